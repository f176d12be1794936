"""Parser of official texts: Phần, Chương, Mục, Điều, khoản, điểm, dash items, appendices; with line numbers.

Nothing is lost and nothing is repaired: preamble, signature and residue of markup stay in the tree as printed. A line
begins an element only if it looks like one *and* stands where one can begin, so a reference such as "Điều 10" at the
start of a wrapped line stays text. Numbering that restarts begins another instrument.
An appendix is kept as text, whatever it numbers. Time is linear in the text.
"""

from pathlib import Path

from bhxh_rules.core.errors import InputError, Problem
from bhxh_rules.corpus.diagnosis import diagnose
from bhxh_rules.corpus.drafts import Draft
from bhxh_rules.corpus.encodings import trace
from bhxh_rules.corpus.lines import GROUPS, Line, Sign, lines, sign
from bhxh_rules.corpus.sequence import follows, point_order
from bhxh_rules.corpus.tree import Diagnostic, ParsedText

_KINDS = ("part", "division", "chapter", "section", "dieu", "khoan", "diem", "gach", "closing")
_LEVEL = {kind: level for level, kind in enumerate(_KINDS)}
_FIRST = ("1", "I", "nhất")


def parse(source: str) -> ParsedText:
    """Parse an official text; any string has a tree, and what is odd in it is in the diagnostics."""
    builder = _Builder()
    for line in lines(source):
        builder.feed(line)
    return builder.finish()


