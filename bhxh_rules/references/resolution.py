"""References of the Quy chế to other instruments: Điều 17."""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT, ask

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.references._resolution import Change, Context, Day, Decision, Instrument, Resolution, Text

__all__ = ["resolve"]


def resolve(
    *,
    instrument: Instrument | None = None,
    on: Day | None = None,
    change: Change | None = None,
    changed_by: Text | None = None,
    changed_on: Day | None = None,
    context: Context | None = None,
) -> Decision[Resolution]:
    """Determine which text applies on a day where the Quy chế refers to an instrument.

    Facts: `instrument` — what is referred to; `on` — the day, whose law applies too; `change`, `changed_by` and
    `changed_on` — attested, and used in place of what the library knows: that the instrument was replaced or
    supplemented, by what, and from which day.
    Outcomes: determined (the cited text, or the new one from its day on, with the level of evidence); undetermined
    (no source on later changes, or a fact is missing); not_applicable (not cited in the Quy chế, with what followed
    as a note; or before 16/09/2024).
    Source: Điều 17.
    """
    facts = {
        "instrument": instrument,
        "on": on,
        "change": change,
        "changed_by": changed_by,
        "changed_on": changed_on,
    }
    return ask(resolve, facts, context or DEFAULT)
