"""The known schemes of case codes, with how well each is known. Điều 10 of the Quy chế fixes none of them.

No two schemes overlap: only `bhxh` has slashes, and of the others `national-2018` begins with a digit and
`national-2020` with a letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

SchemeName = Literal["bhxh", "national-2018", "national-2020"]
PartName = Literal["agency", "received_on", "year", "ordinal"]

INFERRED = "I"
LONGEST_AGENCY = 35  # QĐ 20/2020/QĐ-TTg


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a code, in the order in which it stands; `form` and `note` are Vietnamese."""

    name: PartName
    form: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Scheme:
    """A scheme of case codes.

    `pattern` is for readers: the letters of `parts`; `shape` is a regular expression over the plain form, without the
    limits on days, years and the length of an agency's code. `evidence` is a level of the corpus (T, S, R, I), and
    `source` what was read; `title` and `source` are Vietnamese. `unseen_ordinals` are lengths that are taken though
    nobody saw such an ordinal: for these the scheme is inferred.
    """

    name: SchemeName
    title: str
    pattern: str
    shape: str
    parts: tuple[Part, ...]
    evidence: str
    source: str
    unseen_ordinals: tuple[int, ...] = ()
    _fullmatch: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_fullmatch", re.compile(self.shape))

    def fits(self, plain: str) -> bool:
        """Tell whether a plain code has the shape of this scheme; days and years are not looked at."""
        return self._fullmatch.fullmatch(plain) is not None and len(plain.split("-")[0]) <= LONGEST_AGENCY

    def evidence_for(self, plain: str) -> str:
        """Return how well the scheme is known for a plain code that has its shape: a level of the corpus."""
        ordinal = plain.rpartition("-")[2]  # where it stands in every scheme that has such lengths
        return INFERRED if len(ordinal) in self.unseen_ordinals else self.evidence


BHXH = Scheme(
    "bhxh",
    title="mã của BHXH Việt Nam",
    pattern="XXXXX/YYYY/CCCCC",
    shape=r"[0-9]{5,7}/[0-9]{4}/[0-9]{5}",
    parts=(
        Part("ordinal", "XXXXX: số thứ tự", "mới thấy một mã, có 5 chữ số; 6 và 7 chữ số được nhận theo suy đoán"),
        Part("year", "YYYY: năm", "từ 2000 đến 2099"),
        Part("agency", "CCCCC: mã cơ quan BHXH, 5 chữ số"),
    ),
    # The one value that was seen is T; that other values look like it is inferred from it.
    evidence=INFERRED,
    source="mẫu suy ra từ một mã duy nhất đã thấy, trong phản hồi của Cổng Dịch vụ công, tháng 01/2026; không tìm thấy "
    "văn bản quy định mẫu này",
)
NATIONAL_2018 = Scheme(
    "national-2018",
    title="mã quốc gia theo Nghị định số 61/2018/NĐ-CP",
    pattern="V1V2V3.Z1Z2.Y1Y2.MX1X2-YYMMDD-XXXX",
    shape=r"[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}-[0-9]{6}-[0-9]{4}",
    parts=(
        Part("agency", "V1V2V3.Z1Z2.Y1Y2.MX1X2: mã đơn vị; M là chữ cái, còn lại là chữ số"),
        Part("received_on", "YYMMDD: ngày tiếp nhận", "hai chữ số cuối của năm 20YY"),
        Part("ordinal", "XXXX: số thứ tự trong ngày, 4 chữ số"),
    ),
    evidence="T",
    source="Điều 26 Nghị định số 61/2018/NĐ-CP và Điều 19 Thông tư số 01/2018/TT-VPCP",
)
NATIONAL_2020 = Scheme(
    "national-2020",
    title="mã quốc gia với mã cơ quan theo Quyết định số 20/2020/QĐ-TTg",
    pattern="MX1X2.C2.C3…-YYMMDD-XXXX",
    shape=r"[A-Z][0-9]{2}(?:\.[0-9A-Z]+)*-[0-9]{6}-[0-9]{4,7}",
    parts=(
        Part("agency", "MX1X2.C2.C3…: mã cơ quan, cấp 1 đứng đầu, các nhóm cách nhau bằng dấu chấm, dài nhất 35 ký tự"),
        Part("received_on", "YYMMDD: ngày tiếp nhận", "hai chữ số cuối của năm 20YY"),
        Part("ordinal", "XXXX: số thứ tự", "thường 4 chữ số; ở bộ đã thấy 6 và 7 chữ số; chưa thấy 5 chữ số"),
    ),
    evidence="R",
    source="mã thấy ở nơi khác năm 2026 qua ghi chú của người phát triển; mã cơ quan theo Quyết định số 20/2020/QĐ-TTg",
    unseen_ordinals=(5,),
)

SCHEMES: tuple[Scheme, ...] = (BHXH, NATIONAL_2018, NATIONAL_2020)
BY_NAME: dict[str, Scheme] = {scheme.name: scheme for scheme in SCHEMES}
