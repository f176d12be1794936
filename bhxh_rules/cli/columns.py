"""The columns of files that people keep: which holds what, under which names, and how people write it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from bhxh_rules.cli.rows import Row, refuse
from bhxh_rules.core.errors import InputError, Problem

Names = Mapping[str, tuple[str, ...]]

YES, NO = ("true", "có", "co", "yes", "x", "1"), ("false", "không", "khong", "no", "0")
TRUTHS: dict[str, Any] = {**dict.fromkeys(YES, True), **dict.fromkeys(NO, False)}

_DMY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?:[ T](\d{1,2}:\d\d(?::\d\d)?))?")


def known_columns(
    wanted: Names, required: tuple[str, ...], columns: tuple[str, ...], lang: str
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return which column of a file holds what, and a sentence for each column that is passed over.

    `wanted` has the columns that a file may have, each with the names that people give it.
    Errors: InputError naming every required column that is missing.
    """
    names = {name: column for column, known in wanted.items() for name in known}
    found = {name: names[name.casefold()] for name in columns if name.casefold() in names}
    absent = [column for column in required if column not in found.values()]
    if absent:
        listed = "; ".join(" / ".join(wanted[column]) for column in absent)
        there = ", ".join(columns) or "—"
        raise refuse(f"thiếu cột: {listed} (tệp có: {there})", f"missing columns: {listed} (the file has: {there})")
    return found, tuple(_passed_over(name, names, lang) for name in columns if name not in found)


def _passed_over(name: str, names: Mapping[str, str], lang: str) -> str:
    near = get_close_matches(name.casefold(), names, n=1)
    if lang == "en":
        return f"column {name!r} is passed over" + (f"; did you mean {near[0]!r}?" if near else "")
    return f"bỏ qua cột {name!r}" + (f"; ý bạn là {near[0]!r}?" if near else "")


def facts_in(row: Row, columns: Mapping[str, str]) -> dict[str, Any]:
    """Return what a row says; InputError where two columns for one thing disagree."""
    facts: dict[str, Any] = {}
    for name, value in row.fields.items():
        if name in columns:
            put(facts, columns[name], value)
    return facts


def put(facts: dict[str, Any], fact: str, value: Any) -> None:
    """Add what a column says; InputError where another column says something else of it."""
    if facts.get(fact) is None:
        facts[fact] = value
    elif value is not None and facts[fact] != value:
        raise InputError((Problem(f"/{fact}", "hai cột nói khác nhau", "two columns disagree"),))


def iso(value: Any, dates: str) -> Any:
    """Return a date in ISO form; with `--dates dmy` it is written dd/mm/yyyy, with an optional time."""
    if dates == "iso" or not isinstance(value, str):
        return value
    found = _DMY.fullmatch(value)
    if found is None:
        return value
    day, month, year, time = found.groups()
    return f"{year}-{int(month):02}-{int(day):02}" + (f"T{time:0>5}" if time else "")


def word(value: Any, words: Mapping[str, Any]) -> Any:
    """Return the fact that people's word stands for; a word that is not known stays as it is."""
    return words.get(value.casefold(), value) if isinstance(value, str) else value


def place(pointer: str, headers: Mapping[str, str], lang: str) -> str:
    """Return where in a row a problem is, by the name that the file gives the column."""
    fact = pointer.removeprefix("/")
    header = headers.get(fact, fact)
    return f", {'cột' if lang == 'vi' else 'column'} {header!r}" if header else ""
