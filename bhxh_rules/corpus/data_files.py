"""The data files of a checkout: read, cut into the blocks of the provisions, and written back."""

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from bhxh_rules.core.errors import InputError, Problem
from bhxh_rules.core.provision import INSTRUMENTS, Provision

START = "[[provision]]"
_HEAD = "[instrument]\n"
_OUTSIDE = re.compile(r"^outside = .*\n", re.MULTILINE)
_WORDING = "[[provision.wording]]"


def read_sources(data: Path) -> dict[str, str]:
    """Return the text of every data file by instrument; InputError for a folder without them."""
    try:
        return {name: (data / f"{name}.toml").read_text(encoding="utf-8") for name in INSTRUMENTS}
    except OSError as error:
        raise InputError(
            (
                Problem(
                    "",
                    f"{data} không phải thư mục dữ liệu của bản mã nguồn (thiếu {error.filename}); nêu bằng --data",
                    f"{data} is no data folder of a checkout ({error.filename} is missing); name one with --data",
                ),
            )
        ) from error


def write_sources(data: Path, sources: Mapping[str, str], version: str) -> None:
    """Write the data files that changed, and the literal in `version.py` beside the folder, where there is one."""
    for name, source in sources.items():
        file = data / f"{name}.toml"
        if file.read_text(encoding="utf-8") != source:
            file.write_text(source, encoding="utf-8", newline="\n")
    literal = data.parent / "version.py"
    if literal.is_file():
        lines = literal.read_text(encoding="utf-8").splitlines()
        kept = [f'VERSION = "{version}"' if line.startswith("VERSION = ") else line for line in lines]
        literal.write_text("\n".join(kept) + "\n", encoding="utf-8", newline="\n")


def with_block(source: str, own: str, block: str) -> str:
    """Return a data file with the block of a provision in the place of its old one, else where the law has it."""
    head, *blocks = blocks_of(source)
    ids = [id_of(each) for each in blocks]
    if own in ids:
        blocks[ids.index(own)] = block
    else:
        key = Provision.parse(own).sort_key
        blocks.insert(sum(Provision.parse(each).sort_key < key for each in ids), block)
    return "\n".join(piece.rstrip("\n") + "\n" for piece in (head, *blocks))


def with_outside(source: str, fingerprint: str) -> str:
    """Return a data file with this fingerprint of what its instrument prints outside the Điều."""
    head, *blocks = blocks_of(source)
    line = f"outside = {json.dumps(fingerprint)}\n"
    head, known = _OUTSIDE.subn(line, head)
    return "".join((head if known else head.replace(_HEAD, _HEAD + line, 1), *blocks))


def find_block(source: str, own: str) -> str | None:
    """Return the block of a provision, None where the file has none."""
    return next((block for block in blocks_of(source)[1:] if id_of(block) == own), None)


def blocks_of(source: str) -> list[str]:
    """Cut a data file before each provision; the first piece is what stands above them all."""
    pieces = [""]
    for line in source.splitlines(keepends=True):
        if line.strip() == START:
            pieces.append("")
        pieces[-1] += line
    return pieces


def id_of(block: str) -> str:
    """Return the id of a block."""
    line = next(line for line in block.splitlines() if line.startswith("id = "))
    return str(json.loads(line.removeprefix("id = ")))


def row_of(block: str) -> dict[str, Any]:
    """Return the fields of a block."""
    row: dict[str, Any] = tomllib.loads(block)["provision"][0]
    return row


def block_of(row: Mapping[str, Any]) -> str:
    """Return the block of a provision with these fields, its other wordings after them; empty ones are left out."""
    lines = [START, *_fields((name, value) for name, value in row.items() if name != "wording")]
    for wording in row.get("wording", ()):
        lines += ["", _WORDING, *_fields(wording.items())]
    return "\n".join((*lines, ""))


def _fields(pairs: Iterable[tuple[str, Any]]) -> list[str]:
    return [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in pairs]
