"""The words of the scenarios on processing (Điều 14, 15 and 19 of the portal regulation), and what they mean."""

PHASES = {
    "tiếp nhận": "receive",
    "chuyển": "transfer",
    "xử lý, thẩm định": "process_and_appraise",
    "thời gian xử lý": "time_limit",
    "quá trình giải quyết": "course_at_agency",
    "trả kết quả": "return_result",
    "quy trình trên Hệ thống": "one_stop_process",
    "giải quyết hồ sơ tại chỗ": "counter_process",
}

GOVERNING = {
    "Nghị định số 61/2018/NĐ-CP": "decree_61_2018",
    "Quyết định số 838/QĐ-BHXH": "decision_838_2017",
    "quy định không nêu số": "processing_rules",
    "quyết định về trình tự, thời gian, không nêu số": "time_limit_decision",
    "quyết định về giao dịch điện tử, không nêu số": "e_transaction_decision",
    "quy định về quy trình giải quyết, không nêu số": "procedure_rules",
}

CHANNELS = {
    "qua hệ thống dịch vụ công trực tuyến": "online_service_system",
    "qua bưu chính công ích": "public_post",
    "tại Bộ phận Tiếp nhận và Trả kết quả": "reception_counter",
    "qua đơn vị chuyển phát tư nhân": "private_courier",
    "qua thư điện tử": "email",
    "bằng cách khác": "other",
}

INTAKES = {
    "nộp trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả": "at_counter",
    "nộp trực tuyến trên Cổng": "online_on_portal",
    "gửi qua bưu chính công ích": "public_post",
    "khác": "other",
}

MAKERS = {
    "cơ quan vừa là đầu mối vừa quản lý Hệ thống": "focal_and_managing",
    "cơ quan chỉ quản lý Hệ thống": "managing_only",
    "cơ quan chỉ là đầu mối": "focal_only",
    "cơ quan khác": "other",
}

CAPACITIES = {"đầu mối tiếp nhận": "focal_reception", "quản lý Hệ thống": "system_manager"}
STAGES = {"tiếp nhận": "reception", "trả kết quả": "result_return"}

# A fact as said in a scenario: it is so, it is not, nobody knows.
KNOWN = {"có": True, "không": False, "chưa rõ": None}
