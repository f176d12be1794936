"""Several refusals as one, so that nobody mends one thing only to be told of the next."""

from __future__ import annotations

from collections.abc import Iterable

from bhxh_rules.core.errors import InputError, Problem, RulesError


def all_in_one(errors: Iterable[RulesError]) -> RulesError:
    """Return the error that says what some errors say, each thing once; one that is alone stays as it is."""
    given = list(errors)
    problems = tuple(dict.fromkeys(problem for error in given for problem in _problems(error)))
    return given[0] if len(given) == 1 or len(problems) == 1 else InputError(problems)


def _problems(error: RulesError) -> tuple[Problem, ...]:
    return error.problems if isinstance(error, InputError) else (Problem("", error.vi, error.en),)
