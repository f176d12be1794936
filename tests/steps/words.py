"""The words of the scenarios, and what they mean in the library."""

from bhxh_rules.core.decision import Outcome

OUTCOMES: dict[str, tuple[Outcome, frozenset[str]]] = {
    "đúng hạn": (Outcome.SATISFIED, frozenset({"ANSWERED_ON_TIME"})),
    "quá hạn": (Outcome.VIOLATED, frozenset({"ANSWERED_LATE", "UNANSWERED_PAST_DUE"})),
    "có hành vi bị cấm": (Outcome.VIOLATED, frozenset({"PROHIBITED_ACT_FOUND"})),
    "không có hành vi bị cấm": (Outcome.SATISFIED, frozenset({"NO_PROHIBITED_ACT_FOUND"})),
    "đúng nguyên tắc": (Outcome.SATISFIED, frozenset({"PRINCIPLES_MET"})),
    "trái nguyên tắc": (Outcome.VIOLATED, frozenset({"PRINCIPLE_NOT_MET"})),
    "đúng điều kiện về nguồn": (Outcome.SATISFIED, frozenset({"SOURCE_CONDITIONS_MET"})),
    "trái điều kiện về nguồn": (Outcome.VIOLATED, frozenset({"SOURCE_CONDITION_NOT_MET"})),
    "loại thông tin được nêu": (Outcome.SATISFIED, frozenset({"TOPIC_LISTED"})),
    "Quy chế không nhắc đến": (Outcome.UNDETERMINED, frozenset({"TOPIC_NOT_MENTIONED", "CONDUCT_NOT_MENTIONED"})),
    "lưu giữ đủ": (Outcome.SATISFIED, frozenset({"RECORDS_KEPT"})),
    "lưu giữ thiếu": (Outcome.VIOLATED, frozenset({"RECORDS_NOT_KEPT"})),
    "được làm": (Outcome.SATISFIED, frozenset({"WITHIN_AUTHORITY"})),
    "không được làm": (
        Outcome.VIOLATED,
        frozenset({"OUTSIDE_AUTHORITY", "DELEGATION_ABSENT", "DELEGATION_OF_OTHER_SCOPE", "DELEGATION_NOT_IN_FORCE"}),
    ),
    "quy chế không nói": (
        Outcome.UNDETERMINED,
        frozenset({"ACTION_NOT_MENTIONED", "MEMBER_ALONE_NOT_MENTIONED", "RESPONSIBLE_NOT_MENTIONED"}),
    ),
    "chức danh không còn nữa": (Outcome.UNDETERMINED, frozenset({"OFFICE_ABOLISHED"})),
    "đủ kỳ": (Outcome.SATISFIED, frozenset({"PERIODS_COVERED"})),
    "chưa có kỳ nào hết": (Outcome.SATISFIED, frozenset({"NO_PERIOD_ENDED"})),
    "còn kỳ chưa có": (Outcome.UNDETERMINED, frozenset({"PERIODS_UNCOVERED"})),
    "được áp dụng": (Outcome.DETERMINED, frozenset({"IN_SCOPE"})),
    "ngoài phạm vi": (Outcome.NOT_APPLICABLE, frozenset({"OUT_OF_SCOPE"})),
    "khớp với Điều 4": (Outcome.SATISFIED, frozenset({"IDENTITY_MATCHES"})),
    "không khớp với Điều 4": (Outcome.VIOLATED, frozenset({"IDENTITY_DEPARTS"})),
    "chưa xem hết": (Outcome.UNDETERMINED, frozenset({"FACTS_MISSING"})),
    "phải đề nghị xem xét trang giống tài khoản": (Outcome.UNDETERMINED, frozenset({"LOOKALIKE_TO_BE_REFERRED"})),
    "phải đề nghị xem xét bài xuyên tạc": (Outcome.UNDETERMINED, frozenset({"DISTORTION_TO_BE_REFERRED"})),
    "phải đề nghị xem xét cả trang lẫn bài": (
        Outcome.UNDETERMINED,
        frozenset({"LOOKALIKE_AND_DISTORTION_TO_BE_REFERRED"}),
    ),
    "không có gì phải đề nghị": (Outcome.DETERMINED, frozenset({"NOTHING_TO_REFER"})),
    "xác định được văn bản áp dụng": (Outcome.DETERMINED, frozenset({"REFERENCE_RESOLVED"})),
    "chưa có nguồn": (Outcome.UNDETERMINED, frozenset({"REFERENCE_STATUS_UNKNOWN"})),
    "không phải dẫn chiếu của Quy chế": (Outcome.NOT_APPLICABLE, frozenset({"NOT_A_REFERENCE_OF_THE_REGULATION"})),
    "đúng quy trình": (Outcome.SATISFIED, frozenset({"PROCEDURE_FOLLOWED"})),
    "trái quy trình": (Outcome.VIOLATED, frozenset({"PROCEDURE_DEPARTED"})),
    "quy trình không ràng buộc": (Outcome.UNDETERMINED, frozenset({"DEPARTURES_NOT_BINDING"})),
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
    "đối tượng": "actor",
    "việc đang xét": "activity",
    "có tương tác hay không": "interacting",
    "tên": "name",
    "địa chỉ": "address",
    "ảnh đại diện": "avatar",
    "ảnh bìa": "cover",
    "người chọn ảnh bìa": "cover_chosen_by",
    "tên của trang": "page_name",
    "địa chỉ của trang": "page_address",
    "bài có xuyên tạc hay không": "distorts_posted_content",
    "có ảnh hưởng đến Ngành hay không": "harms_standing",
    "người xác nhận": "distortion_found_by",
    "văn bản được dẫn chiếu": "instrument",
    "ngày cần biết": "on",
    "cách thay đổi": "change",
    "văn bản mới": "changed_by",
    "ngày văn bản mới có hiệu lực": "changed_on",
    "người làm": "role",
    "việc làm": "action",
    "sự ủy quyền": "delegation",
    "ngày làm việc đó": "on",
    "các báo cáo": "reports",
    "các cuộc họp": "meetings",
    "kết quả xem xét các hành vi": "findings",
    "kết quả xem xét các nguyên tắc": "principles",
    "thông tin có được thu thập không": "collected",
    "nguồn có chính thức không": "official_source",
    "loại thông tin": "topic",
    "những loại đã lập": "records_made",
    "những loại đang lưu giữ": "records_kept",
    "thời hạn lưu giữ": "period",
    "căn cứ của thời hạn": "legal_basis",
    "việc đã được xác định": "conduct",
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
