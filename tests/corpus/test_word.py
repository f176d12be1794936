"""What a Word file prints, as text."""

import io
from typing import Any

import pytest

from bhxh_rules.core.errors import InputError
from bhxh_rules.corpus.word import word_text

docx = pytest.importorskip("docx")
oxml = pytest.importorskip("docx.oxml")

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def text_of(document: Any) -> str:
    target = io.BytesIO()
    document.save(target)
    return word_text(target.getvalue(), "a.docx")


def test_paragraphs_and_tables_in_reading_order() -> None:
    document = docx.Document()
    document.add_heading("Điều 1. Tên", 1)
    document.add_paragraph("Một\thai\nba")
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "a"
    table.cell(0, 1).text = "b"
    table.cell(1, 0).merge(table.cell(1, 1)).text = "c"
    document.add_paragraph("  ")
    document.add_paragraph("Hết")
    assert text_of(document) == "Điều 1. Tên\n\nMột hai\nba\n\na\n\nb\n\nc\n\nHết"


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ("<w:r><w:t>rau</w:t><w:noBreakHyphen/><w:t>quả</w:t><w:br/><w:t>x</w:t></w:r>", "rau-quả\nx"),
        ("<w:ins><w:r><w:t>rau</w:t></w:r></w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del>", "rau"),
        ("<w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>rau</w:t></w:r></w:moveTo>", "rau"),
        ("<w:hyperlink><w:r><w:t>rau</w:t></w:r></w:hyperlink><w:r><w:instrText>x</w:instrText></w:r>", "rau"),
        ("<!-- x --><w:r><w:t>rau</w:t></w:r><w:r><w:t/></w:r>", "rau"),
        ("<w:r><w:pict><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:pict><w:t>rau</w:t></w:r>", "rau\n\nhộp"),
        ("<w:del><w:p><w:r><w:t>x</w:t></w:r></w:p></w:del><w:r><w:t>rau</w:t></w:r>", "rau"),
        ('<x:y xmlns:x="urn:x"/><w:r><w:t>rau</w:t></w:r>', "rau"),
    ],
)
def test_runs(runs: str, text: str) -> None:
    document = docx.Document()
    document.element.body.insert(0, oxml.parse_xml(f"<w:p {W}>{runs}</w:p>"))
    assert text_of(document) == text


LEVELS = """
<w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>
<w:lvl w:ilvl="1"><w:lvlText w:val="%2."/></w:lvl>
<w:lvl w:ilvl="2"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
<w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
<w:lvl w:ilvl="4"><w:numFmt w:val="vietnameseCounting"/><w:lvlText w:val="%5"/></w:lvl>
<w:lvl w:ilvl="5"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%6"/></w:lvl>
"""
OVERRIDE = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="7"/></w:lvlOverride>'


def numbered(*rows: tuple[str, str, str]) -> Any:
    """A document whose paragraphs are (list, level, text); "" for none."""
    document = docx.Document()
    root = document.part.numbering_part.element
    shape = oxml.parse_xml(f'<w:abstractNum {W} w:abstractNumId="90">{LEVELS}</w:abstractNum>')
    root.insert(0, shape)
    for own, override in (("90", ""), ("91", OVERRIDE), ("92", '<w:lvlOverride w:ilvl="1"/>')):
        root.append(oxml.parse_xml(f'<w:num {W} w:numId="{own}"><w:abstractNumId w:val="90"/>{override}</w:num>'))
    for own, level, text in rows:
        paragraph = document.add_paragraph(text)
        if own:
            properties = f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="{own}"/></w:numPr>'
            paragraph._p.get_or_add_pPr().append(oxml.parse_xml(properties))
    return document


def test_list_numbers_are_those_that_word_shows() -> None:
    document = numbered(
        ("90", "0", "Rau"),
        ("90", "1", "Một"),
        ("90", "2", "A"),
        ("90", "2", "B"),
        ("90", "1", "Hai"),
        ("90", "2", "A lại"),
        ("90", "3", "Gạch"),
        ("90", "5", "Sâu"),
        ("90", "0", "Quả"),
        ("90", "1", "Một lại"),
        ("91", "1", "Bảy"),
        ("91", "1", "Tám"),
        ("92", "1", "Chín"),
        ("", "", "Trơn"),
        ("99", "0", "Danh sách lạ"),
        ("90", "8", "Mức lạ"),
        ("90", "12", "Mức quá sâu"),
    )
    assert text_of(document).split("\n\n") == [
        "Điều 2. Rau",
        "1. Một",
        "a) A",
        "b) B",
        "2. Hai",
        "a) A lại",
        "- Gạch",
        "2.1 Sâu",
        "Điều 3. Quả",
        "1. Một lại",
        "7. Bảy",
        "8. Tám",
        "9. Chín",
        "Trơn",
        "Danh sách lạ",
        "Mức lạ",
        "Mức quá sâu",
    ]


def test_numbers_of_a_style() -> None:
    document = numbered(("", "", "x"))
    below = document.styles.add_style("Khoản", 1)
    above = document.styles.add_style("Điều", 1)
    below.base_style = above
    properties = f'<w:numPr {W}><w:numId w:val="90"/></w:numPr>'
    above.element.get_or_add_pPr().append(oxml.parse_xml(properties))
    document.add_paragraph("Rau", "Điều")
    document.add_paragraph("Quả", "Khoản")
    assert text_of(document) == "x\n\nĐiều 2. Rau\n\nĐiều 3. Quả"


def test_numbers_in_words_are_refused() -> None:
    with pytest.raises(InputError, match="vietnameseCounting"):
        text_of(numbered(("90", "4", "Rau")))


def test_styles_in_a_circle_end() -> None:
    document = docx.Document()
    one, other = document.styles.add_style("Một", 1), document.styles.add_style("Hai", 1)
    one.base_style, other.base_style = other, one
    document.add_paragraph("Rau", "Một")
    assert text_of(document) == "Rau"


def test_a_file_without_lists() -> None:
    document = docx.Document()
    part = document.part
    own = next(own for own, rel in part.rels.items() if rel.reltype.endswith("/numbering"))
    part.drop_rel(own)
    part.rels.pop(own, None)
    document.add_paragraph("Rau")
    assert text_of(document) == "Rau"
