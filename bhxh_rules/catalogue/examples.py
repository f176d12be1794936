"""A working call for each rule: what documents show, and what checks of behaviour and of readings start from."""

from __future__ import annotations

from collections.abc import Mapping

_LOG = (
    {"at": "2026-08-20T08:30", "action": "receive", "role": "editor", "text": "a"},
    {"at": "2026-08-20T09:00", "action": "edit", "role": "editor", "text": "b"},
    {"at": "2026-08-20T10:00", "action": "propose", "role": "editor", "text": "b"},
    {"at": "2026-08-20T11:00", "action": "post", "role": "editor", "text": "b"},
)

# In the order of the catalogue.
EXAMPLES: Mapping[str, Mapping[str, object]] = {
    "zalo.in_scope": {"actor": "individual", "activity": "information_provision", "interacting": True},
    "zalo.check_account_identity": {
        "name": "Bảo hiểm xã hội Việt Nam",
        "address": "https://zalo.me/bhxhvietnam/",
        "avatar": "sector_logo",
        "cover": "representative",
        "cover_chosen_by": "board",
    },
    "zalo.screen_content": {
        "findings": [{"act": "false_information", "found": "found", "purpose": True, "found_by": "biên tập viên"}]
    },
    "zalo.responsible_units": {"duty": "choose_cover"},
    "zalo.may_act": {
        "role": "deputy",
        "action": "decide_to_post",
        "delegation": {"scopes": ["content_management", "content_censorship"], "from_day": "2024-10-01"},
        "on": "2025-01-15",
    },
    "zalo.reporting_schedule": {"year": 2025},
    "zalo.check_reporting": {"year": 2025, "reports": [], "meetings": [], "as_of": "2025-07-15"},
    "zalo.check_impersonation": {"page_name": "Bảo hiểm xã hội Vỉệt Nam", "page_address": "https://zalo.me/bhxhvn"},
    "zalo.check_information": {"principles": [{"principle": "accurate", "met": False, "found_by": "biên tập viên"}]},
    "zalo.check_source": {
        "collected": True,
        "verbatim": True,
        "accurate": True,
        "official_source": False,
        "lawful": True,
    },
    "zalo.check_topic": {"topic": "policies"},
    "zalo.next_actions": {"state": "submitted", "kind": "new"},
    "zalo.audit_publication": {"events": list(_LOG)},
    "zalo.check_retention": {
        "records_made": ["original", "draft"],
        "records_kept": ["original"],
        "period": "10 năm",
        "legal_basis": "Luật Lưu trữ",
    },
    "zalo.route_question": {"within_authority": True, "units": 2},
    "zalo.receive_question": {"received_at": "2026-08-20T17:00"},
    "zalo.answer_deadline": {"start": "2026-08-20", "units": 1},
    "zalo.check_answer": {"start": "2026-08-20", "units": 1, "answered_on": "2026-08-25", "form": "text"},
    "zalo.consequence": {"conduct": "provision_obstructed"},
    "references.resolve": {"instrument": "cybersecurity_law", "on": "2026-08-20"},
    "portal.in_scope": {"party": "individual", "matter": "portal", "involvements": ["service_information_use"]},
    "portal.check_principles": {
        "service_principles": [{"principle": "time_saving", "met": True, "found_by": "chuyên viên"}],
        "service_hours": 22,
    },
    "portal.check_conduct": {
        "findings": [{"act": "message_copying", "found": "found", "unauthorised": True, "found_by": "người xem xét"}]
    },
    "portal.check_receipt_slip": {
        "received_and_settled_by_bhxh": True,
        "slip_from_system": False,
        "slip_code": "issued_by_system",
    },
    "portal.check_case_origin": {
        "linked_procedure": True,
        "case_created_by": "first_agency",
        "first_agency_level": "district",
        "linked_agencies": [{"agency_level": "provincial", "handling": "left_unfinished"}],
    },
    "portal.check_status_sync": {
        "transfer_manner": "exported",
        "data_findings": [
            {"quality": "safe", "met": True, "found_by": "chuyên viên"},
            {"quality": "accurate", "met": True, "found_by": "chuyên viên"},
        ],
        "retention_period": "70 năm",
        "retention_basis": "Luật Lưu trữ",
        "basis_area": "archives",
    },
    "portal.check_listing": {
        "listing_site": "provincial_site",
        "section_titles": ["Dịch vụ công trực tuyến"],
        "services_listed": True,
        "section_links": ["https://dichvucong.baohiemxahoi.gov.vn"],
        "links_directly": False,
    },
    "portal.parse_case_code": {"code": "000.00.19.H26-210107-0001"},
    "portal.check_case_code": {"code": "00001/2026/07906", "code_on_slip": "00002/2026/07906"},
    "portal.check_code_register": {
        "cases": [{"case": "1", "code": "00001/2026/07906"}, {"case": "2", "code": "00001/2026/07906"}]
    },
    "portal.check_account": {
        "account_operation": "registration",
        "information_complete": True,
        "entered_at": "https://dichvucong.baohiemxahoi.gov.vn",
        "credential_channel": "text_message",
        "sent_as_registered": True,
    },
    "portal.must_present_documents": {"service_level": "level_4", "document_request": "inspection"},
    "portal.may_amend": {"amendment_reason": "file_changed", "amendment_place": "elsewhere"},
    "portal.check_status_record": {
        "record_place": "portal",
        "items_shown": ["settling_agency", "received_on", "result_on", "status"],
        "case_status": "processing",
        "received_on": "2026-08-20",
    },
    "portal.next_statuses": {"status_before": "processing"},
    "portal.check_lookup_channel": {
        "lookup_channel": "online",
        "lookup_address": "https://dichvucong.baohiemxahoi.gov.vn/tra-cuu",
    },
    "portal.may_file_online": {
        "online_use": "file",
        "account_registered": True,
        "procedure_published": False,
    },
    "portal.result_channels": {"filed_online": True, "online_result_allowed": False},
    "portal.check_delivery": {
        "filed_online": True,
        "delivery_channel": "online_service_system",
        "online_result_allowed": False,
    },
    "portal.check_authentication": {"applicant_kind": "person", "authentication_method": "one_time_password"},
    "portal.check_procedure_publication": {
        "procedure_kind": "announced_by_decision",
        "public_in_system": True,
        "change_announced": True,
        "publication_places": ["information_portal", "provincial_sites"],
        "publication_ended": True,
    },
    "portal.check_processing": {"filed_online": True, "file_complete": True, "file_valid": True},
    "portal.intake_route": {"intake": "at_counter"},
    "portal.check_linked_setup": {"intake": "at_counter", "several_agencies": True, "linked_setup_by": "nobody"},
    "portal.check_agency_duties": {"stages_on_system": ["reception", "transfer", "settlement"]},
    "portal.responsible_units": {"duty": "manage_technically"},
    "portal.check_user_duties": {
        "user_duties": [{"user_duty": "declare_accurately", "met": False, "found_by": "người xem xét"}]
    },
}
