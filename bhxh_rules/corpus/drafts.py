"""Elements while they are being read, and how their lines become a heading and paragraphs."""

from collections.abc import Callable
from itertools import takewhile

from bhxh_rules.corpus.lines import GROUPS, Line
from bhxh_rules.corpus.tree import Node

LONGEST_HEADING = 200
"""Characters; a first line longer than this is the text of a Điều that has no heading."""

LONGEST_TITLE = 100
"""Characters; a shorter line before a blank line and a capital is a title, a longer one a broken sentence."""

Note = Callable[[str, int, str], None]


class Draft:
    """A node that still grows: lines and drafts in reading order, and the numbers already used below it by kind."""

    def __init__(self, kind: str, number: str, line: int, marker: str = "") -> None:
        self.kind = kind
        self.number = number
        self.line = line
        self.marker = marker
        self.content: list[Line | Draft] = []
        self.numbers: dict[str, dict[str, None]] = {}
        self.latin_points = False

    @property
    def only_first_line(self) -> bool:
        """Whether nothing but the line of the sign has been read."""
        return not any(isinstance(item, Draft) or item.number != self.line for item in self.content)

    def last(self, kind: str) -> str:
        """The number that was used last for a kind, or ""."""
        return next(reversed(self.numbers.get(kind, {"": None})))

    def use(self, kind: str, number: str) -> None:
        """Remember that a number is used below this draft."""
        self.numbers.setdefault(kind, {})[number] = None

    def freeze(self, note: Note) -> Node:
        """Return the finished node; reports broken sentences, missing headings and missing end marks."""
        heading, rest = self._split_heading(note)
        content: list[Node | list[str]] = []
        before: Line | None = None
        for item in rest:
            if isinstance(item, Draft):
                content.append(item.freeze(note))
                before = None
                continue
            last = content[-1] if content else None
            if (
                before is not None
                and isinstance(last, list)
                and self._continues(before, item, " ".join(last[-2:]), note)
            ):
                last.append(item.text)
            else:
                content.append([item.text])
            before = item
        ending = content[-1] if content else None
        if self.kind in ("khoan", "diem", "gach") and before and isinstance(ending, list) and not before.ended:
            lines = [text for item in content[-2:] if isinstance(item, list) for text in item[-2:]]
            note("no-end-mark", before.number, " ".join(" ".join(lines).split()[-2:]))
        joined = tuple(item if isinstance(item, Node) else " ".join(item) for item in content)
        return Node(self.kind, self.number, self.line, self.marker, heading, joined)

    def _split_heading(self, note: Note) -> tuple[str, list["Line | Draft"]]:
        first = self._first_lines()
        if self.kind in GROUPS:
            return " ".join(line.text for line in first), self.content[len(first) :]
        taken = self._heading_lines(first) if self.kind == "dieu" else 0
        if self.kind == "dieu" and taken == 0:
            note("dieu-no-heading", self.line, self.number)
        for line in first[1:taken]:
            if line.blank_before:
                note("broken-sentence", line.number, _seam(first[0].text, line))
        return " ".join(line.text for line in first[:taken]), self.content[taken:]

    def _first_lines(self) -> list[Line]:
        first: list[Line] = []
        for item in self.content:
            if isinstance(item, Draft):
                break
            first.append(item)
        return first

    def _heading_lines(self, first: list[Line]) -> int:
        """How many of the first lines are the heading of a Điều; 0 if it has none."""
        if not first:
            return 0
        taken = 1 + sum(1 for _ in takewhile(lambda line: line.starts_lower, first[1:]))
        wrapped = len(first) < len(self.content) and not first[-1].ended
        if wrapped and not any(line.blank_before for line in first[1:]):
            taken = len(first)
        size = sum(len(line.text) for line in first[:taken])
        return 0 if first[taken - 1].ended or size > LONGEST_HEADING else taken

    def _continues(self, before: Line, line: Line, so_far: str, note: Note) -> bool:
        """Whether a line goes on with the sentence of the line before it; `so_far` ends with its last words."""
        if self.kind in ("part", "closing", "appendix") or before.ended:
            return False
        if not line.blank_before:
            return True
        if not line.starts_lower and len(before.text) <= LONGEST_TITLE:
            note("title-then-paragraph", line.number, _seam(so_far, line))
            return False
        note("broken-sentence", line.number, _seam(so_far, line))
        return True


def _seam(before: str, line: Line) -> str:
    """The words on both sides of a break: those of the text, however its lines are wrapped."""
    return f"{' '.join(before.split()[-2:])} ⏎ {' '.join(line.text.split()[:2])}"
