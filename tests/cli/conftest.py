"""Running the command line in process."""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from rich.console import Console

from bhxh_rules.cli import main


class Run(NamedTuple):
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """The standard output as JSON data."""
        return json.loads(self.out)


def consoles() -> Iterator[Console]:
    """Yield the consoles of the modules of the command line that are loaded."""
    for name, module in list(sys.modules.items()):
        if name.startswith("bhxh_rules.cli"):
            yield from (found for found in vars(module).values() if isinstance(found, Console))


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Run `bhxh-rules` with arguments."""

    def run(*arguments: object) -> Run:
        # A signal handler is the whole process's, and this process is the tests'.
        monkeypatch.setattr("bhxh_rules.cli._end_with_the_reader", lambda: None)
        monkeypatch.setattr(sys, "argv", ["bhxh-rules", *map(str, arguments)])
        monkeypatch.setenv("COLUMNS", "200")
        for console in consoles():
            # One made by an earlier test has the width of that test.
            monkeypatch.setattr(console, "_width", 200)
        with pytest.raises(SystemExit) as ended:
            main()
        captured = capsys.readouterr()
        code = ended.value.code
        return Run(code if isinstance(code, int) else 0 if code is None else 1, captured.out, captured.err)

    return run
