"""A site comes to its place whole or not at all, and a place that cannot be written is told before the work."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import pytest

from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.place import MARK, replace, require_place, scratch_beside, written

Tree = dict[str, str]


def tree(folder: Path) -> Tree:
    """Return every file below a folder with what it says, and every folder."""
    return {
        each.relative_to(folder).as_posix(): each.read_text(encoding="utf-8") if each.is_file() else "/"
        for each in folder.rglob("*")
    }


def write(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True)
    (folder / "index.html").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def fresh(tmp_path: Path) -> dict[Path, Path]:
    """Two new folders by the places where old ones stand."""
    scratch = tmp_path / "scratch"
    for name in ("a", "b"):
        write(tmp_path / "here" / name, f"old {name}")
        write(scratch / name, f"new {name}")
    return {tmp_path / "here" / name: scratch / name for name in ("a", "b")}


def test_new_folders_take_the_places_of_the_old_ones(tmp_path: Path, fresh: dict[Path, Path]) -> None:
    replace(fresh, tmp_path / "scratch")

    found = tree(tmp_path / "here")
    assert found == {"a": "/", "a/index.html": "new a", "b": "/", "b/index.html": "new b"}


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("failing", range(4))
def test_a_move_that_fails_or_is_interrupted_leaves_all_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh: dict[Path, Path], failing: int, error: BaseException
) -> None:
    before, rename, moves = tree(tmp_path), Path.rename, []

    def fail_once(origin: Path, target: Path) -> Path:
        moves.append(target)
        if len(moves) == failing + 1:
            raise error
        return rename(origin, target)

    monkeypatch.setattr(Path, "rename", fail_once)
    # A folder at the place is a reason to try again.
    monkeypatch.setattr("bhxh_rules.site.place._TRIES", 1)
    with pytest.raises(type(error)):
        replace(fresh, tmp_path / "scratch")

    assert len(moves) > failing
    assert tree(tmp_path) == before


def test_what_another_build_puts_there_in_the_meantime_is_replaced_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh: dict[Path, Path]
) -> None:
    rename, place = Path.rename, tmp_path / "here" / "b"
    others = iter(["first", "second"])

    def be_quicker(origin: Path, target: Path) -> Path:
        if target == place and (other := next(others, None)):
            write(place, other)
        return rename(origin, target)

    monkeypatch.setattr(Path, "rename", be_quicker)
    replace(fresh, tmp_path / "scratch")

    assert next(others, None) is None
    assert tree(tmp_path / "here")["b/index.html"] == "new b"


def test_a_scratch_folder_goes_with_all_that_is_in_it(tmp_path: Path) -> None:
    with suppress(KeyboardInterrupt), scratch_beside(tmp_path / "new" / "site") as scratch:
        there = write(scratch / "a", "x").parent.parent
        raise KeyboardInterrupt

    assert there == tmp_path / "new"
    assert list(there.iterdir()) == []


def test_trying_a_place_leaves_nothing_there(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "far")

    assert require_place(tmp_path / "link" / "deep" / "site") == tmp_path / "far" / "deep" / "site"
    assert [each.name for each in tmp_path.iterdir()] == ["link"]


@pytest.mark.parametrize(
    ("out", "said"),
    [
        ("file", "is no folder"),
        ("file/site", "cannot write"),
        ("file/deep/site", "cannot write"),
        ("x" * 300, "cannot write"),
        ("/dev/null", "is no folder"),
        ("/proc/site", "cannot write"),
        ("/proc", "is where a disk is mounted"),
    ],
)
def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path, out: str, said: str) -> None:
    if out.startswith("/") and not Path(out).parent.is_dir():
        pytest.skip("not on this system")
    (tmp_path / "file").write_text("x", encoding="utf-8")

    with pytest.raises(RulesError, match=said):
        require_place(tmp_path / out)

    assert tree(tmp_path) == {"file": "x"}


def test_the_folder_of_the_markdown_is_not_taken_from_others_either(tmp_path: Path) -> None:
    write(tmp_path / "site-markdown", "mine")

    with pytest.raises(RulesError, match="site-markdown holds something"):
        require_place(tmp_path / "site")
    (tmp_path / "site-markdown" / MARK).touch()
    assert require_place(tmp_path / "site") == tmp_path / "site"


def test_what_the_system_refuses_is_told_with_the_place(tmp_path: Path) -> None:
    def full() -> NoReturn:
        raise OSError(28, "No space left on device", "some/page.html")

    with pytest.raises(RulesError, match=r"không ghi được site: .*No space left.*page\.html"), written(Path("site")):
        full()
