"""Logs of posts: one event a line, or one post a line with its events; each held against the procedure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bhxh_rules import catalogue
from bhxh_rules.cli.rows import Row, read_rows, read_text, refuse
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision, Outcome
from bhxh_rules.core.errors import GapError, InputError, Problem

RULE = "zalo.audit_publication"


@dataclass(slots=True)
class Post:
    """The log of one post as the file has it: where it begins, its facts, and the line of each event."""

    id: str
    line: int
    facts: dict[str, Any]
    lines: list[int] = field(default_factory=list)
    problems: list[tuple[int, Problem]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Audited:
    """A post with its verdict."""

    post: str
    line: int
    decision: Decision[Any]

    @property
    def departs(self) -> bool:
        """Whether something in the log is contrary to the procedure."""
        return self.decision.outcome is Outcome.VIOLATED


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that could not be used: which post it belongs to, if that is known, and why."""

    line: int
    post: str | None
    problem: Problem


def read_posts(path: Path) -> tuple[list[Post], list[BadLine]]:
    """Return the posts of a file in the order in which they begin, and the lines that belong to no post.

    Errors: InputError when the file cannot be read or is no JSON Lines.
    """
    if not read_text(path).strip():
        raise refuse(f"{path}: tệp trống", f"{path}: the file is empty")
    if path.suffix.lower() not in {".jsonl", ".ndjson", ".json"}:
        raise refuse(f"{path}: cần tệp JSON Lines (.jsonl)", f"{path}: a JSON Lines file (.jsonl) is needed")
    posts: dict[str, Post] = {}
    lost: list[BadLine] = []
    for row in read_rows(path)[1]:
        lost += [BadLine(row.line, None, problem) for problem in _read(row, posts)]
    if lost:
        # A line that cannot be read may belong to any log that is told event by event.
        for post in posts.values():
            if post.lines:
                post.facts.setdefault("truncated", True)
    return list(posts.values()), lost


def _read(row: Row, posts: dict[str, Post]) -> Iterator[Problem]:
    if row.problems:
        yield from row.problems
        return
    fields = dict(row.fields)
    id = fields.pop("post", None)
    if not isinstance(id, str) or not id.strip():
        yield Problem("/post", "thiếu mã của bài (một chuỗi)", "the id of the post is missing (a text)")
        return
    if "events" in fields:
        known = posts.setdefault(id, Post(id, row.line, fields))
        if known.facts is not fields:
            known.problems.append((row.line, Problem("/post", f"bài {id} đã có ở trên", f"post {id} stands above")))
        return
    post = posts.setdefault(id, Post(id, row.line, {"events": []}))
    if not post.lines and post.line != row.line:
        post.problems.append((row.line, Problem("/post", f"bài {id} đã có ở trên", f"post {id} stands above")))
        return
    post.lines.append(row.line)
    post.facts["events"].append(fields)


def audit_posts(posts: Iterable[Post], context: Context | None) -> Iterator[Audited | BadLine]:
    """Yield the verdict on each post, or every reason why it has none."""
    for post in posts:
        if post.problems:
            yield from (BadLine(line, post.id, problem) for line, problem in post.problems)
            continue
        try:
            yield Audited(post.id, post.line, catalogue.evaluate(RULE, post.facts, context))
        except InputError as error:
            yield from (_placed(post, problem) for problem in error.problems)
        except GapError as error:
            yield BadLine(post.line, post.id, Problem("", error.vi, error.en))


def _placed(post: Post, problem: Problem) -> BadLine:
    """Return a problem with the line of its event, where events have lines of their own."""
    parts = problem.pointer.split("/")
    if not post.lines or len(parts) < 3 or not parts[2].isdecimal():
        return BadLine(post.line, post.id, problem)
    rest = "".join(f"/{part}" for part in parts[3:])
    return BadLine(post.lines[int(parts[2])], post.id, Problem(rest, problem.vi, problem.en))


def totals(audited: Iterable[Audited]) -> dict[str, Counter[str]]:
    """Return how many posts got each outcome, and how many departures there are of each kind and by each clause."""
    found = list(audited)
    departures = [departure for each in found for departure in getattr(each.decision.result, "departures", ())]
    return {
        "outcomes": Counter(str(each.decision.outcome) for each in found),
        "departures": Counter(departure.code for departure in departures),
        "clauses": Counter(clause for departure in departures for clause in departure.at),
    }
