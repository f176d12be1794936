"""Provision ids: parse, format, sort, and say in words.

An id is a plain string, `qc1624/d13.k2.a`: the instrument, then Điều, khoản, điểm and dash item (`g1`), each
present only where the text has it. `Provision` is the same thing taken apart.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.text import fold_spaces, letter_rank, nfc

INSTRUMENTS = ("qd1624", "qc1624", "qc352")
"""The instruments of this library, in the order in which they sort."""

_TITLES = {
    ("qd1624", "vi"): "Quyết định 1624/QĐ-BHXH",
    ("qd1624", "en"): "Decision 1624/QĐ-BHXH",
    ("qc1624", "vi"): "Quy chế ban hành kèm theo Quyết định 1624/QĐ-BHXH",
    ("qc1624", "en"): "the Regulation attached to Decision 1624/QĐ-BHXH",
    ("qc352", "vi"): "Quy chế Cổng Dịch vụ công năm 2020 (số 352/QĐ-BHXH theo nguồn thứ cấp)",
    ("qc352", "en"): "the 2020 Public Service Portal Regulation (352/QĐ-BHXH by secondary sources)",
}
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")

_INSTRUMENT = re.compile(r"[a-z][a-z0-9]*")
_NUMBER = re.compile(r"([1-9][0-9]{0,3})([a-zđ]?)")
_LETTER = re.compile(r"[a-zđ]")
_DASH = re.compile(r"g([1-9][0-9]{0,2})")
_SPOKEN = re.compile(
    r"(?:gạch đầu dòng thứ (?P<gach>\w+) )?(?:điểm (?P<diem>\w+) )?(?:khoản (?P<khoan>\w+) )?điều (?P<dieu>\w+)"
)


@dataclass(frozen=True, slots=True)
class Provision:
    """One addressable provision.

    Attributes: instrument — short name such as "qc1624"; dieu, khoan — number with an optional letter, "13", "13a";
    diem — one letter as printed; gach — number of the dash item, from 1. None where the text has no such level.
    Raises LawError when a part is not well formed.
    """

    instrument: str
    dieu: str
    khoan: str | None = None
    diem: str | None = None
    gach: int | None = None

    def __post_init__(self) -> None:
        _require(_INSTRUMENT, self.instrument, "tên văn bản", "instrument")
        _require(_NUMBER, self.dieu, "số Điều", "Điều number")
        if self.khoan is not None:
            _require(_NUMBER, self.khoan, "số khoản", "khoản number")
        if self.diem is not None:
            _require(_LETTER, self.diem, "chữ của điểm", "điểm letter")
        if self.gach is not None:
            _require(_DASH, f"g{self.gach}", "số gạch đầu dòng", "dash item number")

    @classmethod
    def parse(cls, text: str) -> "Provision":
        """Take apart an id such as "qc1624/d13.k2.a"; raises LawError naming what is wrong.

        What was taken apart is kept, so it is cheap to call often.
        """
        return _parsed(text)

    def __str__(self) -> str:
        return f"{self.instrument}/{'.'.join(self._parts())}"

    def _parts(self) -> list[str]:
        parts = [f"d{self.dieu}"]
        if self.khoan is not None:
            parts.append(f"k{self.khoan}")
        if self.diem is not None:
            parts.append(self.diem)
        if self.gach is not None:
            parts.append(f"g{self.gach}")
        return parts

    @property
    def kind(self) -> str:
        """The level of the provision: "dieu", "khoan", "diem" or "gach"."""
        if self.gach is not None:
            return "gach"
        if self.diem is not None:
            return "diem"
        return "dieu" if self.khoan is None else "khoan"

    @property
    def sort_key(self) -> tuple[tuple[int, str], tuple[int, int], tuple[int, int], int, int]:
        """A key that puts provisions in reading order, letters by the Vietnamese alphabet, parents first."""
        known = INSTRUMENTS.index(self.instrument) if self.instrument in INSTRUMENTS else len(INSTRUMENTS)
        return (
            (known, self.instrument),
            _number_key(self.dieu),
            _number_key(self.khoan),
            letter_rank(self.diem or ""),
            self.gach or 0,
        )

    @property
    def article(self) -> str:
        """The id of the Điều that it is or stands in."""
        return f"{self.instrument}/d{self.dieu}"

    @property
    def parent(self) -> "Provision | None":
        """The provision one level up; None above a Điều."""
        if self.gach is not None:
            return Provision(self.instrument, self.dieu, self.khoan, self.diem)
        if self.diem is not None:
            return Provision(self.instrument, self.dieu, self.khoan)
        return None if self.khoan is None else Provision(self.instrument, self.dieu)

    @property
    def ancestors(self) -> tuple["Provision", ...]:
        """All provisions above this one, nearest first."""
        parent = self.parent
        return () if parent is None else (parent, *parent.ancestors)

    def within(self, other: "Provision") -> bool:
        """Say whether this is the other provision or lies below it."""
        return self == other or other in self.ancestors

    @property
    def page(self) -> str:
        """The path of the documentation page of its Điều: "qc1624/dieu_13.md"."""
        return f"{self.instrument}/dieu_{self.dieu:0>2}.md".replace("đ", "dd")

    @property
    def anchor(self) -> str:
        """The id as one word for HTML ids and file names: "qc1624-d13-k2-a", with đ as dd."""
        return "-".join((self.instrument, *self._parts())).replace("đ", "dd")

    @property
    def tag(self) -> str:
        """The id as a Gherkin tag without "@": "qc1624.d13.k2.a"."""
        return ".".join((self.instrument, *self._parts()))

    def label(self, lang: str = "vi", instrument: bool = False) -> str:
        """Say the provision in words, small to large: "điểm a khoản 2 Điều 13".

        lang: "vi" or "en"; instrument: add the short title of the instrument. Raises LawError for another language.
        """
        if lang not in ("vi", "en"):
            raise LawError(f"không có ngôn ngữ {lang!r}", f"no language {lang!r}")
        words = self._vietnamese() if lang == "vi" else self._english()
        if not instrument:
            return words
        title = instrument_title(self.instrument, lang)
        return f"{words} {title}" if lang == "vi" else f"{words} of {title}"

    def _vietnamese(self) -> str:
        words = f"Điều {self.dieu}"
        if self.khoan is not None:
            words = f"khoản {self.khoan} {words}"
        if self.diem is not None:
            words = f"điểm {self.diem} {words}"
        return words if self.gach is None else f"gạch đầu dòng thứ {_ordinal(self.gach)} {words}"

    def _english(self) -> str:
        words = f"Article {self.dieu}"
        if self.khoan is not None:
            words = f"clause {self.khoan}, {words}"
        if self.diem is not None:
            words = f"point {self.diem}, {words}"
        return words if self.gach is None else f"dash item {self.gach}, {words}"


def parse_tag(text: str) -> Provision:
    """Take apart a Gherkin tag such as "@qc1624.d13.k2.a", with or without "@"; raises LawError."""
    instrument, *parts = nfc(text).removeprefix("@").split(".")
    return _from_parts(text, instrument, parts)


def parse_label(text: str, instrument: str) -> Provision:
    """Take apart words such as "điểm a khoản 2 Điều 13" about the given instrument.

    The instrument's short title may follow, as `Provision.label` writes it. Raises LawError.
    """
    words = fold_spaces(nfc(text))
    title = instrument_title(instrument)
    found = _SPOKEN.fullmatch(words.removesuffix(f" {title}").lower())
    if found is None:
        raise LawError(f"không đọc được căn cứ {text!r}", f"cannot read the citation {text!r}")
    gach = found["gach"]
    return Provision(instrument, found["dieu"], found["khoan"], found["diem"], None if gach is None else _spoken(gach))


@lru_cache(maxsize=4096)
def label(provision: str, lang: str = "vi", instrument: bool = False) -> str:
    """Say an id in words, as `Provision.label`; answers are kept, so it is cheap to call often."""
    return Provision.parse(provision).label(lang, instrument)


def instrument_title(instrument: str, lang: str = "vi") -> str:
    """Return the short title of an instrument in "vi" or "en"; its short name if it is not one of this library."""
    return _TITLES.get((instrument, lang), instrument)


def sort_key(provision: str) -> tuple[tuple[int, str], tuple[int, int], tuple[int, int], int, int]:
    """Return the key that sorts ids in reading order."""
    return Provision.parse(provision).sort_key


def dieu_of(id: str) -> str:
    """Return the id of the Điều that a clause is or stands in."""
    return id.partition(".")[0]


def within(provision: str, other: str) -> bool:
    """Say whether an id is the other id, or lies below it; the other may name a whole instrument."""
    return provision == other or provision.startswith((f"{other}.", f"{other}/"))


@lru_cache(maxsize=4096)
def _parsed(text: str) -> Provision:
    instrument, slash, rest = nfc(text).partition("/")
    if not slash:
        raise LawError(f"mã điều khoản {text!r} thiếu dấu '/'", f"provision id {text!r} has no '/'")
    return _from_parts(text, instrument, rest.split("."))


def _from_parts(text: str, instrument: str, parts: list[str]) -> Provision:
    dieu = parts.pop(0) if parts else ""
    if not dieu.startswith("d"):
        raise LawError(f"mã điều khoản {text!r} thiếu Điều (d…)", f"provision id {text!r} names no Điều (d…)")
    khoan = parts.pop(0)[1:] if parts and _is_khoan(parts[0]) else None
    diem = parts.pop(0) if parts and _LETTER.fullmatch(parts[0]) else None
    dash = _DASH.fullmatch(parts[0]) if parts else None
    if parts[0 if dash is None else 1 :]:
        wrong = parts[0 if dash is None else 1]
        raise LawError(
            f"mã điều khoản {text!r}: phần {wrong!r} sai dạng hoặc sai thứ tự",
            f"provision id {text!r}: part {wrong!r} is malformed or out of order",
        )
    return Provision(instrument, dieu[1:], khoan, diem, None if dash is None else int(dash[1]))


def _is_khoan(part: str) -> bool:
    return part[:1] == "k" and _NUMBER.fullmatch(part[1:]) is not None


def _require(shape: re.Pattern[str], value: str, vi: str, en: str) -> None:
    if shape.fullmatch(value) is None:
        raise LawError(f"{vi} không hợp lệ: {value!r}", f"invalid {en}: {value!r}")


def _number_key(number: str | None) -> tuple[int, int]:
    found = None if number is None else _NUMBER.fullmatch(number)
    return (0, 0) if found is None else (int(found[1]), letter_rank(found[2]))


def _ordinal(number: int) -> str:
    return _ORDINALS[number - 1] if number <= len(_ORDINALS) else str(number)


def _spoken(word: str) -> int:
    if word in _ORDINALS:
        return _ORDINALS.index(word) + 1
    if not word.isascii() or not word.isdigit():
        raise LawError(f"không đọc được số thứ tự {word!r}", f"cannot read the ordinal {word!r}")
    return int(word)
