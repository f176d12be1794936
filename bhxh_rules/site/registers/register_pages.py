"""All registers: their pages, and their part of the menu."""

from __future__ import annotations

from collections.abc import Iterator

from bhxh_rules import corpus
from bhxh_rules.site.material import Material
from bhxh_rules.site.readings_text import REGISTER
from bhxh_rules.site.registers.clauses import by_instrument
from bhxh_rules.site.registers.glossary_page import glossary_page
from bhxh_rules.site.registers.matrix import matrix_pages
from bhxh_rules.site.registers.matrix_totals import INDEX, matrix_of
from bhxh_rules.site.registers.open_points import OPEN, open_page
from bhxh_rules.site.registers.readings_page import readings_page
from bhxh_rules.site.registers.reference_page import reference_page
from bhxh_rules.site.registers.reference_status import REFERENCE_PAGE
from bhxh_rules.site.registers.stale_page import STALE, stale_page
from bhxh_rules.site.registers.vocabulary import GLOSSARY


def register_pages(material: Material) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each register."""
    every = by_instrument(material)
    yield from matrix_pages(material, every)
    yield OPEN, open_page(material, [clause for _, clauses in every for clause in clauses])
    yield REGISTER, readings_page(material)
    yield GLOSSARY, glossary_page()
    yield REFERENCE_PAGE, reference_page(material)
    yield STALE, stale_page(material)


def register_menu() -> list[dict[str, object]]:
    """Return the registers as part of a menu: titles with paths."""
    matrices = [{each.short: matrix_of(each.id)} for each in corpus.load().instruments]
    return [
        {"Đối chiếu": [{"Số tổng và cách đọc": INDEX}, *matrices]},
        {"Việc còn mở": OPEN},
        {"Sổ cách hiểu": REGISTER},
        {"Thuật ngữ": GLOSSARY},
        {"Dẫn chiếu và tình trạng": REFERENCE_PAGE},
        {"Cái gì đã cũ": STALE},
    ]
