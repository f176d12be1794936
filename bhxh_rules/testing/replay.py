"""Running a collected item again, in silence: no report, no line on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, cast

import pytest
from _pytest.runner import CallInfo

from bhxh_rules.testing.runs import RUN, Probe, Run


def passes(item: pytest.Function, nextitem: pytest.Item | None = None, probe: Probe | None = None) -> bool:
    """Run an item once more and tell whether it passed.

    Facts: `nextitem` what runs after it (the fixtures it shares with that stay set up); `probe` the answer to falsify.
    """
    sections = len(item._report_sections)
    item.stash[RUN] = Run(probe)
    item._initrequest()
    try:
        passed = _phase("setup", lambda: item.ihook.pytest_runtest_setup(item=item))
        passed = passed and _phase("call", lambda: item.ihook.pytest_runtest_call(item=item))
        torn_down = _phase("teardown", lambda: item.ihook.pytest_runtest_teardown(item=item, nextitem=nextitem))
    finally:
        _forget(item)
        del item._report_sections[sections:]
    return passed and torn_down


def keeping_parents(item: pytest.Function) -> pytest.Item:
    """Return what to name as next item so that only the item itself is torn down."""
    # pytest only asks the next item for its chain of parents, which a collector has as well.
    return cast(pytest.Item, item.parent)


def _phase(when: Literal["setup", "call", "teardown"], run: Callable[[], Any]) -> bool:
    return CallInfo.from_call(run, when=when, reraise=(pytest.exit.Exception, KeyboardInterrupt)).excinfo is None


def _forget(item: pytest.Function) -> None:
    """Drop what the run left on the item, above all the fixtures that its steps put in place."""
    item._request = False  # type: ignore[assignment]
    item.funcargs = {}
    manager: Any = item.session._fixturemanager
    for by_node in getattr(manager, "_arg2node2fixturedefs", {}).values():
        by_node.pop(item, None)
