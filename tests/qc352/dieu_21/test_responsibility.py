"""The duties and powers are those of the text, and say what became of their holders."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any, get_args

import pytest

from bhxh_rules import catalogue, corpus, portal
from bhxh_rules.core.context import CHOICES, Context
from bhxh_rules.qc352 import dieu_21, dieu_23, dieu_24, holders
from bhxh_rules.qc352.assignments import Addressee, Circumstance, Duty, Holder
from bhxh_rules.qc352.dieu_20 import law as agencies
from bhxh_rules.qc352.dieu_21 import law as managers
from bhxh_rules.qc352.dieu_21.tables import UNASSIGNED, assignments
from bhxh_rules.references.institutions import end_of

MARCH, JULY = date(2025, 3, 1), date(2025, 7, 1)
EVE = MARCH - timedelta(days=1)
DUTIES: tuple[Any, ...] = get_args(Duty)
ROWS = assignments(Context())

# Read from the text, clause by clause: duty, holders, when, towards whom. Only two are powers.
SPECIFICATION: dict[str, list[tuple[str, str, str, str]]] = {
    "qc352/d5.k6": [("avoid_self_made_slip", "receiving_officials", "", "public")],
    "qc352/d7.k3": [
        ("create_linked_case", "first_agency", "for_linked_procedure", ""),
        ("handle_linked_case", "linked_agency", "for_linked_procedure", ""),
    ],
    "qc352/d10": [("issue_case_code", "one_stop_system", "", "")],
    "qc352/d11.k1.a": [("enter_account_information", "portal_user", "", "")],
    "qc352/d11.k1.b": [("notify_first_credentials", "portal", "", "public")],
    "qc352/d11.k2.b": [("present_documents", "portal_user", "on_inspection_at_levels_3_4", "")],
    "qc352/d13": [("file_online", "portal_user", "when_registered", "")],
    "qc352/d14.k2.a": [("process_online_case", "bhxh_agency", "when_complete_and_valid", "")],
    "qc352/d14.k3.a": [("return_result", "service_agency", "when_filed_online", "public")],
    "qc352/d19.k2.b": [("photograph_or_scan_case", "receiving_staff", "when_filed_in_person", "")],
    "qc352/d19.k2.c": [("set_up_linked_procedure", "system_manager", "for_linked_procedure when_filed_in_person", "")],
    "qc352/d20.k1": [
        ("handle_whole_process", "agency_with_procedures", "", ""),
        ("direct_staff_to_use", "agency_with_procedures", "", "own_staff"),
        ("follow_case_handling", "agency_with_procedures", "regularly", ""),
    ],
    "qc352/d20.k2": [
        ("follow_implementation", "bhxh_agency", "regularly", ""),
        ("keep_information_true", "bhxh_agency", "", ""),
    ],
    "qc352/d20.k3": [("receive_announced_only", "bhxh_agency", "", "")],
    "qc352/d21.k1": [
        ("manage_technically", "it_centre", "", ""),
        ("ensure_stable_operation", "it_centre", "", "concerned_units"),
        ("monitor_use", "it_centre", "regularly", ""),
    ],
    "qc352/d21.k2": [("advise_maintenance_plan", "it_centre", "", ""), ("advise_upgrade_plan", "it_centre", "", "")],
    "qc352/d21.k3": [("support_technically", "it_centre", "", "provincial_office")],
    "qc352/d21.k4": [
        ("control_online_services", "legal_department", "", "specialist_units it_centre"),
        ("report_service_forms", "legal_department", "", "competent_authority"),
    ],
    "qc352/d22.k1": [("use_for_procedures", "portal_user", "", "")],
    "qc352/d22.k2": [("follow_posted_procedures", "portal_user", "", "")],
    "qc352/d22.k3.a": [("protect_account", "portal_user", "", ""), ("avoid_account_misuse", "portal_user", "", "")],
    "qc352/d22.k3.b": [
        ("register_accurately", "portal_user", "", ""),
        ("answer_for_declarations", "portal_user", "", ""),
    ],
    "qc352/d23": [
        ("implement_portal_regulation", "chief_of_office", "", ""),
        ("implement_portal_regulation", "it_centre_director", "", ""),
        ("implement_portal_regulation", "central_unit_director", "", ""),
        ("implement_portal_regulation", "provincial_office_director", "", ""),
    ],
    "qc352/d24": [
        ("raise_or_propose", "provincial_office", "while_implementing promptly", "it_centre"),
        ("raise_or_propose", "central_unit", "while_implementing promptly", "it_centre"),
        ("compile_and_submit", "it_centre", "", "director_general"),
        ("decide_amendment", "director_general", "", ""),
    ],
}
POWERS = {"file_online", "decide_amendment"}
# What the readings make of the rows: duty, readings rejected, holder and circumstances then.
BY_POST = "when_filed_by_post"
CAPTURE = ("photograph_or_scan_case", "receiving_staff", "when_filed_in_person")
SET_UP, LINKED = "set_up_linked_procedure", "for_linked_procedure"
AS_READ: list[tuple[Any, tuple[str, ...], str, str]] = [
    ("avoid_self_made_slip", ("DG-0080",), "every_receiver", ""),
    (CAPTURE[0], (), CAPTURE[1], f"{CAPTURE[2]} {BY_POST}"),
    (CAPTURE[0], ("DG-0087",), CAPTURE[1], f"{CAPTURE[2]} {BY_POST}"),
    (CAPTURE[0], ("DG-0089",), CAPTURE[1], CAPTURE[2]),
    (SET_UP, (), "system_manager", f"{LINKED} {CAPTURE[2]} {BY_POST}"),
    (SET_UP, ("DG-0089",), "system_manager", f"{LINKED} {CAPTURE[2]}"),
    (SET_UP, ("DG-0087",), "system_manager", LINKED),
    (SET_UP, ("DG-0087", "DG-0089"), "system_manager", LINKED),
    (SET_UP, ("DG-0090",), "focal_system_manager", f"{LINKED} {CAPTURE[2]} {BY_POST}"),
    ("handle_whole_process", ("DG-0098",), "agency_with_mandated_procedures", ""),
    ("direct_staff_to_use", ("DG-0098",), "agency_with_mandated_procedures", ""),
    ("follow_case_handling", ("DG-0098",), "agency_with_mandated_procedures", "regularly"),
]
DOUBTS = {
    "avoid_self_made_slip": ("DG-0080",),
    CAPTURE[0]: ("DG-0089",),
    SET_UP: ("DG-0087", "DG-0089", "DG-0090"),
    **dict.fromkeys(("handle_whole_process", "direct_staff_to_use", "follow_case_handling"), ("DG-0098",)),
}


def test_the_rows_are_those_of_the_text() -> None:
    found: dict[str, list[tuple[str, str, str, str]]] = defaultdict(list)
    for row in ROWS:
        found[row.at].append((row.duty, row.holder, " ".join(row.circumstances), " ".join(row.towards)))
        assert row.nature == ("power" if row.duty in POWERS else "duty")

    assert dict(found) == SPECIFICATION
    assert list(found) == list(SPECIFICATION)


def test_every_word_is_used_and_every_duty_is_held_or_left_open() -> None:
    assert {row.duty for row in ROWS} | set(UNASSIGNED) == set(DUTIES)
    assert not {row.duty for row in ROWS} & set(UNASSIGNED)
    read = {holder for _, _, holder, _ in AS_READ}
    assert {row.holder for row in ROWS} | read == set(get_args(Holder))
    assert {each for row in ROWS for each in row.circumstances} | {BY_POST} == set(get_args(Circumstance))
    assert {each for row in ROWS for each in row.towards} == set(get_args(Addressee))
    assert dieu_21.LAWS == managers.LAWS == (managers.HOLDERS,)
    assert (dieu_23.LAWS, dieu_24.LAWS) == ((dieu_23.HOLDERS,), (dieu_24.HOLDERS,))
    assert agencies.HOLDERS in agencies.LAWS


@pytest.mark.parametrize("home", ["qc352/d20", "qc352/d21", "qc352/d22", "qc352/d23", "qc352/d24"])
def test_no_clause_on_responsibilities_is_left_without_a_row(home: str) -> None:
    known = corpus.load()
    below = [p.id for p in known.provisions if p.id == home or p.id.startswith(f"{home}.")]
    leaves = [id for id in below if not any(other.startswith(f"{id}.") for other in below)]

    assert [leaf for leaf in leaves if leaf not in SPECIFICATION] == []


def test_the_rule_names_every_clause_it_answers_from() -> None:
    (rule,) = dieu_21.RULES
    assert set(rule.provisions) == {*SPECIFICATION, *UNASSIGNED.values()}


@pytest.mark.parametrize("duty", DUTIES)
def test_a_duty_has_its_holders_on_every_day(duty: Any) -> None:
    rows = [row for row in ROWS if row.duty == duty]
    for as_of in (None, date(2020, 3, 6), EVE, MARCH, JULY):
        decision = portal.responsible_units(duty=duty, as_of=as_of)
        assert (decision.outcome, decision.as_of) == ("determined" if rows else "undetermined", as_of)
        assert decision.missing == ()
        if not rows:
            assert (decision.code, decision.citations) == ("PORTAL_RESPONSIBLE_NOT_MENTIONED", (UNASSIGNED[duty],))
            continue
        value = decision.value
        assert (decision.code, value.duty) == ("PORTAL_RESPONSIBLE_NAMED", duty)
        told = [(h.holder, h.nature, h.circumstances, h.towards, h.at) for h in value.holders]
        post = (BY_POST,) if duty in (CAPTURE[0], SET_UP) else ()
        assert told == [(r.holder, r.nature, (*r.circumstances, *post), r.towards, r.at) for r in rows]
        assert decision.citations == tuple(dict.fromkeys(row.at for row in rows))
        noted = any(held.notes for held in value.holders)
        assert decision.readings == (*(("DG-0020",) if noted else ()), "DG-0021", *DOUBTS.get(duty, ()))


def test_no_holder_of_a_power_is_known_to_have_ended() -> None:
    assert [row for row in ROWS if row.nature == "power" and end_of(row.holder)] == []


def test_a_unit_keeps_its_name_and_gets_a_note() -> None:
    (before,) = portal.responsible_units(duty="manage_technically", as_of=EVE).value.holders
    (after,) = portal.responsible_units(duty="manage_technically", as_of=MARCH).value.holders
    (note,) = after.notes

    assert (before.holder, before.notes, after.holder) == ("it_centre", (), "it_centre")
    assert (note.fate, note.from_day, note.evidence) == ("renamed", MARCH, "S")
    assert note.successor == "Trung tâm Công nghệ thông tin và Chuyển đổi số"


def test_those_towards_whom_a_duty_is_get_notes_as_well() -> None:
    (held,) = portal.responsible_units(duty="support_technically", as_of=JULY).value.holders
    assert [note.fate for note in held.notes] == ["renamed", "reorganised"]
    (legal,) = portal.responsible_units(duty="report_service_forms").value.holders
    assert legal.notes == ()


def test_unknown_duty_and_other_law() -> None:
    unknown = portal.responsible_units()
    assert (unknown.code, unknown.missing, unknown.citations) == ("FACTS_MISSING", ("duty",), ("qc352/d21",))
    before = portal.responsible_units(duty="monitor_use", as_of=date(2020, 3, 5))
    assert (before.outcome, before.code) == ("not_applicable", "PORTAL_REGULATION_NOT_IN_FORCE")


def test_a_duty_struck_from_the_table_is_nobodys() -> None:
    others = managers.HOLDERS.replace(managers.HOLDERS.rows[1:])
    decision = portal.responsible_units(duty="manage_technically", context=Context(laws=(others,)))
    assert (decision.code, decision.citations) == ("PORTAL_RESPONSIBLE_NOT_MENTIONED", ("qc352/d21",))


@pytest.mark.parametrize(("duty", "rejected", "holder", "circumstances"), AS_READ)
def test_the_readings_decide_who_and_in_which_case(
    duty: Any, rejected: tuple[str, ...], holder: str, circumstances: str
) -> None:
    decision = portal.responsible_units(duty=duty, context=Context(rejected=rejected))
    (held,) = decision.value.holders

    assert (held.holder, " ".join(held.circumstances)) == (holder, circumstances)
    assert decision.readings == ("DG-0021", *DOUBTS[duty])


def test_no_other_choice_changes_who_is_responsible() -> None:
    """DG-0099 is one of them: it adds to what must be so before files are received, not to who receives them."""
    for duty in DUTIES:
        others = Context(rejected=set(CHOICES) - set(DOUBTS.get(duty, ())))
        assert portal.responsible_units(duty=duty, context=others) == portal.responsible_units(duty=duty)
    assert portal.responsible_units(duty="receive_announced_only").readings == ("DG-0021",)


def test_each_table_of_holders_stands_with_the_laws_of_its_article() -> None:
    tables = [table for name, table in vars(holders).items() if name.isupper()]
    named = {table.name: table for table in catalogue.laws()}

    assert len(tables) == 8
    assert all(named[table.name] is table for table in tables)
