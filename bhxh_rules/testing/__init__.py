"""Test tools: lint of the feature files, tag check, result harvest, law mutation.

As a pytest plugin this package is loaded by `-p bhxh_rules.testing`. That happens before coverage measurement can
start, so everything but the options waits until pytest is configured.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options of the plugin."""
    group = parser.getgroup("bhxh_rules", "scenarios of the regulations")
    add = group.addoption
    add("--clause", action="append", default=[], metavar="ID", help="run only scenarios of a clause and what it holds")
    add("--reading", action="append", default=[], metavar="ID=rejected", help="run a reading the other way")
    add("--results", metavar="FILE", help="write what every scenario did to a JSON file")
    add("--mutate-law", nargs="?", const="", metavar="PREFIX", help="change every law constant: a scenario must fail")
    add("--flip-readings", nargs="?", const="", metavar="ID", help="run choices the other way: a scenario must fail")
    add("--flips", metavar="FILE", help="with --flip-readings: write every scenario that fails to a JSON file")


def pytest_configure(config: pytest.Config) -> None:
    """Register the rest of the plugin."""
    from bhxh_rules.testing.plugin import register

    register(config)
