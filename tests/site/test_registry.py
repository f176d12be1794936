"""Packages of others come through npm and pip, with the right hash or not at all; here both programs are stand-ins."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.download_cache import VARIABLE, cache_folder
from bhxh_rules.site.registry import npm_package, wheels

CONTENT = b"an archive"
INTEGRITY = f"sha512-{base64.b64encode(hashlib.sha512(CONTENT).digest()).decode()}"
OTHER = f"sha512-{base64.b64encode(hashlib.sha512(b'other').digest()).decode()}"
REQUIREMENTS = f"a-b==1.0 \\\n    --hash=sha256:{hashlib.sha256(CONTENT).hexdigest()}\n"


def stand_in(folder: Path, name: str, lines: str) -> Path:
    """Write a program that notes each call of it in `calls` beside it, and then does what the lines say."""
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_text(f'#!/bin/sh\necho "$@" >> "{folder}/calls"\n{lines}\n', encoding="utf-8")
    program.chmod(0o755)
    return program


def calls(folder: Path) -> list[str]:
    file = folder / "calls"
    return file.read_text(encoding="utf-8").splitlines() if file.is_file() else []


@pytest.fixture
def npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the path whose npm packs CONTENT."""
    folder = tmp_path / "bin"
    stand_in(folder, "npm", f'printf "{CONTENT.decode()}" > packed-1.0.tgz')
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return folder


