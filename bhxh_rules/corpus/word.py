"""Text of a Word file (.docx): paragraphs, cells of tables and computed list numbers, in reading order.

Insertions that are tracked but not accepted are read, deletions are not: what Word shows as the final text. Not read:
headers, footers, footnotes, comments, and text that a field would compute anew.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from bhxh_rules.core.errors import InputError
from bhxh_rules.corpus.numbering import Numbering
from bhxh_rules.corpus.refusals import refuse, without_texts

LARGEST_CONTENT = 64 * 1024 * 1024
"""Bytes of a .docx when unpacked."""

LARGEST_XML = 8 * 1024 * 1024
"""Bytes of one XML file inside a .docx; that of a long regulation has one or two million."""

MOST_FILES = 5_000
"""Files inside one .docx."""

_XML = (".xml", ".rels")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED = {_W + "del", _W + "moveFrom", _W + "pPr", _W + "rPr", _W + "instrText"}
_SKIPPED.add("{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
_SIGNS = {"t": None, "tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}

# What zipfile raises for a damaged, encrypted or exotic archive.
_DAMAGE = (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError)


def word_text(data: bytes, name: str) -> str:
    """Return the text of a .docx; raises InputError for what is damaged or hostile, GapError without the extra."""
    _check_zip(data, name)
    try:
        docx = import_module("docx")
    except ImportError as error:
        raise without_texts(error) from error
    try:
        document = docx.Document(io.BytesIO(data))
        body, numbering = document.element.body, Numbering(document)
    # The library has no error of its own for a damaged file: XML, package and key errors come as they are.
    except Exception as error:
        raise _damaged(name) from error
    return "\n\n".join(_paragraphs(body, numbering, name))


def _check_zip(data: bytes, name: str) -> None:
    """Unpack everything once within limits; refuse entities. `zipfile` gives no more bytes than the zip declares."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            members = packed.infolist()
            whole = sum(member.file_size for member in members)
            xml = max((member.file_size for member in members if member.filename.endswith(_XML)), default=0)
            if len(members) > MOST_FILES or whole > LARGEST_CONTENT or xml > LARGEST_XML:
                raise _too_large(name)
            contents = (packed.read(member) for member in members)
            entities = any(b"<!DOCTYPE" in content or b"<!ENTITY" in content for content in contents)
    except _DAMAGE as error:
        raise _damaged(name) from error
    if entities:
        raise refuse(
            name, "khai báo thực thể XML; tệp Word thật không có", "declares XML entities: no genuine Word file"
        )


def _paragraphs(body: Any, numbering: Numbering, name: str) -> Iterator[str]:
    for paragraph in body.iter(_W + "p"):
        if any(above.tag in _SKIPPED for above in paragraph.iterancestors()):
            continue
        text = "".join(_runs(paragraph)).strip()
        number = numbering.next(paragraph, name)
        if text:
            yield f"{number} {text}" if number else text


def _runs(paragraph: Any) -> Iterator[str]:
    """Yield what is printed in a paragraph, without what stands in paragraphs below it, such as text boxes."""
    waiting = list(reversed(paragraph))
    while waiting:
        element = waiting.pop()
        tag = element.tag
        if not isinstance(tag, str) or tag in _SKIPPED or tag == _W + "p":
            continue
        sign = _SIGNS.get(tag.removeprefix(_W), "") if tag.startswith(_W) else ""
        yield (element.text or "") if sign is None else sign
        waiting.extend(reversed(element))


def _too_large(name: str) -> InputError:
    limit = f"{LARGEST_CONTENT // 1024 // 1024} MB ({LARGEST_XML // 1024 // 1024} MB XML)"
    return refuse(name, f"bung ra quá {limit}; hãy lưu lại thành .txt", f"unpacks to over {limit}; save it as .txt")


def _damaged(name: str) -> InputError:
    vi = "hỏng hoặc không phải tệp Word .docx; hãy mở bằng Word rồi lưu lại"
    return refuse(name, vi, "is damaged or no .docx; open it in Word and save it anew")
