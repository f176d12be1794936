"""The words of the scenarios on the account and on references, and what they mean in the library."""

PERSONS = {
    "người của đơn vị trực thuộc ở trung ương": "central_unit_staff",
    "người của BHXH tỉnh": "provincial_staff",
    "người của BHXH cấp huyện, cấp cơ sở": "district_staff",
    "tổ chức ngoài ngành": "organisation",
    "cá nhân ngoài ngành": "individual",
}

ACTIVITIES = {
    "tổ chức và hoạt động của tài khoản": "account_operation",
    "cung cấp thông tin": "information_provision",
    "quản lý thông tin": "information_management",
    "trách nhiệm của các thành viên": "responsibilities",
    "quan hệ phối hợp của các thành viên": "coordination",
    "khen thưởng": "commendation",
    "xử lý vi phạm trên tài khoản": "handling_of_violations",
    "việc khác": "other",
}

ITEMS = {
    "tên": "name",
    "địa chỉ": "address",
    "ảnh đại diện": "avatar",
    "ảnh bìa": "cover",
    "người chọn ảnh bìa": "cover_chosen_by",
}

FINDINGS = {"khớp": "match", "không khớp": "mismatch", "chưa xem": "not_examined"}

PICTURES = {
    "logo ngành": "sector_logo",
    "hình khác": "other_picture",
    "hình tiêu biểu của BHXH Việt Nam": "representative",
    "hình không tiêu biểu": "not_representative",
    "Ban Quản trị": "board",
    "một thành viên của Ban Quản trị": "board_member",
    "người khác": "somebody_else",
}

# What each makes of the account's name; odd letters are spelt as escapes, because nobody could see them.
NAMES = {
    "không khác gì": "Bảo hiểm xã hội Việt Nam",
    "viết hoa toàn bộ": "BẢO HIỂM XÃ HỘI VIỆT NAM",
    "bỏ hết dấu cách": "BảohiểmxãhộiViệtNam",
    "thêm hình ở cuối": "Bảo hiểm xã hội Việt Nam \N{WHITE HEAVY CHECK MARK}",
    "bỏ hết dấu": "Bao hiem xa hoi Viet Nam",
    "đổi dấu hỏi thành dấu ngã": "Bão hiễm xã hội Việt Nam",
    "thay chữ a bằng chữ cái Nga": "Bảo hiểm xã hội Việt N\N{CYRILLIC SMALL LETTER A}m",
    "viết hoa và thay chữ B bằng chữ cái Nga": "\N{CYRILLIC CAPITAL LETTER VE}ẢO HIỂM XÃ HỘI VIỆT NAM",
    "thay chữ m bằng hai chữ r, n": "Bảo hiểrn xã hội Việt Narn",
    "bỏ một chữ cái": "Bảo hiểm xã hội Việ Nam",
    "thay hai chữ cái": "Bảo hiểm xã hồn Việt Năm",
}

LIKENESSES = {
    "giống hệt": "same",
    "chỉ khác cách viết": "case_or_spacing",
    "chỉ khác dấu": "marks",
    "dùng chữ trông giống": "homoglyphs",
    "khác một, hai chữ": "near_spelling",
}

INSTRUMENTS = {
    "Luật An ninh mạng": "cybersecurity_law",
    "pháp luật về bảo vệ bí mật Nhà nước": "state_secrets_law",
    "pháp luật về sở hữu trí tuệ": "intellectual_property_law",
    "Luật Công nghệ thông tin năm 2006": "information_technology_law_2006",
    "Nghị định số 42/2022/NĐ-CP": "decree_42_2022",
    "Nghị định số 61/2018/NĐ-CP": "decree_61_2018",
}

EVIDENCE = {"ghi chú dẫn trang nhà nước": "R", "không tìm thấy": "NF"}

APPLIES = {
    "văn bản được dẫn chiếu": "cited_text",
    "văn bản thay thế": "new_text",
    "văn bản được dẫn chiếu cùng văn bản bổ sung": "cited_and_new_text",
}
