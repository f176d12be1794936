"""The folder in which a user keeps official texts: plain UTF-8 with LF, never part of a repository."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from bhxh_rules.core.errors import InputError, Problem
from bhxh_rules.corpus.documents import read_document
from bhxh_rules.corpus.fingerprints import digest
from bhxh_rules.corpus.parser import parse
from bhxh_rules.corpus.records import Corpus
from bhxh_rules.corpus.tree import ParsedText
from bhxh_rules.impact.check import best_wording

IGNORED = "*\n"
"""What the folder's own .gitignore says: nothing in it is to be committed."""


def keep(text: str, instruments: Sequence[str], folder: Path) -> Path:
    """Keep the text of the named instruments in a folder and return the file.

    The name is made of the instruments and of the text, so that another wording never takes the place of this one, and
    the same text is kept once. Errors: InputError when the folder cannot be written.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"
    file = folder / f"{'-'.join(dict.fromkeys(instruments))}-{digest(lines)[:8]}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        ignored = folder / ".gitignore"
        if not ignored.exists():
            ignored.write_text(IGNORED, encoding="utf-8", newline="\n")
        file.write_text(lines, encoding="utf-8", newline="\n")
    except OSError as error:
        vi = f"không ghi được vào thư mục {folder} ({error.strerror}); chọn thư mục khác bằng --into"
        raise InputError(
            (Problem("", vi, f"cannot write into {folder} ({error.strerror}); name another folder with --into"),)
        ) from error
    return file


def kept_texts(folder: Path) -> Iterable[ParsedText]:
    """Return the parsed texts of a folder, by name; files that cannot be read as text are left out."""
    for file in sorted(folder.glob("*.txt")):
        try:
            text = read_document(file)
        except InputError:
            continue
        yield parse(text)


def pinned_wording(folder: Path | None, corpus: Corpus | None = None) -> ParsedText | None:
    """Return the texts of a folder that have the pinned wording, for redlines; None without any."""
    found = best_wording(kept_texts(folder), corpus) if folder is not None and folder.is_dir() else None
    return found if found is not None and found.parts else None
