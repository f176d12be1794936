"""A corpus whose pinned Quy chế is an invented text, and that text amended: no official sentence is needed."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.corpus import comparison, data_files, loader, parse, recognition
from bhxh_rules.corpus.pin import pin
from tests.rehearsal.invented_text import invented, sentence

POINT_C, TOPIC, REPEALED = "qc1624/d13.k2.c", "qc1624/d10.k8", "qc1624/d14"
OLD = invented("qc1624")
NEW = (
    OLD.replace(sentence(POINT_C), sentence(POINT_C).replace("05 (năm)", "06 (sáu)"))
    .replace(f"Điều 14. Chuyện số 14\n{sentence(REPEALED)}.\n", "")
    .replace("Điều 11. Chuyện", "8. Bà con xóm Mơ hẹn nhau thêm một chuyện mới về hoa ở đầu ngõ.\nĐiều 11. Chuyện")
)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the data files of a checkout, which `corpus.load` reads anew when one was written."""
    folder = tmp_path / "data"
    shutil.copytree(loader.DATA, folder)
    file = folder / "qc1624.toml"
    file.write_text(pin(file.read_text(encoding="utf-8"), parse(OLD).parts[0], "qc1624"), encoding="utf-8")
    known: dict[tuple[int, ...], Any] = {}

    def load() -> Any:
        written = tuple(each.stat().st_mtime_ns for each in sorted(folder.glob("*.toml")))
        if written not in known:
            known[written] = loader.build(data_files.read_sources(folder).values())
        return known[written]

    for module in (loader, comparison, recognition):
        monkeypatch.setattr(module, "load", load)
    return folder
