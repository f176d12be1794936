"""The rules on the public-service portal and the electronic one-stop system of BHXH Việt Nam (Quy chế of 2020).

Each function takes its facts by name; a fact that is absent or None is unknown. Each returns a `Decision`. Dates may
be given as `date` or `YYYY-MM-DD`. Every verdict is provisional: the text prints no number, date or day of force; the
number and the date come from secondary sources, the day of force is inferred from that date (DG-0021).

Errors, the same for all: `InputError` lists every unknown name, wrong type and impossible value. `context` holds what
a verdict depends on besides the facts.
"""

from bhxh_rules.portal.cases import (
    check_case_origin,
    check_lookup_channel,
    check_status_record,
    check_status_sync,
    next_statuses,
)
from bhxh_rules.portal.codes import check_case_code, check_code_register, parse_case_code
from bhxh_rules.portal.conduct import check_authentication, check_conduct, check_receipt_slip, check_user_duties
from bhxh_rules.portal.filing import check_account, may_amend, may_file_online, must_present_documents
from bhxh_rules.portal.information import check_listing, check_procedure_publication
from bhxh_rules.portal.organisation import (
    check_agency_duties,
    check_principles,
    in_scope,
    responsible_units,
)
from bhxh_rules.portal.processing import (
    check_delivery,
    check_linked_setup,
    check_processing,
    intake_route,
    result_channels,
)

__all__ = [
    "check_account",
    "check_agency_duties",
    "check_authentication",
    "check_case_code",
    "check_case_origin",
    "check_code_register",
    "check_conduct",
    "check_delivery",
    "check_linked_setup",
    "check_listing",
    "check_lookup_channel",
    "check_principles",
    "check_procedure_publication",
    "check_processing",
    "check_receipt_slip",
    "check_status_record",
    "check_status_sync",
    "check_user_duties",
    "in_scope",
    "intake_route",
    "may_amend",
    "may_file_online",
    "must_present_documents",
    "next_statuses",
    "parse_case_code",
    "responsible_units",
    "result_channels",
]
