"""The words of the scenarios on listing and publication, and what they mean in the library."""

SITES = {
    "Cổng Dịch vụ công": "portal",
    "Cổng Thông tin điện tử của BHXH Việt Nam": "central_site",
    "Trang thành phần của BHXH tỉnh": "provincial_site",
    "trang của BHXH cấp huyện": "other",
}

ASPECTS = {
    "đăng tải kịp thời": "posted_promptly",
    "cập nhật kịp thời": "updated_promptly",
    "bổ sung kịp thời": "supplemented_promptly",
    "chỉnh sửa kịp thời": "corrected_promptly",
    "đúng quy định về công khai": "announcement_rules_followed",
    "đủ thông tin cơ bản": "basic_information_complete",
}

QUALITIES = {
    "kịp thời": "update_timely",
    "đầy đủ": "update_complete",
    "chính xác": "update_accurate",
}

SHOWN = {
    "công khai trên Hệ thống": "public_in_system",
    "nêu rõ mức độ": "level_stated",
    "có hướng dẫn": "guide_provided",
    "phân loại theo lĩnh vực": "grouped_by_field",
}

INFORMATION_REQUIREMENTS = {
    **ASPECTS,
    **SHOWN,
    "đăng tại địa chỉ được ghi": "at_printed_address",
    "có mục đúng tên": "section_present",
    "có danh mục dịch vụ": "services_listed",
    "liên kết đến Cổng": "linked_to_portal",
    **{f"cập nhật {quality} vào Hệ thống": word for quality, word in QUALITIES.items()},
}

KINDS = {
    "chưa rõ loại": None,
    "do BHXH Việt Nam công bố theo quyết định": "announced_by_decision",
    "thực hiện thống nhất toàn Ngành": "uniform_in_sector",
}

CHANGE_PLACES = {
    "Cổng thông tin của BHXH Việt Nam": "information_portal",
    "Trang tin điện tử của BHXH các tỉnh": "provincial_sites",
    "Cơ sở dữ liệu quốc gia": "national_database",
    "bảng tin của cơ quan": "other",
}

PUBLICATION_ACTS = {"đăng tải": "post", "công bố sử dụng": "announce_for_use"}