def read(path: Path | str) -> ParsedText:
    """Parse a UTF-8 file, with or without BOM; raises InputError when it is not UTF-8 text."""
    try:
        return parse(Path(path).read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        name = Path(path).name
        problem = Problem(
            "",
            f"tệp {name} không phải văn bản UTF-8 (byte thứ {error.start})",
            f"file {name} is not UTF-8 text (byte {error.start})",
        )
        raise InputError((problem,)) from error


class _Builder:
    """Takes lines in order and grows one draft for each instrument; `open` is the path to the element being read."""

    def __init__(self) -> None:
        self.parts = [Draft("part", "1", 1)]
        self.open = [self.parts[0]]
        self.previous: Line | None = None
        self.diagnostics: list[Diagnostic] = []

    def finish(self) -> ParsedText:
        parts = tuple(part.freeze(self.note) for part in self.parts)
        found = (*self.diagnostics, *diagnose(parts))
        return ParsedText(parts, tuple(sorted(found, key=lambda note: note.line)))

    def note(self, code: str, line: int, detail: str) -> None:
        self.diagnostics.append(Diagnostic(code, line, detail))

    def feed(self, line: Line) -> None:
        self._check_characters(line)
        found = sign(line.text)
        if self._current.kind == "appendix" and not self._next_instrument(line):
            self._current.content.append(line)
        elif line.appendix and self._part.numbers and self._fresh(line):
            self._append(line)
        elif line.signature and self._part.numbers:
            self._close(line)
        elif found is not None and self._begins(found, line):
            self._start(found, line)
        else:
            self._add_text(line)
        self.previous = line

    def _check_characters(self, line: Line) -> None:
        if "*" in line.text or "<http" in line.text:
            self.note("markup-residue", line.number, "*" if "*" in line.text else "<http…>")
        if not set("ÐƉðɖ").isdisjoint(line.text):
            self.note("foreign-d", line.number, "Ð ≠ Đ")
        damage = trace(line.text)
        if damage:
            self.note("encoding", line.number, damage)

    @property
    def _part(self) -> Draft:
        return self.parts[-1]

    @property
    def _current(self) -> Draft:
        return self.open[-1]

    def _nearest(self, *kinds: str) -> Draft | None:
        return next((draft for draft in reversed(self.open) if draft.kind in kinds), None)

    def _begins(self, found: Sign, line: Line) -> bool:
        """Whether a sign at the start of a line begins an element here."""
        if found.kind == "gach":
            return self._nearest("dieu") is not None and self._dash_can_begin(line)
        parent = self._parent(found.kind)
        if parent is None:
            return False
        fresh = self._fresh(line)
        if found.number in parent.numbers.get(found.kind, ()):
            if found.number in _FIRST and found.kind in ("dieu", "division", "chapter"):
                return fresh
            if fresh:
                self.note(f"{found.kind}-repeated", line.number, found.number)
            return False
        expected = follows(found.kind, parent.last(found.kind), found.number)
        return fresh or (expected and self.previous is not None and not self.previous.cue)

    def _parent(self, kind: str) -> Draft | None:
        """The draft whose numbering an element of this kind continues."""
        match kind:
            case "khoan":
                return self._nearest("dieu")
            case "diem":
                return self._nearest("khoan", "dieu")
            case "section":
                return self._nearest("chapter", "division") or self._part
            case "chapter":
                return self._nearest("division") or self._part
            case _:
                return self._part

    def _fresh(self, line: Line) -> bool:
        """Whether the line stands where an element can begin without further evidence."""
        previous, current = self.previous, self._current
        if previous is None or line.blank_before or previous.ended:
            return True
        title = current.kind in ("part", "closing", *GROUPS) or (current.kind == "dieu" and current.only_first_line)
        return title and not previous.cue

    def _dash_can_begin(self, line: Line) -> bool:
        previous = self.previous
        return line.blank_before or self._current.kind == "gach" or (previous is not None and previous.ended)

    def _start(self, found: Sign, line: Line) -> None:
        if self._restarts(found):
            self._new_part(line)
        parent = self._parent(found.kind)
        if parent is not None and found.kind != "gach":
            self._check_order(found, parent, line)
            parent.use(found.kind, found.number)
        while _LEVEL[self._current.kind] >= _LEVEL[found.kind]:
            self.open.pop()
        draft = Draft(found.kind, found.number, line.number, found.printed)
        if found.rest:
            draft.content.append(Line(line.number, found.rest, False))
        self._current.content.append(draft)
        self.open.append(draft)

    def _restarts(self, found: Sign) -> bool:
        numbers = self._part.numbers
        if found.kind == "dieu":
            return found.number == "1" and "1" in numbers.get("dieu", ())
        if found.kind == "chapter" and self._nearest("division") is not None:
            return False
        return found.kind in ("division", "chapter") and found.number in _FIRST and "dieu" in numbers

    def _check_order(self, found: Sign, parent: Draft, line: Line) -> None:
        last = parent.last(found.kind)
        if not follows(found.kind, last, found.number):
            self.note(f"{found.kind}-sequence", line.number, f"{last or '∅'} → {found.number}")
        elif found.kind == "diem" and point_order(last, found.number) == "latin" and not parent.latin_points:
            parent.latin_points = True
            self.note("diem-latin-order", line.number, f"{last} → {found.number}")

    def _new_part(self, line: Line) -> None:
        part = Draft("part", str(len(self.parts) + 1), line.number)
        self.parts.append(part)
        self.open = [part]
        self.note("instrument-restart", line.number, part.number)

    def _close(self, line: Line) -> None:
        closing = self._nearest("closing")
        if closing is None:
            closing = Draft("closing", "", line.number)
            self._part.content.append(closing)
            self.open = [self._part, closing]
        closing.content.append(line)

    def _append(self, line: Line) -> None:
        draft = Draft("appendix", "", line.number)
        self._part.content.append(draft)
        self.open = [self._part, draft]
        draft.content.append(line)

    def _next_instrument(self, line: Line) -> bool:
        """Whether a line is the title of the next instrument in the file; in an appendix only after an end mark."""
        after_end = self.previous is not None and self.previous.ends_text
        closed = after_end or self._current.kind == "closing"
        return closed and bool(self._part.numbers) and line.instrument_title

    def _add_text(self, line: Line) -> None:
        previous = self.previous
        after_end = previous is not None and previous.ends_text
        if self._next_instrument(line):
            self._new_part(line)
        elif after_end and self._nearest("dieu") is not None:
            self._close(line)
            return
        elif line.blank_before and previous is not None and previous.ended and self._in_list():
            self.note("loose-paragraph", line.number, self._current.kind)
            if self._current.kind == "gach":
                self.open.pop()
        self._current.content.append(line)

    def _in_list(self) -> bool:
        return self._current.kind in ("khoan", "diem", "gach")
