"""Clauses as tags write them, and which of them the project knows."""

from __future__ import annotations

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import Provision, parse_tag
from bhxh_rules.core.provision import within as lies_within
from bhxh_rules.testing import project


def named_by(tag: str) -> Provision | None:
    """Return the provision whose id a tag spells (`@qc1624.d13.k2`), or None when it spells none."""
    try:
        return parse_tag(tag)
    except LawError:
        return None


def clause_of(tag: str) -> str | None:
    """Return the id of the provision of the corpus that a tag names, or None when it names none."""
    spelt = str(named_by(tag))
    return spelt if spelt in project.provisions() else None


def tag_of(clause: str) -> str:
    """Return the tag that names a provision id."""
    return Provision.parse(clause).tag


def known(tag: str) -> bool:
    """Tell whether a tag names a provision of the corpus or a reading of the register."""
    return tag in project.readings() or clause_of(tag) is not None


def within(clause: str, outer: str) -> bool:
    """Tell whether a clause is another one or lies in it; the empty prefix holds every clause."""
    return not outer or lies_within(clause, outer)
