"""The pages run rules where that can be had: by itself if possible, on demand or never as the command says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.core.errors import RulesError
from bhxh_rules.site import Sources
from bhxh_rules.site.chromium import VARIABLE

Cli = Callable[..., Any]


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[object]:
    """The runtime that each build was given; nothing is built, and no cache or npm is there."""
    given: list[object] = []

    def build(out: Path, sources: Sources, *_: object) -> Path:
        given.append(sources.runtime)
        return out

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bhxh_rules.site.build", build)
    monkeypatch.setenv("BHXH_RULES_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(tmp_path))
    return given


def test_without_npm_the_pages_are_built_and_one_line_says_what_is_missing(cli: Cli, built: list[object]) -> None:
    ran = cli("docs", "build")

    assert (ran.code, built) == (0, [None])
    assert len([line for line in ran.err.splitlines() if "phần chạy thử" in line and "nodejs npm" in line]) == 1


def test_what_printing_lacks_is_told_by_its_package(
    cli: Cli, built: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    ran = cli("docs", "build", "--no-try-it")

    assert (ran.code, "apt-get install chromium" in ran.err) == (0, True)


def test_what_was_asked_for_must_be_had(cli: Cli, built: list[object]) -> None:
    ran = cli("docs", "build", "--try-it")

    assert (ran.code, built) == (2, [])
    assert "nodejs npm" in ran.err


def test_what_is_not_wanted_is_not_looked_for(cli: Cli, built: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    def fetch(**_: object) -> None:
        raise RulesError("không được hỏi", "not to be asked")

    monkeypatch.setattr("bhxh_rules.site.try_it.runtime.fetch", fetch)
    ran = cli("docs", "build", "--no-try-it")

    assert (ran.code, built) == (0, [None])
    assert "phần chạy thử" not in ran.err


def test_what_is_downloaded_is_told(cli: Cli, built: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    def fetch(tell: Callable[[str], None]) -> str:
        tell("gói một")
        return "runtime"

    monkeypatch.setattr("bhxh_rules.site.try_it.runtime.fetch", fetch)
    ran = cli("docs", "build")

    assert (ran.code, built) == (0, ["runtime"])
    assert "gói một" in ran.err
