"""`llms.txt`: what programs read of the site."""

from __future__ import annotations

import re
from pathlib import Path

from bhxh_rules import catalogue
from bhxh_rules.site.front import DISCLAIMER, version_line
from bhxh_rules.site.llms import FOLDER, NAME, llms_text, write_llms
from bhxh_rules.site.pages import menu, paths


def write(folder: Path, pages: dict[str, str]) -> Path:
    """Lay down pages as Markdown and write the file for them."""
    docs, out = folder / "docs", folder / "site"
    for name, text in pages.items():
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_text(text, encoding="utf-8")
    out.mkdir()
    write_llms(out, docs)
    return out


def test_links_are_relative_and_lead_to_markdown_and_anchors_that_are_there(
    tmp_path: Path, pages: dict[str, str]
) -> None:
    out = write(tmp_path, pages)
    targets = re.findall(r"\]\(([^)]+)\)", (out / NAME).read_text(encoding="utf-8"))

    assert len(targets) == len(set(targets)) == len(list(paths(menu()))) + len(catalogue.rules())
    for target in targets:
        path, _, mark = target.partition("#")
        text = (out / path).read_text(encoding="utf-8")
        assert not mark or f'id="{mark}"' in text, target


def test_links_between_the_pages_lead_to_files_that_are_there(tmp_path: Path, pages: dict[str, str]) -> None:
    folder = (
        write(tmp_path, {**pages, "so-sanh/một.md": "[hai](../so-sanh/hai.md)", "so-sanh/hai.md": "# Hai"}) / FOLDER
    )
    asked = 0
    for file in folder.rglob("*.md"):
        text = re.sub(r"(?ms)^```.*?^```$", "", file.read_text(encoding="utf-8"))
        for target in set(re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text)):
            if "://" not in target and not target.startswith("mailto:"):
                asked += 1
                assert (file.parent / target).is_file(), (file, target)

    assert asked > len(pages)


def test_it_has_the_shape_that_readers_of_such_files_expect() -> None:
    lines = llms_text().splitlines()

    assert lines[0].startswith("# ")
    assert lines[2].startswith("> ")
    assert [line for line in lines if line.startswith("#")].count(lines[0]) == 1
    assert DISCLAIMER in llms_text()
    assert version_line() in llms_text()
