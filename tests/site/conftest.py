"""A small feature with its results, and the pages made from them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules import site

URI = "features/qc1624/dieu_13.feature"
FEATURE = """\
# language: vi
@qc1624.d13
Tính năng: Điều 13 thu nhỏ

  Bối cảnh:
    Biết tài khoản đang hoạt động

  @qc1624.d13.k2
  Quy tắc: Khoản 2

    @qc1624.d13.k2.a @DG-0003
    Khung kịch bản: Một đơn vị
      Khi hỏi ngày <ngày> * lúc 5 < 6
      Thì các bước là
        | bước    | ai làm     |
        | trả lời | người trực |

      Dữ liệu: Hai ngày
        | ngày       |
        | 20/08/2026 |
        | 21/08/2026 |

      @qc1624.d13.k2.b
      Dữ liệu:
        | ngày       |
        | 22/08/2026 |

  @qc1624.d13.k4
  Quy tắc: Khoản 4

    Kịch bản: Trả lời bằng chữ
      Lời dẫn của kịch bản.

      Khi trả lời bằng chữ
      Thì hình thức được nêu tên
"""
FIRST_ROW, SECOND_ROW, OTHER_TABLE, PLAIN = 20, 21, 26, 31

Written = Callable[..., str]


def record(line: int, status: str, **more: Any) -> dict[str, Any]:
    """Return what the results say of one scenario or row."""
    return {"uri": URI, "line": 13, "row": line, "status": status, "steps": [], **more}


FAILED_STEP = {"keyword": "Thì", "text": "các bước là", "status": "failed", "error": "AssertionError: x"}


def results(**more: Any) -> dict[str, Any]:
    """Return results in which the second row failed and the other table was skipped."""
    return {
        "schema": "bhxh_rules.results/1",
        "rejected_readings": [],
        "features": {URI: hashlib.sha256(FEATURE.encode()).hexdigest()},
        "scenarios": [
            record(FIRST_ROW, "passed"),
            record(SECOND_ROW, "failed", steps=[{"status": "passed"}, FAILED_STEP]),
            record(OTHER_TABLE, "skipped"),
            {**record(PLAIN, "passed"), "line": PLAIN, "row": None},
        ],
        **more,
    }


@pytest.fixture
def features(tmp_path: Path) -> Path:
    """A folder of features that holds the small one."""
    file = tmp_path / URI
    file.parent.mkdir(parents=True)
    file.write_text(FEATURE, encoding="utf-8", newline="\n")
    return tmp_path / "features"


@pytest.fixture
def article(tmp_path: Path, features: Path, monkeypatch: pytest.MonkeyPatch) -> Written:
    """`article(results)` gives the page of Điều 13 with these results, or without any."""
    monkeypatch.setattr("bhxh_rules.site.pages.calendar_pages", lambda: ())  # the slow part

    def write(harvest: dict[str, Any] | None = None, texts: Path | None = None, reviews: Path | None = None) -> str:
        file = tmp_path / "results.json"
        if harvest is not None:
            file.write_text(json.dumps(harvest), encoding="utf-8")
        site.write_markdown(
            tmp_path / "pages", site.Sources(features=features, results=file, texts=texts, reviews=reviews)
        )
        return (tmp_path / "pages" / "qc1624" / "dieu_13.md").read_text(encoding="utf-8")

    return write
