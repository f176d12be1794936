"""Lines of an official text, and the signs with which its elements begin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bhxh_rules.core.text import fold_spaces, nfc, unify_d
from bhxh_rules.corpus.sequence import ORDINALS

GROUPS = ("division", "chapter", "section")
"""Phần, Chương, Mục: they group Điều and leave no trace in ids."""

_RESIDUE = r"[*_# ]*"
_TITLED = r"(?:[.:]|(?= |[*_]*$))[*_]* ?"
_ORDINALS = "|".join(ORDINALS)
_SIGNS = (
    (
        "division",
        re.compile(_RESIDUE + rf"(?:Phần|PHẦN) ((?i:(?:thứ )?(?:{_ORDINALS}))|[IVXLC]{{1,7}}|\d{{1,3}}){_TITLED}"),
    ),
    ("section", re.compile(_RESIDUE + r"(?:Mục|MỤC) ([IVXLC]{1,7}|\d{1,3})" + _TITLED)),
    ("chapter", re.compile(_RESIDUE + r"(?:Chương|CHƯƠNG) ([IVXLC]{1,7}|\d{1,3})" + _TITLED)),
    ("dieu", re.compile(_RESIDUE + r"[ĐÐƉ](?:iều|IỀU) (\d{1,4}[a-zđð]?)[.:](?!\d)[*_]* ?")),
    ("khoan", re.compile(_RESIDUE + r"(\d{1,3}[a-zđð]?)\.(?!\d)[*_]* ?")),
    ("diem", re.compile(_RESIDUE + r"([a-zđð])(?:\)|\.(?= ))[*_]* ?")),
    ("gach", re.compile(r"([-–—•*])(?: |$)")),
)
_SIGNATURE = re.compile(r"[*_ ]*(?:Nơi nhận:|KT\. |TM\. |TL\. |TUQ\. )")
_APPENDIX = re.compile(
    _RESIDUE + r"(?:Phụ lục|PHỤ LỤC)(?: (?:số )?(?:[IVXLC]{1,7}|\d{1,3}[a-z]?))?(?:[.:]| ?\(|(?= |[*_]*$))[*_]* ?"
)
_TITLES = frozenset(("QUY CHẾ", "QUY ĐỊNH", "ĐIỀU LỆ", "NỘI QUY", "QUY TRÌNH", "HƯỚNG DẪN", "QUYẾT ĐỊNH"))
_CUES = frozenset(
    (
        "tại",
        "theo",
        "của",
        "và",
        "hoặc",
        "đến",
        "từ",
        "với",
        "các",
        "về",
        "ngày",
        "mục",
        "chương",
        "điều",
        "khoản",
        "điểm",
    )
)
_AUTOLINK = re.compile(r"<(https?://[^<>\s]+)>")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: number (from 1), text in NFC with single spaces, and whether a blank line precedes."""

    number: int
    text: str
    blank_before: bool

    @property
    def ended(self) -> bool:
        """Whether the line ends a sentence or an item of a list."""
        return self.text.rstrip("”\"'’)*_] ")[-1:] in (".", ";", ":", "!", "?", "…")

    @property
    def ends_text(self) -> bool:
        """Whether the line carries the mark "./." that ends an instrument."""
        return self.text.rstrip("*_ ").endswith("./.")

    @property
    def cue(self) -> bool:
        """Whether the line stops where a reference must follow: after a comma, "tại", "theo", "khoản 2" and so on."""
        last = [word.lower() for word in self.text[-40:].split()[-2:]]
        return self.text.endswith(",") or last[-1] in _CUES or last[0] in ("khoản", "điểm")

    @property
    def signature(self) -> bool:
        """Whether the line begins the signature or the recipients."""
        return _SIGNATURE.match(self.text) is not None

    @property
    def appendix(self) -> bool:
        """Whether the line looks like the head of an appendix: "Phụ lục II", with a title in capitals if any."""
        found = _APPENDIX.match(self.text)
        return found is not None and (found[0].rstrip()[-1] in ".:(" or _capital(self.text[found.end() :]))

    @property
    def instrument_title(self) -> bool:
        """Whether the line is nothing but the kind of an instrument, as over an attached regulation."""
        return unify_d(self.text).strip("*_# ") in _TITLES

    @property
    def starts_lower(self) -> bool:
        """Whether the line begins with a lower-case letter."""
        return self.text[:1].islower()


@dataclass(frozen=True, slots=True)
class Sign:
    """The beginning of an element: its kind, its number with đ unified, the printed sign, and the rest of the line."""

    kind: str
    number: str
    printed: str
    rest: str


def lines(source: str) -> Iterator[Line]:
    """Yield the lines that are not blank; line ends may be LF, CRLF or CR."""
    blank = True
    for number, raw in enumerate(nfc(source).replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        text = fold_spaces(raw)
        if text:
            yield Line(number, text, blank)
        blank = not text


def sign(text: str) -> Sign | None:
    """Return the sign with which a line begins, if it looks like one; the parser decides whether it is one."""
    for kind, shape in _SIGNS:
        found = shape.match(text)
        if found is not None:
            rest = text[found.end() :]
            if kind in GROUPS and not found[0].rstrip("*_ ").endswith((".", ":")) and not _capital(rest):
                return None
            number = found[1] if found[1].isupper() and found[1].isascii() else found[1].lower().removeprefix("thứ ")
            return Sign(kind, unify_d(number), found[0].rstrip(), rest)
    return None


def _capital(text: str) -> bool:
    return text == text.upper()


def plain(text: str) -> str:
    """Return the text without residue of Markdown: emphasis signs go, <http://…> becomes http://…"""
    return _AUTOLINK.sub(r"\1", text).replace("*", "")
