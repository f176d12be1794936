"""Where the signed clauses stand, and how a reader is told it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from bhxh_rules.impact.bound import Present
from bhxh_rules.impact.scenarios import read_scenarios
from bhxh_rules.impact.signoff import SignOff
from bhxh_rules.impact.standing import Cause, Standing, standing

_UNCHECKED: Mapping[Cause, str] = {"scenarios": "chưa đối chiếu kịch bản", "term": "chưa xét thời hạn"}


def standings_of(signoffs: tuple[SignOff, ...], features: Path | None, on: date | None) -> dict[str, Standing]:
    """Return the standing of each clause that somebody signed; no other clause is looked into.

    Facts: `features` — folder of the feature files, without which no scenario is compared; `on` — the day on which
    terms are looked at, None to look at none.
    Errors: RulesError for a feature file that does not parse.
    """
    if not signoffs:
        return {}
    present = Present(read_scenarios(features) if features is not None and features.is_dir() else None)
    return {id: standing(id, signoffs, present, on) for id in dict.fromkeys(each.provision for each in signoffs)}


def standing_text(found: Standing) -> str:
    """Return the label of a standing, with what could not be compared."""
    unchecked = "; ".join(_UNCHECKED[cause] for cause in found.unchecked)
    return f"{found.label} ({unchecked})" if unchecked else found.label
