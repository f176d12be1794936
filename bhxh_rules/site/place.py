"""Where a site comes to stand: in a place that can be written, all at once, and nothing else is touched."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from bhxh_rules.core.errors import RulesError

# Only folders that carry this file are replaced.
MARK = ".bhxh-rules-docs"
_SCRATCH = ".bhxh-rules-"
# As often as others may be quicker; each of them was done within a moment.
_TRIES = 20


def require_place(out: Path) -> Path:
    """Return the folder that a site is built into, links followed; nothing is left there that was not there before.

    Errors: RulesError for the current folder and those around it, since the folder is removed and replaced, for one
    that holds something that was not built here (the folder of its Markdown as well), and for a place that cannot be
    written.
    """
    with written(out):
        place = _resolved(out)
        if Path.cwd().is_relative_to(place):
            raise RulesError(
                f"{out} là thư mục đang đứng hoặc chứa nó, mà thư mục của trang bị xóa và thay mới: "
                "hãy chọn thư mục khác",
                f"{out} is or holds the current folder, and the folder of the site is replaced: choose another folder",
            )
        for folder in (place, markdown_of(place)):
            _refuse_foreign(folder)
        require_folder(place.parent)
    return place


def markdown_of(place: Path) -> Path:
    """Return the folder of the Markdown of a site, which stands beside it."""
    return place.with_name(f"{place.name}-markdown")


def require_folder(folder: Path) -> None:
    """Try whether something can be written into a folder, or where it would be made; nothing is left behind.

    Errors: OSError where it cannot.
    """
    there = next(each for each in (folder, *folder.parents) if each.exists())
    with TemporaryDirectory(prefix=_SCRATCH, dir=there):
        pass


@contextmanager
def written(out: Path) -> Iterator[None]:
    """Say of what the system refuses, such as a full disk, that `out` cannot be written."""
    try:
        yield
    except OSError as error:
        raise RulesError(f"không ghi được {out}: {error}", f"cannot write {out}: {error}") from None


@contextmanager
def scratch_beside(place: Path) -> Iterator[Path]:
    """Yield a new folder on the disk of a place, and remove it with all that it then has."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=_SCRATCH, dir=place.parent, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def replace(fresh: Mapping[Path, Path], scratch: Path) -> None:
    """Move folders to their places, all of them or none; what was there goes to the scratch folder.

    fresh: the new folder by its place.
    Errors: OSError where a folder cannot be moved; then every place has what it had.
    """
    # Noted before it is done: an interruption may come between the two.
    moves: list[tuple[Path, Path]] = []
    try:
        for place, folder in fresh.items():
            _put(place, folder, scratch, moves)
    except BaseException:
        for origin, target in reversed(moves):
            if target.exists() and not origin.exists():
                target.rename(origin)
        raise


def _put(place: Path, folder: Path, scratch: Path, moves: list[tuple[Path, Path]]) -> None:
    """Move one folder to its place, and what is there aside; once more where another build puts its own there."""
    for tries_left in reversed(range(_TRIES)):
        with suppress(FileNotFoundError):
            _move(place, scratch / f"old-{len(moves)}", moves)
        try:
            _move(folder, place, moves)
        except OSError:
            if not (tries_left and place.exists()):
                raise
        else:
            return


def _move(origin: Path, target: Path, moves: list[tuple[Path, Path]]) -> None:
    moves.append((origin, target))
    origin.rename(target)


def _resolved(out: Path) -> Path:
    try:
        return out.resolve()
    # What some versions of Python raise for a link that leads to itself.
    except RuntimeError as error:
        raise OSError(str(error)) from None


def _refuse_foreign(folder: Path) -> None:
    """Refuse what is no folder, and a folder that holds something that was not built here."""
    if folder.exists() and not folder.is_dir():
        raise RulesError(
            f"{folder} không phải thư mục: hãy chọn chỗ khác", f"{folder} is no folder: choose another place"
        )
    if os.path.ismount(folder):
        raise RulesError(
            f"{folder} là chỗ gắn ổ đĩa, không thay được: hãy chọn một thư mục bên trong",
            f"{folder} is where a disk is mounted and cannot be replaced: choose a folder in it",
        )
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).is_file():
        raise RulesError(
            f"{folder} chứa thứ khác, không phải trang do lệnh này dựng: hãy chọn thư mục khác",
            f"{folder} holds something that was not built here: choose another folder",
        )
