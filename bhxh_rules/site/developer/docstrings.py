"""The docstrings of the public functions, taken apart: they are where facts, outcomes, errors and source are told."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bhxh_rules.core.text import fold_spaces
from bhxh_rules.site.markdown import escape_within

LABELS = ("Facts", "Outcomes", "Errors", "Attributes", "Source")
_LABEL = re.compile(rf"(?:^|(?<=[.)] )|(?<=\n))({'|'.join(LABELS)}): ")
_NAMES = r"`\w+`(?:, `\w+`)*"
_NEXT_FACT = re.compile(rf"[;.] (?={_NAMES} — )")
_CODE = re.compile(r"(`[^`]*`)")


@dataclass(frozen=True, slots=True)
class Told:
    """What a docstring tells: its first sentence, what follows, and the parts that carry one of LABELS."""

    summary: str
    more: str
    parts: Mapping[str, str]

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts one by one, where they are told so; else all of them as one."""
        told = self.parts.get("Facts", "")
        return tuple(_NEXT_FACT.split(told)) if told else ()


def told_by(thing: Callable[..., Any] | type[Any]) -> Told:
    """Return what the docstring of a function or a class tells."""
    whole = inspect.getdoc(thing) or ""
    summary, _, rest = whole.partition("\n\n")
    pieces = _LABEL.split(rest)
    parts = {label: fold_spaces(text) for label, text in zip(pieces[1::2], pieces[2::2], strict=True)}
    return Told(fold_spaces(summary), fold_spaces(pieces[0]), parts)


def prose(text: str) -> str:
    """Return a docstring's text as Markdown: its code spans stay, every other sign stands for itself."""
    # Spaces around a code span are those of the sentence: escaping would trim them.
    return "".join(piece if n % 2 else escape_within(piece) for n, piece in enumerate(_CODE.split(text)))
