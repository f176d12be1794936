import copy
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules import zalo
from bhxh_rules.core.decision import Decision, Outcome
from bhxh_rules.core.errors import InputError
from bhxh_rules.core.schema import check, fact_names, input_schema
from tests.core.forms import every_form


class Text(str):
    """Text of a kind of its own."""

    __slots__ = ()


class Later(datetime):
    """A date-time of a kind of its own, as some libraries have it."""


DAY, NOON = date(2026, 8, 20), datetime(2026, 8, 20, 12)
ACCEPTED: list[tuple[str, object, object]] = [
    ("day", DAY, DAY),
    ("day", "2026-08-20", DAY),
    ("day", Text("2026-08-20"), DAY),
    ("day", "0001-01-01", date.min),
    ("day", "9999-12-31", date.max),
    ("day", "2028-02-29", date(2028, 2, 29)),
    ("instant", NOON, NOON),
    ("instant", "2026-08-20T12:00", NOON),
    ("instant", "2026-08-20 12:00", NOON),
    ("instant", "2026-08-20T12:00:30", datetime(2026, 8, 20, 12, 0, 30)),
    ("instant", "2026-08-20T12:00:30.25", datetime(2026, 8, 20, 12, 0, 30, 250_000)),
    ("instant", "2026-08-20T12:00:30.000001", datetime(2026, 8, 20, 12, 0, 30, 1)),
    ("instant", "2026-08-20T05:00Z", datetime(2026, 8, 20, 5, tzinfo=UTC)),
    ("instant", "2026-08-20T12:00+07:00", datetime(2026, 8, 20, 12, tzinfo=timezone(timedelta(hours=7)))),
    ("instant", "2026-08-20T12:00-03:30", datetime(2026, 8, 20, 12, tzinfo=timezone(-timedelta(hours=3.5)))),
    ("moment", DAY, DAY),
    ("moment", "2026-08-20", DAY),
    ("moment", NOON, NOON),
    ("moment", "2026-08-20T12:00", NOON),
    ("moment", datetime(2026, 8, 20), datetime(2026, 8, 20)),
    ("moment", "2026-08-20T00:00", datetime(2026, 8, 20)),
    ("moment", "2026-08-20T00:00:00", datetime(2026, 8, 20)),
    ("instant", "2026-08-20T00:00", datetime(2026, 8, 20)),
    ("moment", Later(2026, 8, 20, 12), NOON),
    ("count", 0, 0),
    ("count", 10**30, 10**30),
    ("truth", True, True),
    ("truth", False, False),
    ("word", "text", "text"),
    ("word", Text("other"), "other"),
]
NO_TIME: tuple[object, ...] = (
    *(0, 1, True, False, 1.0, 1726444800, "1726444800", "", " ", "text", b"2026-08-20", [], {}, ["2026-08-20"]),
    *("2026-8-20", "26-08-20", "20/08/2026", "20260820", "2026-W34-4", "2026-232", "+2026-08-20", "-2026-08-20"),
    *(
        "２０２６-０８-２０",
        "٢٠٢٦-٠٨-٢٠",
        " 2026-08-20",
        "2026-08-20 ",
        "2026-08-20\n",
        "\ufeff2026-08-20",
        "2026-08-20Z",
    ),
    *("2026‑08‑20", "2026-08-20T", "T12:00", "12:00", timedelta(1), "\ud800", "{en}", "2026-08-20\x00"),
    *("2026-02-30", "2026-13-01", "2026-00-10", "2026-08-00", "2027-02-29", "0000-01-01"),
)
NO_INSTANT: tuple[object, ...] = (
    *(
        "2026-08-20T12",
        "2026-08-20T12:0",
        "2026-08-20T1200",
        "2026-08-20t12:00",
        "2026-08-20T12:00z",
        "2026-08-20  12:00",
    ),
    *("2026-08-20T12:00:00.", "2026-08-20T12:00:00.1234567", "2026-08-20T12:00:00,5", "2026-08-20T12:00+7", "now"),
    *("2026-08-20T12:00+0700", "2026-08-20T12:00 +07:00", "2026-08-20T12:00\n", "２０２６-０８-２０T１２:００"),
    *("2026-02-30T12:00", "2026-08-20T24:01", "2026-08-20T25:00", "2026-08-20T12:60", "2026-08-20T12:00:60"),
    *("2026-08-20T12:00+24:00", "2026-08-20T12:00+99:00", "0000-01-01T12:00"),
)
NO_COUNT: tuple[object, ...] = (True, False, -1, 1.0, 0.0, "1", "", b"1", [], {}, float("nan"), DAY, 1j)
NO_TRUTH: tuple[object, ...] = (0, 1, 1.0, "true", "True", "", "on", "yes", [], DAY)
NO_WORD: tuple[object, ...] = ("Text", "TEXT", "text ", "", "tex", 0, True, [], {}, "têxt", "ｔext", b"text")
REFUSED: list[tuple[str, object]] = [
    *(("day", value) for value in (*NO_TIME, *NO_INSTANT, NOON, datetime(2026, 8, 20), "2026-08-20T00:00", Later.max)),
    *(("instant", value) for value in (*NO_TIME, *NO_INSTANT, DAY, "2026-08-20")),
    *(("moment", value) for value in (*NO_TIME, *NO_INSTANT)),
    *(("count", value) for value in NO_COUNT),
    *(("truth", value) for value in NO_TRUTH),
    *(("word", value) for value in NO_WORD),
]
IMPOSSIBLE = {*NO_TIME[-6:], *NO_INSTANT[-8:]}


