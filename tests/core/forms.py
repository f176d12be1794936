"""A façade with one function, which takes one fact of each form."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from tests.core._forms import Count, Day, Entry, Instant, Moment, Text, Truth, Word


def every_form(
    *,
    day: Day | None = None,
    instant: Instant | None = None,
    moment: Moment | None = None,
    count: Count | None = None,
    truth: Truth | None = None,
    word: Word | None = None,
    context: object = None,
) -> None:
    """Take one fact of each form."""


def every_shape(
    *,
    text: Text | None = None,
    words: tuple[Word, ...] | None = None,
    entries: tuple[Entry, ...] | None = None,
    entry: Entry | None = None,
    context: object = None,
) -> None:
    """Take a text, a list of words, a list of records, and one record."""
