"""Automatic list numbers of a Word file, computed as Word shows them.

Read: numbering of a paragraph or of its style, levels and their restarts, start values and their overrides, formats
decimal, letters, Roman figures, bullets. Any other format (words, other scripts) is refused, not guessed. Not read:
list styles linked to other list styles, pictures as bullets.
"""

from typing import Any

from bhxh_rules.core.errors import InputError
from bhxh_rules.corpus.numerals import figure
from bhxh_rules.corpus.refusals import refuse

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VAL = _W + "val"
_LEVELS = 9
_DEEPEST_STYLE = 20


class Numbering:
    """The lists of one Word document; `next` counts on, so paragraphs come in reading order."""

    def __init__(self, document: Any) -> None:
        root = _numbering_root(document)
        found = [] if root is None else root.findall(_W + "abstractNum")
        shapes = {shape.get(_W + "abstractNumId"): shape for shape in found}
        self._lists = {} if root is None else {each.get(_W + "numId"): each for each in root.findall(_W + "num")}
        self._shapes = {own: shapes.get(_value(each, "abstractNumId")) for own, each in self._lists.items()}
        self._styles = {style.get(_W + "styleId"): style for style in document.styles.element.findall(_W + "style")}
        self._counts: dict[int, list[int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def next(self, paragraph: Any, name: str) -> str:
        """Return the number of a paragraph as printed, "" if it has none; raises InputError for an unknown format."""
        own, level = self._place(paragraph)
        shape = self._shapes.get(own)
        if shape is None or not 0 <= level < _LEVELS:
            return ""
        levels = {each.get(_W + "ilvl"): each for each in shape.findall(_W + "lvl")}
        if str(level) not in levels:
            return ""
        counts = self._counted(own, shape, levels, level)
        return _printed(levels, counts, level, name)

    def _place(self, paragraph: Any) -> tuple[str, int]:
        """The list and level of a paragraph: its own, else those of its style or of what that is based on."""
        own, level = _list_of(paragraph)
        style = self._styles.get(_value(paragraph.find(_W + "pPr"), "pStyle"))
        for _ in range(_DEEPEST_STYLE):
            if style is None or own:
                break
            own, styled = _list_of(style)
            level = level or styled
            style = self._styles.get(_value(style, "basedOn"))
        return own, int(level) if level.isdecimal() else 0

    def _counted(self, own: str, shape: Any, levels: dict[str, Any], level: int) -> list[int]:
        """Count one on: lists of one shape share their counts, lower levels begin anew."""
        starts = [_number(levels.get(str(n)), "start", 1) for n in range(_LEVELS)]
        counts = self._counts.setdefault(id(shape), [start - 1 for start in starts])
        override = self._override(own, level)
        if override is not None and (own, level) not in self._begun:
            counts[level] = override - 1
        self._begun.add((own, level))
        counts[level] += 1
        for above in range(level):
            counts[above] = max(counts[above], starts[above])
        counts[level + 1 :] = [start - 1 for start in starts[level + 1 :]]
        return counts

    def _override(self, own: str, level: int) -> int | None:
        for each in self._lists[own].findall(_W + "lvlOverride"):
            if each.get(_W + "ilvl") == str(level) and each.find(_W + "startOverride") is not None:
                return _number(each, "startOverride", 1)
        return None


def _numbering_root(document: Any) -> Any:
    """The numbering part; None where the file has none, for asking the library would add an empty one."""
    parts = (rel for rel in document.part.rels.values() if not rel.is_external)
    return next((rel.target_part.element for rel in parts if rel.reltype.endswith("/numbering")), None)


def _list_of(element: Any) -> tuple[str, str]:
    properties = element.find(_W + "pPr")
    numbered = None if properties is None else properties.find(_W + "numPr")
    return _value(numbered, "numId"), _value(numbered, "ilvl")


def _value(element: Any, name: str) -> str:
    found = None if element is None else element.find(_W + name)
    return "" if found is None else str(found.get(_VAL, ""))


def _number(element: Any, name: str, otherwise: int) -> int:
    value = _value(element, name)
    return int(value) if value.isdecimal() and len(value) < 6 else otherwise


def _printed(levels: dict[str, Any], counts: list[int], level: int, name: str) -> str:
    shape = levels[str(level)]
    if _value(shape, "numFmt") == "bullet":
        return "-"
    text = _value(shape, "lvlText")
    for place in range(_LEVELS):
        sign = f"%{place + 1}"
        if sign in text:
            kind = _value(levels.get(str(place)), "numFmt") or "decimal"
            printed = figure(kind, counts[place])
            if printed is None:
                raise _unknown(kind, name)
            text = text.replace(sign, printed)
    return text.strip()


def _unknown(shape: str, name: str) -> InputError:
    return refuse(
        name,
        f"đánh số tự động kiểu {shape}, không đọc được; hãy lưu bằng Word thành .txt",
        f"numbers lists as {shape}, which cannot be read; save it as .txt in Word",
    )
