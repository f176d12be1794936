"""The runtime is written as scripts that hold its bytes; what is fetched is pinned, and nothing is fetched here."""

from __future__ import annotations

import base64
import gzip
import io
import json
import re
import tarfile
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.try_it.runtime import INTEGRITY, LIBRARY, REQUIREMENTS, Runtime, fetch, write

ROOT = Path(__file__).resolve().parents[3]
PARTS = {
    "pyodide.mjs": b"export const loadPyodide = 1;" * 9,
    "pyodide.asm.mjs": b"export default 2;" * 9,
    "pyodide.asm.wasm": bytes(range(256)),
    "python_stdlib.zip": b"PK",
    "pyodide-lock.json": b'{"info": {}}',
}
PIN = re.compile(r"^([\w.-]+)==(\S+) .*?\n((?:    --hash=\S+(?: \\)?\n)+)", re.MULTILINE)


@pytest.fixture
def runtime(tmp_path: Path) -> Runtime:
    """A runtime of a few bytes."""
    archive, wheel = tmp_path / "pyodide.tgz", tmp_path / "six-1-py3-none-any.whl"
    with tarfile.open(archive, "w:gz") as packed:
        for name, content in PARTS.items():
            entry = tarfile.TarInfo(f"package/{name}")
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))
    wheel.write_bytes(b"PK wheel")
    return Runtime(archive, (wheel,))


def called(script: Path, function: str) -> list[Any]:
    """Return what a script hands over to a function of the page."""
    text = script.read_text(encoding="utf-8")
    assert text.startswith(f"bhxhTryIt.{function}(")
    assert text.endswith(");\n")
    return list(json.loads(f"[{text[len(f'bhxhTryIt.{function}(') : -3]}]"))


def test_every_part_is_a_script_that_holds_its_bytes(runtime: Runtime, tmp_path: Path) -> None:
    size = write(runtime, tmp_path / "out")
    (known,) = called(tmp_path / "out" / "parts.js", "known")
    held = {}
    for part in known["parts"]:
        script = tmp_path / "out" / part["file"]
        name, packed, text = called(script, "part")
        held[name] = gzip.decompress(base64.b64decode(text)) if packed else base64.b64decode(text)
        assert (name, script.stat().st_size) == (part["name"], part["bytes"])

    assert {name: held[name] for name in PARTS} == PARTS
    assert held["six-1-py3-none-any.whl"] == b"PK wheel"
    assert known["packages"] == ["six-1-py3-none-any.whl", LIBRARY]
    assert "onmessage" in known["worker"]
    assert "six-1" in (tmp_path / "out" / "notice.txt").read_text(encoding="utf-8")
    assert size == sum(file.stat().st_size for file in (tmp_path / "out").iterdir())


def test_writing_again_gives_the_same(runtime: Runtime, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        write(runtime, tmp_path / folder)

    one, two = ({file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two


def pins(text: str) -> dict[tuple[str, str], set[str]]:
    """Return the hashes of each name and version of a requirements file."""
    return {(name, version): set(re.findall(r"sha256:\w+", hashes)) for name, version, hashes in PIN.findall(text)}


def test_the_wheels_are_those_of_the_pinned_requirements() -> None:
    everything = pins((ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8"))
    here = pins(REQUIREMENTS)

    assert len(here) == REQUIREMENTS.count("==")
    assert {"pydantic", "pydantic-core", "holidays", "python-dateutil"} <= {name for name, _ in here}
    assert {key: hashes for key, hashes in here.items() if not hashes <= everything.get(key, set())} == {}
    assert all(len(hashes) == 1 for hashes in here.values())
    assert re.fullmatch(r"sha512-[\w+/]{86}==", INTEGRITY)


def test_without_npm_it_is_told_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(RulesError, match="apt-get install nodejs npm"):
        fetch(tmp_path / "cache")
