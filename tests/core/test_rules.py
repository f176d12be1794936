from dataclasses import dataclass
from datetime import date

import pytest

from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Caveat, Code, Decision, Versions, determined
from bhxh_rules.core.law import LawTable, amended
from bhxh_rules.core.rules import CLAUSE_NOT_IN_FORCE, Rule, home_of
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
    assert RULE.code("CLAUSE_NOT_IN_FORCE") is CLAUSE_NOT_IN_FORCE
    with pytest.raises(KeyError):
        RULE.code("OTHER")


def test_the_types_of_a_facade_live_beside_it() -> None:
    assert home_of(every_form) is _forms


@dataclass(frozen=True, slots=True)
class Factor:
    """A row for these tests."""

    times: int
    at: str = "qc1624/d13.k2"

    @property
    def key(self) -> str:
        """There is one factor."""
        return "factor"


FACTOR = LawTable("factor", "qc1624/d13.k2", Factor(2))
FIRST = date(2027, 7, 1)


def multiply(number: int, *, context: Context) -> Decision[int]:
    return determined(DOUBLED, number * context.law(FACTOR).rows[0].times, at="qc1624/d13", as_of=context.day)


MULTIPLY = Rule("zalo.multiply", multiply, ("qc1624/d13",), codes=(DOUBLED,), notes=("DG-0020",))


def test_a_rule_is_asked_with_the_edition_of_the_day() -> None:
    context = Context(laws=[amended(FACTOR, FACTOR.replace((Factor(3),)), FIRST)])
    answers = [MULTIPLY.apply({"number": 4}, context.on(day), VERSIONS) for day in (None, date(2027, 6, 30), FIRST)]

    assert [answer.value for answer in answers] == [8, 8, 12]
    assert [answer.as_of for answer in answers] == [None, date(2027, 6, 30), FIRST]


def test_a_clause_that_is_not_in_force_does_not_apply() -> None:
    context = Context(laws=[amended(FACTOR, None, FIRST)])
    decision = MULTIPLY.apply({"number": 4}, context.on(FIRST), VERSIONS)

    assert (str(decision.outcome), decision.code) == ("not_applicable", "CLAUSE_NOT_IN_FORCE")
    assert (decision.citations, decision.as_of, decision.result) == (("qc1624/d13.k2",), FIRST, None)
    assert (decision.rule, decision.versions, decision.readings) == ("zalo.multiply", VERSIONS, ("DG-0020",))
    assert "không có bản nào" in decision.message
    assert MULTIPLY.apply({"number": 4}, context, VERSIONS).value == 8
