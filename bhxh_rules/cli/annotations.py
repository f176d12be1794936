"""Changes as annotations of a GitHub workflow, one line each."""

from __future__ import annotations

from collections.abc import Iterator

from bhxh_rules.cli.impact_words import DIAGNOSTICS, KINDS, LISTS, listed, say, told_move
from bhxh_rules.cli.oddity_words import told
from bhxh_rules.impact.changes import Impact
from bhxh_rules.impact.check import Checked

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = {**_DATA, **str.maketrans({":": "%3A", ",": "%2C"})}

WITH_LINES = (".txt", ".md")
"""Files whose lines are those of the text; in others an annotation stands at the file."""


def annotation_lines(found: Checked, file: str, lang: str = "vi") -> Iterator[str]:
    """Yield a line for each change and each diagnostic: errors, and notices for cosmetic changes."""
    for part in found.parts:
        for each in part.changes:
            level = "error" if each.semantic else "notice"
            name = f"{each.label(lang)}: {say(KINDS[each.change.kind], lang)}"
            yield annotation(level, file, each.line, name, _message(each, lang))
        for note in part.diagnostics:
            name = say(DIAGNOSTICS["unaccepted"], lang)
            yield annotation("error", file, note.line, name, f"{told(note, lang)} [{note.code}]")
    if not found.known:
        unknown = say(("Tệp không phải văn bản nào đã biết", "The file is no instrument that is known here"), lang)
        yield annotation("error", file, 1, unknown, unknown)


def annotation(level: str, file: str, line: int, title: str, message: str) -> str:
    """Return one workflow command, with everything that has a meaning in it escaped."""
    where = f",line={line}" if file.lower().endswith(WITH_LINES) else ""
    place = f"file={file.translate(_PROPERTY)}{where},title={title.translate(_PROPERTY)}"
    return f"::{level} {place}::{message.translate(_DATA)}"


def _message(each: Impact, lang: str) -> str:
    lines = [each.change.provision, told_move(each, lang)]
    for name, words in LISTS.items():
        found = listed(each, name)
        lines.append(f"{say(words, lang)}: {', '.join(found)}" if found else "")
    return "\n".join(filter(None, lines))
