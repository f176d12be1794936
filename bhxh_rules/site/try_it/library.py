"""The library as one archive for the browser: what its rules need, and what words their answers for a page."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import bhxh_rules

_PACKAGE = Path(bhxh_rules.__file__).parent
# What no rule needs.
LEFT_OUT = {"__main__.py", "batch", "cli", "export", "impact", "service", "site", "testing"}
# Of the site this one alone: it stands on the catalogue, and on nothing else of the site.
ANSWERS = "site/try_it/answers.py"
# Archives of one library are equal, whenever they are made.
_NO_DATE = (1980, 1, 1, 0, 0, 0)


def library_archive() -> bytes:
    """Return the library as a zip: the package without its command line, its checks and its pages."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(_names()):
            entry = zipfile.ZipInfo(f"bhxh_rules/{name}", _NO_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, (_PACKAGE / name).read_bytes())
    return packed.getvalue()


def _names() -> Iterator[str]:
    yield ANSWERS
    for path in _PACKAGE.rglob("*"):
        inside = path.relative_to(_PACKAGE)
        if path.is_file() and inside.parts[0] not in LEFT_OUT and "__pycache__" not in inside.parts:
            yield inside.as_posix()
