"""Several refusals as one, so that nobody mends one thing only to be told of the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from bhxh_rules.core.errors import InputError, Problem, RulesError

T = TypeVar("T")


def together(*jobs: Callable[[], T]) -> list[T]:
    """Do every job and return what each gives; what some of them refuse is raised as one error, after all of them."""
    done: list[T] = []
    errors: list[RulesError] = []
    for job in jobs:
        try:
            done.append(job())
        except RulesError as error:
            errors.append(error)
    if errors:
        raise _all_in_one(errors)
    return done


def _all_in_one(errors: list[RulesError]) -> RulesError:
    """Return the error that says what some errors say, each thing once; one that is alone stays as it is."""
    problems = tuple(dict.fromkeys(problem for error in errors for problem in _problems(error)))
    return errors[0] if len(errors) == 1 or len(problems) == 1 else InputError(problems)


def _problems(error: RulesError) -> tuple[Problem, ...]:
    return error.problems if isinstance(error, InputError) else (Problem("", error.vi, error.en),)
