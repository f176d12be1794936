"""Khoản 1 Điều 12: the statuses of a case, as the text has them: a list, and no way from one to another."""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.context import Context
from bhxh_rules.qc352.dieu_12.law import CASE_STATUSES
from bhxh_rules.site.markdown import bullets, escape, page
from bhxh_rules.site.pictures.lettering import wrapped
from bhxh_rules.site.pictures.svg import WIDTH, box, drawing, element, figure, frame, paragraph, text

_NO_ORDER = "Bản văn chỉ liệt kê, không nêu thứ tự và không nêu bước chuyển nào."
_SIZE, _LEADING, _TILE, _GAP, _TOP, _HEIGHT = 12, 15, 158, 12, 50, 52


def case_statuses(context: Context = DEFAULT) -> str:
    """Return the drawing and the list."""
    rows = context.law(CASE_STATUSES).rows
    names = [glossary.load().word("case_status", row.case_status).label for row in rows]
    return page(
        f"Mỗi lúc, hồ sơ ở một trong {len(names)} tình trạng. {_NO_ORDER}",
        figure(_draw(names)),
        bullets(map(escape, names)),
    ).rstrip()


def _draw(names: list[str]) -> str:
    parts = [
        box(64, 1, 200, 30, fill_opacity=0.09),
        frame(64, 1, 200, 30, 2),
        text(WIDTH / 2, 21, "Tình trạng của hồ sơ", text_anchor="middle", font_weight=700, font_size=13),
    ]
    bottom = _TOP + (_HEIGHT + _GAP) * ((len(names) + 1) // 2)
    # One stem with a short twig to every tile: all hang on the same thing, none leads to another.
    stem = f"M{WIDTH / 2:g} 31V{bottom - _GAP - _HEIGHT / 2:g}"
    parts.append(element("path", d=stem, stroke="currentColor", stroke_width=1.5))
    for place, name in enumerate(names):
        x, y = (place % 2) * (WIDTH - _TILE), _TOP + (_HEIGHT + _GAP) * (place // 2)
        twig = f"M{WIDTH / 2:g} {y + _HEIGHT / 2:g}H{_TILE if place % 2 == 0 else WIDTH - _TILE:g}"
        parts.append(element("path", d=twig, stroke="currentColor", stroke_width=1.5))
        parts.append(frame(x + 1, y, _TILE - 2, _HEIGHT))
        lines = wrapped(name, _TILE - 14, _SIZE)
        first = y + (_HEIGHT - _LEADING * len(lines)) / 2 + 11.5
        parts.append(paragraph(x + _TILE / 2, first, lines, _LEADING, text_anchor="middle", font_size=_SIZE))
    description = f"{'; '.join(names)}. {_NO_ORDER}"
    return drawing(WIDTH, bottom, "Các tình trạng của hồ sơ", description, "".join(parts), "tinh-trang")
