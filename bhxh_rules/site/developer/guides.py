"""The pages that people wrote, taken into the site where the checkout has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import normpath

from bhxh_rules.site.markdown import way


def folder_of(root: Path) -> Path | None:
    """Return the folder of the guides of a checkout; beside an installed package a folder docs is somebody else's."""
    return root / "docs" if (root / "pyproject.toml").is_file() else None


FOLDER = folder_of(Path(__file__).resolve().parents[3])
READING_GUIDE = "huong-dan/huong-dan-doc.md"
# Where each page goes, and what the menu calls it.
VIETNAMESE = {
    "huong-dan-doc.md": (READING_GUIDE, "Cách đọc các trang"),
    "khi-van-ban-sua-doi.md": ("huong-dan/khi-van-ban-sua-doi.md", "Khi văn bản sửa đổi"),
}
ENGLISH = {
    "architecture.md": ("dev/architecture.md", "How it is built"),
    "maintaining.md": ("dev/maintaining.md", "When a regulation changes"),
}
CONTRACT = "json.md"
_PLACES = {name: path for name, (path, _) in {**VIETNAMESE, **ENGLISH}.items()} | {CONTRACT: "dev/json.md"}
_LINK = re.compile(r"\[([^\]]*)\]\(([^)#:\s]+)(#[^)]*)?\)")


def guides(of: dict[str, tuple[str, str]], folder: Path | None = FOLDER) -> list[tuple[str, str, Path]]:
    """Return path, title and file of the guides that are there."""
    if folder is None:
        return []
    return [(path, title, folder / name) for name, (path, title) in of.items() if (folder / name).is_file()]


def guide_pages(folder: Path | None = FOLDER) -> Iterator[tuple[str, str]]:
    """Yield each guide that is there, with its links as they must be in the site."""
    for path, _, file in guides({**VIETNAMESE, **ENGLISH}, folder):
        yield path, guide_text(file, path)


def guide_text(file: Path, here: str) -> str:
    """Return the text of a guide at its place in the site: what the site does not have is named without a link."""

    def place(found: re.Match[str]) -> str:
        words, target, part = found.group(1), normpath(found.group(2)), found.group(3) or ""
        inside = _PLACES.get(target)
        if inside is None or not (file.parent / target).is_file():
            return words
        return f"[{words}]({way(here, inside)}{part})"

    return _LINK.sub(place, file.read_text(encoding="utf-8"))
