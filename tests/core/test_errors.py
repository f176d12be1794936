import copy
import pickle

import pytest

from bhxh_rules.core.errors import GapError, InputError, LawError, NoValueError, Problem, RulesError, pointer

PROBLEMS = (Problem("/start", "sai ngày", "wrong date"), Problem("", "sai hết", "all wrong"))


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ((), ""),
        (("start",), "/start"),
        (("days", 0, "date"), "/days/0/date"),
        (("a/b~c",), "/a~1b~0c"),
        (("~1",), "/~01"),
        (("",), "/"),
        (("ngày",), "/ngày"),
        (("\ud800",), "/\\ud800"),
    ],
    ids=ascii,
)
def test_pointer(steps: tuple[str | int, ...], expected: str) -> None:
    assert pointer(*steps) == expected


@pytest.mark.parametrize("kind", [RulesError, GapError, LawError, NoValueError])
def test_an_error_speaks_both_languages(kind: type[RulesError]) -> None:
    error = kind("lỗi", "error")

    assert (error.vi, error.en, str(error)) == ("lỗi", "error", "lỗi (error)")
    assert isinstance(error, RulesError)


@pytest.mark.parametrize(
    "error", [GapError("a", "b"), LawError("a", "b"), NoValueError("a", "b"), RulesError("a", "b")]
)
def test_an_error_survives_pickle_and_copy(error: RulesError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (type(again), again.vi, again.en, str(again)) == (type(error), "a", "b", "a (b)")


def test_an_input_error_lists_every_problem_in_both_languages() -> None:
    error = InputError(PROBLEMS)

    assert error.problems == PROBLEMS
    assert error.vi.endswith("/start: sai ngày; /: sai hết")
    assert error.en.endswith("/start: wrong date; /: all wrong")
    assert str(error) == f"{error.vi} ({error.en})"


def test_an_input_error_survives_pickle_and_copy() -> None:
    error = InputError(PROBLEMS)

    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is InputError
        assert again.problems == PROBLEMS
        assert str(again) == str(error)


def test_a_problem_is_equal_by_content() -> None:
    one, same, other = Problem("/a", "b", "c"), Problem("/a", "b", "c"), Problem("/a", "b", "d")

    assert (one == same, one == other, one == ("/a", "b", "c")) == (True, False, False)
    assert len({one, same, other}) == 2
    assert repr(one) == "Problem('/a', 'b', 'c')"


def test_a_problem_is_said_in_either_language() -> None:
    assert [PROBLEMS[0].said(lang) for lang in ("vi", "en")] == ["sai ngày", "wrong date"]
