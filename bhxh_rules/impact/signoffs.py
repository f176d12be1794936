"""The file of a project's sign-offs: TOML, one table for each."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bhxh_rules.core.errors import InputError, LawError, Problem
from bhxh_rules.core.provision import Provision
from bhxh_rules.core.text import nfc
from bhxh_rules.impact.bound import Bound
from bhxh_rules.impact.signoff import SignOff, name_complaints, role_complaints, term_complaints

FILE = Path("reviews.toml")

_HEAD = "# Các lần ký thẩm định. Tệp do lệnh `bhxh-rules review sign` ghi; đừng sửa các dấu vân bằng tay.\n"
_TEXTS = ("provision", "name", "role", "wording", "restatement", "behaviour")
_TABLES = ("scenarios", "readings")


def read_signoffs(path: Path) -> tuple[SignOff, ...]:
    """Return the sign-offs of a file in order; none where there is no such file.

    Errors: InputError with everything that is not well formed, by its place in the file.
    """
    try:
        data = tomllib.loads(path.read_bytes().decode("utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        raise InputError((Problem("", f"không đọc được {path}: {error}", f"cannot read {path}: {error}"),)) from None
    rows = data.get("signoff", [])
    problems = [Problem(f"/{name}", "không có bảng này", "no such table") for name in data if name != "signoff"]
    if not isinstance(rows, list):
        raise InputError((*problems, Problem("/signoff", "cần viết [[signoff]]", "write it [[signoff]]")))
    for number, row in enumerate(rows):
        problems += [Problem(f"/signoff/{number}{where}", vi, en) for where, vi, en in _complaints(row)]
    if problems:
        raise InputError(tuple(problems))
    return tuple(_signoff(row) for row in rows)


def write_signoffs(path: Path, signoffs: Iterable[SignOff]) -> None:
    """Write the sign-offs to a file, all at once: a file half written is never left behind."""
    text = _HEAD + "".join(f"\n{_table(signoff)}" for signoff in signoffs)
    scratch = path.with_name(f"{path.name}.new")
    scratch.write_text(text, encoding="utf-8", newline="\n")
    os.replace(scratch, path)


def _signoff(row: dict[str, Any]) -> SignOff:
    bound = Bound(**{name: row[name] for name in Bound.__slots__})
    return SignOff(row["provision"], row["name"], row["role"], row["on"], bound, row.get("months"), row.get("note", ""))


def _complaints(row: Any) -> Iterator[tuple[str, str, str]]:
    """Yield what is wrong with one entry: where in it, and what, in both languages."""
    if not isinstance(row, dict):
        yield "", "cần một bảng", "a table is needed"
        return
    known = {*_TEXTS, *_TABLES, "on", "months", "note"}
    yield from ((f"/{name}", "không có trường này", "no such field") for name in row if name not in known)
    for name in _TEXTS:
        if not isinstance(row.get(name), str) or not row[name].strip():
            yield f"/{name}", "cần một chuỗi có nội dung", "a text with something in it is needed"
    for name in _TABLES:
        table = row.get(name)
        if not isinstance(table, dict) or not all(isinstance(value, str) for value in table.values()):
            yield f"/{name}", "cần một bảng các dấu vân", "a table of digests is needed"
    if not isinstance(row.get("on"), date) or isinstance(row["on"], datetime):
        yield "/on", "cần một ngày, viết YYYY-MM-DD không có ngoặc kép", "a date is needed: YYYY-MM-DD, unquoted"
    if not isinstance(row.get("note", ""), str):
        yield "/note", "cần một chuỗi", "a text is needed"
    yield from (("/months", *each) for each in term_complaints(row.get("months")))
    if isinstance(row.get("name"), str):
        yield from (("/name", *each) for each in name_complaints(row["name"]))
    if isinstance(row.get("role"), str) and row["role"].strip():
        yield from (("/role", *each) for each in role_complaints(row["role"]))
    if isinstance(row.get("provision"), str):
        yield from (("/provision", *each) for each in _provision_complaints(row["provision"]))


def _provision_complaints(provision: str) -> Iterator[tuple[str, str]]:
    try:
        Provision.parse(provision)
    except LawError as error:
        yield error.vi, error.en


def _table(signoff: SignOff) -> str:
    bound = signoff.bound
    lines = ["[[signoff]]", *(f"{name} = {_text(getattr(signoff, name))}" for name in ("provision", "name", "role"))]
    lines.append(f"on = {signoff.on.isoformat()}")
    lines += [f"months = {signoff.months}"] if signoff.months is not None else []
    lines += [f"note = {_text(signoff.note)}"] if signoff.note else []
    lines += [f"{name} = {_text(getattr(bound, name))}" for name in ("wording", "restatement", "behaviour")]
    for name in _TABLES:
        lines += ["", f"[signoff.{name}]"]
        lines += [f"{_text(key)} = {_text(value)}" for key, value in sorted(getattr(bound, name).items())]
    return "\n".join(lines) + "\n"


def _text(text: str) -> str:
    """Return a text as TOML writes it: as JSON does, with one more character that must be escaped."""
    return json.dumps(nfc(text), ensure_ascii=False).replace("\x7f", "\\u007f")
