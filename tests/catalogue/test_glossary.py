"""The glossary is complete, has no entry too many, and points at clauses that exist."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest

from bhxh_rules import catalogue, corpus, readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.catalogue.glossary import Term
from bhxh_rules.core.decision import Outcome
from bhxh_rules.core.errors import GapError
from bhxh_rules.core.schema import hints
from bhxh_rules.corpus.records import EVIDENCE
from bhxh_rules.testing.vietnamese import foreign_words
from bhxh_rules.worktime import official_calendar

# Words that no fact, value or law table takes, but that pages print.
PRINTED = {"reading_kind", "reading_status", "year_status", "special_kind", "evidence"}


def parts(hint: Any) -> Iterator[Any]:
    """Yield a type and everything it is made of."""
    yield hint
    if get_origin(hint) is not Literal:
        for part in get_args(hint):
            yield from parts(part)


def types_of(owner: type[Any]) -> Iterator[type[Any]]:
    """Yield a dataclass and the dataclasses in its fields."""
    yield owner
    for hint in get_type_hints(owner).values():
        for part in parts(hint):
            if dataclasses.is_dataclass(part) and isinstance(part, type):
                yield from types_of(part)


def value_types() -> set[type[Any]]:
    return {owner for entry in catalogue.rules() for owner in types_of(entry.value_type)}


def fact_types() -> set[type[Any]]:
    """Return the records that facts are made of."""
    found = {part for entry in catalogue.rules() for hint in hints(entry.function).values() for part in parts(hint)}
    return {
        owner for part in found if isinstance(part, type) and dataclasses.is_dataclass(part) for owner in types_of(part)
    }


def row_types() -> set[type[Any]]:
    return {type(row) for table in catalogue.laws() for row in table.rows}


def owned_fields() -> dict[str, set[str]]:
    """Name the fields of every value and law row; the clause of a law row is no term of the law."""
    values = {
        owner.__name__: {field.name for field in dataclasses.fields(owner)} for owner in value_types() | fact_types()
    }
    rows = {owner.__name__: {field.name for field in dataclasses.fields(owner)} - {"at"} for owner in row_types()}
    return values | rows


def vocabularies() -> dict[str, set[str]]:
    """Name every closed word by the fact or field that takes it."""
    holders = [*(get_type_hints(owner) for owner in value_types() | fact_types() | row_types())]
    holders += [hints(entry.function) for entry in catalogue.rules()]
    found: dict[str, set[str]] = {}
    for holder in holders:
        for name, hint in holder.items():
            for part in parts(hint):
                if get_origin(part) is Literal:
                    found.setdefault(name, set()).update(get_args(part))
    return found


def terms() -> Iterator[Term]:
    whole = glossary.load()
    for group in (
        whole.definitions,
        whole.rules,
        whole.laws,
        whole.facts,
        whole.outcomes,
        *whole.fields.values(),
        *whole.words.values(),
    ):
        yield from group.values()


def test_rules_laws_facts_and_outcomes_have_each_one_term() -> None:
    whole = glossary.load()

    assert set(whole.rules) == {entry.name for entry in catalogue.rules()}
    assert set(whole.laws) == {table.name for table in catalogue.laws()}
    assert set(whole.facts) == {fact for entry in catalogue.rules() for fact in entry.facts}
    assert set(whole.outcomes) == {str(outcome) for outcome in Outcome}


def test_fields_have_each_one_term() -> None:
    assert {owner: set(fields) for owner, fields in glossary.load().fields.items()} == owned_fields()


def test_closed_words_have_each_one_term() -> None:
    words = glossary.load().words

    assert {field: set(words[field]) for field in words if field not in PRINTED} == vocabularies()


def test_printed_words_have_each_one_term() -> None:
    words = glossary.load().words
    calendar = official_calendar()
    years = [calendar.year(year) for year in range(2015, 2031)]

    assert set(words["reading_kind"]) == set(get_args(readings.Kind))
    assert set(words["reading_status"]) == set(get_args(readings.Status))
    assert set(words["evidence"]) == set(EVIDENCE)
    assert {year.status for year in years} == set(words["year_status"])
    assert {
        special.kind
        for year in years
        for special in calendar.special_days(date(year.year, 1, 1), date(year.year, 12, 31))
    } | {"local"} == set(words["special_kind"])


def test_each_definition_of_a_text_has_its_term() -> None:
    definitions = glossary.load().definitions
    known = corpus.load()
    defining = [record.id for article in ("qc1624/d3", "qc352/d3") for record in known.children(article)]

    assert sorted(str(term.at) for term in definitions.values()) == defining
    assert [len(known.children(article)) for article in ("qc1624/d3", "qc352/d3")] == [2, 5]
    assert {name: term.label for name, term in definitions.items()} == {
        "zalo_account": "Zalo BHXH Việt Nam",
        "database": "Cơ sở dữ liệu",
        "service_portal": "Cổng Dịch vụ công Bảo hiểm xã hội Việt Nam",
        "one_stop_system": "Hệ thống thông tin một cửa điện tử Bảo hiểm xã hội Việt Nam",
        "online_public_service": "Dịch vụ công trực tuyến",
        "online_filing": "Nộp hồ sơ trực tuyến qua Cổng Dịch vụ công",
        "process_setup": "Thiết lập quy trình giải quyết thủ tục hành chính",
    }
    assert all(term.note for term in definitions.values())
    assert glossary.load().definition("database") is definitions["database"]


def test_clauses_exist() -> None:
    known = corpus.load()

    assert [term for term in terms() if term.at is not None and term.at not in known] == []


def test_terms_are_vietnamese() -> None:
    allowed = set(readings.load())

    assert [
        (term.label, foreign)
        for term in terms()
        for foreign in foreign_words(f"{term.label} {term.note}")
        if foreign not in allowed
    ] == []


def test_terms_are_found_by_name() -> None:
    whole = glossary.load()

    assert whole.rule("zalo.answer_deadline").at == "qc1624/d13.k2"
    assert whole.law("answer_limits").at == "qc1624/d13.k2"
    assert whole.fact("form").at == "qc1624/d13.k4"
    assert whole.outcome("determined").at is None
    assert whole.field("Receipt", "on").label == "ngày được coi là tiếp nhận"
    assert whole.word("by", "board").label == "Ban Quản trị"


@pytest.mark.parametrize(("owner", "name"), [("Receipt", "nothing"), ("Nothing", "on")])
def test_a_missing_term_is_a_gap(owner: str, name: str) -> None:
    with pytest.raises(GapError, match="glossary"):
        glossary.load().field(owner, name)
