"""Where in the site a provision, a reading or a rule stands: addresses that stay."""

from __future__ import annotations

from bhxh_rules import catalogue
from bhxh_rules.core.provision import Provision
from bhxh_rules.site.readings_text import REGISTER, anchor
from bhxh_rules.site.rules_text import rule_anchor


def address_of(subject: str) -> str:
    """Return page and anchor, "qc1624/dieu_13.html#qc1624-d13-k2-a", of a provision, a reading or a rule by name.

    Errors: GapError for a rule that is not in the catalogue; LawError for a malformed provision id.
    """
    page, _, mark = source_of(subject).partition("#")
    return f"{page.removesuffix('.md')}.html#{mark}"


def source_of(subject: str) -> str:
    """Return the same with the page as Markdown: "qc1624/dieu_13.md#qc1624-d13-k2-a". Errors: those of `address_of`."""
    if subject.startswith("DG-"):
        return f"{REGISTER}#{anchor(subject)}"
    if "/" in subject:
        place = Provision.parse(subject)
        return f"{place.page}#{place.anchor}"
    return f"{_home(catalogue.get(subject))}#{rule_anchor(subject)}"


def _home(entry: catalogue.Entry) -> str:
    """Return the page of the Điều in whose module the rule is written: others show it too."""
    instrument, dieu = entry.rule.function.__module__.split(".")[1:3]
    return Provision(instrument, str(int(dieu.removeprefix("dieu_")))).page
