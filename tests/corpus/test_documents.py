"""Files as text: every kind reads the same, and what is hostile or damaged is refused in one message, soon."""

import io
import sys
import time
import zipfile
from pathlib import Path

import pytest

from bhxh_rules import corpus
from bhxh_rules.core.errors import GapError, InputError
from bhxh_rules.corpus import documents
from bhxh_rules.corpus.documents import read_document
from bhxh_rules.corpus.fingerprints import semantic
from bhxh_rules.corpus.parser import parse
from bhxh_rules.corpus.tree import Node

SOON = 20
"""Seconds of processor time, generous for a busy machine."""


def write(folder: Path, name: str, data: bytes | str) -> Path:
    file = folder / name
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    return file


def refusal(file: Path) -> str:
    """The one message that refuses a file; it comes soon."""
    begun = time.process_time()
    with pytest.raises(InputError) as caught:
        read_document(file)
    assert time.process_time() - begun < SOON
    (problem,) = caught.value.problems
    assert problem.vi.startswith("tệp ")
    assert problem.en.startswith("file ")
    assert "\n" not in str(caught.value)
    return problem.en


def provisions(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, Node]] = []
    for part in parse(text).parts:
        found.extend(part.provisions(part.number))
    return [(own, semantic(node.printed)) for own, node in found]


@pytest.mark.parametrize("name", ["vườn.txt", "VƯỜN.TXT", "vườn.md"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_plain_text(tmp_path: Path, garden: str, name: str, mark: str) -> None:
    file = write(tmp_path, name, mark + garden)
    assert read_document(file) == corpus.read_document(str(file)) == garden


def paragraphs(source: str) -> list[str]:
    """The paragraphs of a text, without breaks inside a sentence."""
    rows = []
    for part in parse(source).parts:
        for node in part.walk():
            first, *rest = [text for text in (node.heading, *node.paragraphs) if text] or [""]
            rows += [f"{node.marker} {first}".strip(), *rest]
    return list(filter(None, rows))


def test_word_and_web_pages_read_as_plain_text_does(tmp_path: Path, garden: str) -> None:
    docx = pytest.importorskip("docx")
    source = garden.replace("\nPhần còn lại để ở cổng.\n", "")
    rows = paragraphs(source)
    document = docx.Document()
    for row in rows:
        document.add_paragraph(row)
    document.save(str(tmp_path / "vườn.docx"))
    page = "\n".join(f"<p>{row.replace('<', '&lt;')}</p>" for row in rows)
    expected = provisions(source)
    assert provisions(read_document(tmp_path / "vườn.docx")) == expected
    assert provisions(read_document(write(tmp_path, "vườn.html", page))) == expected


def packed(**members: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def lying(data: bytes) -> bytes:
    """A zip whose directory declares far too small a size."""
    at = data.rindex(b"PK\x01\x02")
    return data[: at + 24] + (10).to_bytes(4, "little") + data[at + 28 :]


BOMB = packed(a=b"\0" * 100_000_000)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.pdf", "x", "is of no kind that can be read (.txt, .md, .docx, .html, .htm)"),
        ("a", "x", "is of no kind that can be read"),
        ("a.txt", b"PK\x03\x04", "is a zip (.docx?): rename it"),
        ("a.txt", b"rau\0", "is binary (byte 3 is 0)"),
        ("a.txt", "Điều 1.".encode("utf-16"), "is UTF-16; open it and save it as UTF-8"),
        ("a.txt", "Điều 1.".encode("utf-16-be"), "is binary (byte"),
        ("a.txt", b"ab\xff", "is not UTF-8 text (byte 2 is 0xff); open it and save it as UTF-8"),
        ("a.txt", "Rau §iÒu cña".encode("cp1252"), "it looks like TCVN3, convert it to precomposed Unicode first"),
        ("a.txt", "Rau Ñieàu quy ñònh".encode("cp1252"), "it looks like VNI, convert it"),
        ("a.md", "rau " * 2_500_000, "characters or more in line 1: no official text"),
        ("a.txt", "rau\r" + "r" * 1_100_000, "characters or more in line 2"),
        ("a.html", "<p>" + "r" * 1_100_000, "characters or more in line 1"),
        ("a.html", "<div>" * 500_000, "nests over 200 HTML elements"),
        ("a.html", "<div>" * 210 + "rau", "nests over 200 HTML elements"),
        ("a.html", "<b>" * 201 + "rau", "nests over 200 HTML elements"),
        ("a.htm", "<p " + " ".join(f"a{n}='{n}'" for n in range(100_000)) + ">", "over 1000 attributes"),
        ("a.htm", "<a " * 500_000, "over 1000 attributes"),
        ("a.htm", "<p>rau</p>" * 500_000, "is over 4 MB"),
        ("a.docx", "Điều 1.", "is damaged or no .docx"),
        ("a.docx", packed(a=b"x"), "is damaged or no .docx"),
        ("a.docx", BOMB, "unpacks to over 64 MB"),
        ("a.docx", packed(**{"a.xml": b" " * 9_000_000}), "unpacks to over 64 MB (8 MB XML)"),
        ("a.docx", lying(BOMB), "is damaged or no .docx"),
        ("a.docx", packed(a=b'<!DOCTYPE x [<!ENTITY a "b">]>'), "declares XML entities"),
        ("a.docx", BOMB[:-40], "is damaged or no .docx"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_what_is_refused(tmp_path: Path, name: str, data: bytes | str, reason: str) -> None:
    assert reason in refusal(write(tmp_path, name, data))


def test_a_zip_of_many_files_is_refused(tmp_path: Path) -> None:
    many = packed(**{f"a{n}": b"" for n in range(5_001)})
    assert "unpacks to over" in refusal(write(tmp_path, "a.docx", many))


def test_what_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "thư mục.txt").mkdir()
    assert "is a folder; name a file" in refusal(tmp_path / "thư mục.txt")
    assert "does not exist; check the path" in refusal(tmp_path / "không có.txt")
    file = write(tmp_path, "a.txt", "rau")

    def closed(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", closed)
    assert "cannot be opened (Permission denied)" in refusal(file)


def test_a_large_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LARGEST_FILE", 2)
    assert "is larger than 0 MB; split it" in refusal(write(tmp_path, "a.txt", "rau"))


@pytest.mark.parametrize(("name", "package"), [("a.docx", "docx"), ("a.html", "lxml.html")])
def test_a_missing_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, package: str) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(GapError, match=r"pip install 'bhxh-rules\[texts\]'"):
        read_document(write(tmp_path, name, packed(a=b"x") if name == "a.docx" else "rau"))
