"""The command line. Needs the extra `cli`."""

import signal
import sys


def main() -> None:
    """Run the command line; one line names the extra when typer or rich is missing."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    _end_with_the_reader()
    try:
        from bhxh_rules.cli.app import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"typer", "rich"}:
            raise
        sys.exit("Cần phần mở rộng cli (the extra cli is needed): pip install 'bhxh-rules[cli]'")
    run()


def _end_with_the_reader() -> None:
    """End like any other tool when the reader of the output has gone (`| head`), not with the code for late cases."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
