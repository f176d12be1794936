"""From plain Markdown to a site that opens from a folder, without a server and without the network."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from importlib.resources import files
from pathlib import Path
from typing import Any

from bhxh_rules.core.errors import RulesError
from bhxh_rules.site import not_found
from bhxh_rules.site.front import DISCLAIMER, version_line
from bhxh_rules.site.llms import write_llms
from bhxh_rules.site.pages import menu, write_markdown
from bhxh_rules.site.redlines.paths import FOLDER
from bhxh_rules.site.search import write_index
from bhxh_rules.site.sources import NOTHING, Sources
from bhxh_rules.site.themes import copy_files, icon, options, require, write_overrides
from bhxh_rules.site.try_it.runtime import write as write_runtime

# Its styles and scripts are taken into every page; what is loaded on demand lies in folders below it.
ASSETS = "assets"
# Only folders that carry this file are emptied.
MARK = ".bhxh-rules-docs"


def build(out: Path, sources: Sources = NOTHING, theme: str = "material") -> Path:
    """Write the pages as Markdown beside `out`, build the site into `out`, and return its first page.

    The Markdown goes to a folder named like `out` with `-markdown` at its end. theme: one of THEMES.
    Errors: those of `write_markdown` and `require_place`; RulesError where the theme is not installed, or where the
    build warns of anything (a link without a target, a page left out).
    """
    require(theme)
    place = require_place(out)
    source, fresh = (place.with_name(f"{place.name}-{part}") for part in ("markdown", "new"))
    for folder in (source, fresh):
        _empty(folder)
    write_markdown(source / "docs", sources)
    copy_files(files(__package__) / ASSETS, source / "docs" / ASSETS)
    write_index(source / "docs")
    write_overrides(theme, source)
    _write(source / "mkdocs.yml", json.dumps(configuration(theme), ensure_ascii=False, indent=1) + "\n")
    _run(source / "mkdocs.yml", fresh)
    if sources.runtime is not None:
        write_runtime(sources.runtime, fresh / ASSETS / "try-it")
    write_llms(fresh, source / "docs")
    _write(fresh / not_found.NAME, not_found.not_found_page([each.name for each in fresh.iterdir() if each.is_dir()]))
    # Only now, so that a build that fails leaves the site that was there.
    if place.is_dir():
        shutil.rmtree(place)
    fresh.rename(place)
    return out / "index.html"


def require_place(out: Path) -> Path:
    """Return the folder that a site is built into, links followed.

    Errors: RulesError for the current folder and those around it, since the folder is removed and replaced, and for one
    that holds something that was not built here.
    """
    place = out.resolve()
    if Path.cwd().is_relative_to(place):
        raise RulesError(
            f"{out} là thư mục đang đứng hoặc chứa nó, mà thư mục của trang bị xóa và thay mới: hãy chọn thư mục khác",
            f"{out} is or holds the current folder, and the folder of the site is replaced: choose another folder",
        )
    _refuse_foreign(place)
    return place


def configuration(theme: str = "material") -> dict[str, Any]:
    """Return the configuration of mkdocs; written as JSON, which is YAML as well."""
    return {
        "site_name": "Quy tắc BHXH",
        "copyright": f"{escape(DISCLAIMER)}<br>{escape(version_line())}",
        "docs_dir": "docs",
        "nav": menu(),
        # Comparisons come and go with the texts; the page that lists them is in the menu.
        "not_in_nav": f"/{FOLDER}/*",
        "theme": options(theme),
        # Search and every other plugin is left out: pages open from a folder and ask nobody for anything.
        "plugins": [],
        "extra": {"generator": False, "icon": icon()},
        "extra_css": _assets(".css"),
        "extra_javascript": _assets(".js"),
        # Anchors of ours have no underscore where a heading has a space: ids that the theme makes are never the same.
        # Lists may be folded, in Markdown.
        "markdown_extensions": [{"toc": {"toc_depth": 3, "separator": "_"}}, "md_in_html"],
        "use_directory_urls": False,
        "strict": True,
        "validation": {
            "nav": {"omitted_files": "warn", "not_found": "warn"},
            "links": {"anchors": "warn", "not_found": "warn", "unrecognized_links": "warn"},
        },
    }


def _assets(suffix: str) -> list[str]:
    names = (each.name for each in (files(__package__) / ASSETS).iterdir())
    return sorted(f"{ASSETS}/{name}" for name in names if name.endswith(suffix))


def _refuse_foreign(folder: Path) -> None:
    """Refuse a folder that holds something that was not built here."""
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).is_file()):
        raise RulesError(
            f"{folder} chứa thứ khác, không phải trang do lệnh này dựng: hãy chọn thư mục khác",
            f"{folder} holds something that was not built here: choose another folder",
        )


def _empty(folder: Path) -> None:
    """Leave a folder of ours empty and marked; refuse one that holds something else."""
    _refuse_foreign(folder)
    if folder.is_dir():
        shutil.rmtree(folder)
    _write(folder / MARK, "")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def _run(config_file: Path, out: Path) -> None:
    from mkdocs.commands.build import build as build_pages
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort, ConfigurationError

    with _listening() as warnings:
        try:
            build_pages(load_config(str(config_file), site_dir=str(out.resolve())))
        except (Abort, ConfigurationError) as error:
            reasons = "; ".join([*_first(warnings), str(error)])
            raise RulesError(f"không dựng được trang: {reasons}", f"the site was not built: {reasons}") from None


def _first(messages: list[str], most: int = 20) -> list[str]:
    """Return the messages, each once, as far as somebody reads on."""
    once = list(dict.fromkeys(messages))
    return once if len(once) <= most else [*once[:most], f"… ({len(once) - most})"]


@contextmanager
def _listening() -> Iterator[list[str]]:
    """Collect what mkdocs warns of, instead of letting it print."""
    messages: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: messages.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("mkdocs")
    propagate, logger.propagate = logger.propagate, False
    logger.addHandler(handler)
    try:
        yield messages
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagate
