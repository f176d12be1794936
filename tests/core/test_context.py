import copy
import pickle
from datetime import date, time

import pytest

from bhxh_rules.core.context import CHOICES, NOTES, Context
from bhxh_rules.core.errors import LawError, NotInForceError
from bhxh_rules.core.law import amended
from bhxh_rules.qc1624.dieu_13.law import ANSWER_FORMS, ANSWER_LIMITS
from bhxh_rules.readings import load
from bhxh_rules.worktime import OfficeHours, official_calendar

TWO_LIMITS = ANSWER_LIMITS.replace(ANSWER_LIMITS.rows[:2])


def test_choices_and_notes_are_those_of_the_register() -> None:
    register = load().values()

    assert [reading.id for reading in register if reading.kind == "choice"] == list(CHOICES)
    assert [reading.id for reading in register if reading.kind == "note"] == list(NOTES)


def test_a_plain_context_has_no_exceptions() -> None:
    context = Context()

    assert (context.laws, context.rejected, context.calendar, context.hours) == ((), frozenset(), None, None)
    assert context.answers == {}
    assert all(context.takes(reading) for reading in CHOICES)
    assert context.law(ANSWER_LIMITS) is ANSWER_LIMITS


def test_a_table_is_replaced_by_name() -> None:
    context = Context(laws=(table for table in [TWO_LIMITS]))

    assert context.law(ANSWER_LIMITS) is TWO_LIMITS
    assert context.law(ANSWER_FORMS) is ANSWER_FORMS
    assert context.laws == (TWO_LIMITS,)


def test_two_tables_of_one_name_are_refused() -> None:
    with pytest.raises(LawError):
        Context(laws=[TWO_LIMITS, ANSWER_LIMITS])
    with pytest.raises(LawError):
        Context(laws=[TWO_LIMITS, TWO_LIMITS])


@pytest.mark.parametrize("rejected", ["DG-0003", ["DG-0003"], {"DG-0003"}, ("DG-0003", "DG-0003"), iter(["DG-0003"])])
def test_readings_are_rejected_by_id(rejected: object) -> None:
    context = Context(rejected=rejected)  # type: ignore[arg-type]

    assert context.rejected == {"DG-0003"}
    assert [reading for reading in CHOICES if not context.takes(reading)] == ["DG-0003"]


def test_an_answer_turns_on_the_readings_that_change_it_alone() -> None:
    context = Context(
        laws=[TWO_LIMITS], rejected=["DG-0003"], calendar=official_calendar(), hours=OfficeHours(((time(8), time(17)),))
    )

    def answer(other: Context) -> object:
        assert (other.laws, other.calendar, other.hours) == (context.laws, context.calendar, context.hours)
        return other.takes("DG-0001"), other.takes("DG-0002") and other.takes("DG-0003")

    assert context.turning(("DG-0003", "DG-0002", "DG-0001"), answer) == ("DG-0003", "DG-0001")
    assert context.turning(CHOICES, lambda _: None) == ()
    assert context.rejected == {"DG-0003"}


@pytest.mark.parametrize("reading", ["DG-0000", "DG-9999", "dg-0003", "", "DG-0003 ", *NOTES])
def test_a_note_and_an_unknown_reading_are_refused(reading: str) -> None:
    with pytest.raises(LawError, match=reading.strip() or "DG-0001"):
        Context(rejected=["DG-0002", reading])


@pytest.mark.parametrize("name", ["laws", "rejected", "calendar", "hours", "day", "answers", "_laws", "other"])
def test_a_context_is_immutable(name: str) -> None:
    context = Context()

    with pytest.raises(AttributeError):
        setattr(context, name, None)
    with pytest.raises(AttributeError):
        delattr(context, name)
    assert context.law(ANSWER_LIMITS) is ANSWER_LIMITS


