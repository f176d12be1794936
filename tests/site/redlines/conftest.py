"""Wordings to compare: an invented one that is pinned, and what amends it."""

from pathlib import Path

import pytest

from tests.rehearsal.amended_corpus import OLD
from tests.rehearsal.amended_corpus import data as data


@pytest.fixture
def folder(tmp_path: Path, data: Path) -> Path:
    """A folder with the pinned text."""
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "cũ.txt").write_text(OLD, encoding="utf-8")
    return texts
