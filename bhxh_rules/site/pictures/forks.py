"""Boxes that lead to boxes: a question or a case on the left, what follows from it on the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bhxh_rules.site.pictures.lettering import wrapped
from bhxh_rules.site.pictures.svg import WIDTH, arrow, box, drawing, frame, paragraph, text

_LEFT, _GAP = 114, 52
_RIGHT_X = _LEFT + _GAP
_SIZE, _LEADING, _PAD, _APART, _DOWN = 12, 15, 9, 16, 34


@dataclass(frozen=True, slots=True)
class Fork:
    """What is asked or given, the answer that leads to the right, and what follows there, a paragraph each.

    `onward` is the answer that leads down to the next fork; "" where nothing does.
    """

    words: str
    outcome: tuple[str, ...]
    answer: str = ""
    onward: str = ""


def forks_svg(title: str, forks: Sequence[Fork], last: tuple[str, ...], anchor: str) -> str:
    """Return the drawing; `last` is what follows when every fork was passed, () for nothing."""
    parts, y = [], 2.0
    for fork in forks:
        drawn, y = _fork(fork, y)
        parts.append(drawn)
    if last:
        drawn, y = _block(last, 1, y, WIDTH - 2)
        parts.append(drawn)
        y += 2
    else:
        y -= _APART - 2
    return drawing(WIDTH, y, title, _spoken(forks, last), "".join(parts), anchor)


def _spoken(forks: Sequence[Fork], last: tuple[str, ...]) -> str:
    told = [
        " ".join(filter(None, (f"{f.words}:", f"{f.answer}:" if f.answer else "", "; ".join(f.outcome)))) + "."
        for f in forks
    ]
    return " ".join([*told, f"{forks[-1].onward}: {'; '.join(last)}." if last else ""]).strip()


def _fork(fork: Fork, y: float) -> tuple[str, float]:
    """Return a fork with its outcome, and where the next one begins."""
    words = wrapped(fork.words, _LEFT - 2 * _PAD, _SIZE, bold=True)
    asked = _LEADING * len(words) + 2 * _PAD
    outcome, end = _block(fork.outcome, _RIGHT_X, y, WIDTH - _RIGHT_X - 1)
    height = asked if fork.onward else max(asked, end - y)
    middle = y + min(height, end - y) / 2
    first = y + (height - _LEADING * len(words)) / 2 + 11.5
    parts = [
        box(1, y, _LEFT - 2, height, fill_opacity=0.09),
        frame(1, y, _LEFT - 2, height, 2),
        paragraph(_LEFT / 2, first, words, _LEADING, text_anchor="middle", font_weight=700, font_size=_SIZE),
        arrow((_LEFT, middle), (_RIGHT_X, middle)),
        text(_LEFT + _GAP / 2 - 3, middle - 6, fork.answer, text_anchor="middle", font_size=_SIZE)
        if fork.answer
        else "",
        outcome,
    ]
    bottom = max(y + height, end)
    if not fork.onward:
        return "".join(parts), bottom + _APART
    below = max(bottom + _APART, y + height + _DOWN)
    parts.append(arrow((_LEFT / 2, y + height), (_LEFT / 2, below)))
    parts.append(text(_LEFT / 2 + 8, (y + height + below) / 2 + 3, fork.onward, font_size=_SIZE))
    return "".join(parts), below


def _block(paragraphs: Sequence[str], x: float, y: float, width: float) -> tuple[str, float]:
    """Return a frame with paragraphs in it, and where it ends."""
    parts, base = [], y + _PAD
    for place, words in enumerate(paragraphs):
        rows = wrapped(words, width - 2 * _PAD, _SIZE)
        base += 5 if place else 0
        parts.append(paragraph(x + _PAD, base + 11.5, rows, _LEADING, font_size=_SIZE))
        base += _LEADING * len(rows)
    end = base + _PAD
    return frame(x, y, width, end - y) + "".join(parts), end
