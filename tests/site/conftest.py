"""A small feature with its results, and the pages made from them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules import site
from bhxh_rules.site.article import Article, article_page
from bhxh_rules.site.material import gather

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


def write_feature(folder: Path) -> Path:
    """Write the small feature below a folder and return the folder of features."""
    file = folder / URI
    file.parent.mkdir(parents=True)
    file.write_text(FEATURE, encoding="utf-8", newline="\n")
    return folder / "features"


@pytest.fixture
def features(tmp_path: Path) -> Path:
    """A folder of features that holds the small one."""
    return write_feature(tmp_path)


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Every page by its path, made from the small feature without results: written once, since it takes long."""
    folder = tmp_path_factory.mktemp("pages")
    written = site.write_markdown(folder / "all", site.Sources(features=write_feature(folder)))
    return {file.relative_to(folder / "all").as_posix(): file.read_text(encoding="utf-8") for file in written}


@pytest.fixture
def article(tmp_path: Path, features: Path) -> Written:
    """`article(results)` gives the page of Điều 13 with these results, or without any."""

    def write(harvest: dict[str, Any] | None = None, texts: Path | None = None, reviews: Path | None = None) -> str:
        file = tmp_path / "results.json"
        if harvest is not None:
            file.write_text(json.dumps(harvest), encoding="utf-8")
        sources = site.Sources(features=features, results=file, texts=texts, reviews=reviews)
        return article_page(Article("qc1624/d13", gather(sources)))

    return write