@pytest.fixture
def pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a Python whose pip downloads one wheel with CONTENT."""
    folder = tmp_path / "python"
    write = f'for last; do :; done\nmkdir "$last"\nprintf "{CONTENT.decode()}" > "$last/a_b-1.0-py3-none-any.whl"'
    monkeypatch.setattr(sys, "executable", str(stand_in(folder, "python", write)))
    return folder


def test_a_package_is_downloaded_once_and_told(npm: Path, tmp_path: Path) -> None:
    told: list[str] = []
    found = [npm_package("@some/part", "1.0", INTEGRITY, tmp_path / "cache", told.append) for _ in range(2)]

    assert found[0] == found[1]
    assert found[0].read_bytes() == CONTENT
    assert found[0].is_relative_to(tmp_path / "cache")
    assert told == ["@some/part 1.0"]
    assert [call.split()[:2] for call in calls(npm)] == [["pack", "@some/part@1.0"]]


def test_a_package_with_another_hash_is_refused_and_not_kept(npm: Path, tmp_path: Path) -> None:
    with pytest.raises(RulesError, match=r"part 1\.0 was downloaded, and has another hash"):
        npm_package("part", "1.0", OTHER, tmp_path / "cache")

    assert [file for file in (tmp_path / "cache").rglob("*") if file.is_file()] == []


def test_a_kept_package_that_was_changed_is_downloaded_again(npm: Path, tmp_path: Path) -> None:
    kept = npm_package("part", "1.0", INTEGRITY, tmp_path / "cache")
    kept.write_bytes(b"changed")

    assert npm_package("part", "1.0", INTEGRITY, tmp_path / "cache").read_bytes() == CONTENT
    assert len(calls(npm)) == 2


def test_npm_that_is_not_there_is_named_with_the_packages_that_bring_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(RulesError, match="apt-get install nodejs npm"):
        npm_package("part", "1.0", INTEGRITY, tmp_path / "cache")


def test_what_npm_says_when_it_fails_is_told(npm: Path, tmp_path: Path) -> None:
    stand_in(npm, "npm", 'echo "npm error code ENOTFOUND" >&2\nexit 1')

    with pytest.raises(RulesError, match=r"part 1\.0 was not downloaded.*ENOTFOUND"):
        npm_package("part", "1.0", INTEGRITY, tmp_path / "cache")


def test_wheels_are_downloaded_once_with_their_hashes_required(pip: Path, tmp_path: Path) -> None:
    told: list[str] = []
    found = [wheels(REQUIREMENTS, ["--abi=cp314"], tmp_path / "cache", told.append) for _ in range(2)]

    assert found[0] == found[1]
    assert [wheel.read_bytes() for wheel in found[0]] == [CONTENT]
    assert told == ["a-b"]
    (call,) = calls(pip)
    assert call.startswith("-m pip")
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:", "--abi=cp314"} <= set(call.split())


def test_a_wheel_with_another_hash_is_refused_and_not_kept(pip: Path, tmp_path: Path) -> None:
    other = REQUIREMENTS.replace(hashlib.sha256(CONTENT).hexdigest(), "0" * 64)

    with pytest.raises(RulesError, match="a-b was downloaded, and has another hash"):
        wheels(other, [], tmp_path / "cache")

    assert [file for file in (tmp_path / "cache").rglob("*") if file.is_file()] == []


def test_what_pip_says_when_it_fails_is_told(pip: Path, tmp_path: Path) -> None:
    stand_in(pip, "python", 'echo "ERROR: no matching distribution" >&2\nexit 1')

    with pytest.raises(RulesError, match=r"a-b was not downloaded.*no matching distribution"):
        wheels(REQUIREMENTS, [], tmp_path / "cache")


def test_the_cache_folder_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "mine"))
    assert cache_folder() == tmp_path / "mine"

    monkeypatch.delenv(VARIABLE)
    assert cache_folder().name == "bhxh-rules"


@pytest.mark.parametrize(
    "bring", [partial(npm_package, "part", "1.0", INTEGRITY), partial(wheels, REQUIREMENTS, [])], ids=["npm", "pip"]
)
def test_a_file_in_place_of_the_cache_is_named(
    npm: Path, pip: Path, tmp_path: Path, bring: Callable[[Path], object]
) -> None:
    (tmp_path / "cache").write_text("x", encoding="utf-8")

    with pytest.raises(RulesError, match=f"{VARIABLE}.*cache"):
        bring(tmp_path / "cache")


def test_a_cache_that_cannot_be_written_is_named(npm: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def mkdir(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "nhà")

    monkeypatch.setattr(Path, "mkdir", mkdir)

    with pytest.raises(RulesError, match=f"{VARIABLE}.*nhà"):
        npm_package("part", "1.0", INTEGRITY, tmp_path / "cache")


def test_a_user_without_a_folder_is_told_which_setting_names_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for name in (VARIABLE, "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "home", home)

    with pytest.raises(RulesError, match=VARIABLE):
        cache_folder()


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["WARNING: Retrying after an error (<x object at 0x7f01>)", "ERROR: No matching distribution"], "ERROR: No"),
        (["npm warn an ERROR to come", "npm error code E1", "npm error network"], "npm error code E1"),
        (["npm ERR! code E2", "npm ERR! more"], "npm ERR! code E2"),
        (["one", "no error is marked", "WARNING: there is a newer version", ""], "no error is marked"),
        (["WARNING: only this"], "WARNING: only this"),
        ([], ""),
    ],
)
def test_the_reason_is_a_line_that_is_marked_as_an_error(
    npm: Path, tmp_path: Path, lines: list[str], reason: str
) -> None:
    said = "".join(f"{line}\n" for line in lines)
    stand_in(npm, "npm", f"cat >&2 <<'END'\n{said}END\nexit 1")

    with pytest.raises(RulesError) as refused:
        npm_package("part", "1.0", INTEGRITY, tmp_path / "cache")

    assert refused.value.en.partition("(offline?): ")[2].startswith(reason)
    assert "0x7f01" not in str(refused.value)


@pytest.mark.parametrize("same", [True, False])
def test_what_another_process_put_there_is_taken_when_it_is_the_same(
    pip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, same: bool
) -> None:
    emptied = shutil.rmtree

    def late(name: str | Path, *options: Any, **more: Any) -> None:
        """Empty the place, which somebody else then fills at once."""
        emptied(name, *options, **more)
        folder = Path(name)
        if folder.parent.name == "wheels" and not folder.name.startswith("tmp"):
            folder.mkdir()
            (folder / "a_b-1.0-py3-none-any.whl").write_bytes(CONTENT if same else b"other")

    monkeypatch.setattr("bhxh_rules.site.registry.shutil.rmtree", late)

    with nullcontext() if same else pytest.raises(RulesError, match="not empty"):
        assert [found.read_bytes() for found in wheels(REQUIREMENTS, [], tmp_path / "cache")] == [CONTENT]


def test_nobody_waits_long_for_an_answer(npm: Path, pip: Path, tmp_path: Path) -> None:
    npm_package("part", "1.0", INTEGRITY, tmp_path / "cache")
    wheels(REQUIREMENTS, [], tmp_path / "cache")

    assert "--fetch-timeout=30000" in calls(npm)[0]
    assert "--timeout=15" in calls(pip)[0]
