"""The way of a post through Điều 11 as a drawing, made from the law table of steps and from nothing else."""

from __future__ import annotations

from collections.abc import Sequence, Set

from bhxh_rules._facade import DEFAULT
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.context import Context
from bhxh_rules.qc1624.dieu_11.law import State, Status
from bhxh_rules.site.markdown import bullets, escape, page, page_of
from bhxh_rules.site.pictures.lettering import wrapped
from bhxh_rules.site.pictures.rests_on import ended_offices
from bhxh_rules.site.pictures.svg import GROUND, WIDTH, arrow, drawing, element, figure, frame, paragraph, text
from bhxh_rules.site.pictures.workflow_steps import Step, name_of, steps

_TOP, _STEP, _HEIGHT = 2, 94, 36
_MAIN_X, _MAIN_WIDTH = 50, 122
_SIDE_X, _SIDE_WIDTH = 204, 122
_SIZE, _LINE = 11.5, 14

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


def workflow(context: Context = DEFAULT) -> str:
    """Return the drawing and every step in words."""
    terms = glossary.load()
    told = (f"{edge.way()} ({terms.word('status', edge.first.status).label})." for edge in steps(context))
    ended = ended_offices(("qc1624/d11",), page_of("qc1624/d11"))
    return page(ended, figure(workflow_svg(context)), bullets(map(escape, told))).rstrip()


def workflow_svg(context: Context = DEFAULT) -> str:
    """Return the drawing: stated steps solid, implied ones dashed, read ones dotted; the steps not told in their
    place are numbered and told below.
    """
    edges = steps(context)
    straight = [edge for edge in edges if _is_straight(edge)]
    others = [edge for edge in edges if not _is_straight(edge)]
    lanes = sorted({_passed(edge) for edge in others if _passes(edge)})
    # Lines come down to these rows, or go up from them, on the right.
    busy = {_row_of(edge.first.from_state) for edge in others if edge.first.from_state in _SIDE}
    parts = [_state(state) for state in (*_MAIN, *_SIDE)]
    parts += [_down(edge, busy) for edge in straight]
    parts += [_aside(edge, number, lanes) for number, edge in enumerate(others, start=1)]
    bottom = _TOP + _STEP * (len(_MAIN) - 1) + _HEIGHT
    legend, height = _legend(others, bottom + 26)
    description = " ".join(f"{edge.way()}." for edge in edges)
    return drawing(WIDTH, height, _TITLE, description, "".join(parts) + legend, "workflow")


def _row_of(state: State) -> int:
    return _MAIN.index(_SIDE.get(state, state))


def _y(state: State) -> float:
    return _TOP + _STEP * _row_of(state)


def _is_straight(edge: Step) -> bool:
    first = edge.first
    both = first.from_state in _MAIN and first.to_state in _MAIN
    return both and _row_of(first.to_state) == _row_of(first.from_state) + 1


def _passed(edge: Step) -> int:
    return abs(_row_of(edge.first.to_state) - _row_of(edge.first.from_state))


def _passes(edge: Step) -> bool:
    """Tell whether a step leads past other states, on the left."""
    return edge.first.from_state in _MAIN and edge.first.to_state in _MAIN and _passed(edge) > 0


def _state(state: State) -> str:
    x, width = (_SIDE_X, _SIDE_WIDTH) if state in _SIDE else (_MAIN_X, _MAIN_WIDTH)
    rows = wrapped(name_of(state), width - 8, _SIZE, bold=True)
    first = _y(state) + _HEIGHT / 2 + 4 - _LINE * (len(rows) - 1) / 2
    name = paragraph(x + width / 2, first, rows, _LINE, text_anchor="middle", font_weight=700, font_size=_SIZE)
    return frame(x, _y(state), width, _HEIGHT, 1.5) + name


def _line(points: Sequence[tuple[float, float]], status: Status) -> str:
    return arrow(*points, dash=_DASHES[status])


