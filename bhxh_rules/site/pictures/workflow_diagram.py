"""The way of a post through Điều 11 as a drawing, made from the law table of steps and from nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from textwrap import wrap

from bhxh_rules._facade import DEFAULT
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.provision import label
from bhxh_rules.qc1624.dieu_11.law import TRANSITIONS, State, Status, Transition
from bhxh_rules.site.pictures.svg import box, drawing, element, text

WIDTH = 384
_TOP, _STEP, _HEIGHT = 12, 80, 28
_MAIN_X, _MAIN_WIDTH = 56, 134
_SIDE_X, _SIDE_WIDTH = 218, 160
_LINE = 14

# Where each state stands: the usual way straight down, what turns off it beside the state it turns off from.
_MAIN: tuple[State, ...] = (
    "new",
    "received",
    "edited",
    "submitted",
    "reviewed",
    "awaiting_decision",
    "approved",
    "finalised",
    "published",
    "takedown_proposed",
    "takedown_approved",
    "removed",
)
_SIDE: dict[State, State] = {
    "revision_requested": "reviewed",
    "refused": "awaiting_decision",
    "takedown_refused": "takedown_proposed",
}
_DASHES: dict[Status, str] = {"stated": "none", "implied": "6 4", "reading": "1.5 4"}
_TITLE = "Quy trình biên tập, đăng và gỡ thông tin theo Điều 11"


@dataclass(frozen=True, slots=True)
class Edge:
    """Steps that lead from one state to another by one action: who does it, and how the text has it."""

    rows: tuple[Transition, ...]

    @property
    def first(self) -> Transition:
        """The first of the rows; all have its states, action, status and clause."""
        return self.rows[0]

    def words(self) -> str:
        """Return the action and its actors in Vietnamese, with the clause."""
        terms = glossary.load()
        actors = []
        for row in self.rows:
            actor = "không nêu ai làm" if row.actor is None else terms.word("role", row.actor).label
            scope = "" if row.scope is None else f" được ủy quyền {terms.word('scope', row.scope).label}"
            actors.append(actor + scope)
        action = terms.word("action", self.first.action).label
        return f"{action}: {' hoặc '.join(actors)} ({_point(self.first.at)})"


def _point(clause: str) -> str:
    """Return the words of a clause without the khoản and the Điều that the whole drawing is about."""
    words, _, _ = label(clause).partition(" khoản 1")
    return words if words.startswith("điểm") else "khoản 1"


def _bundle(row: Transition) -> tuple[State, str, State, Status]:
    return row.from_state, row.action, row.to_state, row.status


def workflow_svg() -> str:
    """Return the drawing: stated steps solid, implied ones dashed, read ones dotted; the steps not told in their
    place are numbered and told below.
    """
    edges = [Edge(tuple(rows)) for _, rows in groupby(DEFAULT.law(TRANSITIONS).rows, _bundle)]
    straight = [edge for edge in edges if _is_straight(edge)]
    others = [edge for edge in edges if not _is_straight(edge)]
    parts = [_state(state) for state in (*_MAIN, *_SIDE)]
    parts += [_down(edge) for edge in straight]
    parts += [_aside(edge, number) for number, edge in enumerate(others, start=1)]
    bottom = _TOP + _STEP * (len(_MAIN) - 1) + _HEIGHT
    legend, height = _legend(others, bottom + 26)
    description = ". ".join(f"{_name(e.first.from_state)}, {e.words()}, {_name(e.first.to_state)}" for e in edges)
    return drawing(WIDTH, height, _TITLE, description, "".join(parts) + legend, "workflow")


def _name(state: State) -> str:
    return glossary.load().word("state", state).label


def _row_of(state: State) -> int:
    return _MAIN.index(_SIDE.get(state, state))


def _y(state: State) -> float:
    return _TOP + _STEP * _row_of(state)


def _is_straight(edge: Edge) -> bool:
    first = edge.first
    both = first.from_state in _MAIN and first.to_state in _MAIN
    return both and _row_of(first.to_state) == _row_of(first.from_state) + 1


def _state(state: State) -> str:
    x, width = (_SIDE_X, _SIDE_WIDTH) if state in _SIDE else (_MAIN_X, _MAIN_WIDTH)
    frame = box(x, _y(state), width, _HEIGHT, fill="none", stroke="currentColor", stroke_width=1.5)
    return frame + text(x + width / 2, _y(state) + 18, _name(state), text_anchor="middle", font_size=12)


def _line(points: Sequence[tuple[float, float]], status: Status) -> str:
    """Return a line through points with a head at its end, which is reached along one axis."""
    path = "M" + " L".join(f"{x:g} {y:g}" for x, y in points)
    dash = _DASHES[status]
    drawn = element("path", d=path, fill="none", stroke="currentColor", stroke_width=1.5, stroke_dasharray=dash)
    (before_x, before_y), (x, y) = points[-2:]
    dx, dy = (x > before_x) - (x < before_x), (y > before_y) - (y < before_y)
    back_x, back_y = x - 7 * dx, y - 7 * dy
    head = f"M{x:g} {y:g} L{back_x + 4 * dy:g} {back_y + 4 * dx:g} L{back_x - 4 * dy:g} {back_y - 4 * dx:g} Z"
    return drawn + element("path", d=head, fill="currentColor")


def _down(edge: Edge) -> str:
    x, begin, end = _MAIN_X + 18, _y(edge.first.from_state) + _HEIGHT, _y(edge.first.to_state)
    lines = wrap(edge.words(), 36)
    first = (begin + end) / 2 + 4 - _LINE * (len(lines) - 1) / 2
    words = "".join(text(x + 10, first + _LINE * n, line, font_size=11.5) for n, line in enumerate(lines))
    return _line([(x, begin), (x, end)], edge.first.status) + words


def _number(x: float, y: float, number: int) -> str:
    ring = element("circle", cx=x, cy=y, r=8, fill="Canvas", stroke="currentColor")
    return ring + text(x, y + 4, str(number), text_anchor="middle", font_size=11, fill="CanvasText")


def _aside(edge: Edge, number: int) -> str:
    """Draw a step that does not go straight down, with its number."""
    start, end = edge.first.from_state, edge.first.to_state
    status, top, middle = edge.first.status, _y(end), _y(start) + _HEIGHT / 2
    right = _MAIN_X + _MAIN_WIDTH
    if start == end:
        return _loop(start, status, number)
    if end in _SIDE and _row_of(start) == _row_of(end):
        return _line([(right, middle), (_SIDE_X, middle)], status) + _number(right + 11, middle - 13, number)
    if end in _SIDE:
        x = _SIDE_X + 112
        return _line([(right, middle - 6), (x, middle - 6), (x, top)], status) + _number(x, middle + 14, number)
    if start in _SIDE:
        x, target = _SIDE_X + 78, top + _HEIGHT / 2 + 6
        return _line([(x, _y(start)), (x, target), (right, target)], status) + _number(x, target + 20, number)
    return _beside(start, end, status, number)


def _loop(state: State, status: Status, number: int) -> str:
    """Draw a step that leaves a post where it stands: below a box on the side, to the right of any other."""
    if state in _SIDE:
        x, low = _SIDE_X + _SIDE_WIDTH - 34, _y(state) + _HEIGHT
        points = [(x, low), (x, low + 14), (x + 24, low + 14), (x + 24, low)]
        return _line(points, status) + _number(x + 12, low + 16, number)
    x, middle = _MAIN_X + _MAIN_WIDTH, _y(state) + _HEIGHT / 2
    points = [(x, middle - 8), (x + 30, middle - 8), (x + 30, middle + 8), (x, middle + 8)]
    return _line(points, status) + _number(x + 30, middle, number)


def _beside(start: State, end: State, status: Status, number: int) -> str:
    """Draw a step that passes others by: on the left, the longer it is the farther out."""
    passed = abs(_row_of(end) - _row_of(start))
    x = _MAIN_X - 10 - 5.2 * min(passed, 7)
    begin, stop = _y(start) + _HEIGHT / 2, _y(end) + _HEIGHT / 2
    if stop > begin:
        stop += 8
    else:
        begin += 4 * (5 - passed)
    points = [(_MAIN_X, begin), (x, begin), (x, stop), (_MAIN_X, stop)]
    return _line(points, status) + _number(x, (begin + stop) / 2 + 24 * (number % 2), number)


def _legend(others: list[Edge], y: float) -> tuple[str, int]:
    """Return what the numbers and the kinds of lines stand for, and the height of the whole drawing."""
    parts = []
    for number, edge in enumerate(others, start=1):
        parts.append(_number(12, y - 4, number))
        way = f"{_name(edge.first.from_state)} → {_name(edge.first.to_state)}. {edge.words()}"
        for line in wrap(way, 56):
            parts.append(text(28, y, line, font_size=11.5))
            y += _LINE
        y += 4
    for status, dash in _DASHES.items():
        stroke = {"stroke": "currentColor", "stroke_width": 1.5, "stroke_dasharray": dash}
        parts.append(element("line", x1=4, y1=y, x2=44, y2=y, **stroke))
        parts.append(text(52, y + 4, glossary.load().word("status", status).label, font_size=11.5))
        y += 18
    return "".join(parts), round(y)
