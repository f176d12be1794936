"""What hangs on each reading, on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules import catalogue, readings

ROOT = Path(__file__).resolve().parents[2]

Cli = Callable[..., Any]


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_one_reading_with_its_scenarios(cli: Cli) -> None:
    ran = cli("readings", "DG-0003", "--features", ROOT / "features")
    assert ran.code == 0
    assert "Kịch bản không đạt theo cách kia: " in ran.out
    assert "features/qc1624/dieu_13.feature:" in ran.out
    assert "zalo.answer_deadline value.due: 2026-08-24 → 2026-08-25" in ran.out
    assert "DG-0003: " in ran.err


def test_one_reading_as_data(cli: Cli) -> None:
    found = cli("readings", "DG-0003", "--features", ROOT / "features", "--json").json()
    (own,) = found["readings"]
    assert (found["scenarios_run"], found["why_not"], own["runnable"]) == (True, "", True)
    assert {"file", "line", "name", "example"} == own["scenarios"][0].keys()
    assert own["examples"][0]["changes"][0] == {"place": "value.due", "taken": "2026-08-24", "rejected": "2026-08-25"}


def test_a_note_cannot_be_run(cli: Cli) -> None:
    ran = cli("readings", "DG-0007")
    assert (ran.code, ran.err) == (0, "")
    assert "ghi chú, không chạy được theo cách kia" in ran.out


def test_all_of_them_without_scenarios(cli: Cli) -> None:
    ran = cli("readings", "--json")
    found = ran.json()
    assert [each["reading"] for each in found["readings"]] == list(readings.load())
    assert {each["reading"] for each in found["readings"] if each["runnable"]} == set(catalogue.choices())
    assert found["scenarios_run"] is False
    assert "tests/test_features.py" in found["why_not"]
    assert all(each["scenarios"] is None for each in found["readings"])


def test_it_says_that_the_scenarios_were_not_run(cli: Cli) -> None:
    ran = cli("readings", "DG-0003")
    assert "không chạy kịch bản" in ran.err
    assert "Ví dụ đổi kết luận: 2" in ran.out


def test_without_the_extra(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bhxh_rules.cli.flipped_scenarios.find_spec", lambda name: None)
    assert "pip install 'bhxh-rules[dev]'" in cli("readings", "DG-0003", "--features", ROOT / "features").err


def test_when_the_scenarios_cannot_be_run(cli: Cli, tmp_path: Path) -> None:
    for name, text in (("features/x", ""), ("tests/test_features.py", "not python"), ("pytest.ini", "[pytest]\n")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    ran = cli("readings", "DG-0003")
    assert "chưa chạy được" in ran.err


def test_an_unknown_reading(cli: Cli) -> None:
    assert cli("readings", "DG-9999").code == 2