def test_a_context_survives_pickle_and_copy_without_its_answers() -> None:
    calendar = official_calendar().with_day(date(2026, 11, 23), False)
    hours = OfficeHours(((time(7, 30), time(16, 30)),))
    context = Context(laws=[TWO_LIMITS], rejected=["DG-0003", "DG-0002"], calendar=calendar, hours=hours)
    context.answers[1] = ({},)

    for again in (pickle.loads(pickle.dumps(context)), copy.copy(context), copy.deepcopy(context)):
        assert again.laws == (TWO_LIMITS,)
        assert again.law(ANSWER_LIMITS) == TWO_LIMITS
        assert again.rejected == {"DG-0002", "DG-0003"}
        assert (again.calendar, again.hours) == (calendar, hours)
        assert again.answers == {}


LAST, FIRST = date(2027, 6, 30), date(2027, 7, 1)
SHORTENED, REPEALED = amended(ANSWER_LIMITS, TWO_LIMITS, FIRST), amended(ANSWER_FORMS, None, FIRST)


@pytest.mark.parametrize("given", [True, False], ids=["in the context", "in the module"])
def test_the_day_of_a_context_picks_the_edition(given: bool) -> None:
    context = Context(laws=[SHORTENED] if given else ())
    asked = ANSWER_LIMITS if given else SHORTENED

    assert [context.on(day).law(asked) for day in (None, date.min, LAST)] == [ANSWER_LIMITS] * 3
    assert [context.on(day).law(asked) for day in (FIRST, date.max)] == [TWO_LIMITS] * 2
    assert context.law(asked) is ANSWER_LIMITS


def test_a_law_with_no_edition_in_force_is_an_error_that_names_it() -> None:
    context = Context(laws=[REPEALED])

    assert context.on(LAST).law(ANSWER_FORMS) is context.law(ANSWER_FORMS) is ANSWER_FORMS
    with pytest.raises(
        NotInForceError, match=r"qc1624/d13\.k4 không có bản nào có hiệu lực ngày 2027-07-01"
    ) as refused:
        context.on(FIRST).law(ANSWER_FORMS)
    again = pickle.loads(pickle.dumps(refused.value))
    assert (again.provision, again.day, str(again)) == ("qc1624/d13.k4", FIRST, str(refused.value))


def test_a_context_knows_which_tables_change_with_the_day() -> None:
    context = Context(laws=[SHORTENED, REPEALED])

    assert context.dated(ANSWER_LIMITS)
    assert context.dated(ANSWER_FORMS)
    assert not Context().dated(ANSWER_FORMS, ANSWER_LIMITS)
    assert Context().dated(ANSWER_FORMS, SHORTENED)
    assert not Context(laws=[TWO_LIMITS]).dated(SHORTENED)


def test_a_context_as_of_a_day_is_another_one_with_the_same_stores() -> None:
    context = Context(laws=[SHORTENED], rejected="DG-0003")
    narrowed = context.on(FIRST)

    assert (context.day, narrowed.day) == (None, FIRST)
    assert narrowed.on(FIRST) is narrowed
    assert (narrowed.laws, narrowed.rejected) == (context.laws, context.rejected)
    assert narrowed.answers is context.answers
    assert narrowed.recognisers is context.recognisers
    assert narrowed.on(None).law(ANSWER_LIMITS) is ANSWER_LIMITS


def test_a_narrowed_context_survives_pickle_and_copy() -> None:
    narrowed = Context(laws=[SHORTENED], rejected="DG-0003").on(FIRST)

    for again in (pickle.loads(pickle.dumps(narrowed)), copy.copy(narrowed), copy.deepcopy(narrowed)):
        assert (again.day, again.laws, again.rejected) == (FIRST, (SHORTENED,), {"DG-0003"})
        assert again.law(ANSWER_LIMITS) == TWO_LIMITS
        assert again.on(LAST).law(ANSWER_LIMITS) == ANSWER_LIMITS


def test_the_rows_of_a_table_that_is_not_in_force_are_none() -> None:
    context = Context(laws=[REPEALED, SHORTENED])

    assert (context.rows(ANSWER_FORMS), context.on(FIRST).rows(ANSWER_FORMS)) == (ANSWER_FORMS.rows, ())
    assert context.on(FIRST).rows(ANSWER_LIMITS) == TWO_LIMITS.rows
