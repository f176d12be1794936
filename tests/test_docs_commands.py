"""Every command of the two pages about a changed regulation, run in order in a copy of the checkout."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.documented_commands import Command, commands
from tests.user_workflow import ROOT, environment

PAGES = ("khi-van-ban-sua-doi.md", "maintaining.md")
LEFT_OUT = (".*", "__pycache__", "build", "dist", "site", "texts", "*.egg-info")
NAMES = {"old-text.txt": False, "new-text.txt": True, "van-ban-moi.txt": True}
"""The files that the pages speak of, and whether they have the new wording."""


def official(texts: Path, amended: bool) -> str:
    """The text of the Quy chế, or the same with one figure of điểm a khoản 2 Điều 13 changed."""
    whole = (texts / "qd1624-2024.txt").read_text(encoding="utf-8")
    return whole.replace("03 (ba)", "06 (sáu)", 1) if amended else whole


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the checkout, with the scenarios of Điều 13 only: the commands are tried here, not every scenario."""
    copied = tmp_path / "checkout"
    shutil.copytree(ROOT, copied, ignore=_left_out)
    for feature in copied.glob("features/*/*.feature"):
        if feature.name != "dieu_13.feature":
            feature.unlink()
    return copied


def _left_out(folder: str, names: list[str]) -> set[str]:
    ignored = shutil.ignore_patterns(*LEFT_OUT)(folder, names)
    return ignored if Path(folder) == ROOT else ignored & {"__pycache__"}


def write_restatements(checkout: Path) -> None:
    """Do what the page leaves to a person between two commands: restate the new wording, in the copy only."""
    for file in (checkout / "bhxh_rules" / "corpus" / "data").glob("*.toml"):
        told = file.read_text(encoding="utf-8")
        done = told.replace('restatement = ""\namended_by', 'restatement = "Sáu ngày làm việc."\namended_by')
        if done != told:
            file.write_text(done, encoding="utf-8")


def ended(command: Command, checkout: Path, outer: dict[str, str]) -> str:
    """Run a command and return what is wrong with how it ended, "" when nothing is."""
    shell = ["bash", "-eo", "pipefail", "-c", command.shell]
    done = subprocess.run(shell, cwd=checkout, env=outer, capture_output=True, encoding="utf-8", timeout=300)
    write_restatements(checkout)
    if done.returncode == command.code and "Traceback (most recent call last)" not in done.stderr:
        return ""
    return f"{command}\n  ended with {done.returncode}, not {command.code}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"


@pytest.fixture
def official_texts(request: pytest.FixtureRequest) -> Path | None:
    """The folder of the official texts, None where there is none."""
    try:
        found: Path = request.getfixturevalue("texts")
    except pytest.skip.Exception:
        return None
    return found


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES)
def test_every_command_ends_as_the_page_says(
    page: str, checkout: Path, tmp_path: Path, official_texts: Path | None
) -> None:
    wanted = [each for each in commands(ROOT / "docs" / page) if official_texts or not each.texts]
    if official_texts:
        for name, amended in NAMES.items():
            (checkout / name).write_text(official(official_texts, amended), encoding="utf-8")
    outer = {**environment(tmp_path / "bin"), "PYTHONPATH": str(checkout)}
    assert wanted
    assert list(filter(None, (ended(each, checkout, outer) for each in wanted))) == []


@pytest.mark.usefixtures("texts")
@pytest.mark.parametrize("page", PAGES)
def test_no_command_was_left_out_for_want_of_the_official_texts(page: str) -> None:
    assert any(each.texts for each in commands(ROOT / "docs" / page))


@pytest.mark.parametrize("page", PAGES)
def test_a_block_says_how_it_is_run(page: str) -> None:
    programs = {each.text.split()[0] for each in commands(ROOT / "docs" / page)}
    assert programs <= {"bhxh-rules", "python", "make", "pytest"}


@pytest.mark.parametrize(
    ("comment", "wrong"), [("", "says how it is run"), ("<!-- run: exit 1, fast -->\n", "'fast' means nothing here")]
)
def test_a_block_that_does_not_is_refused(tmp_path: Path, comment: str, wrong: str) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"# Page\n\n{comment}```sh\nmake\n```\n", encoding="utf-8")
    with pytest.raises(ValueError, match=wrong):
        commands(page)


def test_lines_comments_and_words_are_read(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    block = "<!-- run: exit 1, texts, dry -->\n```sh\n# only a comment\nmake \\\n  test\nmake check\n```\n"
    page.write_text(block, encoding="utf-8")
    assert commands(page) == [
        Command("page.md", 5, "make test", 1, True, True),
        Command("page.md", 6, "make check", 1, True, True),
    ]
    assert commands(page)[0].shell == "make --dry-run test"
    signing = Command("page.md", 1, 'bhxh-rules review sign --name "HỌ VÀ TÊN" --role "CHỨC VỤ"')
    assert signing.shell == 'bhxh-rules review sign --name "Trần Thị Mẫu" --role "Chuyên viên pháp chế"'
