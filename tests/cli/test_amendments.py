"""The command that starts an amendment, where it has nothing to do with a text."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bhxh_rules.corpus.loader import DATA
from tests.cli.conftest import Run

Cli = Callable[..., Run]
AMEND = ("corpus", "amend", "qc1624/d14", "--from", "2027-07-01", "--by", "Quyết định 99")


def test_a_text_or_a_repeal_is_named_and_not_both(cli: Cli, tmp_path: Path) -> None:
    for more in ((), ("--repeal", "--text", tmp_path / "a.txt")):
        run = cli(*AMEND, *more, "--data", tmp_path)
        assert run.code == 2
        assert "--repeal" in run.err


def test_a_day_that_is_none_is_refused(cli: Cli, tmp_path: Path) -> None:
    run = cli("corpus", "amend", "qc1624/d14", "--from", "01/07/2027", "--by", "Quyết định 99", "--repeal")

    assert run.code == 2
    assert "--from 01/07/2027" in run.err


def test_a_folder_without_data_is_refused(cli: Cli, tmp_path: Path) -> None:
    run = cli(*AMEND, "--repeal", "--data", tmp_path)

    assert run.code == 2
    assert "không phải thư mục dữ liệu" in run.err


def test_without_feature_files_no_scenario_is_listed(cli: Cli, tmp_path: Path, monkeypatch: object) -> None:
    for file in DATA.glob("*.toml"):
        (tmp_path / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    run = cli(*AMEND, "--repeal", "--data", tmp_path)

    assert run.code == 0
    assert "Đã ghi việc bãi bỏ của qc1624/d14 từ 01/07/2027; bản cũ được giữ nguyên." in run.out
    assert "Thẩm định sẽ hết hiệu lực: không có" in run.out


@pytest.mark.parametrize("by", ["", "  "])
def test_an_amending_instrument_is_named(cli: Cli, tmp_path: Path, by: str) -> None:
    shutil.copytree(DATA, tmp_path / "data")
    run = cli(*AMEND[:-1], by, "--repeal", "--data", tmp_path / "data")

    assert run.code == 2
    assert "cần tên văn bản sửa đổi" in run.err
    for file in DATA.glob("*.toml"):
        assert (tmp_path / "data" / file.name).read_bytes() == file.read_bytes()


@pytest.mark.parametrize("option", ["--features", "--reviews"])
def test_what_is_named_and_not_there_is_refused_before_anything_is_written(
    cli: Cli, tmp_path: Path, option: str
) -> None:
    shutil.copytree(DATA, tmp_path / "data")
    run = cli(*AMEND, "--repeal", "--data", tmp_path / "data", option, tmp_path / "none")

    assert run.code == 2
    assert f"{option} {tmp_path / 'none'}: không có" in run.err
    for file in DATA.glob("*.toml"):
        assert (tmp_path / "data" / file.name).read_bytes() == file.read_bytes()


def test_of_a_new_provision_no_old_wording_is_kept(cli: Cli, texts: Path, tmp_path: Path) -> None:
    shutil.copytree(DATA, tmp_path / "data")
    text = (texts / "qd1624-2024.txt").read_text(encoding="utf-8")
    file = tmp_path / "moi.txt"
    file.write_text(text.replace("\nĐiều 14.", "\nĐiều 13a. Mục hỏi nhiều\n1. Mỗi quý một mục.\nĐiều 14.", 1), "utf-8")
    named = ("qc1624/d13a", "--from", "2027-07-01", "--by", " Quyết định 99 ", "--text", file)
    run = cli("corpus", "amend", *named, "--data", tmp_path / "data")

    assert run.code == 0
    assert run.out.startswith("Đã ghi điều khoản mới qc1624/d13a từ 01/07/2027.\n")
    assert "Viết phần diễn đạt lại (trường restatement) của bản mới trong bhxh_rules/corpus/data/qc1624.toml" in run.out
    assert "by Quyết định 99." in run.out
