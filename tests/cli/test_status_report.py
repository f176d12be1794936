"""What is out of date, on the command line."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Cli = Callable[..., Any]


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_seen_from_a_day(cli: Cli) -> None:
    ran = cli("status", "--on", "2026-08-20")
    assert ran.code == 0
    assert ran.out.startswith("Tình trạng ngày 20/08/2026\n")
    assert "lịch làm việc [2027]: năm 2027 mới được công bố một phần" in ran.out
    assert "còn đúng đến hết 31/12/2026" in ran.out
    assert "đơn vị, chức danh: Trung tâm Công nghệ thông tin đổi tên, nay là " in ran.out
    assert "đơn vị, chức danh: BHXH các quận, huyện được tổ chức lại, nay là BHXH cơ sở" in ran.out
    assert not {"it_centre", "known_as_of"} & set(re.findall(r"\w+", ran.out))
    assert ran.out.endswith("Hết hạn gần nhất: 31/12/2026\n")


def test_as_data(cli: Cli) -> None:
    found = cli("status", "--on", "2026-08-20", "--json").json()
    assert (found["on"], found["day_given"], found["next_expiry"]) == ("2026-08-20", True, "2026-12-31")
    (law,) = [item for item in found["stale"] if item["subject"] == "cybersecurity_law"]
    assert (law["kind"], law["since"], law["evidence"]) == ("reference", "2026-07-01", "R")
    assert "DG-0003" in [item["subject"] for item in found["open"]]


def test_without_a_day_it_says_which_clock_it_took(cli: Cli) -> None:
    assert "theo đồng hồ của máy này" in cli("status").out
    assert cli("status", "--json").json()["day_given"] is False


@pytest.mark.parametrize(("on", "code"), [("2026-08-20", 1), ("2024-10-01", 0)])
def test_strict(cli: Cli, on: str, code: int) -> None:
    assert cli("status", "--on", on, "--strict").code == code


def test_sign_offs_are_read(cli: Cli, tmp_path: Path) -> None:
    row = ['provision = "qc1624/d13"', 'name = "Trần Thị Mẫu"', 'role = "Chuyên viên"', "on = 2026-01-01", "months = 1"]
    row += [f'{name} = "0"' for name in ("wording", "restatement", "behaviour")] + ["scenarios = {}", "readings = {}"]
    (tmp_path / "ký.toml").write_text("\n".join(["[[signoff]]", *row]), encoding="utf-8")
    ran = cli("status", "--on", "2026-08-20", "--file", "ký.toml")
    assert "Trần Thị Mẫu (qc1624/d13, 01/01/2026): thời hạn 1 tháng" in ran.out


@pytest.mark.parametrize("arguments", [("--file", "nowhere.toml"), ("--on", "tomorrow")])
def test_refusals(cli: Cli, arguments: tuple[str, ...]) -> None:
    assert cli("status", *arguments).code == 2


def test_where_nothing_runs_out(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bhxh_rules.impact.expiry.expiry", lambda on, signoffs: ())
    assert cli("status", "--on", "2026-08-20").out.endswith("Không có gì sắp hết hạn.\n")
