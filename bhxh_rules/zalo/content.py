"""What may stand on the account, what is kept of it, and what follows from conduct: Điều 6, 9, 10, 12, 14, 15."""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT, ask

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.zalo._content import (
        ActFinding,
        Conduct,
        Consequence,
        Context,
        Day,
        Decision,
        InformationCheck,
        Person,
        PrincipleFinding,
        Record,
        RetentionCheck,
        Screening,
        SourceCheck,
        Text,
        Topic,
        TopicCheck,
        Truth,
    )

__all__ = ["check_information", "check_retention", "check_source", "check_topic", "consequence", "screen_content"]


def screen_content(
    *,
    findings: tuple[ActFinding, ...] | None = None,
    actor: Person | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[Screening]:
    """Hold what named people found about a post, a comment or other conduct against the 30 prohibited acts.

    Facts: `findings` — at most one for each act: `act`; `found` (found, not_found, not_examined); `found_by` — the
    name or post of the person who found it, without which it does not count; `purpose` — the account was taken
    advantage of for the sake of the act (every act of Khoản 1 needs it); `effect` — people came to doubt and lost
    trust (false propaganda needs it); `law` — the outside law that makes something a secret (the blanket item needs
    it); `about_somebody`, `direct_act` — looked at where DG-0030 and DG-0019 are at stake. `actor` — who
    did it, needed only when DG-0031 is run the other way; `as_of` — the date whose law applies.
    Outcomes: violated (every act found with its elements, and its clause, even if others were not examined);
    satisfied (all acts were examined and none was found, or only without an element); undetermined (the value says
    what is open); not_applicable before 16/09/2024. The verdict never goes beyond the findings.
    Errors: InputError also for two findings about one act. Source: khoản 1, 2 Điều 6.
    """
    return ask(screen_content, {"findings": findings, "actor": actor, "as_of": as_of}, context or DEFAULT)


def check_information(
    *,
    principles: tuple[PrincipleFinding, ...] | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[InformationCheck]:
    """Hold what named people found about information against the principles it must meet.

    Facts: `principles` — at most one finding for each principle: `principle`; `met`; `found_by` — the name or post of
    the person who found it, without which it does not count. `as_of` — the date whose law applies.
    Outcomes: violated (every failing principle, with its clause); satisfied (all were found to be met); undetermined
    (the value names those nobody has examined); not_applicable before 16/09/2024.
    Errors: InputError also for two findings about one principle. Source: khoản 1, 2, 5 Điều 9.
    """
    return ask(check_information, {"principles": principles, "as_of": as_of}, context or DEFAULT)


def check_source(
    *,
    collected: Truth | None = None,
    verbatim: Truth | None = None,
    accurate: Truth | None = None,
    official_source: Truth | None = None,
    lawful: Truth | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[SourceCheck]:
    """Hold the posting of information collected elsewhere against the conditions on its source.

    Facts, all attested: `collected` — the information was collected from elsewhere; `verbatim` — quoted word for
    word; `accurate` — true to the source; `official_source` — the source is an official one; `lawful` — as the law
    provides; `as_of` — the date whose law applies.
    Outcomes: satisfied; violated (the value names the conditions); undetermined; not_applicable (not collected, or
    before 16/09/2024). Source: khoản 4 Điều 9.
    """
    facts = {
        "collected": collected,
        "verbatim": verbatim,
        "accurate": accurate,
        "official_source": official_source,
        "lawful": lawful,
        "as_of": as_of,
    }
    return ask(check_source, facts, context or DEFAULT)


def check_topic(
    *, topic: Topic | None = None, as_of: Day | None = None, context: Context | None = None
) -> Decision[TopicCheck]:
    """Look a kind of information up in the list of what the account provides.

    Facts: `topic` — the kind of information, `other` for one that the text does not list; `as_of` — the date whose
    law applies.
    Outcomes: satisfied (listed, with its clause); undetermined (the text is silent, or the topic is unknown);
    not_applicable before 16/09/2024; violated only when DG-0017 is run the other way. Source: Điều 10.
    """
    return ask(check_topic, {"topic": topic, "as_of": as_of}, context or DEFAULT)


def check_retention(
    *,
    records_made: tuple[Record, ...] | None = None,
    records_kept: tuple[Record, ...] | None = None,
    period: Text | None = None,
    legal_basis: Text | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[RetentionCheck]:
    """Hold what is kept of the account's information against what must be kept.

    Facts: `records_made` — the kinds of record that came to exist; `records_kept` — those that are kept; `period` —
    how long, in words; `legal_basis` — the rule of the State that fixes the period; `as_of` — the date whose law
    applies. A period is never assumed, and whether it is the one that the legal basis asks for is not judged.
    Outcomes: satisfied; violated (the value names what is not kept); undetermined; not_applicable before 16/09/2024.
    Errors: InputError also for a kind that is kept and was never made. Source: khoản 1, 2 Điều 12.
    """
    facts = {
        "records_made": records_made,
        "records_kept": records_kept,
        "period": period,
        "legal_basis": legal_basis,
        "as_of": as_of,
    }
    return ask(check_retention, facts, context or DEFAULT)


def consequence(
    *, conduct: Conduct | None = None, as_of: Day | None = None, context: Context | None = None
) -> Decision[Consequence]:
    """Determine what is considered for conduct that was already established, and which rules decide.

    Facts: `conduct` — the kind of conduct, `other` for one that the text does not mention; `as_of` — the date whose
    law applies.
    Outcomes: determined (commendation, or handling; nobody who decides and no measure is named); undetermined
    (unknown, or the text is silent); not_applicable before 16/09/2024. Source: Điều 14, 15.
    """
    return ask(consequence, {"conduct": conduct, "as_of": as_of}, context or DEFAULT)