def problems(facts: dict[Any, Any], function: Callable[..., Any] = every_form) -> list[tuple[str, str, str]]:
    with pytest.raises(InputError) as caught:
        check(function, facts)
    return [(problem.pointer, problem.vi, problem.en) for problem in caught.value.problems]


@pytest.mark.parametrize(("form", "value", "expected"), ACCEPTED, ids=ascii)
def test_a_value_of_its_form_is_taken(form: str, value: object, expected: object) -> None:
    taken = check(every_form, {form: value})[form]

    assert taken == expected
    assert isinstance(taken, datetime) == isinstance(expected, datetime)
    assert getattr(taken, "utcoffset", lambda: None)() == getattr(expected, "utcoffset", lambda: None)()
    assert type(taken) is (Later if type(value) is Later else type(expected))


@pytest.mark.parametrize(("form", "value"), REFUSED, ids=lambda value: ascii(value)[:40])
def test_any_other_value_gives_one_problem_in_two_languages(form: str, value: object) -> None:
    [(pointer, vi, en)] = problems({form: value})

    assert pointer == f"/{form}"
    assert vi
    assert en
    assert vi != en


@pytest.mark.parametrize("value", sorted(map(str, IMPOSSIBLE)))
def test_a_date_that_does_not_exist_is_named(value: str) -> None:
    [(_, vi, en)] = problems({"moment": value})

    assert value in vi
    assert value in en


@pytest.mark.parametrize("form", fact_names(every_form))
def test_null_and_absence_are_unknown(form: str) -> None:
    assert check(every_form, {form: None}) == check(every_form, {}) == dict.fromkeys(fact_names(every_form))


def test_all_problems_come_at_once() -> None:
    found = problems({"day": 0, "count": True, "moment": "2026-02-30", "truth": False, "cuont": 1, "word": 3})

    assert sorted(pointer for pointer, _, _ in found) == ["/count", "/cuont", "/day", "/moment", "/word"]


