"""Facts that are texts, lists and records: read strictly, every problem with its pointer."""

from datetime import date, datetime
from typing import Any

import pytest

from bhxh_rules.core.errors import InputError
from bhxh_rules.core.schema import check, input_schema
from tests.core._forms import Entry, Part
from tests.core.forms import every_shape

WHEN = datetime(2026, 8, 20, 9)
ENTRY = Entry(WHEN, "text")
NOTHING = {"text": None, "words": None, "entries": None, "entry": None}


def pointers(facts: dict[str, Any]) -> list[str]:
    with pytest.raises(InputError) as caught:
        check(every_shape, facts)
    return [problem.pointer for problem in caught.value.problems]


def test_absent_and_null_are_unknown() -> None:
    assert check(every_shape, {}) == check(every_shape, NOTHING) == NOTHING


@pytest.mark.parametrize("text", ["Bảo hiểm xã hội", " x ", "0"])
def test_a_text_is_kept_as_it_is(text: str) -> None:
    assert check(every_shape, {"text": text})["text"] == text


@pytest.mark.parametrize("text", ["", "  ", "\n", 0, True, [], 1.5, {}])
def test_what_is_no_text(text: object) -> None:
    assert pointers({"text": text}) == ["/text"]


@pytest.mark.parametrize("words", [[], ["text"], ("other", "text"), ["text", "text"]])
def test_a_list_of_words(words: Any) -> None:
    assert check(every_shape, {"words": words})["words"] == tuple(words)


@pytest.mark.parametrize(
    ("words", "where"),
    [("text", ["/words"]), ({"text"}, ["/words"]), ({}, ["/words"]), (["x", "text", None], ["/words/0", "/words/2"])],
)
def test_what_is_no_list_of_words(words: object, where: list[str]) -> None:
    assert pointers({"words": words}) == where


@pytest.mark.parametrize(
    "entry",
    [
        ENTRY,
        {"at": "2026-08-20T09:00", "word": "text"},
        {"at": WHEN, "word": "text", "note": None, "part": None},
    ],
)
def test_a_record_is_read_from_an_object_or_taken_as_it_is(entry: object) -> None:
    assert check(every_shape, {"entry": entry, "entries": [entry, entry]}) == {
        **NOTHING,
        "entry": ENTRY,
        "entries": (ENTRY, ENTRY),
    }


def test_records_within_records() -> None:
    raw = {"at": "2026-08-20T09:00", "word": "other", "note": "a", "part": {"days": ["2026-08-20"]}}

    assert check(every_shape, {"entry": raw})["entry"] == Entry(WHEN, "other", "a", Part((date(2026, 8, 20),)))


def test_every_problem_of_a_record_has_its_own_pointer() -> None:
    entries = [{"word": "x", "more": 1}, 3, {"at": WHEN, "word": "text", "part": {"days": [0, "2026-02-30"]}}, None]

    assert pointers({"entries": entries, "entry": [], "text": "", "x": 1}) == [
        "/text",
        "/entries/0/at",
        "/entries/0/word",
        "/entries/0/more",
        "/entries/1",
        "/entries/2/part/days/0",
        "/entries/2/part/days/1",
        "/entries/3",
        "/entry",
        "/x",
    ]


def test_the_schema_names_what_is_needed() -> None:
    schema = input_schema(every_shape)

    assert schema["$defs"]["Entry"]["required"] == ["at", "word"]
    assert schema["$defs"]["Entry"]["additionalProperties"] is False
    assert {"type": "null"} in schema["properties"]["entries"]["anyOf"]


def test_a_name_that_is_no_plain_text_is_an_unknown_field() -> None:
    for name in ("\ud800", 1, None, ("a",)):
        (where,) = pointers({"entry": {"at": WHEN, "word": "text", name: 2}})
        assert where.startswith("/entry/")
        assert where.isascii()


def test_half_a_surrogate_pair_is_no_text() -> None:
    assert pointers({"text": "a\ud800"}) == ["/text"]
