"""Commands, files and constants in running text stand as code, and nothing else does."""

from __future__ import annotations

import pytest

from bhxh_rules.site.registers.code_spans import with_code


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("sửa KNOWN_AS_OF trong worktime/official.py", "sửa `KNOWN_AS_OF` trong `worktime/official.py`"),
        ("đọc README.md, docs/README.md", "đọc `README.md`, `docs/README.md`"),
        ("hỏi references.resolve về ngày", "hỏi `references.resolve` về ngày"),
        ("ký lại: bhxh-rules review sign qc352/d1 --renew", "ký lại: `bhxh-rules review sign qc352/d1 --renew`"),
        ("sửa features/qc1624/dieu_13.feature: Một", "sửa `features/qc1624/dieu_13.feature`: Một"),
        ("Quyết định 391/QĐ-BTC ngày 26/02/2025: a_b", r"Quyết định 391/QĐ-BTC ngày 26/02/2025: a\_b"),
        ("người và/hoặc đơn vị, hoa/hoặc, theo/hay.mẫu", "người và/hoặc đơn vị, hoa/hoặc, theo/hay.mẫu"),
        ("sửa a/b_c.toml, không phải thư mục/b_c.toml", r"sửa `a/b_c.toml`, không phải thư mục/b\_c.toml"),
        ("chạy: bhxh-rules explain `qc352/d1`", r"chạy: <code>bhxh-rules explain \`qc352/d1\`</code>"),
        ("Trần Thị Mẫu, ký ngày 20/08/2026. Đã đổi", "Trần Thị Mẫu, ký ngày 20/08/2026. Đã đổi"),
    ],
)
def test_code_in_running_text(text: str, marked: str) -> None:
    assert with_code(text) == marked
