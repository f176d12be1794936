"""Running text in which commands, files and names in code stand as code."""

from __future__ import annotations

import re

from bhxh_rules.site.markdown import code_span, escape_within

# A path or a name has a figure, a low line or a dot, or it might be two words of which one may be chosen.
_NAME = r"(?<![\w/.])(?=[A-Za-z/]*[0-9_.])[A-Za-z0-9_]+(?:[/.][A-Za-z0-9_]+)*[/.][a-z][A-Za-z0-9_]+(?![/.]?\w)"
_CODE = re.compile(rf"(bhxh-rules .*|{_NAME}|\b[A-Z]+(?:_[A-Z]+)+\b)")


def with_code(text: str) -> str:
    """Return a text as Markdown: a command (to its end), a dotted name or path, and a constant as code."""
    parts = _CODE.split(text)
    return "".join(code_span(part) if number % 2 else escape_within(part) for number, part in enumerate(parts))
