"""Sign-offs, and what makes each of them lapse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bhxh_rules import corpus, readings
from bhxh_rules.core.errors import GapError, LawError
from bhxh_rules.corpus.periods import DatedWording
from bhxh_rules.corpus.records import Corpus
from bhxh_rules.impact.bound import NO_RULE, Bound, Present
from bhxh_rules.impact.scenarios import Scenario
from bhxh_rules.impact.signoff import SignOff
from bhxh_rules.impact.standing import Lapse, Standing, lapses, reviews_of, sign, standing
from bhxh_rules.readings import Reading, Register

CLAUSE = "qc1624/d13.k2.a"
DAY = date(2026, 8, 20)


class Still:
    """Behaviour that is what the test says."""

    def __init__(self, digest: str = "b1:một") -> None:
        self.now = digest
        self.asked: list[str] = []

    def digest(self, provision: str, rules: Any) -> str:
        self.asked.append(provision)
        return self.now


def scenario(name: str, digest: str = "1", clause: str = CLAUSE) -> Scenario:
    return Scenario("features/a.feature", 1, name, frozenset({clause}), frozenset(), digest)


def edited(**changes: Any) -> Corpus:
    known = corpus.load()
    place = known.index[CLAUSE]
    record = replace(known.provisions[place], **changes)
    return replace(known, provisions=(*known.provisions[:place], record, *known.provisions[place + 1 :]))


BOTH = (scenario("một"), scenario("hai"))
Make = Callable[..., Present]


@pytest.fixture
def present() -> Make:
    def make(scenarios: Any = BOTH, known: Corpus | None = None, digest: str = "b1:một") -> Present:
        still: Any = Still(digest)
        return Present(scenarios, known=known, behaviours=still)

    return make


def signed(now: Present, **changes: Any) -> SignOff:
    given = {"provision": CLAUSE, "name": "Trần Thị Mẫu", "role": "Chuyên viên", "on": DAY, "bound": now.of(CLAUSE)}
    return SignOff(**{**given, **changes})


def causes(given: SignOff, now: Present, on: date | None = None) -> list[str]:
    return [lapse.cause for lapse in lapses(given, now, on)]


def test_nothing_changed(present: Make) -> None:
    found = standing(CLAUSE, [signed(present())], present())
    assert found == Standing("valid", "Trần Thị Mẫu", "Chuyên viên", DAY)
    assert found.label == "đã thẩm định (Trần Thị Mẫu, Chuyên viên, ký ngày 20/08/2026)"


def test_a_clause_that_nobody_signed_is_not_looked_into(present: Make) -> None:
    now = present()
    found = standing(CLAUSE, [signed(now, provision="qc1624/d13")], now)
    assert (found, found.label) == (Standing("none"), "chưa thẩm định")
    still: Any = now.behaviours
    assert still.asked == [CLAUSE]


def test_wording_restatement_behaviour(present: Make) -> None:
    given = signed(present())
    assert causes(given, present(known=edited(semantic="s1:0"))) == ["wording"]
    assert causes(given, present(known=edited(exact="x1:0"))) == []
    assert causes(given, present(known=edited(restatement="Khác."))) == ["restatement"]
    assert causes(given, present(known=edited(disposition="duty"))) == ["restatement"]
    assert causes(given, present(known=edited(who="Ai đó"))) == ["restatement"]
    assert causes(given, present(digest="b1:hai")) == ["behaviour"]


def test_a_wording_to_come(present: Make) -> None:
    given = signed(present())
    later = DatedWording("2027-01-01", "", "x1:1", "s1:1", "", "Quyết định mẫu")
    assert causes(given, present(known=edited(wordings=(later,)))) == ["wording", "restatement"]
    (lapse, _) = lapses(given, present(known=edited(wordings=(replace(later, exact="", semantic=""),))))
    assert lapse.details[0].endswith("; 2027-01-01 bãi bỏ")
    assert lapse.label == "lời văn đã đổi: bị bãi bỏ từ 01/01/2027"
    (lapse, _) = lapses(given, present(known=edited(wordings=(later,))))
    assert lapse.label == "lời văn đã đổi: có thêm bản từ 01/01/2027"
    now = edited(semantic="s1:1", wordings=(replace(later, from_day="", semantic="s1:0"),))
    assert lapses(given, present(known=now))[0].label == "lời văn đã đổi"
    assert (
        present(known=edited(semantic="", wordings=(later,))).of(CLAUSE).wording == "chưa có hiệu lực; 2027-01-01 s1:1"
    )


def test_fingerprints_are_for_machines(present: Make) -> None:
    given = signed(present())
    (lapse,) = lapses(given, present(known=edited(semantic="s1:0")))
    assert lapse == Lapse("wording", (f"{given.bound.wording} → s1:0",))
    assert lapse.label == "lời văn đã đổi"
    found = standing(CLAUSE, [given], present(known=edited(semantic="s1:0")))
    assert found.label == "hết hiệu lực (Trần Thị Mẫu, Chuyên viên, ký ngày 20/08/2026): lời văn đã đổi"


def test_scenarios_that_came_went_or_changed(present: Make) -> None:
    given = signed(present())
    now = present((scenario("hai", "2"), scenario("ba"), scenario("xa", clause="qc1624/d6")))
    name = "features/a.feature: "
    assert lapses(given, now) == (Lapse("scenarios", (f"thêm {name}ba", f"sửa {name}hai", f"bỏ {name}một")),)


def test_scenarios_of_one_name_are_told_apart(present: Make) -> None:
    now = present((scenario("một"), scenario("một", "2"), scenario("một", "3")))
    assert list(now.of(CLAUSE).scenarios.values()) == ["1", "2", "3"]
    assert list(now.of(CLAUSE).scenarios)[1:] == ["features/a.feature: một (2)", "features/a.feature: một (3)"]


def test_where_no_scenarios_can_be_read_it_is_said(present: Make) -> None:
    found = standing(CLAUSE, [signed(present())], present(None))
    assert (found.state, found.unchecked) == ("valid", ("scenarios",))


def register(**changes: Any) -> Register:
    given = Reading("DG-0001", "choice", "t", (CLAUSE,), "q", "một", "hai", "b", "assumed", "e")
    return Register({"DG-0001": replace(given, **changes)})


def test_readings(present: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    given: Any = None
    for expected, found in (
        ([], register()),
        ([], register(status="confirmed")),
        (["readings"], register(taken="hai", rejected="một")),
        (["readings"], register(effect="khác")),
    ):
        monkeypatch.setattr(readings, "load", lambda found=found: found)
        given = given or signed(present())
        assert causes(given, present()) == expected


@pytest.mark.parametrize(
    ("on", "months", "expected"),
    [
        (date(2027, 2, 20), 6, []),
        (date(2027, 2, 21), 6, ["term"]),
        (date(2099, 1, 1), None, []),
        (None, 1, []),
    ],
)
def test_terms(present: Make, on: date | None, months: int | None, expected: list[str]) -> None:
    assert causes(signed(present(), months=months), present(), on) == expected


def test_a_term_ends_with_a_shorter_month(present: Make) -> None:
    assert signed(present(), on=date(2026, 8, 31), months=6).last_day == date(2027, 2, 28)


def test_a_term_that_was_not_looked_at_is_said(present: Make) -> None:
    assert standing(CLAUSE, [signed(present(), months=1)], present()).unchecked == ("term",)


def test_a_clause_that_is_gone(present: Make) -> None:
    assert causes(signed(present(), provision="qc1624/d13.k9"), present()) == ["removed"]
    with pytest.raises(GapError):
        present().of("qc1624/d13.k9")


def test_of_several_sign_offs_the_one_that_holds_counts(present: Make) -> None:
    old = signed(present(digest="b1:cũ"), name="Lê Văn Thử", on=date(2026, 9, 1))
    kept = signed(present())
    assert standing(CLAUSE, [old, kept], present()).signed_by == "Trần Thị Mẫu"
    assert standing(CLAUSE, [old, kept], present(digest="b1:mới")).signed_by == "Lê Văn Thử"


def test_a_later_sign_off_is_not_there_yet(present: Make) -> None:
    assert standing(CLAUSE, [signed(present())], present(), date(2026, 8, 19)).state == "none"


def test_signing_twice(present: Make) -> None:
    now, first = present(), signed(present())
    again = signed(now, name="trần  thị mẫu", on=date(2026, 9, 1))
    with pytest.raises(LawError, match="--renew"):
        sign((first,), again, now, renew=False)
    assert sign((first,), again, now, renew=True) == (again,)
    other = signed(now, name="Lê Văn Thử")
    assert sign((first,), other, now, renew=False) == (first, other)


def test_what_has_lapsed_is_kept_beside_the_new_one(present: Make) -> None:
    old = signed(present(digest="b1:cũ"))
    assert sign((old,), signed(present()), present(), renew=False) == (old, signed(present()))


@pytest.mark.parametrize(
    "changes", [{"name": "Mẫu"}, {"role": " "}, {"role": "CHỨC VỤ"}, {"months": 0}, {"months": True}]
)
def test_a_sign_off_needs_a_person_a_role_and_a_proper_term(present: Make, changes: dict[str, Any]) -> None:
    with pytest.raises(LawError):
        signed(present(), **changes)


def test_reviews_of_a_provision_are_those_on_it_and_below(present: Make) -> None:
    given = [signed(present())]
    assert reviews_of("qc1624/d13", given) == ("Trần Thị Mẫu (qc1624/d13.k2.a, 20/08/2026)",)
    assert reviews_of(CLAUSE, given) == reviews_of("qc1624/d13", given)
    assert reviews_of("qc1624/d13.k2.b", given) == ()


def test_what_fixes_something_for_all_rules_is_bound_to_all_of_them() -> None:
    rules: dict[str, list[str]] = {}

    class Asked(Still):
        def digest(self, provision: str, rules_: Any) -> str:
            rules[provision] = list(rules_)
            return "b1:0"

    asked: Any = Asked()
    now = Present((), behaviours=asked)
    assert now.of("qd1624/d2").behaviour == "b1:0"
    assert len(rules["qd1624/d2"]) > 10
    assert now.of("qc1624/d3").behaviour == NO_RULE
    assert isinstance(now.of("qc1624/d13.k2.a"), Bound)
    assert rules["qc1624/d13.k2.a"] == ["zalo.answer_deadline", "zalo.check_answer"]
