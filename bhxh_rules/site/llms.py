"""`llms.txt`: what the site holds, for programs that read it, with links to its pages as Markdown."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from bhxh_rules.catalogue import rules
from bhxh_rules.site.addresses import source_of
from bhxh_rules.site.calls import command
from bhxh_rules.site.front import DISCLAIMER, version_line
from bhxh_rules.site.markdown import bullets, code, page
from bhxh_rules.site.pages import Menu, menu

NAME = "llms.txt"
FOLDER = "markdown"
"""The folder of the site that holds its pages as Markdown."""
_EXAMPLE = "zalo.answer_deadline"


def write_llms(site: Path, docs: Path) -> None:
    """Write `llms.txt` into a built site, and beside it the Markdown that the site was built from."""
    # What the pages load lies beside the built pages already. No menu names some, and pages link to those too.
    for file in docs.rglob("*.md"):
        target = site / FOLDER / file.relative_to(docs)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    (site / NAME).write_text(llms_text(), encoding="utf-8", newline="\n")


def llms_text() -> str:
    """Return the text of the file; links are relative to the root of the site."""
    return page(
        "# Quy tắc BHXH (bhxh_rules)",
        "> Hai quy chế của Bảo hiểm xã hội Việt Nam (tài khoản Zalo; Cổng Dịch vụ công và Hệ thống một cửa điện tử) "
        "viết thành quy tắc Python có kiểm thử, mỗi kết luận dẫn về điều, khoản, điểm. Two Vietnamese social-security "
        "regulations as a tested, citable Python library; the pages are in Vietnamese.",
        DISCLAIMER + " Not a government site; not the official text. A clause is reviewed only where a named person "
        "signed it. Unknown facts give an undetermined verdict, never a guess.",
        f"{version_line()}.",
        "Each provision has a stable id such as `qc1624/d13.k2.a` (Điều, khoản, điểm) and an anchor of the same words, "
        "`qc1624-d13-k2-a`, on the page of its Điều. Ask the library for one with:",
        code("sh", f"pip install 'bhxh-rules[cli]'\nbhxh-rules explain qc1624/d13.k2.a --json\n{command(_EXAMPLE)}"),
        *(page(f"## {title}", bullets(links)).rstrip() for title, links in _sections(menu())),
        "## Optional",
        bullets(_rules()),
    )


def _sections(entries: Menu) -> Iterator[tuple[str, list[str]]]:
    """Yield the sections of a menu, first the pages that stand in none."""
    single = [_link(title, below) for entry in entries for title, below in entry.items() if isinstance(below, str)]
    yield "Trang chung", single
    for entry in entries:
        for title, below in entry.items():
            if isinstance(below, list):
                yield title, list(_links(below))


def _links(entries: Menu) -> Iterator[str]:
    for entry in entries:
        for title, below in entry.items():
            if isinstance(below, list):
                yield from _links(below)
            else:
                yield _link(title, below)


def _link(title: str, path: object) -> str:
    return f"[{title}]({FOLDER}/{path})"


def _rules() -> Iterator[str]:
    for entry in rules():
        yield f"[{entry.name}]({FOLDER}/{source_of(entry.name)}): {entry.summary}"
