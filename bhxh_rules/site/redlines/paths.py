"""Where the pages of comparison are."""

from __future__ import annotations

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import Provision
from bhxh_rules.site.markdown import page_of, way

FOLDER = "so-sanh"
OVERVIEW = f"{FOLDER}/index.md"


def page_of_amendments(instrument: str) -> str:
    """Return the page that compares our restatements of an instrument; written once a clause of it was amended."""
    return f"{FOLDER}/{instrument}.md"


def page_of_texts(instrument: str, mark: str) -> str:
    """Return the page that compares two official texts; `mark` stands for both."""
    return f"{FOLDER}/{instrument}-{mark}.md"


def anchor_of(provision: str) -> str:
    """Return the anchor of a provision, whatever numbers a text prints."""
    try:
        return Provision.parse(provision).anchor
    except LawError:
        return provision.replace("đ", "dd").replace("/", "-").replace(".", "-")


def link_to_amendments(provision: str) -> str:
    """Return the way from the page of a clause to where its wordings are compared."""
    page = page_of_amendments(provision.partition("/")[0])
    return f"{way(page_of(provision), page)}#{anchor_of(provision)}"
