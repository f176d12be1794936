"""Packages of others, taken through npm and pip when they are needed: held to their hash, and kept in a cache folder.

Nothing of theirs is committed, and no host is named: the clients ask where they are set up to ask.
"""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.download_cache import cache_folder, usable_cache

# How npm and pip begin a line that says why they gave up; what they warn of before it is no reason.
_REASON = re.compile(r"(?:ERROR|npm error|npm ERR!)", re.IGNORECASE)
_WARNING = re.compile(r"(?:WARNING|npm warn)", re.IGNORECASE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
# One more try, and no long waiting: a build on a machine without the network must go on.
_RETRY = ("--fetch-retries=1", "--fetch-retry-mintimeout=500", "--fetch-retry-maxtimeout=2000")
_NPM_PATIENCE = (*_RETRY, "--fetch-timeout=30000")
_PIP_PATIENCE = ("--retries=1", "--timeout=15")

Tell = Callable[[str], None]


def silent(_: str) -> None:
    """Tell nobody what is being downloaded."""


@usable_cache()
def npm_package(name: str, version: str, integrity: str, cache: Path | None = None, tell: Tell = silent) -> Path:
    """Return the archive (.tgz) of a package of npm, downloaded unless the cache has it.

    integrity: its SHA-512 as npm writes it, `sha512-…` in base64. tell: told the package before it is downloaded.
    Errors: RulesError where npm is not there, the download fails, the archive has another hash, or the cache cannot be
    used.
    """
    kept = (cache or cache_folder()) / "npm" / f"{name.replace('/', '+')}-{version}.tgz"
    if kept.is_file() and _integrity(kept) == integrity:
        return kept
    npm = shutil.which("npm")
    if npm is None:
        raise RulesError(
            f"thiếu Node.js và npm (Debian, Ubuntu: apt-get install nodejs npm), cần để tải {name} {version}",
            f"Node.js and npm are missing (Debian, Ubuntu: apt-get install nodejs npm): {name} {version} needs them",
        )
    tell(f"{name} {version}")
    kept.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=kept.parent) as scratch:
        _run([npm, "pack", f"{name}@{version}", *_NPM_PATIENCE], f"{name} {version}", scratch)
        found = sorted(Path(scratch).glob("*.tgz"))
        if [_integrity(archive) for archive in found] != [integrity]:
            raise _other_hash(f"{name} {version}")
        found[0].replace(kept)
    return kept


@usable_cache()
def wheels(requirements: str, options: Sequence[str], cache: Path | None = None, tell: Tell = silent) -> list[Path]:
    """Return the wheels of a requirements file, downloaded unless the cache has them.

    requirements: its text, one version and one SHA-256 for each package. options: for which Python and platform, as
    pip takes them. tell: told the packages before they are downloaded.
    Errors: RulesError where pip is not there, the download fails, a wheel has another hash, or the cache cannot be
    used.
    """
    hashes = set(_HASH.findall(requirements))
    key = hashlib.sha256("\n".join((requirements, *options)).encode()).hexdigest()[:16]
    kept = (cache or cache_folder()) / "wheels" / key
    if _hashes(kept) == hashes:
        return sorted(kept.glob("*.whl"))
    names = ", ".join(re.findall(r"(?m)^[\w.-]+(?===)", requirements))
    tell(names)
    kept.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=kept.parent) as scratch:
        wanted, fresh = Path(scratch) / "requirements.txt", Path(scratch) / "wheels"
        wanted.write_text(requirements, encoding="utf-8")
        command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", *_PIP_PATIENCE]
        command += ["--no-deps", "--only-binary=:all:", "--require-hashes", *options, "-r", str(wanted)]
        _run([*command, "-d", str(fresh)], names, scratch)
        if _hashes(fresh) != hashes:
            raise _other_hash(names)
        _keep(fresh, kept, hashes)
    return sorted(kept.glob("*.whl"))


def _keep(fresh: Path, kept: Path, hashes: set[str]) -> None:
    """Move a folder of wheels to its place; another process may have put the same ones there in the meantime."""
    if _hashes(kept) == hashes:
        return
    shutil.rmtree(kept, ignore_errors=True)
    try:
        fresh.replace(kept)
    except OSError:
        if _hashes(kept) != hashes:
            raise


def _integrity(archive: Path) -> str:
    return f"sha512-{base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()}"


def _hashes(folder: Path) -> set[str]:
    return {hashlib.sha256(wheel.read_bytes()).hexdigest() for wheel in folder.glob("*.whl")}


def _other_hash(names: str) -> RulesError:
    return RulesError(
        f"đã tải {names} nhưng mã băm khác với mã đã ghi: không dùng",
        f"{names} was downloaded, and has another hash than the recorded one: it is not used",
    )


def _run(command: list[str], names: str, folder: str) -> None:
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)
        said = done.stderr.strip()
    except (OSError, subprocess.TimeoutExpired) as error:
        done, said = None, str(error)
    if done is None or done.returncode:
        reason = _reason(said)
        raise RulesError(
            f"không tải được {names} (máy không có mạng?): {reason}", f"{names} was not downloaded (offline?): {reason}"
        )


def _reason(said: str) -> str:
    """Return the line that says why a program failed; the last one where none is marked as an error."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    plain = [line for line in lines if not _WARNING.match(line)]
    return next(filter(_REASON.match, lines), ((plain or lines)[-1:] or [""])[0])
