"""One run of mkdocs that says nothing of its own: what it warns of is the reason why there is no site."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bhxh_rules.core.errors import RulesError


def run(config_file: Path, out: Path) -> None:
    """Build a site into a folder.

    Errors: RulesError where mkdocs refuses or warns of anything, with what it said.
    """
    from mkdocs.commands.build import build as build_pages
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort, ConfigurationError

    with _listening() as warnings:
        try:
            build_pages(load_config(str(config_file), site_dir=str(out.resolve())))
        except (Abort, ConfigurationError) as error:
            reasons = "; ".join([*_first(warnings), str(error)])
            raise RulesError(f"không dựng được trang: {reasons}", f"the site was not built: {reasons}") from None


def _first(messages: list[str], most: int = 20) -> list[str]:
    """Return the messages, each once, as far as somebody reads on."""
    once = list(dict.fromkeys(messages))
    return once if len(once) <= most else [*once[:most], f"… ({len(once) - most})"]


@contextmanager
def _listening() -> Iterator[list[str]]:
    """Collect what mkdocs warns of, instead of letting it print."""
    messages: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: messages.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("mkdocs")
    propagate, logger.propagate = logger.propagate, False
    logger.addHandler(handler)
    try:
        yield messages
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagate
