"""Who may do what, typed from the text a second time: a specification that shares nothing with the law tables."""

from collections.abc import Mapping, Set
from types import MappingProxyType
from typing import NamedTuple, get_args

from bhxh_rules.qc1624.vocabulary import Role

ROLES: tuple[str, ...] = get_args(Role)
MEMBERS = {"head", "deputy", "secretary", "member"}
DELEGATES = {"deputy", "secretary", "member"}
BEYOND = {"director_general", "outsider"}
ENDED = {"secretary", "standing_unit", "support_centre"}


class Rule(NamedTuple):
    """One action: who may do it as such, who may with a delegation, and what holds for everybody else.

    "within": the others may not, but of superiors and outsiders the text does not speak.
    """

    may: Set[str]
    others: str = "silent"
    needs: Mapping[str, str] = MappingProxyType({})
    silent: Set[str] = frozenset()
    unless_delegated: str = "may_not"


def of_the_board(others: str, also: frozenset[str] = frozenset()) -> Rule:
    return Rule({"board", *also}, others, silent=MEMBERS)


HEAD_MATTERS = dict.fromkeys(DELEGATES, "head_matters")
UNITS = {"central_unit", "provincial_office", "standing_unit", "it_centre", "support_centre"}
POSTING = Rule({"head"}, "may_not", {"deputy": "content_management"}, silent={"board"})
TAKEDOWN = Rule({"deputy"}, "may_not", silent={"head", "board"})

SPECIFICATION: dict[str, Rule] = {
    "choose_cover": of_the_board("within"),
    "establish_board": Rule({"director_general"}, "within"),
    "assign_member_tasks": Rule({"head"}, "within", HEAD_MATTERS),
    "delegate": Rule({"head"}, "within"),
    "report_to_director_general": Rule({"head"}, "silent", HEAD_MATTERS, unless_delegated="silent"),
    "propose_development": of_the_board("silent"),
    "organise_content_production": of_the_board("silent"),
    "organise_answering": of_the_board("silent"),
    "guide_information_supply": of_the_board("silent"),
    "guide_use": of_the_board("silent"),
    "coordinate_units": of_the_board("silent"),
    "request_unit_to_answer": of_the_board("silent", frozenset({"duty_officer"})),
    "monitor_impersonation": of_the_board("silent"),
    "propose_blocking_impersonation": of_the_board("silent"),
    "propose_handling_distortion": of_the_board("silent"),
    "propose_crisis_handling": of_the_board("silent"),
    "hold_review_meeting": of_the_board("silent"),
    "convene_extraordinary_meeting": Rule({"head"}, "within", HEAD_MATTERS),
    "propose_content_plan": Rule({"standing_unit"}),
    "reflect_sector_activities": Rule({"standing_unit"}),
    "receive_question": Rule({"standing_unit", "duty_officer"}),
    "coordinate_answers": Rule({"standing_unit"}),
    "screen": Rule({"standing_unit"}),
    "compile": Rule({"standing_unit"}),
    "request_standing_unit_tasks": of_the_board("within"),
    "perform_board_tasks": Rule({"standing_unit"}),
    "secure_information": Rule({"it_centre"}),
    "answer_question": Rule({"support_centre", "duty_officer"}),
    "provide_information": Rule(UNITS),
    "answer_for_editing": Rule(UNITS),
    "moderate": Rule({"head"}, "may_not", {"deputy": "content_censorship"}),
    "receive": Rule({"editor", "standing_unit"}),
    "edit": Rule({"editor", "standing_unit"}),
    "propose": Rule({"editor"}, "may_not"),
    "review": Rule({"secretary"}),
    "request_revision": Rule({"secretary"}),
    "submit_for_decision": Rule({"secretary"}, "may_not"),
    "decide_to_post": POSTING,
    "decide_not_to_post": POSTING,
    "finalise": Rule({"editor"}, "may_not"),
    "post": Rule({"editor"}, "may_not"),
    "propose_takedown": Rule({"secretary"}, "may_not"),
    "decide_takedown": TAKEDOWN,
    "refuse_takedown": TAKEDOWN,
    "remove": Rule(set()),
    "keep_records": of_the_board("silent"),
    "report_question_to_board": Rule({"duty_officer"}),
    "inform_outside_authority": of_the_board("silent"),
    "direct_to_competent_body": of_the_board("silent"),
    "raise_difficulty": Rule(set(ROLES)),
    "resolve_difficulty": of_the_board("silent"),
}

# A delegation of the right scope in force; none; one that has lapsed or not begun; one of another scope; not known.
STATES = ("in_force", "none", "lapsed", "not_begun", "other_scope", "unknown")


