"""An invented decision with an attached regulation that has every trap of the official texts."""

import pytest

from bhxh_rules.corpus.loader import build
from bhxh_rules.corpus.parser import parse
from bhxh_rules.corpus.pin import pin
from bhxh_rules.corpus.records import Corpus

GARDEN = """\
ỦY BAN PHƯỜNG HOA MƠ
-------
Số: 07/QĐ-HM
QUYẾT ĐỊNH
Về vườn rau chung
Căn cứ Điều 4 của lệ làng;
- Theo lời bàn của bà con.
1. Có sổ ghi lời bàn.
a) Sổ để ở cổng.
QUYẾT ĐỊNH:
Điều 1.  Nay lập vườn rau chung của phường.
Điều 2. Quyết định này có hiệu lực từ mùa mưa./.
Nơi nhận:
- Như Điều 2;
- Lưu: sổ vườn.
TM. ỦY BAN
Bà Mận
QUY CHẾ
VƯỜN RAU CHUNG
(Kèm theo Quyết định 07)
Chương I
CHUYỆN CHUNG

Điều 1. Vườn rau

Vườn rau là nơi bà con cùng trồng rau, cùng hái rau.

Điều 2. Người làm vườn và
người đến thăm vườn

1. Người làm vườn tưới rau mỗi sáng theo phiên ghi ở bảng trước cổng; ai bận thì nhờ người

nhà tưới thay.
2. Người đến thăm đi theo lối nhỏ; xem thêm
Điều 3 và khoản
2. của lệ làng.
2a. Trẻ nhỏ đi cùng người lớn.
3. Người làm vườn báo tin ngay cho bà Ba ở xóm trên, người vẫn giữ cuốn sổ ghi chép lâu nay của cả vườn rau Hoa

Mơ mỗi khi rau bị sâu.

Chương II. Tưới và hái

Điều 3. Tưới rau
1. Nước tưới lấy từ giếng:
a) Buổi sáng hai gàu;
b) Buổi chiều một gàu;
c) Buổi tối thì thôi;
d) Ngày nắng gắt
- hỏi bà Ba trước;
đ) Ngày mưa không tưới.
2. Đồ dùng
a) Gàu;
b) Cuốc;
c) Liềm;
d) Rổ;
e) Bao;
f) Dây.
3. Sổ vườn ghi ở <http://vuon.example/so>
Điều 4. Hái rau

1. Rau hái xong chia cho:

- Nhà đông người;

- Nhà có
người ốm;

Phần còn lại để ở cổng.

2. Cách chia rau

Bà con chia đều theo số người.

**Ðiều 5.** Ai nhổ nhầm rau thì trồng lại./.
Bà Mận
"""


@pytest.fixture(scope="session")
def garden() -> str:
    """The invented text as printed."""
    return GARDEN


HEAD = """\
[instrument]
id = "{0}"
kind = "quy chế"
title = "Vườn rau"
short = "Vườn"
number = {{ value = "7", evidence = "T", source = "bản văn" }}
issued = {{ value = "", evidence = "NF", source = "" }}
in_force = {{ value = "", evidence = "NF", source = "" }}
ended = {{ value = "", evidence = "NF", source = "" }}
"""


@pytest.fixture(scope="session")
def pinned(garden: str) -> Corpus:
    """The invented text as the only pinned one, beside an instrument that has no provisions yet."""
    decision, regulation = parse(garden).parts
    empty = HEAD.format("qd6")
    return build((pin(HEAD.format("qd7"), decision, "qd7"), pin(HEAD.format("qc7"), regulation, "qc7"), empty))
