"""The types that the signatures of `forms` name, as a façade keeps them."""

from typing import Literal

from bhxh_rules.core.facts import Count, Day, Instant, Moment, Truth

Word = Literal["text", "other"]

__all__ = ["Count", "Day", "Instant", "Moment", "Truth", "Word"]
