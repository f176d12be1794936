"""From plain Markdown to a site that opens from a folder, without a server and without the network."""

from __future__ import annotations

import json
from html import escape
from importlib.resources import files
from pathlib import Path
from typing import Any

from bhxh_rules.site import not_found
from bhxh_rules.site.front import DISCLAIMER, version_line
from bhxh_rules.site.llms import write_llms
from bhxh_rules.site.mkdocs_run import run
from bhxh_rules.site.pages import menu, write_markdown
from bhxh_rules.site.place import MARK, markdown_of, replace, require_place, scratch_beside, written
from bhxh_rules.site.redlines.paths import FOLDER
from bhxh_rules.site.search import write_index
from bhxh_rules.site.sources import NOTHING, Sources
from bhxh_rules.site.themes import copy_files, icon, options, require, write_overrides
from bhxh_rules.site.try_it.runtime import write as write_runtime

# Its styles and scripts are taken into every page; what is loaded on demand lies in folders below it.
ASSETS = "assets"
CONFIGURATION = "mkdocs.yml"


def build(out: Path, sources: Sources = NOTHING, theme: str = "material") -> Path:
    """Write the pages as Markdown beside `out`, build the site into `out`, and return its first page.

    The Markdown goes to a folder named like `out` with `-markdown` at its end. Both are made elsewhere and moved there
    at the end, so a build that fails leaves what was there, and two at the same time do not touch each other's files.
    theme: one of THEMES.
    Errors: those of `write_markdown` and `require_place`; RulesError where the theme is not installed, where something
    cannot be written, or where the build warns of anything (a link without a target, a page left out).
    """
    require(theme)
    place = require_place(out)
    with written(out), scratch_beside(place) as scratch:
        source, fresh = scratch / "source", scratch / "site"
        _write_source(source, sources, theme)
        run(source / CONFIGURATION, fresh)
        _write_more(fresh, source / "docs", sources)
        for folder in (source, fresh):
            _write(folder / MARK, "")
        replace({markdown_of(place): source, place: fresh}, scratch)
    return out / "index.html"


def _write_source(folder: Path, sources: Sources, theme: str) -> None:
    """Write what mkdocs takes: the pages, what they load, and the configuration."""
    write_markdown(folder / "docs", sources)
    copy_files(files(__package__) / ASSETS, folder / "docs" / ASSETS)
    write_index(folder / "docs", sources.on)
    write_overrides(theme, folder)
    _write(folder / CONFIGURATION, json.dumps(configuration(theme), ensure_ascii=False, indent=1) + "\n")


def _write_more(site: Path, docs: Path, sources: Sources) -> None:
    """Write what mkdocs knows nothing of."""
    if sources.runtime is not None:
        write_runtime(sources.runtime, site / ASSETS / "try-it")
    write_llms(site, docs)
    _write(site / not_found.NAME, not_found.not_found_page([each.name for each in site.iterdir() if each.is_dir()]))


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


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
