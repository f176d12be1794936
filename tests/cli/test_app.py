"""The commands that ask and tell."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules import __version__, catalogue
from bhxh_rules.site import Sources

ROOT = Path(__file__).resolve().parents[2]
Cli = Callable[..., Any]
EXAMPLE = '{"start": "2026-08-20", "units": 1}'


class TestEvaluate:
    def test_prints_the_decision_as_json(self, cli: Cli) -> None:
        ran = cli("evaluate", "zalo.answer_deadline", "--json", EXAMPLE)
        found = ran.json()
        assert (ran.code, found["outcome"], found["value"]["due"]) == (0, "determined", "2026-08-24")
        assert [c["provision"] for c in found["citations"]] == ["qc1624/d13.k2.a"]
        assert (found["readings"], found["as_of"], found["certainty"]) == (
            ["DG-0002", "DG-0003"],
            "2026-08-20",
            "certain",
        )
        assert [(day["date"], day["counted"]) for day in found["value"]["days"]] == [
            ("2026-08-21", True),
            ("2026-08-22", True),
            ("2026-08-23", False),
            ("2026-08-24", True),
        ]

    def test_a_reading_the_other_way(self, cli: Cli) -> None:
        ran = cli("evaluate", "zalo.answer_deadline", "--json", EXAMPLE, "--reading", "DG-0003=rejected")
        assert (ran.json()["value"]["due"], ran.json()["rejected_readings"]) == ("2026-08-25", ["DG-0003"])
        taken = cli("evaluate", "zalo.answer_deadline", "--json", EXAMPLE, "--reading", "DG-0003=taken")
        assert taken.json()["value"]["due"] == "2026-08-24"

    def test_no_facts_is_a_legal_question(self, cli: Cli) -> None:
        ran = cli("evaluate", "zalo.answer_deadline", "--json", "{}")
        assert (ran.code, ran.json()["outcome"], ran.json()["missing"]) == (0, "undetermined", ["start", "units"])

    def test_an_unannounced_year_is_provisional(self, cli: Cli) -> None:
        ran = cli("evaluate", "zalo.answer_deadline", "--json", '{"start": "2027-12-28", "units": 3}')
        assert (ran.json()["certainty"], [c["about"] for c in ran.json()["caveats"]]) == (
            "provisional",
            ["2027", "2028"],
        )

    def test_names_every_problem_once(self, cli: Cli) -> None:
        ran = cli("evaluate", "zalo.answer_deadline", "--json", '{"start": 0, "units": true, "x": 1}')
        assert (ran.code, ran.out) == (2, "")
        assert [ran.err.count(f"{pointer}:") for pointer in ("/start", "/units", "/x")] == [1, 1, 1]

    def test_reads_standard_input(self, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(EXAMPLE.encode())))
        assert cli("evaluate", "zalo.answer_deadline", "--json", "-").json()["value"]["due"] == "2026-08-24"

    def test_speaks_english_on_demand(self, cli: Cli) -> None:
        ran = cli("evaluate", "zalo.answer_deadline", "--json", EXAMPLE, "--lang", "en")
        assert ran.json()["message"].startswith("Due by")

    @pytest.mark.parametrize(
        "arguments",
        [
            ("zalo.answer_deadlin",),
            ("zalo.answer_deadline", "--json", "{"),
            ("zalo.answer_deadline", "--json", "[]"),
            ("zalo.answer_deadline", "--json", '{"units": 1, "units": 1}'),
            ("zalo.answer_deadline", "--json", '{"start": "9999-12-31", "units": 1}'),
            ("zalo.answer_deadline", "--reading", "DG-0007=rejected"),
            ("zalo.answer_deadline", "--reading", "DG-9999=taken"),
            ("zalo.answer_deadline", "--reading", "DG-0003"),
        ],
    )
    def test_refuses_with_exit_code_2(self, cli: Cli, arguments: tuple[str, ...]) -> None:
        ran = cli("evaluate", *arguments)
        assert (ran.code, ran.out, bool(ran.err)) == (2, "", True)
        assert "Traceback" not in ran.err


def test_rules_lists_every_rule_with_its_schemas(cli: Cli) -> None:
    found = cli("rules", "--json").json()
    assert [rule["id"] for rule in found] == [entry.name for entry in catalogue.rules()]
    assert all({"provisions", "input_schema", "value_schema"} <= set(rule) for rule in found)
    assert all(entry.name in cli("rules").out for entry in catalogue.rules())


def test_explain_a_provision(cli: Cli) -> None:
    found = cli("explain", "qc1624/d13.k2.a", "--json").json()
    assert found["rules"] == ["zalo.answer_deadline", "zalo.check_answer"]
    assert found["review"] == "chưa thẩm định"
    assert {row["file"] for row in found["scenarios"]} == {"features/qc1624/dieu_13.feature"}
    assert found["constants"]["answer_limits"] == [{"from_units": 1, "working_days": 3, "at": "qc1624/d13.k2.a"}]


def test_explain_understands_words_and_readings_and_rules(cli: Cli) -> None:
    assert cli("explain", "điểm a khoản 2 Điều 13", "--json").json()["provision"] == "qc1624/d13.k2.a"
    assert cli("explain", "DG-0003", "--json").json()["reading"] == "DG-0003"
    assert cli("explain", "zalo.check_answer", "--json").json()["rule"] == "zalo.check_answer"
    assert "điểm a khoản 2 Điều 13" in cli("explain", "qc1624/d13.k2.a").out


def test_explain_says_so_when_features_that_are_there_cannot_be_read(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli("explain", "qc1624/d13.k2.a", "--json").json()["scenarios"] is None
    assert "không đọc được" not in cli("explain", "qc1624/d13.k2.a").out

    (tmp_path / "kịch bản").mkdir()
    (tmp_path / "kịch bản" / "a.feature").write_text("chợ", encoding="utf-8")
    assert "không đọc được từ kịch bản" in cli("explain", "qc1624/d13.k2.a", "--features", "kịch bản").out


class TestReviews:
    CLAUSE = "qc1624/d10.k1"
    SIGNED = "(Trần Thị Mẫu, Chuyên viên, ký ngày 20/08/2026)"

    @pytest.fixture
    def signed(self, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """Sign a clause in an empty folder, which is then the current one."""
        monkeypatch.chdir(tmp_path)
        named = ("--name", "Trần Thị Mẫu", "--role", "Chuyên viên", "--on", "2026-08-20")
        assert cli("review", "sign", self.CLAUSE, *named, "--features", ROOT / "features").code == 0
        return tmp_path / "reviews.toml"

    def review(self, cli: Cli, *arguments: object) -> str:
        found = cli("explain", self.CLAUSE, "--features", ROOT / "features", "--json", *arguments).json()
        return str(found["review"])

    def test_explain_finds_the_file_of_the_current_folder(self, cli: Cli, signed: Path) -> None:
        assert self.review(cli) == f"đã thẩm định {self.SIGNED}"
        assert f"đã thẩm định {self.SIGNED} (chưa đối chiếu kịch bản)" in cli("explain", self.CLAUSE).out

    def test_explain_takes_a_named_file(self, cli: Cli, signed: Path) -> None:
        elsewhere = signed.rename(signed.with_name("khác.toml"))
        assert self.review(cli) == "chưa thẩm định"
        assert self.review(cli, "--reviews", elsewhere) == f"đã thẩm định {self.SIGNED}"

    def test_features_that_do_not_parse_are_not_compared(self, cli: Cli, signed: Path, tmp_path: Path) -> None:
        (tmp_path / "features").mkdir()
        (tmp_path / "features" / "a.feature").write_text("Không phải kịch bản", encoding="utf-8")
        found = cli("explain", self.CLAUSE, "--json").json()
        assert (found["scenarios"], found["review"]) == (None, f"đã thẩm định {self.SIGNED} (chưa đối chiếu kịch bản)")

    def test_explain_says_why_a_sign_off_lapsed(self, cli: Cli, signed: Path) -> None:
        signed.write_text(signed.read_text(encoding="utf-8").replace("b1:", "b1:cũ"), encoding="utf-8")
        assert self.review(cli) == f"hết hiệu lực {self.SIGNED}: hành vi của quy tắc đã đổi"

    def test_a_clause_that_nobody_signed_asks_no_rule(
        self, cli: Cli, signed: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("bhxh_rules.impact.behaviour.questions", lambda rule: pytest.fail("nothing is to be asked"))
        assert cli("explain", "qc1624/d13.k2.a", "--json").json()["review"] == "chưa thẩm định"

    def test_a_malformed_file_is_refused(self, cli: Cli, signed: Path) -> None:
        signed.write_text("[[signoff]]\non = 1\n", encoding="utf-8")
        ran = cli("explain", self.CLAUSE)
        assert (ran.code, "/signoff/0/name" in ran.err) == (2, True)

    def test_the_pages_are_built_with_the_file(
        self, cli: Cli, signed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        given: list[Path | None] = []

        def build(out: Path, sources: Sources, theme: str) -> Path:
            given.append(sources.reviews)
            return out

        monkeypatch.setattr("bhxh_rules.site.build", build)
        assert cli("docs", "build", "--no-try-it").code == 0
        assert cli("docs", "build", "--no-try-it", "--reviews", signed).code == 0
        assert given == [Path("reviews.toml"), signed]


@pytest.mark.parametrize("option", ["--features", "--results", "--texts", "--reviews"])
def test_a_path_that_is_not_there_stops_the_build_and_leaves_the_site(cli: Cli, tmp_path: Path, option: str) -> None:
    out = tmp_path / "site"
    out.mkdir()
    (out / ".bhxh-rules-docs").write_text("")
    (out / "index.html").write_text("trang cũ")
    ran = cli("docs", "build", "--out", out, option, tmp_path / "nowhere")
    assert (ran.code, option in ran.err, (out / "index.html").read_text()) == (2, True, "trang cũ")
    assert (
        option not in ("--features", "--reviews")
        or cli("explain", "qc1624/d13", option, tmp_path / "nowhere").code == 2
    )


@pytest.mark.parametrize("subject", ["qc1624/d99", "DG-9999", "zalo.nothing", "whatever", "qc1624/x"])
def test_explain_refuses_what_it_does_not_know(cli: Cli, subject: str) -> None:
    assert cli("explain", subject).code == 2


def test_every_provision_can_be_explained(cli: Cli) -> None:
    listed = cli("corpus", "coverage", "--json").json()
    ids = [row["provision"] for row in listed["provisions"]]
    assert len(ids) == 203
    for id in ids[::20]:
        assert cli("explain", id, "--json").json()["provision"] == id


def test_coverage_prints_every_provision_and_the_counts(cli: Cli) -> None:
    out = cli("corpus", "coverage").out
    assert "qc352/d24" in out
    assert "18 điều" in out


def test_calendar_names_days_and_notices(cli: Cli) -> None:
    found = cli("calendar", 2026, "--json").json()
    days = {day["date"]: day for day in found["days"]}
    assert (days["2026-08-22"]["working"], days["2026-08-31"]["counterpart"]) == (True, "2026-08-22")
    assert (found["status"], found["known_as_of"]) == ("announced", "2026-11-21")
    assert "22/08/2026" in cli("calendar", 2026).out


@pytest.mark.parametrize("year", [2014, 2150])
def test_calendar_has_an_end(cli: Cli, year: int) -> None:
    assert cli("calendar", year).code == 2


def test_version(cli: Cli) -> None:
    assert cli("--version").out.strip() == f"bhxh-rules {__version__}"


def test_json_is_one_document(cli: Cli) -> None:
    assert json.loads(cli("calendar", 2027, "--json").out)["status"] == "partial"


def test_a_reading_both_ways_is_refused(cli: Cli) -> None:
    both = ("--reading", "DG-0003=rejected", "--reading", "DG-0003=taken")
    assert cli("evaluate", "zalo.answer_deadline", "--json", EXAMPLE, *both).code == 2
