"""Running text in which commands, files and names in code stand as code."""

from __future__ import annotations

import re

from bhxh_rules.site.markdown import escape_within

_CODE = re.compile(r"(bhxh-rules .*|\b\w+(?:[/.]\w+)*[/.][a-z]\w+\b|\b[A-Z]+(?:_[A-Z]+)+\b)")


def with_code(text: str) -> str:
    """Return a text as Markdown: a command (to its end), a dotted name or path, and a constant as code."""
    parts = _CODE.split(text)
    return "".join(f"`{part}`" if number % 2 else escape_within(part) for number, part in enumerate(parts))
