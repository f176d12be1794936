"""What the façade modules share: the default context, and the long way from facts to a verdict."""

from __future__ import annotations

from datetime import date, datetime, time

from bhxh_rules.core.context import Context

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeVar

    from bhxh_rules.core.decision import Decision

    V = TypeVar("V")
    ByHour = tuple[dict[int, Decision[Any]], ...]

DEFAULT = Context()

# Rules, calendar and pydantic are loaded at the first call that needs them: importing a façade stays light.


def ask(function: Callable[..., Decision[V]], facts: Mapping[str, object], context: Context) -> Decision[V]:
    """Check the facts against a façade function's signature, then ask the rule of its name.

    Errors: InputError with every problem; GapError where calendar or corpus do not reach.
    """
    from bhxh_rules.core.schema import check

    return apply(function, check(function, facts), context)


def apply(function: Callable[..., Decision[V]], facts: dict[str, Any], context: Context) -> Decision[V]:
    """Ask the rule of a façade function's name with facts that are known to be well formed."""
    import bhxh_rules
    from bhxh_rules.core.decision import Versions
    from bhxh_rules.core.rules import rule_of
    from bhxh_rules.corpus.version import VERSION
    from bhxh_rules.worktime import official_calendar

    calendar = context.calendar or official_calendar()
    versions = Versions(bhxh_rules.__version__, VERSION, calendar.version)
    rule = rule_of(function)
    decision: Decision[V] = rule.apply(facts, context.on(_day(facts[rule.dated_by])), versions)
    return decision


def _day(told: Any) -> date | None:
    """Return the day that a fact tells: a date, that of a date-time in Vietnam, or that of the last of some events."""
    from bhxh_rules.worktime import local_day

    moment = told[-1].at if isinstance(told, tuple) and told else told
    return local_day(moment) if isinstance(moment, date) else None


# --- The store of answers that depend on a start and a number only -----------------------------------------------
#
# Every deadline depends on the day, on whether the office was open, not yet open or closed, and on the number of
# units. So for a number there is one dict of days for each of these three and for plain dates, and a tuple that
# leads from the hour (24 stands for a plain date) to its dict. An hour during which the office opens or closes
# leads to a dict that is never filled.

PLAIN_DATE = 24
MAX_NUMBERS = 8
MAX_DAYS = 2048

_MIDNIGHT = time()


def remember(context: Context, number: int, start: date | datetime, decision: Decision[Any]) -> None:
    """Store an answer on its context; the store is bounded and thrown away when full."""
    answers = context.answers
    if number not in answers and len(answers) >= MAX_NUMBERS:
        answers.clear()
    by_hour = answers.get(number) or answers.setdefault(number, _by_hour(context))
    hour = start.hour if isinstance(start, datetime) else PLAIN_DATE
    days = by_hour[hour]
    if days is by_hour[-1]:
        return
    if len(days) >= MAX_DAYS:
        days.clear()
    days[start.toordinal()] = decision


def _by_hour(context: Context) -> ByHour:
    from bhxh_rules.worktime import DEFAULT_HOURS

    hours = context.hours or DEFAULT_HOURS
    edges = [edge for period in hours.periods for edge in period]
    kinds: dict[object, dict[int, Decision[Any]]] = {}
    never: dict[int, Decision[Any]] = {}
    by_hour = []
    for hour in range(24):
        if any(edge.hour == hour and edge.replace(hour=0) != _MIDNIGHT for edge in edges):
            by_hour.append(never)
            continue
        at = _MIDNIGHT.replace(hour=hour)
        opening = hours.next_opening(at)
        kind = "closed" if opening is None else "open" if opening == at else "later"
        by_hour.append(kinds.setdefault(kind, {}))
    return (*by_hour, {}, never)
