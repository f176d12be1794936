"""The words of the scenarios, and what they mean in the library."""

from bhxh_rules.core.decision import Outcome

OUTCOMES: dict[str, tuple[Outcome, frozenset[str]]] = {
    "đúng hạn": (Outcome.SATISFIED, frozenset({"ANSWERED_ON_TIME"})),
    "quá hạn": (Outcome.VIOLATED, frozenset({"ANSWERED_LATE", "UNANSWERED_PAST_DUE"})),
    "xác định được": (Outcome.DETERMINED, frozenset()),
    "không áp dụng": (Outcome.NOT_APPLICABLE, frozenset()),
    "chưa kết luận được": (Outcome.UNDETERMINED, frozenset()),
}

FACTS = {
    "lúc câu hỏi đến": "received_at",
    "câu hỏi có thuộc thẩm quyền hay không": "within_authority",
    "số đơn vị phải hỏi": "units",
    "lúc bắt đầu tính hạn": "start",
    "ngày trả lời": "answered_on",
    "ngày xem xét": "as_of",
}

FORMS = {
    "chữ viết trực tiếp trên Zalo": "text",
    "ảnh chụp công văn của đơn vị": "photo_of_reply",
    "bản quét công văn của đơn vị": "scan_of_reply",
    "lời nói ghi âm": "other",
}

RESPONSES = {"báo đã nhận câu hỏi": "acknowledgement", "trả lời nội dung câu hỏi": "answer"}

ACTORS = {"người trực": "duty_officer", "Ban Quản trị": "board"}

STEPS = {
    "trả lời": "answer",
    "báo cáo Ban Quản trị": "report_to_board",
    "hỏi đơn vị bằng văn bản": "request_units_in_writing",
    "cho người hỏi biết": "inform_asker",
    "chỉ dẫn đến cơ quan có thẩm quyền": "direct_to_competent_body",
}