@pytest.mark.parametrize(
    ("name", "pointer", "near"),
    [
        ("dya", "/dya", "day"),
        ("Moment", "/Moment", "moment"),
        ("context", "/context", "count"),
        ("", "/", None),
        ("a/b~c", "/a~1b~0c", None),
        ("\ud800", "/\\ud800", None),
        (1, "/1", None),
        (None, "/None", None),
        (("day",), "/('day',)", None),
    ],
    ids=ascii,
)
def test_an_unknown_name_is_refused_with_the_nearest_or_with_all(name: object, pointer: str, near: str | None) -> None:
    [(found, vi, en)] = problems({name: 1})

    assert found == pointer
    for text in (vi, en):
        text.encode()
        words = re.findall(r"\w+", text)
        assert [form for form in fact_names(every_form) if form in words] == (
            [near] if near else [*fact_names(every_form)]
        )


@given(st.dictionaries(st.text(), st.none() | st.text() | st.integers() | st.floats() | st.booleans(), max_size=5))
def test_no_input_raises_anything_but_an_input_error(facts: dict[str, Any]) -> None:
    with suppress(InputError):
        assert list(check(every_form, facts)) == [*fact_names(every_form)]
        return
    assert problems(facts)


SHAPES: dict[str, list[dict[str, Any]]] = {
    "day": [{"type": "string", "format": "date"}],
    "instant": [{"type": "string", "pattern": ""}],
    "moment": [{"type": "string", "format": "date"}, {"type": "string", "pattern": ""}],
    "count": [{"type": "integer", "minimum": 0}],
    "truth": [{"type": "boolean"}],
    "event": [{"type": "string", "enum": ["question_received", "request_sent"]}],
    "form": [{"type": "string", "enum": ["text", "photo_of_reply", "scan_of_reply", "other"]}],
}
COUNTING = {"start": "moment", "units": "count", "start_event": "event", "complex_case": "truth"}


def shape(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Leave out of a fact's schema what is prose, or long."""
    return [
        {key: "" if key == "pattern" else value for key, value in part.items() if key != "description"}
        for part in schema["anyOf"]
    ]


@pytest.mark.parametrize(
    ("function", "facts"),
    [
        (zalo.route_question, {"within_authority": "truth", "units": "count", "as_of": "day"}),
        (zalo.receive_question, {"received_at": "moment"}),
        (zalo.answer_deadline, COUNTING),
        (
            zalo.check_answer,
            {
                **COUNTING,
                "answered_on": "day",
                "answered_at": "instant",
                "unit_replied_on": "day",
                "form": "form",
                "as_of": "day",
            },
        ),
    ],
)
def test_the_json_schema_of_each_rule(function: Callable[..., Decision[Any]], facts: dict[str, str]) -> None:
    schema = input_schema(function)

    assert (schema["type"], schema["additionalProperties"]) == ("object", False)
    assert "required" not in schema
    assert {name: shape(fact) for name, fact in schema["properties"].items()} == {
        name: [*SHAPES[form], {"type": "null"}] for name, form in facts.items()
    }
    assert fact_names(function) == tuple(facts)
    assert {fact["default"] for fact in schema["properties"].values()} == {None}
    assert function().outcome is Outcome.UNDETERMINED


INSTANT_PATTERN = next(part["pattern"] for part in input_schema(every_form)["properties"]["instant"]["anyOf"])


@pytest.mark.parametrize("value", [value for form, value, _ in ACCEPTED if form == "instant" and type(value) is str])
def test_the_schema_knows_the_date_times_that_are_taken(value: str) -> None:
    assert re.search(INSTANT_PATTERN, value)


@pytest.mark.parametrize("value", [value for value in NO_INSTANT[:15] if isinstance(value, str)], ids=ascii)
def test_the_schema_refuses_what_has_not_the_form_of_a_date_time(value: str) -> None:
    # `$` of Python's re also matches before a last line end, that of JSON Schema does not.
    assert re.search(INSTANT_PATTERN.replace("$", r"\Z"), value) is None


def test_a_caller_cannot_spoil_the_schema_of_the_next() -> None:
    first = input_schema(every_form)
    kept = copy.deepcopy(first)
    for fact in first["properties"].values():
        for part in fact["anyOf"]:
            part.clear()
        fact.clear()

    assert input_schema(every_form) == kept
