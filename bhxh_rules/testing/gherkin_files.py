"""Reading feature files with the reference Gherkin parser: documents and pickles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, NoSuchLanguageException, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.token_matcher import TokenMatcher

from bhxh_rules.testing.feature_trees import Node

_GOT = re.compile(r"got '(.*)'\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ParseProblem:
    """Why a text is no Gherkin: the line, from 1, and a Vietnamese sentence."""

    line: int
    message: str


class NotGherkinError(Exception):
    """A text that the parser refuses; `problems` has one entry per place."""

    def __init__(self, problems: tuple[ParseProblem, ...]) -> None:
        super().__init__("; ".join(f"dòng {problem.line}: {problem.message}" for problem in problems))
        self.problems = problems


def feature_files(path: Path) -> list[Path]:
    """Return the feature files at or under a path, sorted."""
    return [path] if path.is_file() else sorted(path.rglob("*.feature"))


def parse(text: str) -> Node:
    """Return the syntax tree of a feature; without a language line it is read as Vietnamese.

    Errors: NotGherkinError with every place that does not parse.
    """
    try:
        document: Any = Parser().parse(text, TokenMatcher("vi"))
    except CompositeParserException as error:
        raise NotGherkinError(tuple(map(_problem, error.errors))) from error
    return dict(document)


def pickle_lines(document: Node) -> dict[int, str]:
    """Return the compiled scenarios of a tree by line: of the example row, or of a scenario without examples."""
    pickles: list[Any] = list(Compiler().compile({**document, "uri": ""}))  # type: ignore[typeddict-item]
    return {pickle["location"]["line"]: pickle["name"] for pickle in pickles}


def _problem(error: ParserException) -> ParseProblem:
    return ParseProblem(error.location["line"], _in_vietnamese(error))


def _in_vietnamese(error: ParserException) -> str:
    text = str(error)
    if isinstance(error, NoSuchLanguageException):
        return "ngôn ngữ khai ở dòng này không có trong Gherkin"
    if "unexpected end of file" in text:
        return "tệp kết thúc dở dang"
    if "inconsistent cell count" in text:
        return "các dòng của bảng không cùng số ô"
    if "whitespace" in text:
        return "thẻ không được chứa dấu cách"
    found = _GOT.search(text)
    return f"không đọc được Gherkin ở chỗ “{found[1]}”" if found else "không đọc được Gherkin"
