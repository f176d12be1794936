"""The pages for developers, in English, and the guides that people wrote, each in its language."""

from __future__ import annotations

from collections.abc import Iterator

from bhxh_rules.site.developer.contract import CONTRACT_PAGE, SCHEMAS, contract_page, schemas_page
from bhxh_rules.site.developer.facade_pages import facade_pages
from bhxh_rules.site.developer.guides import VIETNAMESE, guide_pages, guides
from bhxh_rules.site.developer.module_pages import module_pages
from bhxh_rules.site.developer.quick_start import START, contents, start_page
from bhxh_rules.site.developer.recipe_pages import RECIPES, recipes_page
from bhxh_rules.site.developer.terms_page import terms_page
from bhxh_rules.site.material import Material
from bhxh_rules.site.registers.vocabulary import IDENTIFIERS

__all__ = ["START", "menu", "pages"]


def pages(material: Material) -> Iterator[tuple[str, str]]:
    """Yield path and text of each page."""
    yield START, start_page()
    yield from facade_pages(material)
    yield from module_pages()
    yield CONTRACT_PAGE, contract_page()
    yield SCHEMAS, schemas_page()
    yield RECIPES, recipes_page()
    yield IDENTIFIERS, terms_page()
    yield from guide_pages()


def menu() -> list[dict[str, object]]:
    """Return the entries of the menu: the guides for legal staff where they are there, then the developer section."""
    told: dict[str, object] = {"Hướng dẫn": [{title: path} for path, title, _ in guides(VIETNAMESE)]}
    developer = [{title: path} for title, path in contents().items()]
    return [*([told] if told["Hướng dẫn"] else []), {"Dành cho lập trình viên (tiếng Anh)": developer}]
