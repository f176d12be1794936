"""The rules on the Zalo account of BHXH Việt Nam (Quyết định 1624/QĐ-BHXH and its Quy chế).

Each function takes its facts by name; a fact that is absent or None is unknown. Each returns a `Decision`. Dates may
be given as `date` or `YYYY-MM-DD`, date-times as `datetime` or ISO text; date-times with an offset are converted to
Vietnamese local time, others are taken as local.

Errors, the same for all: `InputError` lists every unknown name, wrong type and impossible value; `GapError` means
that the calendar does not reach that far. `context` holds what a verdict depends on besides the facts.
"""

from bhxh_rules.zalo.account import check_account_identity, check_impersonation, in_scope
from bhxh_rules.zalo.content import (
    check_information,
    check_retention,
    check_source,
    check_topic,
    consequence,
    screen_content,
)
from bhxh_rules.zalo.organisation import check_reporting, may_act, reporting_schedule, responsible_units
from bhxh_rules.zalo.publication import audit_publication, next_actions
from bhxh_rules.zalo.questions import answer_deadline, check_answer, receive_question, route_question

__all__ = [
    "answer_deadline",
    "audit_publication",
    "check_account_identity",
    "check_answer",
    "check_impersonation",
    "check_information",
    "check_reporting",
    "check_retention",
    "check_source",
    "check_topic",
    "consequence",
    "in_scope",
    "may_act",
    "next_actions",
    "receive_question",
    "reporting_schedule",
    "responsible_units",
    "route_question",
    "screen_content",
]
