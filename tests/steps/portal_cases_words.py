"""The words of the scenarios on cases of the portal (Điều 7, 8 and 12), and what they mean in the library."""

CREATORS = {
    "cơ quan BHXH đầu tiên giải quyết thủ tục": "first_agency",
    "cơ quan BHXH khác": "another_agency",
    "phần mềm tự động, không phải cơ quan nào": "no_agency",
}
LEVELS = {"cấp huyện": "district", "cấp tỉnh": "provincial", "trung ương": "central", "cấp chưa rõ": None}
HANDLINGS = {
    "đã xử lý đến kết quả cuối cùng": "to_final_result",
    "đang xử lý": "in_progress",
    "bỏ dở": "left_unfinished",
    "chưa rõ xử lý đến đâu": None,
}
STANDINGS = {
    "đúng": "met",
    "trái": "not_met",
    "chưa biết": "unknown",
    "không được nhắc đến": "not_mentioned",
    "còn đang xử lý": "in_progress",
}

MANNERS = {"tích hợp": "integrated", "đồng bộ": "synchronised", "kết xuất": "exported", "nhập tay": "other"}
QUALITIES = {"an toàn": "safe", "chính xác": "accurate"}
AREAS = {"pháp luật về lưu trữ": "archives", "lĩnh vực khác": "other_area"}
REQUIREMENTS = {
    "đưa dữ liệu về Cổng": "transfer",
    "an toàn": "safe",
    "chính xác": "accurate",
    "thời gian lưu trữ": "retention",
}

PLACES = {"Cổng Dịch vụ công": "portal", "một điểm tra cứu": "lookup_point", "trang mạng của đơn vị khác": "elsewhere"}
ITEMS = {
    "cơ quan BHXH giải quyết": "settling_agency",
    "phòng ban giải quyết": "settling_department",
    "ngày tiếp nhận": "received_on",
    "ngày trả kết quả": "result_on",
    "tình trạng xử lý": "status",
}
STATUSES = {
    "đã tiếp nhận hồ sơ": "received",
    "đang xử lý hồ sơ": "processing",
    "đã xử lý xong và đã có kết quả": "completed_with_result",
    "đã trả kết quả": "result_returned",
    "đã từ chối hồ sơ": "rejected",
    "chờ bổ sung giấy tờ": "other",
    "chưa có tình trạng nào": "no_status",
}
SENSES = {"hiển nhiên": "obvious", "Quy chế không nói": "silent"}
REASONS = {
    "hồ sơ bắt đầu từ đây": "case_begins",
    "nối tiếp theo nghĩa của từ": "follows_in_meaning",
    "từ chối khi chưa có kết quả": "refused_before_result",
    "vẫn như cũ": "unchanged",
    "không xếp thứ tự": "no_order_in_text",
}
CHANNELS = {"trực tuyến": "online", "tin nhắn trả lời tự động": "automatic_sms", "gọi điện thoại": "other"}
