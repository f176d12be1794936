"""The words of the scenarios on case codes, and what they mean in the library."""

SCHEMES = {
    "của BHXH Việt Nam": "bhxh",
    "quốc gia với mã đơn vị cũ": "national-2018",
    "quốc gia với mã cơ quan mới": "national-2020",
}
ISSUERS = {"Hệ thống một cửa điện tử": "one_stop_system", "nơi khác": "other"}
DEALINGS = {"với người nộp": "with_applicant", "giữa các cơ quan BHXH": "between_agencies"}
REQUIREMENTS = {
    "do Hệ thống một cửa điện tử cấp": "issued_by_system",
    "cấp tự động": "issued_automatically",
    "cùng một mã với người nộp": "same_with_applicant",
    "cùng một mã giữa các cơ quan BHXH": "same_between_agencies",
    "ghi trên phiếu tiếp nhận": "on_receipt_slip",
    "tra cứu được bằng mã": "used_for_look_up",
}
