"""The package's front: cheap to import, everything reachable."""

import subprocess
import sys
from pathlib import Path

from bhxh_rules import corpus
from bhxh_rules.corpus import loader


def test_front(tmp_path: Path) -> None:
    assert corpus.load() is loader.load()
    assert corpus.parse("Điều 1. Tên").counts() == {"part": 1, "dieu": 1}
    (tmp_path / "a.txt").write_text("Điều 1. Tên", encoding="utf-8")
    assert corpus.read(tmp_path / "a.txt") == corpus.parse("Điều 1. Tên")
    assert corpus.identify(corpus.parse("")) == ()


def test_the_version_is_known_without_reading_data() -> None:
    program = (
        "import sys; from bhxh_rules.corpus.version import VERSION; "
        "heavy = {'tomllib', 'hashlib', 'dataclasses', 'bhxh_rules.corpus.loader'} & set(sys.modules); "
        "sys.exit(f'{heavy}' if heavy or not VERSION.startswith('x1-') else 0)"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
