"""The words of the scenarios on content (Điều 6, 9, 10, 12, 14 and 15), and what they mean in the library."""

ACTS = {
    "chống phá Nhà nước": "against_state",
    "vi phạm an ninh quốc gia": "national_security_violation",
    "vi phạm trật tự an toàn xã hội": "social_order_violation",
    "xuyên tạc lịch sử": "history_distortion",
    "xúc phạm tôn giáo": "religion_insult",
    "phân biệt đối xử về giới": "gender_discrimination",
    "phân biệt chủng tộc": "racial_discrimination",
    "kích động gây bạo loạn": "riot_incitement",
    "kích động phá rối an ninh": "security_disruption_incitement",
    "kích động gây rối trật tự công cộng": "public_disorder_incitement",
    "tuyên truyền sai chính sách": "false_policy_propaganda",
    "tiết lộ bí mật của Nhà nước": "state_secret_disclosure",
    "tiết lộ bí mật của ngành BHXH": "sector_secret_disclosure",
    "tiết lộ bí mật khác": "other_legal_secret_disclosure",
    "thông tin sai sự thật": "false_information",
    "làm nhục tổ chức, cá nhân": "humiliation",
    "vu khống tổ chức, cá nhân": "slander",
    "xâm phạm trật tự quản lý kinh tế": "economic_order_violation",
    "hoạt động mại dâm": "prostitution",
    "tệ nạn xã hội": "social_evils",
    "mua bán người": "human_trafficking",
    "xúi giục người khác phạm tội": "crime_instigation",
    "lôi kéo người khác phạm tội": "crime_enticement",
    "kích động người khác phạm tội": "crime_incitement",
    "tư lợi cho cá nhân": "personal_gain",
    "gây rối hệ thống thiết bị": "equipment_disruption",
    "phá hoại hệ thống thiết bị": "equipment_sabotage",
    "cản trở việc quản lý": "management_obstruction",
    "cản trở việc cung cấp": "provision_obstruction",
    "cản trở việc sử dụng": "use_obstruction",
}

# What somebody found, as a truth: found to be so, found not to be so, not found out.
ATTESTED = {"được xác định": True, "được xác định là không có": False, "chưa được xác định": None}

LACKING = {"việc xem xét": "examination", "người xem xét": "found_by"}
ABSENT = {"mục đích": "purpose", "hậu quả": "effect", "kích động": "incitement"}

WHO_ACTS = {
    "viên chức ở đơn vị trực thuộc": "central_unit_staff",
    "viên chức ở BHXH tỉnh": "provincial_staff",
    "cá nhân ngoài ngành": "individual",
}

PRINCIPLES = {
    "hợp với chủ trương, đường lối của Đảng": "party_line",
    "hợp với chính sách, pháp luật": "state_policy_and_law",
    "phục vụ công tác quản lý": "serves_management",
    "đáp ứng nhu cầu khai thác thông tin": "meets_information_needs",
    "chính xác": "accurate",
    "khách quan": "objective",
    "kịp thời": "timely",
    "theo pháp luật về bảo vệ bí mật Nhà nước": "state_secret_law",
    "theo pháp luật về sở hữu trí tuệ": "intellectual_property_law",
    "theo pháp luật về thông tin trên mạng": "online_information_law",
    "giữ bí mật Nhà nước": "state_secret_protection",
    "giữ bí mật của Ngành": "sector_secret_protection",
}

CONDITIONS = {
    "trích dẫn nguyên văn": "verbatim",
    "chính xác theo nguồn": "accurate",
    "nguồn chính thức": "official_source",
    "đúng pháp luật": "lawful",
}

TOPICS = {
    "tổ chức, chức năng, nhiệm vụ": "organisation",
    "chính sách": "policies",
    "văn bản về chính sách, pháp luật": "legal_documents",
    "hoạt động thực hiện chính sách": "policy_activities",
    "hoạt động của lãnh đạo Ngành": "leaders_activities",
    "thủ tục, giao dịch điện tử, dịch vụ công": "procedures_and_services",
    "trả lời, giải đáp vướng mắc": "support_and_answers",
    "vấn đề dư luận quan tâm thuộc thẩm quyền": "public_concerns",
    "loại khác": "other",
}

RECORDS = {
    "bản chính": "original",
    "bản sao": "copy",
    "bản thảo": "draft",
    "dữ liệu điện tử": "electronic_data",
}

CONDUCTS = {
    "làm tốt việc cung cấp thông tin và duy trì hoạt động": "duties_done_well",
    "vi phạm quy định về thông tin": "information_rules_violated",
    "cản trở việc cung cấp thông tin": "provision_obstructed",
    "làm ảnh hưởng đến hoạt động của tài khoản": "operation_affected",
    "việc khác": "other",
}
RESULTS = {"xem xét khen thưởng": "commendation", "xem xét, xử lý": "handling"}
GOVERNING_RULES = {
    "quy định thi đua, khen thưởng của Nhà nước": "state_commendation_rules",
    "quy định thi đua, khen thưởng của Ngành": "sector_commendation_rules",
    "quy định của pháp luật": "law",
}
OCCASIONS = {"định kỳ": "periodic", "đột xuất": "extraordinary"}