def _down(edge: Step, busy: Set[int]) -> str:
    x, begin, end = _MAIN_X + 14, _y(edge.first.from_state) + _HEIGHT, _y(edge.first.to_state)
    crowded = not busy.isdisjoint((_row_of(edge.first.from_state), _row_of(edge.first.to_state)))
    lines = wrapped(edge.words(), (_SIDE_X + 50 if crowded else WIDTH) - x - 10, _SIZE)
    first = (begin + end) / 2 + 4 - _LINE * (len(lines) - 1) / 2
    words = paragraph(x + 8, first, lines, _LINE, font_size=_SIZE)
    return _line([(x, begin), (x, end)], edge.first.status) + words


def _number(x: float, y: float, number: int) -> str:
    ring = element("circle", cx=f"{x:g}", cy=f"{y:g}", r=8.5, style=GROUND, stroke="currentColor")
    return ring + text(x, y + 4, str(number), text_anchor="middle", font_size=_SIZE)


def _aside(edge: Step, number: int, lanes: Sequence[int]) -> str:
    """Draw a step that does not go straight down, with its number."""
    start, end = edge.first.from_state, edge.first.to_state
    status, top, middle = edge.first.status, _y(end), _y(start) + _HEIGHT / 2
    right = _MAIN_X + _MAIN_WIDTH
    if start == end:
        return _loop(start, status, number)
    if end in _SIDE and _row_of(start) == _row_of(end):
        return _line([(right, middle), (_SIDE_X, middle)], status) + _number((right + _SIDE_X) / 2, middle - 12, number)
    if end in _SIDE:
        x = _SIDE_X + 100
        return _line([(right, middle - 6), (x, middle - 6), (x, top)], status) + _number(x, middle + 14, number)
    if start in _SIDE:
        x, target = _SIDE_X + 66, top + _HEIGHT / 2 + 6
        return _line([(x, _y(start)), (x, target), (right, target)], status) + _number(x, target + 20, number)
    return _beside(edge, number, lanes)


def _loop(state: State, status: Status, number: int) -> str:
    """Draw a step that leaves a post where it stands: below a box on the side, to the right of any other."""
    if state in _SIDE:
        x, low = _SIDE_X + _SIDE_WIDTH - 34, _y(state) + _HEIGHT
        points = [(x, low), (x, low + 14), (x + 24, low + 14), (x + 24, low)]
        return _line(points, status) + _number(x + 12, low + 16, number)
    x, middle = _MAIN_X + _MAIN_WIDTH, _y(state) + _HEIGHT / 2
    points = [(x, middle - 8), (x + 30, middle - 8), (x + 30, middle + 8), (x, middle + 8)]
    return _line(points, status) + _number(x + 30, middle, number)


def _beside(edge: Step, number: int, lanes: Sequence[int]) -> str:
    """Draw a step that passes others by: on the left, the longer it is the farther out."""
    lane = lanes.index(_passed(edge))
    x = _MAIN_X - 10 - min(15, 30 / max(1, len(lanes) - 1)) * lane
    begin, stop = (_y(state) + _HEIGHT / 2 for state in (edge.first.from_state, edge.first.to_state))
    if stop > begin:
        stop += 10
    else:
        begin += 10 - 10 * lane
    points = [(_MAIN_X, begin), (x, begin), (x, stop), (_MAIN_X, stop)]
    return _line(points, edge.first.status) + _number(x, (begin + stop) / 2 + 24 * (number % 2), number)


def _legend(others: list[Step], y: float) -> tuple[str, int]:
    """Return what the numbers and the kinds of lines stand for, and the height of the whole drawing."""
    parts = []
    for number, edge in enumerate(others, start=1):
        rows = wrapped(edge.way(), WIDTH - 32, _SIZE)
        parts += [_number(12, y - 4, number), paragraph(28, y, rows, _LINE, font_size=_SIZE)]
        y += _LINE * len(rows) + 6
    for status, dash in _DASHES.items():
        stroke = {"stroke": "currentColor", "stroke_width": 1.5, "stroke_dasharray": dash}
        parts.append(element("line", x1=4, y1=f"{y:g}", x2=44, y2=f"{y:g}", **stroke))
        parts.append(text(52, y + 4, glossary.load().word("status", status).label, font_size=_SIZE))
        y += 18
    return "".join(parts), round(y)
