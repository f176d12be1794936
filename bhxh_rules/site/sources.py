"""Where the pages are made from: files and folders, and the day from which they look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bhxh_rules.site.try_it.runtime import Runtime


@dataclass(frozen=True, slots=True)
class Sources:
    """What the pages are made from besides the library itself; nothing is needed.

    `features` is the folder of the feature files. `results` is the file of scenario results, without which every row
    says "chưa chạy". `texts` is the folder of the official texts, shown beside the restatements. `reviews` is the file
    of the sign-offs, without which every clause says "chưa thẩm định". `on` is the day as of which the pages say what
    is out of date; without it they look at no term, and what is written does not depend on the day of writing.
    `runtime` is what runs the forms in the page, without which a call on the command line stands in their place.
    """

    features: Path | None = None
    results: Path | None = None
    texts: Path | None = None
    reviews: Path | None = None
    on: date | None = None
    runtime: Runtime | None = None


NOTHING = Sources()
"""The library alone."""
