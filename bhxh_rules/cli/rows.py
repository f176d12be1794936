"""Rows out of a file that people keep: CSV from a spreadsheet, or JSON Lines."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

from rich.markup import escape

from bhxh_rules.core.errors import InputError, Problem
from bhxh_rules.core.jsontext import read_object

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its line in the file, and its fields, or what is wrong with it."""

    line: int
    fields: dict[str, Any]
    problems: tuple[Problem, ...] = ()


def refuse(vi: str, en: str, where: str = "") -> InputError:
    """Return the error of one problem."""
    return InputError((Problem(where, vi, en),))


def folder_of(path: Path | None, option: str) -> Path | None:
    """Return a folder that was named; InputError when it is not there."""
    if path is not None and not path.is_dir():
        raise refuse(f"{option} {path}: không có thư mục này", f"{option} {path}: there is no such folder")
    return path


def file_of(path: Path | None, option: str) -> Path | None:
    """Return a file that was named; InputError when it is not there."""
    if path is not None and not path.is_file():
        raise refuse(f"{option} {path}: không có tệp này", f"{option} {path}: there is no such file")
    return path


def day_of(text: str | None, option: str) -> date | None:
    """Read a day from the command line; `today` is the clock of this machine, asked for by name."""
    if text is None or text == "today":
        return date.today() if text else None
    try:
        # Without this, days in other forms are read as well, such as 20260101.
        return date.fromisoformat(text if _DAY.fullmatch(text) else "")
    except ValueError:
        given = f"{option} {text or repr(text)}"
        vi, en = f"{given}: cần YYYY-MM-DD hoặc today", f"{given}: YYYY-MM-DD or today is needed"
        raise refuse(vi, en) from None


def read_text(path: Path) -> str:
    """Return a file's text; InputError, with the way out, when it is missing or not UTF-8."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise refuse(f"không đọc được {path}: {error.strerror}", f"cannot read {path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise refuse(
            f"{path} không phải UTF-8; hãy lưu lại dưới dạng CSV UTF-8",
            f"{path} is not UTF-8; save it again as CSV UTF-8",
        ) from None


def read_rows(path: Path) -> tuple[tuple[str, ...], list[Row]]:
    """Return the column names of a file and its rows; JSON Lines when it is named .jsonl, .ndjson or .json."""
    text = read_text(path)
    if path.suffix.lower() in {".jsonl", ".ndjson", ".json"}:
        rows = list(_json_rows(text))
        return tuple(dict.fromkeys(name for row in rows for name in row.fields)), rows
    return _csv_rows(text)


def _json_rows(text: str) -> Iterator[Row]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                yield Row(number, read_object(line))
            except InputError as error:
                yield Row(number, {}, error.problems)


def _csv_rows(text: str) -> tuple[tuple[str, ...], list[Row]]:
    head = text.lstrip("\r\n").partition("\n")[0]
    delimiter = ";" if head.count(";") > head.count(",") else ","
    # Strict: an unterminated quote would swallow the rows after it.
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        columns = tuple(name.strip() for name in next(filter(None, reader), ()))
        twice = ", ".join(name for name, times in Counter(columns).items() if times > 1)
        if twice:
            raise refuse(f"cột có hai lần: {twice}", f"columns that come twice: {twice}")
        return columns, [_csv_row(columns, cells, reader.line_num) for cells in reader if any(map(str.strip, cells))]
    except csv.Error as error:
        raise refuse(f"dòng {reader.line_num}: {error}", f"line {reader.line_num}: {error}") from None


def _csv_row(columns: tuple[str, ...], cells: list[str], line: int) -> Row:
    if len(cells) != len(columns):
        vi = f"có {len(cells)} ô, tiêu đề có {len(columns)} cột"
        return Row(line, {}, (Problem("", vi, f"{len(cells)} cells under {len(columns)} column names"),))
    return Row(line, {name: cell.strip() or None for name, cell in zip(columns, cells, strict=True)})


def safe_cell(value: object) -> str:
    """Return a CSV cell that a spreadsheet shows and does not run."""
    text = "" if value is None else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def safe_text(value: object) -> str:
    """Return text out of a file as a terminal may show it: no control characters, and no markup of its own."""
    return escape("".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in str(value)))
