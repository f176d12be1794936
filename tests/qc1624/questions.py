"""Questions to the rules of Điều 13, made by hypothesis."""

from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from bhxh_rules.core.context import CHOICES, Context

FIRST, LAST = date(2024, 8, 26), date(2030, 12, 31)
# Around the made-up Saturdays and the longest rows of days off, where readings part.
HOT = [
    date.fromisoformat(day) + timedelta(days=n)
    for day in ("2024-09-16", "2025-04-26", "2026-01-10", "2026-08-22", "2026-02-16", "2027-12-31")
    for n in range(-9, 4)
]
EDGES = [time(0), time(7, 59), time(8), time(11, 59), time(12), time(12, 15), time(13), time(16, 59), time(17)]

days = st.sampled_from(HOT) | st.dates(FIRST, LAST)
times = st.sampled_from(EDGES) | st.times()
instants = st.builds(datetime.combine, days, times)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = days | instants
counts = st.integers(0, 5) | st.sampled_from([10**30])
truths = st.booleans()
events = st.sampled_from(["question_received", "request_sent"])
forms = st.sampled_from(["text", "photo_of_reply", "scan_of_reply", "other"])
rejections = st.sets(st.sampled_from(CHOICES)).map(lambda rejected: Context(rejected=rejected))


def _facts(**known: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={name: st.none() | values for name, values in known.items()})


@st.composite
def answered(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the facts of an answer that may have come, mostly near its last day and never before the question."""
    facts: dict[str, Any] = draw(_facts(units=counts, start_event=events, complex_case=truths, form=forms))
    start = draw(st.none() | moments)
    first = start or draw(days)
    day = first.date() if isinstance(first, datetime) else first
    later = st.integers(1, 15).map(lambda n: day + timedelta(days=n))
    facts |= {"start": start, **draw(_facts(answered_on=later, unit_replied_on=later, as_of=later))}
    if draw(truths):
        facts["answered_at"] = datetime.combine(facts.get("answered_on") or draw(later), draw(times))
    return facts


QUESTIONS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "zalo.route_question": _facts(within_authority=truths, units=counts, as_of=days),
    "zalo.receive_question": _facts(received_at=moments),
    "zalo.answer_deadline": _facts(start=moments, units=counts, start_event=events, complex_case=truths),
    "zalo.check_answer": answered(),
}
questions = st.sampled_from(sorted(QUESTIONS)).flatmap(lambda name: st.tuples(st.just(name), QUESTIONS[name]))
