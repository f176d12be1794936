"""Signs that stand for an answer in a grid, drawn so that no font has to have them: by shape, never by colour alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bhxh_rules.site.pictures.lettering import wrapped
from bhxh_rules.site.pictures.svg import element, paragraph, text

_STROKE = {"fill": "none", "stroke": "currentColor", "stroke_width": 2, "stroke_linecap": "round"}
_LEADING = 15


def sign(kind: str, x: float, y: float) -> str:
    """Return a sign around a point: `may`, `may_not`, `by_reading`, `silent`, `nothing`, or a number in a ring."""
    if kind == "may":
        return element("circle", cx=f"{x:g}", cy=f"{y:g}", r=7)
    if kind == "may_not":
        return _cross(x, y, 5)
    if kind == "by_reading":
        return _cross(x, y, 4) + _path(f"M{x - 7:g} {y - 8:g}q-5 8 0 16M{x + 7:g} {y - 8:g}q5 8 0 16", stroke_width=1.5)
    if kind == "silent":
        return element("circle", cx=f"{x:g}", cy=f"{y:g}", r=2)
    if kind == "nothing":
        return _path(f"M{x - 5:g} {y:g}h10", stroke_width=1.5)
    ring = element("circle", cx=f"{x:g}", cy=f"{y:g}", r=8.5, fill="none", stroke="currentColor", stroke_width=1.5)
    return ring + text(x, y + 4.5, kind, text_anchor="middle", font_size=12, font_weight=700)


def key(meanings: Mapping[str, str], used: Iterable[str], y: float, width: float) -> tuple[str, float]:
    """Return what the signs that are used stand for, drawn from `y` downwards, and where that ends."""
    found, parts = set(used), []
    for kind, meaning in meanings.items():
        if kind in found:
            rows = wrapped(meaning, width - 30, 12)
            parts += [sign(kind, 13, y + 8), paragraph(30, y + 12, rows, _LEADING, font_size=12)]
            y += _LEADING * len(rows) + 6
    return "".join(parts), y


def _cross(x: float, y: float, half: float) -> str:
    side = 2 * half
    return _path(f"M{x - half:g} {y - half:g}l{side:g} {side:g}M{x + half:g} {y - half:g}l{-side:g} {side:g}")


def _path(shape: str, **attributes: object) -> str:
    return element("path", d=shape, **{**_STROKE, **attributes})
