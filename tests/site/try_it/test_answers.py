"""What the page is told: the decision as the library gives it, and words that a Vietnamese reader can read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from bhxh_rules import catalogue
from bhxh_rules.catalogue.examples import EXAMPLES
from bhxh_rules.core.context import Context
from bhxh_rules.site.addresses import address_of
from bhxh_rules.site.try_it.answers import answer
from bhxh_rules.site.try_it.forms import TRIALS
from bhxh_rules.testing.vietnamese import foreign_words

RULES = [trial.rule for trial in TRIALS]
# Parts of case codes and of the patterns of codes, signs of documents, ids of readings.
NOT_PROSE = re.compile(r"\S*\d\S*|\b[XYC]{4,}\S*")


def asked(rule: str, facts: object, rejected: tuple[str, ...] = ()) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(answer(rule, json.dumps(facts), json.dumps(rejected)))
    return found


def texts(said: Any) -> Iterator[str]:
    """Yield every text of what is shown, addresses left out."""
    if isinstance(said, str):
        yield said
    elif isinstance(said, list):
        for each in said:
            yield from texts(each)
    elif isinstance(said, dict):
        for name, each in said.items():
            yield from texts(each) if name != "to" else ()


@pytest.mark.parametrize("rule", RULES)
def test_the_decision_is_the_one_of_the_library(rule: str) -> None:
    for facts in (EXAMPLES[rule], {}):
        assert asked(rule, facts)["decision"] == catalogue.evaluate(rule, facts).to_dict()


def test_readings_are_run_the_other_way() -> None:
    found = asked("zalo.answer_deadline", {"start": "2026-08-20", "units": 1}, ("DG-0003",))
    library = catalogue.evaluate(
        "zalo.answer_deadline", {"start": "2026-08-20", "units": 1}, Context(rejected=["DG-0003"])
    )

    assert found["decision"] == library.to_dict()
    assert [each["text"] for each in found["shown"]["readings"] if each["text"].endswith("(theo cách hiểu kia)")] == [
        "DG-0003: Thứ Bảy làm bù có phải ngày làm việc không (theo cách hiểu kia)"
    ]


@pytest.mark.parametrize("rule", RULES)
def test_clauses_and_readings_lead_to_their_places(rule: str) -> None:
    found = asked(rule, EXAMPLES[rule])
    cited = [address_of(each["provision"]) for each in found["decision"]["citations"]]
    read = [address_of(id) for id in found["decision"]["readings"]]

    assert [each["to"] for each in found["shown"]["citations"]] == cited
    assert [each["to"] for each in found["shown"]["readings"]] == read
    assert cited


@pytest.mark.parametrize("rule", RULES)
def test_what_is_shown_is_vietnamese(rule: str) -> None:
    for facts in (EXAMPLES[rule], {}):
        shown = asked(rule, facts)["shown"]
        shown.pop("package")
        assert [word for text in texts(shown) for word in foreign_words(NOT_PROSE.sub(" ", text))] == []


def test_a_deadline_is_shown_day_by_day() -> None:
    rows = dict(asked("zalo.answer_deadline", {"start": "2026-08-20", "units": 1})["shown"]["value"]["rows"])
    days = rows["từng ngày được đếm hay không"]

    assert rows["hạn trả lời"] == {"text": "24/08/2026"}
    assert days["head"] == ["ngày", "có đếm không", "vì sao", "văn bản làm căn cứ"]
    assert [[cell["text"] for cell in line[:2]] for line in days["body"]] == [
        ["21/08/2026", "có"],
        ["22/08/2026", "có"],
        ["23/08/2026", "không"],
        ["24/08/2026", "có"],
    ]


def test_missing_facts_are_named_by_their_labels() -> None:
    shown = asked("zalo.answer_deadline", {"start": "2026-08-20"})["shown"]

    assert shown["missing"] == ["số đơn vị khác phải hỏi ý kiến"]
    assert shown["value"] is None
    assert "units" not in shown["sentence"]


def test_what_is_provisional_is_told_with_its_reasons_and_nothing_is_called_certain() -> None:
    for start, caveats in (("2026-08-20", 0), ("2029-08-20", 1)):
        shown = asked("zalo.answer_deadline", {"start": start, "units": 1})["shown"]
        assert len(shown["caveats"]) == caveats
        assert "chắc chắn" not in list(texts(shown))


def test_every_problem_has_its_place() -> None:
    found = asked("zalo.answer_deadline", {"start": "?", "units": -1})

    assert [problem["pointer"] for problem in found["problems"]] == ["/start", "/units"]
    assert "decision" not in found


@pytest.mark.parametrize(("facts", "rejected"), [({"start": "2126-08-20", "units": 1}, ()), ({}, ("DG-9999",))])
def test_what_the_library_cannot_answer_is_told_in_vietnamese(facts: object, rejected: tuple[str, ...]) -> None:
    found = asked("zalo.answer_deadline", facts, rejected)

    assert set(found) == {"refusal"}
    assert foreign_words(NOT_PROSE.sub(" ", found["refusal"])) == []
