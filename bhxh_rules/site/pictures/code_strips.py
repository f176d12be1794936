"""Điều 10: the parts of a case code under each known scheme, as a strip with its parts numbered."""

from __future__ import annotations

from bhxh_rules.case_code import SCHEMES, Part, Scheme
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.text import capitalised
from bhxh_rules.site.markdown import bullets, escape, page
from bhxh_rules.site.pictures.lettering import wrapped
from bhxh_rules.site.pictures.signs import sign
from bhxh_rules.site.pictures.svg import WIDTH, box, drawing, figure, frame, paragraph, text

# Letters of one width, so that the frames stand where the letters do.
_MONO = {"font_family": "var(--md-code-font-family, monospace)", "font_weight": 700}
_TOP, _HEIGHT, _LEADING, _SIZE = 6, 30, 15, 12


def code_strips() -> str:
    """Return a strip for each scheme with its parts in words; no law fixes them, so no context changes them."""
    told = "Điều 10 không quy định mẫu của mã. Dưới đây là những mẫu đã biết; mỗi mẫu ghi biết chắc đến đâu."
    return page(told, *map(_scheme, SCHEMES)).rstrip()


def _scheme(scheme: Scheme) -> str:
    evidence = glossary.load().word("evidence", scheme.evidence).label
    title = capitalised(scheme.title)
    return page(
        f"**{escape(title)}.** Mức chứng cứ: {escape(evidence)}. Nguồn: {escape(scheme.source)}.",
        figure(_draw(scheme)),
        bullets(map(_told, scheme.parts)),
    ).rstrip()


def _told(part: Part) -> str:
    letters, _, meaning = part.form.partition(": ")
    note = f" ({escape(part.note)})" if part.note else ""
    return f"`{letters}`: {escape(meaning)}{note}".replace("20YY", "`20YY`")


def _pieces(scheme: Scheme) -> list[tuple[str, int]]:
    """Return the pieces of the pattern in order, each with the number of its part, 0 for what stands between."""
    found, rest = [], scheme.pattern
    for number, part in enumerate(scheme.parts, start=1):
        letters = part.form.partition(":")[0]
        between, _, rest = rest.partition(letters)
        found += [(between, 0)] if between else []
        found.append((letters, number))
    return found


def _draw(scheme: Scheme) -> str:
    pieces = _pieces(scheme)
    letters = sum(len(piece) for piece, _ in pieces)
    pad = 7 * 2 * len(scheme.parts)
    # A letter of a font of one width is at most 0.62 of its size wide.
    size = min(16.0, (WIDTH - 4 - pad) / letters / 0.62)
    advance, x, parts = size * 0.62, 2.0, []
    for piece, number in pieces:
        width = advance * len(piece) + (14 if number else 0)
        if number:
            parts += [box(x, _TOP, width, _HEIGHT, fill_opacity=0.09), frame(x, _TOP, width, _HEIGHT)]
            parts.append(sign(str(number), x + width / 2, _TOP + _HEIGHT + 14))
        middle = {"text_anchor": "middle", "font_size": f"{size:.2f}", **_MONO}
        parts.append(text(x + width / 2, _TOP + _HEIGHT / 2 + size * 0.35, piece, **middle))
        x += width
    y = _TOP + _HEIGHT + 46.0
    for number, part in enumerate(scheme.parts, start=1):
        rows = wrapped(part.form.partition(": ")[2] or part.form, WIDTH - 34, _SIZE)
        parts += [sign(str(number), 13, y - 4), paragraph(30, y, rows, _LEADING, font_size=_SIZE)]
        y += _LEADING * len(rows) + 7
    description = "; ".join(part.form.partition(": ")[2] for part in scheme.parts)
    title = f"Các phần theo thứ tự: {scheme.title}"
    return drawing(WIDTH, y - 8, title, description, "".join(parts), f"mau-ma-{scheme.name}")
