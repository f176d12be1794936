"""A grid of signs: what is asked down the side, of whom or in which case across."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bhxh_rules.site.pictures.lettering import wrapped
from bhxh_rules.site.pictures.signs import key, sign
from bhxh_rules.site.pictures.svg import WIDTH, box, drawing, element, paragraph, text

_SIDE, _WIDEST, _NARROWEST_LEVEL = 112, 84, 52
_SIZE, _LEADING = 12, 14


@dataclass(frozen=True, slots=True)
class Grid:
    """Heads of the columns, and lines of a label with a sign for each column; `meanings` tells what signs stand for."""

    title: str
    heads: tuple[str, ...]
    lines: tuple[tuple[str, tuple[str, ...]], ...]
    meanings: Mapping[str, str]
    anchor: str

    @property
    def column(self) -> float:
        """The width of a column."""
        return min(_WIDEST, (WIDTH - _SIDE) / len(self.heads))

    @property
    def side(self) -> float:
        """The width that is left to the labels."""
        return WIDTH - self.column * len(self.heads)

    def sentences(self) -> list[str]:
        """Return the lines as sentences: those of the same answers in one, the columns of one answer together."""
        alike: dict[tuple[str, ...], list[str]] = {}
        for label, signs in self.lines:
            alike.setdefault(signs, []).append(label)
        return [f"{', '.join(labels)}: {'; '.join(self._told(signs))}." for signs, labels in alike.items()]

    def _told(self, signs: tuple[str, ...]) -> list[str]:
        found = dict.fromkeys(signs)
        heads = {kind: [head for head, each in zip(self.heads, signs, strict=True) if each == kind] for kind in found}
        return [f"{', '.join(heads[kind])} – {self.meanings[kind]}" for kind in found]


def grid_svg(grid: Grid) -> str:
    """Return the drawing, as wide as the text on a small screen and as long as it takes."""
    heads, y = _heads(grid)
    rows = []
    for place, (label, signs) in enumerate(grid.lines):
        words = wrapped(label, grid.side - 8, _SIZE)
        height = max(30, _LEADING * len(words) + 12)
        if place % 2 == 0:
            rows.append(box(0, y, WIDTH, height, fill_opacity=0.07))
        first = y + height / 2 - _LEADING * (len(words) - 1) / 2 + 4
        rows.append(paragraph(4, first, words, _LEADING, font_size=_SIZE))
        rows += [sign(kind, _middle(grid, n), y + height / 2) for n, kind in enumerate(signs)]
        y += height
    lines = "".join(_upright(grid.side + grid.column * n, y) for n in range(len(grid.heads)))
    used = (kind for _, signs in grid.lines for kind in signs)
    legend, end = key(grid.meanings, used, y + 10, WIDTH)
    title, content = f"{grid.title}.", heads + lines + "".join(rows) + legend
    return drawing(WIDTH, end, title, " ".join(grid.sentences()), content, grid.anchor)


def _middle(grid: Grid, number: int) -> float:
    return grid.side + grid.column * (number + 0.5)


def _upright(x: float, bottom: float) -> str:
    return element("path", d=f"M{x:g} 0V{bottom:g}", stroke="currentColor", stroke_opacity=0.35)


def _heads(grid: Grid) -> tuple[str, float]:
    """Return the heads, level where the columns are wide enough and upright otherwise, and where they end."""
    if grid.column < _NARROWEST_LEVEL:
        return _turned(grid)
    blocks = [wrapped(head, grid.column - 4, _SIZE) for head in grid.heads]
    end = _LEADING * max(map(len, blocks)) + 8
    drawn = (
        paragraph(
            _middle(grid, n),
            end - 8 - _LEADING * (len(rows) - 1),
            rows,
            _LEADING,
            text_anchor="middle",
            font_size=_SIZE,
        )
        for n, rows in enumerate(blocks)
    )
    return "".join(drawn), end


def _turned(grid: Grid) -> tuple[str, float]:
    """Return heads that run upwards, each as short as the lines that fit its column allow."""
    most = int(grid.column // 13)
    fitting = (long for long in range(60, 240, 6) if all(len(wrapped(h, long - 8, _SIZE)) <= most for h in grid.heads))
    end = next(fitting, 240)
    parts = []
    for n, head in enumerate(grid.heads):
        rows = wrapped(head, end - 8, _SIZE)
        across = _middle(grid, n) + 4 - 13 * (len(rows) - 1) / 2
        parts += [
            text(0, 0, row, font_size=_SIZE, transform=f"translate({across + 13 * place:g} {end - 6:g}) rotate(-90)")
            for place, row in enumerate(rows)
        ]
    return "".join(parts), end
