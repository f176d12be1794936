"""The commands of a page: the fenced `sh` blocks, each with the comment above it that says how it is run.

`<!-- run -->` runs each line and wants exit code 0; `<!-- run: exit 1, texts -->` wants 1, and an official text.
`<!-- run: dry -->` asks make only what it would do: for targets that would run the tests that read the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(r"(?:^<!-- run(?P<how>[^\n]*) -->\n)?^```sh\n(?P<lines>.*?)^```$", re.MULTILINE | re.DOTALL)
PLACEHOLDERS = {"HỌ VÀ TÊN": "Trần Thị Mẫu", "CHỨC VỤ": "Chuyên viên pháp chế"}
"""What a page leaves for the reader to write, and what is written there here."""
WORDS = re.compile(r"exit (\d)|texts|dry")


@dataclass(frozen=True, slots=True)
class Command:
    """One command line of a page, and how it is to end."""

    page: str
    line: int
    text: str
    code: int = 0
    texts: bool = False
    dry: bool = False

    @property
    def shell(self) -> str:
        """What is run."""
        text = self.text
        for place, value in PLACEHOLDERS.items():
            text = text.replace(place, value)
        return text.replace("make ", "make --dry-run ", 1) if self.dry else text

    def __str__(self) -> str:
        return f"{self.page}:{self.line}: {self.text}"


def commands(path: Path) -> list[Command]:
    """Return every command of a page in order; a line that ends in a backslash goes on in the next one.

    Errors: ValueError for a block without the comment, or with a word in it that means nothing here.
    """
    text = path.read_text(encoding="utf-8")
    found = []
    for block in _BLOCK.finditer(text):
        how = _how(block["how"], f"{path.name}:{text.count(chr(10), 0, block.start()) + 1}")
        first = text.count("\n", 0, block.start("lines")) + 1
        for number, line in _joined(block["lines"], first):
            code, texts, dry = how
            found.append(Command(path.name, number, line, code, texts, dry))
    return found


def _how(words: str | None, place: str) -> tuple[int, bool, bool]:
    if words is None:
        raise ValueError(f"{place}: no comment above this block says how it is run")
    given = [word.strip() for word in words.removeprefix(":").split(",") if word.strip()]
    odd = [word for word in given if not WORDS.fullmatch(word)]
    if odd:
        raise ValueError(f"{place}: {odd[0]!r} means nothing here")
    codes = [int(word.removeprefix("exit ")) for word in given if word.startswith("exit ")]
    return codes[0] if codes else 0, "texts" in given, "dry" in given


def _joined(lines: str, first: int) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    kept = ""
    for number, line in enumerate(lines.splitlines(), first):
        kept += line.removesuffix("\\").strip() + " "
        if not line.endswith("\\"):
            if kept.partition("#")[0].strip():
                found.append((number, kept.strip()))
            kept = ""
    return found
