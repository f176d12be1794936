"""Stored decisions back into memory: the inverse of `Decision.to_dict`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bhxh_rules.catalogue import get
from bhxh_rules.core.decision import Caveat, Decision, Outcome, Versions
from bhxh_rules.core.errors import LawError
from bhxh_rules.worktime import CAVEATS


def read_decision(data: Mapping[str, Any]) -> Decision[Any]:
    """Return the decision that `Decision.to_dict` wrote.

    Errors: GapError for an unknown rule; LawError where this package's rule could not have given it.
    """
    entry = get(str(data.get("rule")))
    shape: TypeAdapter[Any] = TypeAdapter(entry.value_type)
    caveats = {**CAVEATS, **{str(caveat.code): caveat.code for caveat in entry.rule.caveats}}
    try:
        return Decision(
            Outcome(data["outcome"]),
            entry.rule.code(data["code"]),
            None if data["value"] is None else shape.validate_python(data["value"]),
            citations=tuple(citation["provision"] for citation in data["citations"]),
            readings=tuple(data["readings"]),
            missing=tuple(data["missing"]),
            decided_by=data["decided_by"],
            as_of=date.fromisoformat(data["as_of"]) if data["as_of"] else None,
            caveats=tuple(Caveat(caveats[caveat["code"]], caveat["about"]) for caveat in data["caveats"]),
            rejected=tuple(data["rejected_readings"]),
            rule=entry.name,
            versions=Versions(**data["versions"]),
        )
    except (KeyError, TypeError, ValueError, ValidationError) as error:
        raise LawError(
            f"không phải kết luận mà {entry.name} đưa ra: {error}", f"not a decision that {entry.name} gives: {error}"
        ) from None
