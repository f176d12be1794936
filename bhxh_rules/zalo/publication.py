"""How a post comes on the account and leaves it: Điều 11 with khoản 3 Điều 9."""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT, ask

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.zalo._publication import (
        Audit,
        Context,
        Day,
        Decision,
        Event,
        ItemKind,
        NextActions,
        Ordinary,
        State,
        Subject,
        Truth,
    )

__all__ = ["audit_publication", "next_actions"]


def next_actions(
    *,
    state: State | None = None,
    kind: ItemKind | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[NextActions]:
    """Determine what the procedure provides next for a post, what would depart from it, what it does not mention.

    Facts: `state` — where the post stands; `kind` — a new item, or the update of one that is on the account (needed
    only where the state does not tell); `as_of` — the date whose law applies.
    Outcomes: determined (steps with who, delegation, clause and whether the text states or implies them);
    undetermined; not_applicable before 16/09/2024. Errors: InputError also for the update of what was never posted.
    Source: khoản 1 Điều 11.
    """
    return ask(next_actions, {"state": state, "kind": kind, "as_of": as_of}, context or DEFAULT)


def audit_publication(
    *,
    events: tuple[Event, ...] | None = None,
    subject: Subject | None = None,
    truncated: Truth | None = None,
    context: Context | None = None,
) -> Decision[Audit]:
    """Hold the log of one post against the procedure: every departure with its clause and event, every silence.

    Facts: `events` — the log, in order of time; `subject` — a public post (taken when absent) or a reply to one
    person; `truncated` — whether it is known that the log has gaps, or that it has none (absent: DG-0034 decides).
    The law applied is that of the day of each event; `as_of` is the day of the last one.
    Outcomes: satisfied; violated (a departure); undetermined (something is not settled: who settles it, or what is
    missing); not_applicable (a reply to one person, or before 16/09/2024).
    Errors: InputError also when time runs backwards, or an item is removed before it was posted.
    Source: khoản 1 Điều 11, khoản 3 Điều 9.
    """
    chosen = context or DEFAULT
    ordinary = None
    if subject is None and truncated is None:
        # Recognises an ordinary log already answered in this context; refuses nothing.
        ordinary = chosen.recognisers.get("zalo.audit_publication") or _recogniser(chosen)
        found: Decision[Audit] | None = ordinary.find(events)
        if found is not None:
            return found
    decision = ask(audit_publication, {"events": events, "subject": subject, "truncated": truncated}, chosen)
    if ordinary is not None:
        ordinary.learn(events, decision)
    return decision


def _recogniser(context: Context) -> Ordinary:
    from bhxh_rules.zalo._publication import Ordinary

    recogniser: Ordinary = context.recognisers.setdefault("zalo.audit_publication", Ordinary(context))
    return recogniser
