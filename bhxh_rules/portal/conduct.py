"""What those who use or serve the portal may not do, must do, and how their files are authenticated: Điều 5, 17, 22."""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT, ask

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.portal._conduct import (
        ApplicantKind,
        AuthenticationCheck,
        AuthenticationMethod,
        ConductCheck,
        ConductFinding,
        Context,
        Day,
        Decision,
        SlipCheck,
        SlipCode,
        Truth,
        UserDutyCheck,
        UserDutyFinding,
    )

__all__ = ["check_authentication", "check_conduct", "check_receipt_slip", "check_user_duties"]


def check_conduct(
    *,
    findings: tuple[ConductFinding, ...] | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[ConductCheck]:
    """Hold what named people found against the acts that are prohibited on the portal and the one-stop system.

    Facts: `findings` — at most one for each act: `act`; `found` (found, not_found, not_examined); `found_by` — the
    name or post of the person who found it, without which it does not count. Besides, where the act asks for it:
    `unauthorised` — without authority (khoản 2 and 3 of Điều 5 but for forging, and the use of an account or
    signature); `system_effect` — what the software does to the operating system; `sabotage_purpose` — meant to sabotage
    the infrastructure that serves the two systems; `outside_law` — the law that another violation is one of;
    `slip_maker`, `own_accord`, `outside_system`, `to_hand_over` — who made a slip, on their own decision, outside the
    system, to hand it to the organisation or individual; `another_persons` — the account or signature is somebody
    else's. Looked at where a reading is at stake: `forced_online` (DG-0027), `without_account` (DG-0078),
    `owner_consent` (DG-0079), `using_service` — done while using a service of the two systems (DG-0105, khoản 1 to 5 of
    Điều 5), and `sabotage_purpose` for software (DG-0103). `as_of` — the date whose law applies.
    Outcomes: violated (every act found with its elements, and its clause, even if others were not examined);
    satisfied (all were examined and none was found, or only without an element); undetermined (the value says what is
    open, and where the text is silent); not_applicable before 06/03/2020.
    Errors: InputError also for two findings about one act. Source: Điều 5; điểm a khoản 3 Điều 22.
    """
    return ask(check_conduct, {"findings": findings, "as_of": as_of}, context or DEFAULT)


def check_receipt_slip(
    *,
    received_and_settled_by_bhxh: Truth | None = None,
    slip_from_system: Truth | None = None,
    slip_code: SlipCode | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[SlipCheck]:
    """Hold a receipt slip against the duty to output it from the one-stop system, with the code of the case.

    Facts: `received_and_settled_by_bhxh` — a BHXH agency receives and settles the procedure; `slip_from_system` — the
    slip was output by the one-stop system; `slip_code` — the code on the slip: the one that the system issued
    automatically for the case, another one, or none; `as_of` — the date whose law applies.
    Outcomes: satisfied; violated (the value names every requirement that is not met, and those still open; a slip
    without any code has a code of its own, and breaches Điều 10 too by DG-0072); undetermined (only what can still
    matter is missing); not_applicable (another procedure, or before 06/03/2020). The ban on making a slip oneself has
    four elements of its own: `check_conduct`. Source: khoản 6 Điều 5; Điều 10.
    """
    facts = {
        "received_and_settled_by_bhxh": received_and_settled_by_bhxh,
        "slip_from_system": slip_from_system,
        "slip_code": slip_code,
        "as_of": as_of,
    }
    return ask(check_receipt_slip, facts, context or DEFAULT)


def check_authentication(
    *,
    applicant_kind: ApplicantKind | None = None,
    authentication_method: AuthenticationMethod | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[AuthenticationCheck]:
    """Hold the way in which an electronic file was authenticated against the one that the text names.

    Facts: `applicant_kind` — a person or an organisation; `authentication_method` — one-time password, digital
    signature, another way, or none (not authenticated); `as_of` — the date whose law applies.
    Outcomes: satisfied (a person with a one-time password, an organisation with a digital signature); violated (not
    authenticated); undetermined (unknown, or the text is silent: a person with a digital signature, DG-0025, and every
    other pair, DG-0106); not_applicable before 06/03/2020. Source: Điều 17.
    """
    facts = {"applicant_kind": applicant_kind, "authentication_method": authentication_method, "as_of": as_of}
    return ask(check_authentication, facts, context or DEFAULT)


def check_user_duties(
    *,
    user_duties: tuple[UserDutyFinding, ...] | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[UserDutyCheck]:
    """Hold what named people found about a user of the portal against the user's duties.

    Facts: `user_duties` — at most one finding for each duty: `user_duty`; `met`; `found_by` — the name or post of the
    person who found it, without which it does not count. `as_of` — the date whose law applies.
    Outcomes: violated (every duty not met, with its clause); satisfied (all were found to be met); undetermined (the
    value names those nobody has examined); not_applicable before 06/03/2020. The acts that Điều 22 prohibits are no
    duties: `check_conduct`.
    Errors: InputError also for two findings about one duty. Source: khoản 1, 2, 3 Điều 22.
    """
    return ask(check_user_duties, {"user_duties": user_duties, "as_of": as_of}, context or DEFAULT)
