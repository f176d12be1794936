import pytest

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Caveat, Code, Decision, Versions, determined
from bhxh_rules.core.rules import Rule, home_of
from tests.core import _forms
from tests.core.forms import every_form

DOUBLED = Code("DOUBLED")
VERSIONS = Versions("1", "x1", "2026-11-21")


def double(number: int, *, context: Context) -> Decision[int]:
    return determined(DOUBLED, number * 2, at="qc1624/d13", readings=("DG-0002", "DG-0003"))


RULE = Rule("zalo.double", double, provisions=("qc1624/d13",), readings=("DG-0002", "DG-0003"), codes=(DOUBLED,))


@pytest.mark.parametrize(
    ("rejected", "expected"),
    [
        ((), ()),
        (("DG-0003",), ("DG-0003",)),
        (("DG-0003", "DG-0002"), ("DG-0002", "DG-0003")),
        (("DG-0005",), ()),
    ],
)
def test_a_verdict_gets_its_rule_versions_and_rejected_readings(
    rejected: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    decision = RULE.apply({"number": 4}, Context(rejected=rejected), VERSIONS)

    assert (decision.value, decision.rule, decision.versions) == (8, "zalo.double", VERSIONS)
    assert decision.rejected == expected
    assert decision.readings == ("DG-0002", "DG-0003")


def test_every_verdict_carries_the_notes_and_caveats_of_its_rule() -> None:
    caveat = Caveat(Code("UNSURE", "chưa chắc ({about})", "unsure ({about})"), "DG-0020")
    rule = Rule("zalo.double", double, (), notes=("DG-0020", "DG-0003"), caveats=(caveat,))
    decision = rule.apply({"number": 4}, Context(rejected="DG-0003"), VERSIONS)

    assert decision.readings == ("DG-0002", "DG-0003", "DG-0020")
    assert decision.rejected == ("DG-0003",)
    assert (decision.caveats, str(decision.certainty)) == ((caveat,), "provisional")
    assert RULE.apply({"number": 4}, Context(), VERSIONS).caveats == ()


def test_a_code_is_found_by_name() -> None:
    assert RULE.code("DOUBLED") is DOUBLED
    assert RULE.code("FACTS_MISSING") is FACTS_MISSING
    with pytest.raises(KeyError):
        RULE.code("OTHER")


def test_the_types_of_a_facade_live_beside_it() -> None:
    assert home_of(every_form) is _forms
