"""The code of a case: its parts, what the text asks of it, and codes side by side: Điều 10."""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT, ask

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.portal._codes import (
        CaseRecord,
        CodeCheck,
        CodeIssuer,
        CodeReading,
        CodeUse,
        Context,
        Day,
        Decision,
        RegisterCheck,
        SchemeName,
        Text,
        Truth,
    )

__all__ = ["check_case_code", "check_code_register", "parse_case_code"]


def parse_case_code(
    *,
    code: Text | None = None,
    scheme: SchemeName | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[CodeReading]:
    """Read a case code into its parts.

    Facts: `code` — in any spelling that has a plain form; `scheme` — the scheme that the caller requires, else any
    known one; `as_of` — the date whose law applies.
    Outcomes: determined (scheme and every part, with how well the scheme is known for such a code); undetermined (no
    known scheme, a day that cannot be, or another scheme than the one required, which is the caller's requirement: the
    value says what was read); not_applicable before 06/03/2020. Reading a code is no judgement of it: that is
    `check_case_code`. Source: Điều 10, which fixes no format (DG-0022).
    """
    return ask(parse_case_code, {"code": code, "scheme": scheme, "as_of": as_of}, context or DEFAULT)


def check_case_code(
    *,
    code: Text | None = None,
    code_issued: Truth | None = None,
    code_issued_by: CodeIssuer | None = None,
    issued_automatically: Truth | None = None,
    dealings: tuple[CodeUse, ...] | None = None,
    slip_issued: Truth | None = None,
    slip_shows_code: Truth | None = None,
    code_on_slip: Text | None = None,
    found_by_code: Truth | None = None,
    scheme: SchemeName | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[CodeCheck]:
    """Hold the code of a case against what the text asks of it; codes are compared in plain form.

    Facts: `code` — the code of the case; `code_issued` — False where it has none yet; `code_issued_by` — the one-stop
    system or another source; `issued_automatically` — the system made the code up by itself, so that nobody typed or
    chose it; `dealings` — every code used for the case, with applicants and between agencies, an empty list where there
    was no dealing; `slip_issued` — False where there is no receipt slip (yet): then nothing is asked of it;
    `slip_shows_code` — False where the slip shows none; `code_on_slip` — the code it shows; `found_by_code` — a look-up
    with the code finds the case in the one-stop system; `scheme` — the scheme that the caller requires; `as_of` — the
    date whose law applies.
    Outcomes: violated (every breach that is certain, even if other facts are unknown); satisfied; undetermined (the
    value says what is open, and what the text does not mention when DG-0071, DG-0072 or DG-0073 is run the other way;
    also where there is no code yet: then nothing else is looked at; and where the code does not read under a known
    scheme or the one required: the text fixes none, DG-0022); not_applicable before 06/03/2020.
    Errors: InputError also for a code where `code_issued` or `slip_shows_code` says that there is none, and for what a
    slip shows where `slip_issued` says that there is none. Source: Điều 10.
    """
    facts = {
        "code": code,
        "code_issued": code_issued,
        "code_issued_by": code_issued_by,
        "issued_automatically": issued_automatically,
        "dealings": dealings,
        "slip_issued": slip_issued,
        "slip_shows_code": slip_shows_code,
        "code_on_slip": code_on_slip,
        "found_by_code": found_by_code,
        "scheme": scheme,
        "as_of": as_of,
    }
    return ask(check_case_code, facts, context or DEFAULT)


def check_code_register(
    *, cases: tuple[CaseRecord, ...] | None = None, as_of: Day | None = None, context: Context | None = None
) -> Decision[RegisterCheck]:
    """Look through a register for one code on two cases and for two codes on one case, in plain form.

    Facts: `cases` — one record for each case and code: `case`, told apart by plain form as codes are; `code`;
    `code_issued` — False where the case has none yet. `as_of` — the date whose law applies.
    Outcomes: violated (every such code and case); satisfied; undetermined (the code of some case is unknown, or DG-0071
    is run the other way: then nothing asks for one code for one case); not_applicable before 06/03/2020.
    Errors: InputError also for a case with a code where `code_issued`, on the same record or another, says there is
    none, and for a case without a visible character. Source: Điều 10.
    """
    return ask(check_code_register, {"cases": cases, "as_of": as_of}, context or DEFAULT)
