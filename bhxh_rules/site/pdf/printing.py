"""Printing pages of a built site into one PDF, with the browser of the machine."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape, unescape
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.article import CALLS
from bhxh_rules.site.build_site import ASSETS
from bhxh_rules.site.chromium import browser
from bhxh_rules.site.pdf.selection import Chapter

if TYPE_CHECKING:
    from playwright.sync_api import Page

TITLE = "Quy tắc BHXH"
# Disclaimer, and what the site was made from: what either theme has at the foot of each page.
_FOOT = re.compile(r'(?:class="md-copyright__highlight">|<footer[^>]*>.{0,200}?<p>)(.*?)</(?:div|p)>', re.DOTALL)
_FOOTER = """\
<div style="font: 6.5pt Arial, system-ui, sans-serif; width: 100%; margin: 0 17mm; display: flex; gap: 6mm">
<span style="flex: 1">{foot}</span>
<span style="white-space: nowrap; font-size: 8pt"><span class="pageNumber"></span> / <span class="totalPages"></span>
</span></div>"""
# A page of thousands of rows takes its time on a slow machine.
_PATIENCE = 600_000


def print_pdf(
    out: Path, site: Path, chapters: Sequence[Chapter], say: Callable[[str], None], with_code: bool = False
) -> Path:
    """Print the pages of some chapters of a built site into one file and return it.

    The file has A4 pages, an outline, tags, links within itself, and on each page its number and the foot of the site.
    say: is told in Vietnamese what is being done. with_code: whether an article says how programs call its rules.
    Errors: RulesError that names what of browser and extra is missing, or where the file cannot be written.
    """
    foot = foot_of(site)
    pages = [page for chapter in chapters for page in chapter.pages]
    with browser() as started:
        page = started.new_context(offline=True, locale="vi-VN", color_scheme="light").new_page()
        page.set_default_timeout(_PATIENCE)
        page.set_content(_cover(foot, site))
        page.add_script_tag(content=_own("booklet.js"))
        say(f"→ ghép {len(pages)} trang")
        for chapter in chapters:
            _add(page, site, chapter, "" if with_code else CALLS)
        page.evaluate("joinLinks()")
        say("→ in ra tệp")
        data = page.pdf(
            format="A4",
            prefer_css_page_size=True,
            print_background=True,
            tagged=True,
            outline=True,
            display_header_footer=True,
            header_template="<span></span>",
            footer_template=_FOOTER.format(foot="<br>".join(map(escape, foot))),
        )
    return _write(out, data)


def foot_of(site: Path) -> tuple[str, ...]:
    """Return the lines at the foot of each page of a site; RulesError for a folder that is none."""
    first = site / "index.html"
    found = _FOOT.search(first.read_text(encoding="utf-8")) if first.is_file() else None
    if found is None:
        raise RulesError(
            f"{site} không phải thư mục của trang đã dựng: chạy bhxh-rules docs build --out {site}",
            f"{site} is not the folder of a built site: run bhxh-rules docs build --out {site}",
        )
    return tuple(unescape(line.strip()) for line in found[1].split("<br>"))


def _add(page: Page, site: Path, chapter: Chapter, left_out: str) -> None:
    for number, path in enumerate(chapter.pages):
        text = (site / path).read_text(encoding="utf-8")
        page.evaluate("page => addPage(...page)", [path, text, "" if number else chapter.title, left_out])


def _cover(foot: Sequence[str], site: Path) -> str:
    ours = sorted((site / ASSETS).glob("*.css"))
    styles = "\n".join([*(file.read_text(encoding="utf-8") for file in ours), _own("booklet.css")])
    lines = "".join(f"<p>{escape(line)}</p>" for line in foot)
    return (
        f'<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{TITLE}</title><style>{styles}</style>'
        f'</head><body class="md-typeset"><header id="title"><h1>{TITLE}</h1>{lines}</header>'
        '<nav id="contents"><h2>Mục lục</h2><ol></ol></nav><main id="pages"></main></body></html>'
    )


def _own(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")


def _write(out: Path, data: bytes) -> Path:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(data)
    except OSError as error:
        vi, en = f"không ghi được {out}: {error.strerror}", f"cannot write {out}: {error.strerror}"
        raise RulesError(vi, en) from None
    return out
