"""Files of official texts as the plain text that the parser takes: .txt, .md, .docx, .html.

A paragraph is followed by a blank line; a line break within one is a line end. What cannot be read in full is refused
in one message that says why and what to do; nothing is guessed and nothing is fetched.
"""

from pathlib import Path

from bhxh_rules.corpus.encodings import decode
from bhxh_rules.corpus.refusals import refuse

LARGEST_FILE = 32 * 1024 * 1024
"""Bytes; official texts are far smaller."""

LONGEST_LINE = 1024 * 1024
"""Characters; the longest paragraphs of official texts have a few thousand."""

SUFFIXES = (".txt", ".md", ".docx", ".html", ".htm")
"""The kinds of file that can be read, whatever the case of their letters."""


def read_document(path: Path | str) -> str:
    """Return the text of a file.

    path: a file that ends in one of `SUFFIXES`; text and HTML in UTF-8, with or without BOM.
    Errors: InputError for a file that is missing, a folder, too large, of another kind, binary, not UTF-8, damaged, or
    built to exhaust its reader; GapError when the extra `texts` is needed and not installed.
    """
    file = Path(path)
    suffix = file.suffix.lower()
    data = _bytes(file, suffix)
    if suffix == ".docx":
        from bhxh_rules.corpus.word import word_text

        text = word_text(data, file.name)
    elif data.startswith(b"PK\x03\x04"):
        raise refuse(file.name, "là tệp nén (.docx?) mang đuôi khác; hãy đổi đúng đuôi", "is a zip (.docx?): rename it")
    elif suffix in (".html", ".htm"):
        from bhxh_rules.corpus.webpage import webpage_text

        text = webpage_text(decode(data, file.name), file.name)
    else:
        text = decode(data, file.name)
    return _checked(text, file.name)


def _bytes(file: Path, suffix: str) -> bytes:
    if suffix not in SUFFIXES:
        known = ", ".join(SUFFIXES)
        raise refuse(file.name, f"không thuộc loại đọc được ({known})", f"is of no kind that can be read ({known})")
    if file.is_dir():
        raise refuse(file.name, "là thư mục; hãy nêu tên một tệp", "is a folder; name a file")
    if not file.is_file():
        raise refuse(str(file), "không có; hãy xem lại đường dẫn", "does not exist; check the path")
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST_FILE + 1)
    except OSError as error:
        raise refuse(file.name, f"không mở được ({error.strerror})", f"cannot be opened ({error.strerror})") from error
    if len(data) > LARGEST_FILE:
        limit = LARGEST_FILE // 1024 // 1024
        raise refuse(file.name, f"lớn hơn {limit} MB; hãy tách tệp", f"is larger than {limit} MB; split it")
    return data


def _checked(text: str, name: str) -> str:
    """Return the text; raises InputError for a line that no official text has."""
    for number, line in enumerate(text.replace("\r", "\n").split("\n"), 1):
        if len(line) > LONGEST_LINE:
            raise refuse(
                name,
                f"có dòng {number} dài quá {LONGEST_LINE} ký tự; đây không phải bản văn, hãy lấy lại tệp gốc",
                f"has {LONGEST_LINE} characters or more in line {number}: no official text, get the file anew",
            )
    return text