def answer(role: str, action: str, state: str) -> str:
    """Return may, may_not or silent; "unknown" when the delegation would have to be known."""
    rule = SPECIFICATION[action]
    if role in rule.may:
        return "may"
    if role in rule.needs:
        return {"in_force": "may", "unknown": "unknown"}.get(state, rule.unless_delegated)
    if role in rule.silent or (rule.others == "within" and role in BEYOND):
        return "silent"
    return "may_not" if rule.others == "within" else rule.others


# Every duty and power of the text, clause by clause, with its holders.
CLAUSES: dict[str, dict[str, set[str]]] = {
    "qd1624/d3": {
        "implement_decision": {
            *("head", "chief_of_office", "communication_centre_director", "it_centre_director"),
            *("support_centre_director", "central_unit_director", "provincial_office_director"),
        }
    },
    "qc1624/d4.k4": {"choose_cover": {"board"}},
    "qc1624/d7.k1": {
        "establish_board": {"director_general"},
        "serve_part_time": {"board"},
        "assign_member_tasks": {"head"},
    },
    "qc1624/d7.k2.a": {"answer_for_published_information": {"head"}},
    "qc1624/d7.k2.b": {
        "delegate": {"head"},
        "answer_for_delegated_decisions": {"head"},
        "assign_member_tasks": {"member"},
        "report_to_director_general": {"member"},
        "convene_extraordinary_meeting": {"member"},
    },
    "qc1624/d7.k2.c": {"report_to_director_general": {"head"}},
    "qc1624/d7.k3.a": {"propose_development": {"board"}},
    "qc1624/d7.k3.b": {"organise_content_production": {"board"}, "organise_answering": {"board"}},
    "qc1624/d7.k3.c": {"guide_information_supply": {"board"}, "guide_use": {"board"}},
    "qc1624/d7.k3.d": {"coordinate_units": {"board"}},
    "qc1624/d7.k3.e": {"request_unit_to_answer": {"board"}},
    "qc1624/d7.k3.f": {
        "monitor_impersonation": {"board"},
        "propose_blocking_impersonation": {"board"},
        "propose_handling_distortion": {"board"},
    },
    "qc1624/d7.k3.g": {"propose_crisis_handling": {"board"}},
    "qc1624/d7.k4": {"hold_review_meeting": {"board"}, "convene_extraordinary_meeting": {"head"}},
    "qc1624/d8.k1.a": {"serve_as_standing_unit": {"standing_unit"}, "answer_for_content": {"standing_unit"}},
    "qc1624/d8.k1.b": {"propose_content_plan": {"standing_unit"}, "reflect_sector_activities": {"standing_unit"}},
    "qc1624/d8.k1.c": {"receive_question": {"standing_unit"}, "coordinate_answers": {"standing_unit"}},
    "qc1624/d8.k1.d": {verb: {"standing_unit"} for verb in ("receive", "screen", "compile", "edit")},
    "qc1624/d8.k1.e": {"request_standing_unit_tasks": {"board"}, "perform_board_tasks": {"standing_unit"}},
    "qc1624/d8.k2": {"secure_information": {"it_centre"}},
    "qc1624/d8.k3": {"answer_question": {"support_centre"}},
    "qc1624/d8.k4": {
        "provide_information": {"central_unit", "provincial_office"},
        "answer_for_editing": {"central_unit", "provincial_office"},
    },
    "qc1624/d9.k3": {"moderate": {"head", "deputy"}, "undergo_moderation": {"anyone"}},
    "qc1624/d11.k1": {"answer_for_posting_and_removal": {"board"}},
    "qc1624/d11.k1.a": {"receive": {"editor"}, "edit": {"editor"}, "propose": {"editor"}},
    "qc1624/d11.k1.b": {"review": {"secretary"}, "request_revision": {"secretary"}},
    "qc1624/d11.k1.c": {
        "submit_for_decision": {"secretary"},
        "decide_to_post": {"head", "deputy"},
        "decide_not_to_post": {"head", "deputy"},
    },
    "qc1624/d11.k1.d": {"finalise": {"editor"}, "post": {"editor"}},
    "qc1624/d11.k1.e": {
        "propose_takedown": {"secretary"},
        "decide_takedown": {"deputy"},
        "refuse_takedown": {"deputy"},
    },
    "qc1624/d12.k1": {"keep_records": {"board"}},
    "qc1624/d13.k1": {"receive_question": {"duty_officer"}, "answer_question": {"duty_officer"}},
    "qc1624/d13.k2": {"report_question_to_board": {"duty_officer"}, "request_unit_to_answer": {"duty_officer"}},
    "qc1624/d13.k3": {"inform_outside_authority": {"board"}, "direct_to_competent_body": {"board"}},
    "qc1624/d16": {
        "implement_regulation": {
            *("head", "chief_of_office", "communication_centre_director", "it_centre_director"),
            *("support_centre_director", "central_unit_director", "provincial_office_director"),
        }
    },
    "qc1624/d18": {"raise_difficulty": {"anyone"}, "resolve_difficulty": {"board"}},
}
