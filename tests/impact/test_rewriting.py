"""What a person has to write is begun for them, and the Python among it runs."""

from datetime import date
from typing import Any

import pytest

from bhxh_rules import catalogue
from bhxh_rules.core.law import DatedLaw, LawTable, amended
from bhxh_rules.corpus.amendment import Amendment
from bhxh_rules.impact.rewriting import laws_of, scenario, snippet
from bhxh_rules.qc1624.dieu_10 import TOPICS
from tests.qc1624.dated import FIRST, LONGER, SIX


def amendment(provision: str, kind: str = "changed", day: date = FIRST) -> Amendment:
    """Return an amendment by an invented decision."""
    return Amendment(provision, day, "Quyết định 99", kind, "x1-00000000")


def pasted(printed: str, law: Any, *rows: type[Any]) -> Any:
    """Run what was printed, after the law it is about was renamed as it says."""
    name = next(line for line in printed.splitlines() if line.endswith("= amended(")).partition(" = ")[0]
    before = f"_{name}_BEFORE_{FIRST:%Y_%m_%d}"
    names: dict[str, Any] = {before: law} | {row.__name__: row for row in rows}
    exec(printed, names)
    return names[name]


@pytest.mark.parametrize(
    "law", [law for law in catalogue.dated_laws() if law.name != "zalo_commencement"], ids=lambda law: str(law.name)
)
def test_what_is_printed_for_each_law_runs_and_changes_nothing_yet(law: Any) -> None:
    provision = law.on(None).rows[0].at
    assert law in laws_of(amendment(provision))
    found = pasted(snippet(law, amendment(provision)), law, type(law.on(None).rows[0]))

    assert (found.on(None), found.on(FIRST)) == (law.on(None), law.on(None))
    assert found == amended(law, law.on(None), FIRST)
    assert "# ← sửa theo văn bản mới" in snippet(law, amendment(provision))


def test_a_repeal_takes_the_rows_or_the_whole_table() -> None:
    row = type(TOPICS.rows[0])
    without = pasted(snippet(TOPICS, amendment("qc1624/d10.k4", "repealed")), TOPICS, row)
    none = pasted(snippet(TOPICS, amendment("qc1624/d10", "repealed")), TOPICS, row)

    assert without.on(FIRST).rows == tuple(each for each in TOPICS.rows if each.at != "qc1624/d10.k4")
    assert none.on(FIRST) is None
    assert snippet(TOPICS, amendment("qc1624/d10.k4", "repealed")).startswith("# bhxh_rules/qc1624/dieu_10.py\n")


def test_a_law_that_was_amended_before_is_amended_again() -> None:
    printed = snippet(LONGER, amendment("qc1624/d13.k2.c", day=date(2028, 1, 1)))

    assert "Limit(from_units=3, working_days=6" in printed
    assert printed.startswith("# bhxh_rules\n")  # a law of these tests, which no file of the library writes down
    assert "ANSWER_LIMITS = amended(" in printed
    gone: DatedLaw[Any] = amended(TOPICS, None, FIRST)
    assert "ListedTopic('policies'" in snippet(gone, amendment("qc1624/d10.k2")).replace("topic=", "")
    assert SIX in [edition.table for edition in LONGER.editions]


def test_a_new_clause_is_about_the_laws_of_the_one_above_it() -> None:
    (law,) = laws_of(amendment("qc1624/d10.k8", "added"))

    assert isinstance(law, LawTable)
    assert law is TOPICS
    assert "ListedTopic(…, at='qc1624/d10.k8'),  # ← viết dòng mới" in snippet(law, amendment("qc1624/d10.k8", "added"))
    assert laws_of(amendment("qc1624/d19", "added")) == ()


@pytest.mark.parametrize(("kind", "said"), [("changed", "được sửa"), ("added", "được thêm"), ("repealed", "bị bãi bỏ")])
def test_the_scenario_has_both_sides_of_the_day(kind: str, said: str) -> None:
    text = scenario(amendment("qc1624/d13.k2.c", kind))

    assert f"Khung kịch bản: Điểm c khoản 2 Điều 13 {said}, trước và từ ngày 01/07/2027" in text
    assert "@qc1624.d13.k2.c\n" in text
    assert text.index("| 30/06/2027 |") < text.index("| 01/07/2027 |")
