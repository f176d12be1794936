"""Where the signed clauses stand, and how a reader is told it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bhxh_rules.impact.bound import Present
from bhxh_rules.impact.scenarios import read_scenarios
from bhxh_rules.impact.signoffs import read_signoffs
from bhxh_rules.impact.standing import Cause, Standing, standing

_UNCHECKED: Mapping[Cause, str] = {"scenarios": "chưa đối chiếu kịch bản", "term": "chưa xét thời hạn"}


def read_standings(reviews: Path | None, features: Path | None) -> dict[str, Standing]:
    """Return the standing of each clause that somebody signed; no other clause is looked into.

    Facts: `reviews` — file of the sign-offs; `features` — folder of the feature files, without which no scenario is
    compared. Terms are not looked at: what is written must not depend on the day of writing.
    Errors: InputError for a file of sign-offs that is not well formed; RulesError for a feature file that does not
    parse.
    """
    signoffs = () if reviews is None else read_signoffs(reviews)
    if not signoffs:
        return {}
    present = Present(read_scenarios(features) if features is not None and features.is_dir() else None)
    return {id: standing(id, signoffs, present) for id in dict.fromkeys(each.provision for each in signoffs)}


def standing_text(found: Standing) -> str:
    """Return the label of a standing, with what could not be compared."""
    unchecked = "; ".join(_UNCHECKED[cause] for cause in found.unchecked)
    return f"{found.label} ({unchecked})" if unchecked else found.label
