"""The words of the scenarios on conduct on the portal (Điều 5, 17 and 22), and what they mean in the library."""

CONDUCT = {
    "cản trở lựa chọn dịch vụ công trực tuyến": "online_choice_obstruction",
    "cản trở truyền, gửi, nhận thông điệp": "message_exchange_obstruction",
    "can thiệp truyền, gửi, nhận thông điệp": "message_exchange_interference",
    "thay đổi thông điệp": "message_alteration",
    "xóa thông điệp": "message_deletion",
    "hủy thông điệp": "message_destruction",
    "giả mạo thông điệp": "message_forgery",
    "sao chép thông điệp": "message_copying",
    "tiết lộ thông điệp": "message_disclosure",
    "hiển thị thông điệp": "message_display",
    "di chuyển thông điệp": "message_moving",
    "tạo phần mềm": "harmful_software_creation",
    "phát tán phần mềm": "harmful_software_distribution",
    "khác với hạ tầng": "other_infrastructure_sabotage",
    "vi phạm pháp luật khác": "other_violation_under_law",
    "lập phiếu tiếp nhận": "self_made_receipt_slip",
    "gian lận tài khoản": "account_fraud",
    "mạo nhận tài khoản": "account_impersonation",
    "chiếm đoạt tài khoản": "account_appropriation",
    "sử dụng tài khoản": "account_unlawful_use",
    "gian lận chữ ký số": "signature_fraud",
    "mạo nhận chữ ký số": "signature_impersonation",
    "chiếm đoạt chữ ký số": "signature_appropriation",
    "sử dụng chữ ký số": "signature_unlawful_use",
}

# What is attested of an act, as true or false.
CIRCUMSTANCES = {
    "trái phép": "unauthorised",
    "nhằm phá hoại hạ tầng": "sabotage_purpose",
    "tự ý": "own_accord",
    "lập ngoài Hệ thống": "outside_system",
    "để trả cho tổ chức, cá nhân": "to_hand_over",
    "của người khác": "another_persons",
    "ép dùng cách trực tuyến": "forced_online",
    "không dùng đến tài khoản, chữ ký số": "without_account",
    "chủ tài khoản, chữ ký số đồng ý": "owner_consent",
    "đang sử dụng dịch vụ": "using_service",
}

# What the assessment of an act turns on.
TURNS_ON = CIRCUMSTANCES | {
    "việc xem xét": "examination",
    "người xem xét": "found_by",
    "cản trở người chọn cách trực tuyến": "kept_from_online",
    "tác hại đối với hệ thống điều hành": "system_effect",
    "luật bị vi phạm": "outside_law",
    "người lập phiếu": "slip_maker",
    "liên quan tài khoản, chữ ký số": "account_or_signature",
}
GROUPS = {
    "không đủ yếu tố": "excluded",
    "còn thiếu": "open",
    "có điều bản văn không nói đến": "silent",
}

EFFECTS = {
    "làm thay đổi hệ thống điều hành": "alteration",
    "phá hoại hệ thống điều hành": "sabotage",
    "vừa làm thay đổi vừa phá hoại hệ thống điều hành": "both",
    "không làm gì hệ thống điều hành": "neither",
    "chưa rõ làm gì": None,
}
SLIP_MAKERS = {
    "công chức tiếp nhận": "receiving_civil_servant",
    "viên chức tiếp nhận": "receiving_public_employee",
    "lao động hợp đồng được giao tiếp nhận": "other_receiver",
    "người ngoài bộ phận tiếp nhận": "other",
    "chưa rõ": None,
}

SLIP_CODES = {
    "mã Hệ thống cấp cho hồ sơ": "issued_by_system",
    "mã khác": "other",
    "không có mã nào": "none",
    "chưa rõ": None,
}
SLIP_DUTIES = {"do Hệ thống xuất ra": "output_by_system", "mã số Hệ thống cấp": "code_issued_by_system"}

APPLICANTS = {"cá nhân": "person", "tổ chức": "organisation"}
METHODS = {
    "mã OTP": "one_time_password",
    "chữ ký số": "digital_signature",
    "cách khác": "other",
    "không cách nào": "none",
}

USER_DUTIES = {
    "dùng Cổng theo quy định": "use_portal_under_rules",
    "theo thủ tục đã đăng": "follow_published_procedures",
    "theo hồ sơ đã đăng": "follow_published_files",
    "theo thành phần hồ sơ đã đăng": "follow_published_components",
    "theo yêu cầu đã đăng": "follow_published_requirements",
    "theo điều kiện đã đăng": "follow_published_conditions",
    "bảo vệ tài khoản": "protect_own_account",
    "đăng ký chính xác": "register_accurately",
    "kê khai chính xác": "declare_accurately",
    "chịu trách nhiệm về điều đã khai": "answer_for_declarations",
}
