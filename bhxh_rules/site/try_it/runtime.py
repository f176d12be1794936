"""Python for the browser: Pyodide and the wheels that the library needs, written as scripts that a page loads.

A page that was opened from a folder may load scripts and nothing else, so every part is a script that hands its bytes
over as text. Nothing of this is committed: npm and pip bring it when the site is built, and the cache keeps it.
"""

from __future__ import annotations

import base64
import gzip
import json
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from bhxh_rules.site.registry import Tell, npm_package, silent, wheels
from bhxh_rules.site.try_it.library import library_archive

VERSION = "314.0.7"
INTEGRITY = "sha512-0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A=="
REQUIREMENTS = (files(__package__) / "wheels.txt").read_text(encoding="utf-8")
# The Python of this Pyodide, and the platform for which it loads compiled wheels.
_FOR = ("--python-version=3.14", "--implementation=cp", "--abi=cp314", "--platform=pyemscripten_2026_0_wasm32")
_PYODIDE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
LIBRARY = "bhxh_rules.zip"
_NOTICE = (
    "These scripts hold, unchanged, what npm and pip bring: {names}.\n"
    "Pyodide is published under the MPL-2.0; the licence of each wheel is inside it.\n"
)
# Below it a packed part is not worth unpacking.
_WORTH_PACKING = 0.9


@dataclass(frozen=True, slots=True)
class Runtime:
    """What was fetched: the archive of Pyodide and the wheels."""

    pyodide: Path
    wheels: tuple[Path, ...]


def fetch(cache: Path | None = None, tell: Tell = silent) -> Runtime:
    """Bring the runtime from the cache, or else through npm and pip.

    tell: told each thing before it is downloaded.
    Errors: RulesError that names what is missing: npm, the network, or the right hash.
    """
    pyodide = npm_package("pyodide", VERSION, INTEGRITY, cache, tell)
    return Runtime(pyodide, tuple(wheels(REQUIREMENTS, _FOR, cache, tell)))


def write(runtime: Runtime, folder: Path) -> int:
    """Write the parts as scripts into a folder, with a list of them, and return how many bytes they have."""
    folder.mkdir(parents=True, exist_ok=True)
    listed, packages = [], []
    for number, (name, content) in enumerate(_parts(runtime), 1):
        packed = gzip.compress(content, 9, mtime=0)
        worth = len(packed) < _WORTH_PACKING * len(content)
        text = base64.b64encode(packed if worth else content).decode("ascii")
        script = folder / f"{number:02}.js"
        _write(script, f'bhxhTryIt.part({json.dumps(name)}, {json.dumps(worth)}, "{text}");\n')
        listed.append({"name": name, "file": script.name, "bytes": script.stat().st_size})
        packages += [name] if name == LIBRARY or name.endswith(".whl") else []
    worker = (files(__package__) / "worker.js").read_text(encoding="utf-8")
    known = {"parts": listed, "packages": packages, "worker": worker}
    _write(folder / "parts.js", f"bhxhTryIt.known({json.dumps(known, ensure_ascii=False)});\n")
    names = ", ".join([f"pyodide {VERSION}", *(wheel.stem for wheel in runtime.wheels)])
    _write(folder / "notice.txt", _NOTICE.format(names=names))
    return sum(file.stat().st_size for file in folder.iterdir())


def _parts(runtime: Runtime) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(runtime.pyodide) as archive:
        for name in _PYODIDE:
            member = archive.extractfile(f"package/{name}")
            assert member is not None
            yield name, member.read()
    for wheel in runtime.wheels:
        yield wheel.name, wheel.read_bytes()
    yield LIBRARY, library_archive()


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")
