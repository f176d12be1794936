"""Duties and powers that Điều 5 to 22 name beside what they are mostly about: who holds each, clause by clause."""

from __future__ import annotations

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.assignments import PortalAssignment

SLIPS = LawTable(
    "portal_slip_holders",
    "qc352/d5.k6",
    # công chức, viên chức tiếp nhận
    PortalAssignment("avoid_self_made_slip", "receiving_officials", "duty", towards=("public",), at="qc352/d5.k6"),
)
LINKED_CASES = LawTable(
    "portal_linked_case_holders",
    "qc352/d7.k3",
    # cơ quan BHXH đầu tiên giải quyết
    PortalAssignment(
        "create_linked_case", "first_agency", "duty", circumstances=("for_linked_procedure",), at="qc352/d7.k3"
    ),
    # cơ quan BHXH liên thông cùng cấp hoặc cấp trên
    PortalAssignment(
        "handle_linked_case", "linked_agency", "duty", circumstances=("for_linked_procedure",), at="qc352/d7.k3"
    ),
)
CASE_CODES = LawTable(
    "portal_case_code_holders",
    "qc352/d10",
    # Hệ thống cấp tự động
    PortalAssignment("issue_case_code", "one_stop_system", "duty", at="qc352/d10"),
)
ACCOUNTS = LawTable(
    "portal_account_holders",
    "qc352/d11",
    # tổ chức, cá nhân nhập đầy đủ thông tin
    PortalAssignment("enter_account_information", "portal_user", "duty", at="qc352/d11.k1.a"),
    # Cổng Dịch vụ công thông báo
    PortalAssignment("notify_first_credentials", "portal", "duty", towards=("public",), at="qc352/d11.k1.b"),
    # tổ chức, cá nhân sử dụng; mức độ 3, mức độ 4
    PortalAssignment(
        "present_documents",
        "portal_user",
        "duty",
        circumstances=("on_inspection_at_levels_3_4",),
        at="qc352/d11.k2.b",
    ),
)
FILING = LawTable(
    "portal_filing_holders",
    "qc352/d13",
    # khi tài khoản đã được đăng ký thành công
    PortalAssignment("file_online", "portal_user", "power", circumstances=("when_registered",), at="qc352/d13"),
)
ONLINE_CASES = LawTable(
    "portal_online_case_holders",
    "qc352/d14",
    # cơ quan Bảo hiểm xã hội, sau khi nhận hồ sơ đầy đủ và hợp lệ
    PortalAssignment(
        "process_online_case", "bhxh_agency", "duty", circumstances=("when_complete_and_valid",), at="qc352/d14.k2.a"
    ),
    # cơ quan BHXH thực hiện dịch vụ công trực tuyến
    PortalAssignment(
        "return_result",
        "service_agency",
        "duty",
        circumstances=("when_filed_online",),
        towards=("public",),
        at="qc352/d14.k3.a",
    ),
)
# Khoản 2 speaks of procedures received in person; who sent by post is DG-0089, who filed online DG-0087.
INTAKE = LawTable(
    "portal_intake_holders",
    "qc352/d19.k2",
    # cán bộ tiếp nhận hồ sơ
    PortalAssignment(
        "photograph_or_scan_case",
        "receiving_staff",
        "duty",
        circumstances=("when_filed_in_person",),
        at="qc352/d19.k2.b",
    ),
    # cơ quan BHXH được giao quản lý Hệ thống
    PortalAssignment(
        "set_up_linked_procedure",
        "system_manager",
        "duty",
        circumstances=("for_linked_procedure", "when_filed_in_person"),
        at="qc352/d19.k2.c",
    ),
)
USERS = LawTable(
    "portal_user_holders",
    "qc352/d22",
    # tổ chức, cá nhân
    PortalAssignment("use_for_procedures", "portal_user", "duty", at="qc352/d22.k1"),
    PortalAssignment("follow_posted_procedures", "portal_user", "duty", at="qc352/d22.k2"),
    PortalAssignment("protect_account", "portal_user", "duty", at="qc352/d22.k3.a"),
    PortalAssignment("avoid_account_misuse", "portal_user", "duty", at="qc352/d22.k3.a"),
    PortalAssignment("register_accurately", "portal_user", "duty", at="qc352/d22.k3.b"),
    PortalAssignment("answer_for_declarations", "portal_user", "duty", at="qc352/d22.k3.b"),
)
