"""Named provisions are pinned anew, and no others."""

import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.core.errors import InputError
from bhxh_rules.corpus import data_files
from bhxh_rules.corpus import repin as module
from bhxh_rules.corpus.fingerprints import semantic
from bhxh_rules.corpus.outside import outside
from bhxh_rules.corpus.parser import parse
from bhxh_rules.corpus.pin import pin
from bhxh_rules.corpus.repin import repin
from tests.corpus.conftest import GARDEN, HEAD


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of an invented checkout, with the literal of its version beside it."""
    monkeypatch.setattr(data_files, "INSTRUMENTS", ("qd7", "qc7"))
    folder = tmp_path / "corpus" / "data"
    folder.mkdir(parents=True)
    for name, part in zip(("qd7", "qc7"), parse(GARDEN).parts, strict=True):
        written = pin(f"# Dữ liệu của vườn\n{HEAD.format(name)}", part, name).replace('"unencoded"', '"definition"')
        (folder / f"{name}.toml").write_text(
            written.replace('restatement = ""', 'restatement = "Nói lại."'), encoding="utf-8"
        )
    (folder.parent / "version.py").write_text('"""Bản."""\n\nVERSION = "x1-00000000"\n', encoding="utf-8")
    return folder


def rows(data: Path) -> dict[str, dict[str, Any]]:
    found = tomllib.loads((data / "qc7.toml").read_text(encoding="utf-8"))["provision"]
    return {row["id"]: row for row in found}


def test_the_named_one_is_refreshed_and_the_others_are_left_and_named(data: Path) -> None:
    before, lines = rows(data), (data / "qc7.toml").read_text(encoding="utf-8").splitlines()
    text = GARDEN.replace("hai gàu", "ba gàu").replace("Buổi tối", "Nửa đêm").replace("mùa mưa", "mùa khô")
    done = repin(parse(text), ["qc7/d3.k1.a", "qc7/d3.k1.a"], data)
    assert (done.refreshed, done.added, done.left) == (("qc7/d3.k1.a",), (), ("qd7/d2", "qc7/d3.k1.c"))
    after = rows(data)
    assert after["qc7/d3.k1.a"]["semantic"] == semantic("Buổi sáng ba gàu")
    assert {own for own in before if before[own] != after[own]} == {"qc7/d3.k1.a"}
    now = (data / "qc7.toml").read_text(encoding="utf-8").splitlines()
    assert sum(one != other for one, other in zip(lines, now, strict=True)) == 2
    assert after["qc7/d3.k1.a"]["restatement"] == "Nói lại."


def test_the_version_is_written_beside_the_data(data: Path) -> None:
    done = repin(parse(GARDEN.replace("hai gàu", "ba gàu")), ["qc7/d3.k1.a"], data)
    literal = data.parent / "version.py"
    assert literal.read_text(encoding="utf-8") == f'"""Bản."""\n\nVERSION = "{done.version}"\n'
    literal.unlink()
    assert repin(parse(GARDEN.replace("hai gàu", "ba gàu")), ["qc7/d3.k1.a"], data).version == done.version
    assert not literal.exists()


def test_a_new_provision_is_added_unencoded_in_its_place(data: Path) -> None:
    text = GARDEN.replace("f) Dây.", "f) Dây.\ng) Kéo.").replace(
        "Điều 4. Hái", "Điều 3a. Ao\n1. Ao có cá.\nĐiều 4. Hái"
    )
    done = repin(parse(text), ["qc7/d3a.k1", "qc7/d3a", "qc7/d3.k2.g"], data)
    assert (done.refreshed, done.added, done.left) == ((), ("qc7/d3.k2.g", "qc7/d3a", "qc7/d3a.k1"), ())
    ids = list(rows(data))
    assert ids[ids.index("qc7/d3.k2.f") + 1] == "qc7/d3.k2.g"
    assert ids[ids.index("qc7/d4") - 2 : ids.index("qc7/d4")] == ["qc7/d3a", "qc7/d3a.k1"]
    new = rows(data)["qc7/d3a"]
    assert (new["disposition"], new["restatement"], new["heading"]) == ("unencoded", "", "Ao")
    source = (data / "qc7.toml").read_text(encoding="utf-8")
    assert "\n\n\n" not in source
    assert source.endswith('"\n')


def test_a_new_last_provision_is_added_at_the_end(data: Path) -> None:
    text = GARDEN.replace("thì trồng lại./.", "thì trồng lại.\nĐiều 6. Hết.")
    assert repin(parse(text), ["qc7/d6"], data).added == ("qc7/d6",)
    assert list(rows(data))[-1] == "qc7/d6"


def test_tables_below_a_block_are_left(data: Path) -> None:
    file = data / "qd7.toml"
    source = file.read_text(encoding="utf-8")
    blocks = data_files.blocks_of(source)
    kept = '[provision.note]\nexact = "x1:đừng đổi"\n'
    assert module._rewritten(blocks[-1] + kept, {"heading": "", "exact": "x1:1", "semantic": "s1:2"}).endswith(kept)
    assert "".join(blocks) == source


def test_what_stands_outside_the_articles_is_pinned_by_the_name_of_the_instrument(data: Path) -> None:
    file, signed, resigned = data / "qd7.toml", GARDEN, GARDEN.replace("Bà Mận", "Bà Đào")
    before = file.read_text(encoding="utf-8")
    assert repin(parse(signed), ["qd7"], data).refreshed == ("qd7",)
    (line,) = set(file.read_text(encoding="utf-8").splitlines()) - set(before.splitlines())
    assert line == f'outside = "{outside(parse(signed).parts[0])}"'
    assert repin(parse(resigned), ["qd7/d1"], data).left == ("qd7",)
    done = repin(parse(resigned), ["qd7/d1", "qd7"], data)
    assert (done.refreshed, done.left) == (("qd7", "qd7/d1"), ())
    after = file.read_text(encoding="utf-8")
    assert after == before.replace("[instrument]\n", f'[instrument]\noutside = "{outside(parse(resigned).parts[0])}"\n')


def test_an_instrument_that_the_file_lacks_is_refused(data: Path) -> None:
    with pytest.raises(InputError, match=r"qc7: .*instrument"):
        repin(parse(GARDEN[: GARDEN.index("QUY CHẾ\n")]), ["qc7"], data)


def test_unknown_ids_are_refused_all_at_once_and_nothing_is_written(data: Path) -> None:
    before = {file.name: file.read_bytes() for file in data.iterdir()}
    text = GARDEN.replace("\nf) Dây.", "").replace("Điều 4. Hái", "Điều 3a. Ao\n1. Ao có cá.\nĐiều 4. Hái")
    with pytest.raises(InputError) as refused:
        repin(parse(text), ["qc7/d3.k2.f", "qc7/d99", "qc7/d3a.k1", "qc7/d1"], data)
    said = [(problem.en.partition(":")[0], problem.en.split()[-1]) for problem in refused.value.problems]
    assert said == [("qc7/d3.k2.f", "hand"), ("qc7/d99", "it"), ("qc7/d3a.k1", "new")]
    assert {file.name: file.read_bytes() for file in data.iterdir()} == before


def test_a_folder_without_data_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="--data"):
        repin(parse(GARDEN), ["qd1624/d1"], tmp_path)


def test_refreshing_the_official_provisions_changes_nothing(texts: Path, tmp_path: Path) -> None:
    from bhxh_rules.corpus.loader import DATA, load
    from bhxh_rules.corpus.parser import read

    shutil.copytree(DATA, tmp_path / "data")
    wanted = [record.id for record in load().of("qc1624")]
    done = repin(read(texts / "qd1624-2024.txt"), wanted, tmp_path / "data")
    assert (done.refreshed, done.added, done.left, done.version) == (tuple(wanted), (), (), load().version)
    for file in DATA.glob("*.toml"):
        assert (tmp_path / "data" / file.name).read_bytes() == file.read_bytes()
