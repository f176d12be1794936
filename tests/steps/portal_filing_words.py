"""The words of the scenarios on accounts and filing, and what they mean in the library."""

OPERATIONS = {"đăng ký": "registration", "sử dụng": "use", "thay đổi": "change"}

STANDINGS = {"đạt": "met", "không đạt": "not_met", "không nhắc đến": "not_mentioned", "chưa rõ": "unknown"}

FILING_REQUIREMENTS = {
    "nhập đầy đủ thông tin": "all_information_entered",
    "nhập trên Cổng": "entered_on_portal",
    "thông báo tài khoản ban đầu": "credentials_announced",
    "dùng tài khoản đã đăng ký": "registered_account_used",
    "thay đổi trên Cổng": "changed_on_portal",
    "thông tin đăng ký có thay đổi": "registered_information_changed",
    "có lý do được nêu": "reason_named",
    "làm trực tiếp trên Cổng": "amended_on_portal",
    "đã có tài khoản": "account_registered",
    "thủ tục đã công bố": "procedure_published",
    "dịch vụ được cung cấp": "service_offered",
}

CHANNELS = {
    "thư điện tử": "email",
    "tin nhắn trên điện thoại": "text_message",
    "thư giấy": "other",
}

ACCOUNTS = {
    "do chính người dùng đăng ký": "registered",
    "do người khác đăng ký": "of_another",
    "không do ai đăng ký": "not_registered",
}

LEVELS = {
    "mức độ 1": "level_1",
    "mức độ 2": "level_2",
    "mức độ 3": "level_3",
    "mức độ 4": "level_4",
    "một phần": "partial",
    "toàn trình": "full",
}

REQUESTS = {
    "kiểm tra": "inspection",
    "đối chiếu": "comparison",
    "nộp bản lưu": "other",
    "không có": "none",
}

REASONS = {
    "hồ sơ có sự thay đổi": "file_changed",
    "cơ quan thực hiện thủ tục yêu cầu": "handling_agency_request",
    "cơ quan khác yêu cầu": "other",
}

PLACES = {"trực tiếp trên Cổng": "portal", "tại quầy": "elsewhere"}

USES = {"kê khai": "declare", "nộp hồ sơ": "file", "tra cứu dịch vụ": "look_up"}

CONDITIONS = {
    "đã có tài khoản": "account_registered",
    "thủ tục đã công bố": "procedure_published",
    "dịch vụ được cung cấp": "service_offered",
}
