"""What the README shows is what the library does."""

import doctest
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("name", ["README.md", "README.vi.md"])
def test_examples_print_what_the_page_shows(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    blocks = [part.split("```")[0] for part in text.split("```python\n")[1:]]
    test = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, name, name, 0)
    ran = doctest.DocTestRunner(verbose=False).run(test)
    assert (ran.attempted > 0, ran.failed) == (True, 0)
