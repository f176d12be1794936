"""Signing, listing, and where each clause stands."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

FEATURES = Path(__file__).resolve().parents[2] / "features"
CLAUSE = "qc1624/d10.k1"
NAMED = ("--name", "Trần Thị Mẫu", "--role", "Chuyên viên pháp chế")

Cli = Callable[..., Any]


@pytest.fixture
def review(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Run `review COMMAND …` in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: cli("review", *arguments)


def signed(review: Cli, *more: str, on: str = "2026-08-20") -> Any:
    return review("sign", CLAUSE, *NAMED, "--on", on, "--features", FEATURES, *more)


def test_signing_says_what_was_bound_and_writes_it(review: Cli, tmp_path: Path) -> None:
    ran = signed(review, "--months", "6", "--note", "Đã đọc.")
    assert ran.code == 0
    assert "Trần Thị Mẫu, Chuyên viên pháp chế, đã ký khoản 1 Điều 10" in ran.out
    for part in ("lời văn: s1:", "diễn đạt lại", "kịch bản: ", "cách hiểu: ", "hành vi: b1:", "đến hết 20/02/2027"):
        assert part in ran.out
    (row,) = tomllib.loads((tmp_path / "reviews.toml").read_text(encoding="utf-8"))["signoff"]
    assert (row["provision"], row["name"], row["months"], row["note"]) == (CLAUSE, "Trần Thị Mẫu", 6, "Đã đọc.")


def test_it_holds_until_something_changes(review: Cli, tmp_path: Path) -> None:
    signed(review)
    found = review("status", "--features", FEATURES, "--json").json()
    (own,) = [each for each in found["provisions"] if each["provision"] == CLAUSE]
    assert (own["state"], own["signed_by"], own["signed_on"]) == ("valid", "Trần Thị Mẫu", "2026-08-20")
    assert found["totals"]["valid"] == 1
    assert found["removed"] == []
    path = tmp_path / "reviews.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("b1:", "b1:cũ"), encoding="utf-8")
    ran = review("status", "--features", FEATURES)
    assert ran.code == 0
    assert (
        "hết hiệu lực (Trần Thị Mẫu, Chuyên viên pháp chế, ký ngày 20/08/2026): hành vi của quy tắc đã đổi" in ran.out
    )
    assert "đã thẩm định: 0; hết hiệu lực: 1" in ran.out


def test_nobody_signed(review: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bhxh_rules.impact.behaviour.questions", lambda rule: pytest.fail("nothing is to be asked"))
    ran = review("status")
    assert ran.code == 0
    assert "đã thẩm định: 0; hết hiệu lực: 0" in ran.out
    assert ran.err == ""
    assert review("list").out == "Chưa có lần ký nào trong reviews.toml.\n"


def test_a_term_is_looked_at_on_a_day(review: Cli) -> None:
    signed(review, "--months", "1")
    assert "Chưa xét thời hạn" in review("status", "--features", FEATURES).err
    assert "quá thời hạn: đến hết ngày 20/09/2026" in review("status", "--features", FEATURES, "--on", "2026-09-21").out


def test_without_features_it_says_what_it_could_not_compare(review: Cli) -> None:
    signed(review)
    ran = review("status")
    assert "Chưa đối chiếu kịch bản" in ran.err
    assert "đã thẩm định: 1" in ran.out


def test_a_clause_that_is_gone_is_named(review: Cli, tmp_path: Path) -> None:
    signed(review)
    path = tmp_path / "reviews.toml"
    path.write_text(path.read_text(encoding="utf-8").replace(CLAUSE, "qc1624/d99"), encoding="utf-8")
    assert "qc1624/d99: điều khoản không còn" in review("status").out
    assert review("status", "--json").json()["removed"] == ["qc1624/d99"]


def test_the_list(review: Cli) -> None:
    signed(review, "--months", "6", "--note", "Đã đọc.")
    ran = review("list")
    assert (
        f"{CLAUSE}: Trần Thị Mẫu, Chuyên viên pháp chế, ký ngày 20/08/2026; thời hạn đến hết 20/02/2027; Đã đọc."
        in ran.out
    )
    (row,) = review("list", "--json").json()
    assert (row["on"], row["last_day"], row["bound"]["behaviour"][:3]) == ("2026-08-20", "2027-02-20", "b1:")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((CLAUSE, "--name", "Mẫu", "--role", "x", "--on", "today"), "cần họ và tên"),
        ((CLAUSE, *NAMED), "cần ngày ký"),
        ((CLAUSE, *NAMED, "--on", "hôm nay"), "cần YYYY-MM-DD hoặc today"),
        (("qc1624/d99", *NAMED, "--on", "today"), "không có điều khoản qc1624/d99"),
        ((CLAUSE, *NAMED, "--on", "today", "--months", "0"), "thời hạn là số tháng"),
    ],
)
def test_refusals(review: Cli, tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    ran = review("sign", *arguments, "--features", FEATURES)
    assert ran.code == 2
    assert said in ran.err
    assert list(tmp_path.iterdir()) == []


def test_placeholders_of_the_documentation_are_refused(review: Cli) -> None:
    told = (("HỌ VÀ TÊN", "CHỨC VỤ"), ("Họ và  tên", "chức vụ"))
    for name, role in told:
        ran = review("sign", CLAUSE, "--name", name, "--role", role, "--on", "today", "--features", FEATURES)
        assert ran.code == 2
        assert f"{name!r} là chỗ để điền; cần họ và tên thật" in ran.err
        assert f"{role!r} là chỗ để điền; cần chức vụ thật" in ran.err
    assert not Path("reviews.toml").exists()


def test_a_day_to_come_is_refused(review: Cli) -> None:
    tomorrow = (date.today() + timedelta(days=1)).isoformat()
    ran = signed(review, on=tomorrow)
    assert ran.code == 2
    assert f"--on {tomorrow}: ngày ký ở sau hôm nay" in ran.err
    assert signed(review, on=date.today().isoformat()).code == 0


def test_every_problem_is_named_at_once(review: Cli) -> None:
    ran = review("sign", "qc1624/d99", "--name", "HỌ VÀ TÊN", "--role", " ", "--months", "0")
    assert ran.code == 2
    for said in ("chỗ để điền", "thiếu chức vụ", "số tháng", "cần ngày ký", "không thấy kịch bản", "qc1624/d99"):
        assert said in ran.err, said
    assert "--features nowhere" in review("sign", CLAUSE, *NAMED, "--features", "nowhere").err


def test_signing_needs_scenarios_to_bind(review: Cli) -> None:
    ran = review("sign", CLAUSE, *NAMED, "--on", "today")
    assert ran.code == 2
    assert "không thấy kịch bản để gắn" in ran.err


def test_signing_again(review: Cli) -> None:
    signed(review)
    assert "--renew" in signed(review).err
    assert signed(review, "--renew", on="2026-09-01").code == 0
    assert [row["on"] for row in review("list", "--json").json()] == ["2026-09-01"]


def test_a_malformed_file_is_one_error(review: Cli, tmp_path: Path) -> None:
    (tmp_path / "reviews.toml").write_text("[[signoff]]\non = 1\n", encoding="utf-8")
    ran = review("status")
    assert ran.code == 2
    assert "/signoff/0/name" in ran.err
    assert "/signoff/0/on" in ran.err


def test_scenarios_need_the_extra(review: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    ran = signed(review)
    assert ran.code == 2
    assert "pip install 'bhxh-rules[dev]'" in ran.err
