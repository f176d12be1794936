"""The folder of official texts that a user keeps."""

from pathlib import Path

import pytest

from bhxh_rules.core.errors import InputError
from bhxh_rules.corpus.parser import parse
from bhxh_rules.impact.imports import keep, kept_texts, pinned_wording
from tests.corpus.conftest import GARDEN
from tests.impact.gardens import garden_corpus


def test_a_text_is_kept_as_plain_utf_8_with_lf_and_never_committed(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "texts"
    file = keep("\ufeffMột\r\nHai\rBa\n\n", ["qd7", "qc7", "qd7"], folder)
    assert file.read_bytes() == "Một\nHai\nBa\n".encode()
    assert file.name.startswith("qd7-qc7-")
    assert (folder / ".gitignore").read_text() == "*\n"


def test_the_same_text_is_kept_once_and_another_wording_beside_it(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*.txt\n")
    first = keep("Một\r\n", ["qc7"], tmp_path)
    assert keep("Một\n", ["qc7"], tmp_path) == first
    assert keep("Hai\n", ["qc7"], tmp_path) != first
    assert (tmp_path / ".gitignore").read_text() == "*.txt\n"


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "texts").write_text("a file")
    with pytest.raises(InputError, match="--into"):
        keep("Một", ["qc7"], tmp_path / "texts")


def test_what_is_kept_is_read_again_and_odd_files_are_left_out(tmp_path: Path) -> None:
    keep(GARDEN, ["qd7", "qc7"], tmp_path)
    (tmp_path / "anh.txt").write_bytes(b"\x89PNG\x00\xff")
    assert list(kept_texts(tmp_path)) == [parse(GARDEN)]


def test_of_several_wordings_the_pinned_one_serves_for_redlines(tmp_path: Path) -> None:
    keep(GARDEN.replace("hai gàu", "ba gàu"), ["qd7", "qc7"], tmp_path)
    keep(GARDEN, ["qd7", "qc7"], tmp_path)
    keep(GARDEN.replace("một gàu", "bốn gàu"), ["qd7", "qc7"], tmp_path)
    found = pinned_wording(tmp_path, garden_corpus())
    assert found is not None
    assert found.parts == parse(GARDEN).parts


def test_without_known_texts_there_is_no_wording(tmp_path: Path) -> None:
    assert pinned_wording(None) is None
    assert pinned_wording(tmp_path / "nowhere") is None
    assert pinned_wording(tmp_path) is None
