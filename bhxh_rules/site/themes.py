"""The two themes that the pages are built with: what mkdocs is told for each."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.abc import Traversable
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal, get_args
from urllib.parse import quote

from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.extra import without_docs

Theme = Literal["material", "mkdocs"]
THEMES: tuple[Theme, ...] = get_args(Theme)
# Beside the configuration: what a theme of mkdocs lacks in Vietnamese.
OVERRIDES = "theme"

# What the theme `mkdocs` still says in our pages; without any word of a language it is refused.
WORDS: Mapping[str, str] = {"Next": "Trang sau", "Previous": "Trang trước", "Table of Contents": "Mục lục"}
_PALETTE = [
    {
        "media": "(prefers-color-scheme: light)",
        "scheme": "default",
        "toggle": {"icon": "material/brightness-7", "name": "Chuyển sang nền tối"},
    },
    {
        "media": "(prefers-color-scheme: dark)",
        "scheme": "slate",
        "toggle": {"icon": "material/brightness-4", "name": "Chuyển sang nền sáng"},
    },
]


def options(theme: str) -> dict[str, Any]:
    """Return what mkdocs is told about a theme.

    Errors: RulesError where the theme is none of THEMES.
    """
    if theme == "material":
        look = {"language": "vi", "font": False, "favicon": icon(), "palette": _PALETTE}
        return {"name": theme, "custom_dir": OVERRIDES, **look, "features": ["navigation.top", "toc.follow"]}
    if theme == "mkdocs":
        # Its highlighter is fetched from elsewhere.
        look = {"locale": "vi", "highlightjs": False, "color_mode": "auto"}
        return {"name": theme, "custom_dir": OVERRIDES, **look, "navigation_depth": 3}
    known = ", ".join(THEMES)
    raise RulesError(f"không có giao diện {theme}; có: {known}", f"there is no theme {theme}; there are: {known}")


def icon() -> str:
    """Return the picture of the site as an address that holds it, so that no page asks for it."""
    drawn = (files(__package__) / "assets" / "icon.svg").read_text(encoding="utf-8")
    return f"data:image/svg+xml,{quote(drawn.strip())}"


def require(theme: str) -> None:
    """Refuse a theme that is unknown or not installed.

    Errors: RulesError that names the extra `docs`.
    """
    options(theme)
    try:
        for name in ("mkdocs", "material") if theme == "material" else ("mkdocs",):
            import_module(name)
    except ModuleNotFoundError as error:
        raise without_docs(error) from None


def write_overrides(theme: str, folder: Path) -> None:
    """Write what we say in place of a theme, below the folder of the configuration."""
    copy_files(files(__package__) / "theme" / theme, folder / OVERRIDES)
    if theme == "mkdocs":
        _write_words(folder / OVERRIDES / "locales" / "vi" / "LC_MESSAGES" / "messages.mo")


def copy_files(source: Traversable, target: Path) -> None:
    """Copy a file or a folder of the package."""
    if source.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
        return
    for each in source.iterdir():
        copy_files(each, target / each.name)


def _write_words(file: Path) -> None:
    try:
        from babel.messages.catalog import Catalog
        from babel.messages.mofile import write_mo
    except ModuleNotFoundError:
        return  # then mkdocs reads no words of any language
    catalog = Catalog(locale="vi")
    for said, translated in WORDS.items():
        catalog.add(said, translated)
    file.parent.mkdir(parents=True)
    with file.open("wb") as target:
        write_mo(target, catalog)
