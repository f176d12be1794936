"""Who has which duty or power under the Quy chế: the vocabulary of the rows that the Điều hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Duty = Literal[
    # Chương I, II
    "output_slip_from_system",
    "avoid_self_made_slip",
    "create_linked_case",
    "handle_linked_case",
    "integrate_case_data",
    "secure_case_data",
    "keep_case_data",
    "post_service_information",
    "issue_case_code",
    "enter_account_information",
    "notify_first_credentials",
    "present_documents",
    "show_case_status",
    "file_online",
    "process_online_case",
    "return_result",
    # Chương III
    "publish_procedures",
    "photograph_or_scan_case",
    "set_up_linked_procedure",
    # Điều 20, 21, 22
    "handle_whole_process",
    "direct_staff_to_use",
    "follow_case_handling",
    "follow_implementation",
    "keep_information_true",
    "receive_announced_only",
    "manage_technically",
    "ensure_stable_operation",
    "monitor_use",
    "advise_maintenance_plan",
    "advise_upgrade_plan",
    "support_technically",
    "control_online_services",
    "report_service_forms",
    "use_for_procedures",
    "follow_posted_procedures",
    "protect_account",
    "avoid_account_misuse",
    "register_accurately",
    "answer_for_declarations",
    # Chương V
    "implement_portal_regulation",
    "raise_or_propose",
    "compile_and_submit",
    "decide_amendment",
]
"""Every duty and power that the text names, also those that it gives to nobody."""

Holder = Literal[
    "receiving_officials",
    "every_receiver",
    "receiving_staff",
    "first_agency",
    "linked_agency",
    "one_stop_system",
    "portal",
    "portal_user",
    "service_agency",
    "system_manager",
    "focal_system_manager",
    "bhxh_agency",
    "agency_with_procedures",
    "agency_with_mandated_procedures",
    "it_centre",
    "legal_department",
    "chief_of_office",
    "it_centre_director",
    "central_unit_director",
    "provincial_office_director",
    "central_unit",
    "provincial_office",
    "director_general",
]
"""Who holds a duty or power; where the text makes one of the two systems act, the system.

`every_receiver`, `focal_system_manager` and `agency_with_mandated_procedures` are holders under a rejected reading.
"""

Nature = Literal["duty", "power"]
Circumstance = Literal[
    "regularly",
    "for_linked_procedure",
    "on_inspection_at_levels_3_4",
    "when_registered",
    "when_complete_and_valid",
    "when_filed_online",
    "when_filed_in_person",
    "when_filed_by_post",
    "while_implementing",
    "promptly",
]
Addressee = Literal[
    "public",
    "own_staff",
    "concerned_units",
    "specialist_units",
    "it_centre",
    "provincial_office",
    "competent_authority",
    "director_general",
]


@dataclass(frozen=True, slots=True)
class PortalAssignment:
    """One duty or power of one holder; `circumstances` and `towards` are empty where the text names none.

    `towards`: to whom, for whom or together with whom.
    """

    duty: Duty
    holder: Holder
    nature: Nature
    circumstances: tuple[Circumstance, ...] = ()
    towards: tuple[Addressee, ...] = ()
    at: str = ""

    @property
    def key(self) -> tuple[Duty, Holder]:
        """A holder has a duty once."""
        return (self.duty, self.holder)
