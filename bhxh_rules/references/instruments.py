"""The outside instruments that the texts cite, and what is known, and how well, of what came after them.

`evidence` is the level of the succession: T, the text or its preamble was read; S, a secondary source; R, a note or
register that cites a government page; NF, looked for and not found. No article of a successor is mapped to an article
of what it follows: no source does so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Instrument = Literal[
    # Cited in the Quy chế itself, by name or by subject.
    "cybersecurity_law",
    "state_secrets_law",
    "intellectual_property_law",
    "internet_information_rules",
    "retention_rules",
    "commendation_rules",
    "violations_law",
    # Cited in the preamble of the decision only.
    "information_technology_law_2006",
    "information_access_law_2016",
    "network_information_security_law_2015",
    "decree_64_2007",
    "decree_72_2013",
    "decree_27_2018",
    "decree_89_2020",
    "decree_15_2020",
    "decree_42_2022",
    "decision_1676_2019",
    "directive_07_2023",
    "circular_09_2014",
    "resolution_96_2017",
    "decision_1700_2021",
    "decision_1622_2024",
    "decision_1623_2024",
    # Cited in the regulation on the portal.
    "decree_61_2018",
    "circular_32_2017",
    "circular_01_2018",
    "decision_838_2017",
]
Manner = Literal["by_name", "by_subject", "elsewhere"]


@dataclass(frozen=True, slots=True)
class Successor:
    """What replaces an instrument; `from_day` is None where no source gives the day."""

    title: str
    from_day: date | None
    evidence: str


@dataclass(frozen=True, slots=True)
class Reference:
    """An instrument as cited: where in the Quy chế, or elsewhere, and what followed it.

    `cited_in` are clauses of the Quy chế, empty for `elsewhere`. `successor` is None where none was found or where no
    source says that one thing replaces the other; `note` is for the reader.
    """

    instrument: Instrument
    title: str
    manner: Manner
    cited_in: tuple[str, ...] = ()
    successor: Successor | None = None
    note: str = ""


_JULY_2026 = date(2026, 7, 1)
_CYBERSECURITY_2025 = Successor("Luật An ninh mạng số 116/2025/QH15", _JULY_2026, "R")
_DECREE_224_2026 = Successor("Nghị định số 224/2026/NĐ-CP", _JULY_2026, "R")
_INTERNET_NOTE = (
    "Nghị định số 147/2024/NĐ-CP có hiệu lực từ 25/12/2024 (nguồn thứ cấp); chưa có nguồn cho việc nó thay văn bản cũ."
)
# No level of evidence was recorded with these two.
_RETENTION_NOTE = (
    "Văn bản về lưu trữ đã ghi nhận, chưa ghi mức chứng cứ: Thông tư số 10/2022/TT-BNV, có hiệu lực từ 15/02/2023; "
    "Luật Lưu trữ số 33/2024/QH15, có hiệu lực từ 01/07/2025. Thời hạn lưu giữ riêng cho nội dung trên mạng xã hội: đã "
    "tìm, không thấy."
)

_IN_THE_REGULATION = (
    Reference("cybersecurity_law", "Luật An ninh mạng năm 2018", "by_name", ("qc1624/d8.k2",), _CYBERSECURITY_2025),
    Reference(
        "state_secrets_law",
        "pháp luật về bảo vệ bí mật Nhà nước",
        "by_subject",
        ("qc1624/d9.k2", "qc1624/d9.k5"),
        Successor("Luật Bảo vệ bí mật nhà nước số 117/2025/QH15", date(2026, 3, 1), "R"),
        "Quy chế không nêu tên luật; năm 2024 là Luật Bảo vệ bí mật nhà nước năm 2018.",
    ),
    Reference("intellectual_property_law", "pháp luật về sở hữu trí tuệ", "by_subject", ("qc1624/d9.k2",)),
    Reference(
        "internet_information_rules",
        "pháp luật về quản lý thông tin trên Internet và mạng xã hội",
        "by_subject",
        ("qc1624/d9.k2",),
        note=_INTERNET_NOTE,
    ),
    Reference(
        "retention_rules",
        "quy định của Nhà nước về lưu giữ",
        "by_subject",
        ("qc1624/d12.k1", "qc1624/d12.k2"),
        note=_RETENTION_NOTE,
    ),
    Reference("commendation_rules", "quy định về thi đua, khen thưởng", "by_subject", ("qc1624/d14",)),
    Reference("violations_law", "pháp luật về xử lý vi phạm", "by_subject", ("qc1624/d15",)),
)

_IN_THE_PREAMBLE = (
    Reference(
        "information_technology_law_2006",
        "Luật Công nghệ thông tin năm 2006",
        "elsewhere",
        successor=Successor("Luật Chuyển đổi số số 148/2025/QH15", _JULY_2026, "R"),
    ),
    Reference("information_access_law_2016", "Luật Tiếp cận thông tin năm 2016", "elsewhere"),
    Reference(
        "network_information_security_law_2015",
        "Luật An toàn thông tin mạng năm 2015",
        "elsewhere",
        successor=_CYBERSECURITY_2025,
        note="Phần căn cứ của Quyết định ghi ngày 01/7/2016, là ngày luật có hiệu lực.",
    ),
    Reference("decree_64_2007", "Nghị định số 64/2007/NĐ-CP", "elsewhere", successor=_DECREE_224_2026),
    Reference("decree_72_2013", "Nghị định số 72/2013/NĐ-CP", "elsewhere", note=_INTERNET_NOTE),
    Reference("decree_27_2018", "Nghị định số 27/2018/NĐ-CP", "elsewhere", note=_INTERNET_NOTE),
    Reference(
        "decree_89_2020",
        "Nghị định số 89/2020/NĐ-CP",
        "elsewhere",
        note="Từ 01/03/2025, Quyết định 391/QĐ-BTC ngày 26/02/2025 đặt cơ quan này trong Bộ Tài chính (nguồn thứ cấp).",
    ),
    Reference(
        "decree_15_2020",
        "Nghị định số 15/2020/NĐ-CP",
        "elsewhere",
        note="Phần căn cứ của Quyết định ghi ngày 03/02/2021, khác với năm trong số hiệu; giữ như in.",
    ),
    Reference("decree_42_2022", "Nghị định số 42/2022/NĐ-CP", "elsewhere", successor=_DECREE_224_2026),
    Reference("decision_1676_2019", "Quyết định số 1676/QĐ-TTg năm 2019", "elsewhere"),
    Reference("directive_07_2023", "Chỉ thị số 07/CT-TTg năm 2023", "elsewhere"),
    Reference("circular_09_2014", "Thông tư số 09/2014/TT-BTTTT", "elsewhere"),
    Reference("resolution_96_2017", "Nghị quyết số 96/NQ-BCS năm 2017", "elsewhere"),
    Reference("decision_1700_2021", "Quyết định số 1700/QĐ-BHXH năm 2021", "elsewhere"),
    Reference("decision_1622_2024", "Quyết định số 1622/QĐ-BHXH năm 2024", "elsewhere"),
    Reference("decision_1623_2024", "Quyết định số 1623/QĐ-BHXH năm 2024", "elsewhere"),
)

_IN_THE_PORTAL_REGULATION = (
    Reference(
        "decree_61_2018",
        "Nghị định số 61/2018/NĐ-CP",
        "elsewhere",
        successor=Successor("Nghị định số 118/2025/NĐ-CP", date(2025, 7, 1), "S"),
        note="Chưa thấy điều khoản bãi bỏ; Nghị định số 367/2025/NĐ-CP sửa đổi văn bản mới (nguồn thứ cấp).",
    ),
    Reference(
        "circular_32_2017",
        "Thông tư số 32/2017/TT-BTTTT",
        "elsewhere",
        successor=Successor("Thông tư số 22/2023/TT-BTTTT", None, "R"),
        note="Ít nhất các điều khoản về tiếp cận đã bị bãi bỏ.",
    ),
    Reference(
        "circular_01_2018",
        "Thông tư số 01/2018/TT-VPCP",
        "elsewhere",
        successor=Successor("Thông tư số 03/2025/TT-VPCP", None, "T"),
        note="Thông tư mới đề ngày 15/09/2025; nguồn không cho biết ngày có hiệu lực.",
    ),
    Reference("decision_838_2017", "Quyết định số 838/QĐ-BHXH năm 2017", "elsewhere"),
)

REFERENCES: dict[Instrument, Reference] = {
    reference.instrument: reference
    for reference in (*_IN_THE_REGULATION, *_IN_THE_PREAMBLE, *_IN_THE_PORTAL_REGULATION)
}
