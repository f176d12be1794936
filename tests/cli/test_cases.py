import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.cli.cases import COLUMNS
from tests.cli.conftest import Run

Cli = Callable[..., Run]
EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples" / "cases.csv"


def written(tmp_path: Path, *lines: str, name: str = "cases.csv") -> Path:
    file = tmp_path / name
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return file


def verdicts(run: Run) -> list[tuple[str | None, int | None, str]]:
    return [(each["case"], each["line"], each["decision"]["code"]) for each in run.json()["verdicts"]]


def test_the_examples(cli: Cli) -> None:
    run = cli("check", "cases", EXAMPLES, "--json")
    data = run.json()

    assert run.code == 2
    assert data["totals"]["outcomes"] == {
        "determined": 295,
        "satisfied": 445,
        "not_applicable": 40,
        "violated": 19,
        "undetermined": 13,
    }
    assert data["totals"]["clauses"] == {
        "qc352/d12.k1.g1": 5,
        "qc352/d12.k1.g2": 6,
        "qc352/d12.k1.g4": 5,
        "qc352/d14.k3.a.g1": 2,
        "qc352/d10": 1,
    }
    assert data["totals"]["transitions"] == {"obvious": 515, "silent": 26}
    assert [(each["line"], each["case"], each["pointer"]) for each in data["bad_lines"]] == [
        (202, None, "/case"),
        (276, "HS-0077", "/on"),
        (337, "HS-0095", "/case_status"),
    ]
    (register,) = [each["decision"]["value"] for each in data["verdicts"] if each["case"] is None]
    assert register["shared_codes"] == [{"code": "00100/2026/04803", "cases": ["HS-0100", "HS-0101"]}]
    assert register["recoded_cases"] == [{"case": "HS-0052", "codes": ["00052/2026/00101", "09052/2026/00101"]}]
    assert {each["decision"]["certainty"] for each in data["verdicts"]} == {"provisional"}


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_what_a_person_reads(cli: Cli, lang: str) -> None:
    run = cli("check", "cases", EXAMPLES, "--lang", lang)
    told = {
        "vi": ("150 hồ sơ", "HS-0101", "không nêu thứ tự", "Tạm tính", "điểm lạ"),
        "en": ("150 cases", "HS-0101", "orders no statuses", "Provisional", "odd"),
    }[lang]

    assert run.code == 2
    for words in told:
        assert words in run.out
    assert "HS-0077" in run.err
    assert run.err.count("\n") == 3


def test_a_step_back_is_never_a_breach(cli: Cli, tmp_path: Path) -> None:
    file = written(tmp_path, "case,status", "A,đã trả kết quả", "A,đã tiếp nhận", "A,đã tiếp nhận", "A,đang xử lý")
    run = cli("check", "cases", file, "--json")

    assert run.code == 0
    assert [(t["line"], t["before"], t["after"], t["sense"]) for t in run.json()["transitions"]] == [
        (2, "no_status", "result_returned", "silent"),
        (3, "result_returned", "received", "silent"),
        (5, "received", "processing", "obvious"),
    ]


def test_how_a_case_came_in_is_told_once_for_all_its_lines(cli: Cli, tmp_path: Path) -> None:
    file = written(
        tmp_path,
        "hồ sơ;cách nộp;cách trả kết quả;được trả trực tuyến",
        "A;trực tuyến;;",
        "A;;trực tuyến;không",
        "B;trực tiếp;;",
        "B;;trực tuyến;không",
        "C;;trực tuyến;không",
    )
    run = cli("check", "cases", file, "--json")

    assert run.code == 1
    assert [found for found in verdicts(run) if found[2] not in ("INTAKE_ROUTED", "FACTS_MISSING")] == [
        ("A", 3, "ONLINE_RESULT_NOT_ALLOWED"),
        ("B", 5, "NOT_FILED_ON_PORTAL"),
    ]
    assert ("C", 6, "FACTS_MISSING") in verdicts(run)


def test_a_code_is_read_once_and_held_against_those_of_other_cases(cli: Cli, tmp_path: Path) -> None:
    lines = ("A,00001/2026/07906", "A,00001/2026/07906", "B, 00001 / 2026 / 07906", "B,00002/2026/07906", "C,")
    run = cli("check", "cases", written(tmp_path, "case,code", *lines), "--json")

    assert run.code == 1
    assert verdicts(run) == [
        ("A", 2, "CASE_CODE_READ"),
        ("B", 4, "CASE_CODE_READ"),
        ("B", 5, "CASE_CODE_READ"),
        (None, None, "CODES_NOT_UNIQUE"),
    ]
    flipped = cli("check", "cases", tmp_path / "cases.csv", "--json", "--reading", "DG-0071=rejected")
    assert flipped.code == 0
    assert verdicts(flipped)[-1] == (None, None, "CODE_UNIQUENESS_NOT_MENTIONED")


def test_json_lines_and_spreadsheet_dates(cli: Cli, tmp_path: Path) -> None:
    record: dict[str, Any] = {"case": "A", "record_place": "portal", "case_status": "received"}
    shown = {"settling_agency": "x", "settling_department": "y", "received_on": "2026-03-02", "result_on": "2026-03-09"}
    blank = dict.fromkeys(shown)
    lines = tuple(
        json.dumps({**record, **more}) for more in (shown, {**shown, "on": "2020-03-05"}, blank, {}, {"result_on": 5})
    )
    run = cli("check", "cases", written(tmp_path, *lines, name="cases.jsonl"), "--json")
    # What the log does not tell, or tells in a way that cannot be read, is unknown, not absent.
    assert [code for _, _, code in verdicts(run)] == [
        "RECORD_COMPLETE",
        "PORTAL_REGULATION_NOT_IN_FORCE",
        "RECORD_ITEM_ABSENT",
        "FACTS_MISSING",
        "FACTS_MISSING",
    ]
    assert [(b["line"], b["pointer"]) for b in run.json()["bad_lines"]] == [(5, "/result_on")]

    file = written(tmp_path, "case,on,code", "A,05/03/2020,00001/2026/07906")
    assert verdicts(cli("check", "cases", file, "--json", "--dates", "dmy"))[0][2] == "PORTAL_REGULATION_NOT_IN_FORCE"
    assert [b["pointer"] for b in cli("check", "cases", file, "--json").json()["bad_lines"]] == ["/on"]


def test_what_cannot_be_read_is_told_and_the_rest_is_checked(cli: Cli, tmp_path: Path) -> None:
    lines = ("A,đã gởi,05/13/2026,fax,00001/2026/07906", ",,,,", "B,,,,00001/2026/07906,x", " ,đang xử lý,,,")
    file = written(tmp_path, "case,status,on,intake,code", *lines)
    run = cli("check", "cases", file)

    assert run.code == 2
    told = run.err.splitlines()
    assert len(told) == 5
    assert "'đã gởi'" in run.err
    assert "một trong: đã tiếp nhận" in run.err
    assert "6 ô" in run.err
    data = cli("check", "cases", file, "--json").json()
    assert [(b["line"], b["case"], b["pointer"]) for b in data["bad_lines"]] == [
        (2, "A", "/on"),
        (2, "A", "/intake"),
        (2, "A", "/case_status"),
        (4, None, ""),
        (5, None, "/case"),
    ]
    assert [each["decision"]["code"] for each in data["verdicts"]] == ["CASE_CODE_READ", "CODES_UNIQUE"]


def test_a_case_must_not_contradict_itself(cli: Cli, tmp_path: Path) -> None:
    lines = ("A,trực tuyến,cá nhân,,", "A,,,mã OTP,", "A,trực tiếp,tổ chức,,bưu chính công ích")
    file = written(tmp_path, "case,intake,applicant,authentication,delivery", *lines)
    run = cli("check", "cases", file, "--json")

    assert [(b["line"], b["pointer"]) for b in run.json()["bad_lines"]] == [(4, "/intake"), (4, "/applicant_kind")]
    assert [found for found in verdicts(run) if found[2] != "INTAKE_ROUTED"] == [
        ("A", 3, "AUTHENTICATION_AS_NAMED"),
        ("A", 4, "DELIVERY_CHANNEL_NAMED"),
    ]


def test_a_log_without_codes_asks_for_none(cli: Cli, tmp_path: Path) -> None:
    early = written(tmp_path, "case,on,code", "A,2019-05-06,x", "B,2019-05-06,x")
    assert [code for _, _, code in verdicts(cli("check", "cases", early, "--json"))] == [
        "PORTAL_REGULATION_NOT_IN_FORCE",
        "PORTAL_REGULATION_NOT_IN_FORCE",
    ]
    bare = written(tmp_path, "case,status", "A,đang xử lý", name="bare.csv")
    assert verdicts(cli("check", "cases", bare, "--json")) == []
    some = written(tmp_path, "case,code", "A,00001/2026/07906", "B,", name="some.csv")
    assert "chưa rõ mã: B" in cli("check", "cases", some).out


def test_ill_typed_json_is_told_by_line(cli: Cli, tmp_path: Path) -> None:
    shared = {"code": "00001/2026/07906"}
    lines = [{"case": "A", **shared}, {"case": "B", **shared}, {"case": "C", "code": [1]}, {"case": "D", "code": 5}]
    lines += [{"case": True}, {"case": {"a": 1}}, {"case": "E", "status": ["x"]}]
    run = cli("check", "cases", written(tmp_path, *map(json.dumps, lines), name="cases.jsonl"), "--json")

    assert run.code == 2
    assert [(b["line"], b["pointer"]) for b in run.json()["bad_lines"]] == [
        (3, "/code"),
        (4, "/code"),
        (5, "/case"),
        (6, "/case"),
        (7, "/case_status"),
    ]
    assert verdicts(run)[-1] == (None, None, "CODES_NOT_UNIQUE")


def test_nothing_in_a_file_reaches_the_terminal_as_a_command(cli: Cli, tmp_path: Path) -> None:
    esc = chr(27)
    file = written(tmp_path, f"case,code,[/],[red]x[/red]{esc}[2J", f"{esc}[31mA,ABC{esc}123,,")
    run = cli("check", "cases", file)

    assert run.code == 0
    assert esc not in run.out + run.err
    assert "[/]" in run.err
    assert "[red]x[/red]" in run.err


def test_an_unterminated_quote_swallows_nothing(cli: Cli, tmp_path: Path) -> None:
    run = cli("check", "cases", written(tmp_path, "case,code", 'A,"x', "B,y"))

    assert run.code == 2
    assert "dòng 3" in run.err


def test_a_long_list_is_cut_and_says_so(cli: Cli, tmp_path: Path) -> None:
    lines = [f"{n},đã trả kết quả,ABC{n}" for n in range(250)]
    run = cli("check", "cases", written(tmp_path, "case,status,code", *lines))

    assert run.out.count("còn 50 dòng nữa") == 2


def test_a_fault_of_the_command_itself_has_a_code_of_its_own(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("bhxh_rules.cli.rows.read_rows", broken)
    run = cli("check", "cases", EXAMPLES)

    assert run.code == 70
    assert "RuntimeError: broken" in run.err


def test_two_columns_for_one_thing_must_agree(cli: Cli, tmp_path: Path) -> None:
    run = cli("check", "cases", written(tmp_path, "case,code,mã hồ sơ", "A,x,x", "B,x,y"), "--json")

    assert [(b["line"], b["pointer"]) for b in run.json()["bad_lines"]] == [(3, "/code")]


def test_a_column_that_nobody_asked_for_is_named(cli: Cli, tmp_path: Path) -> None:
    run = cli("check", "cases", written(tmp_path, "case,statu", "A,x"))

    assert run.code == 0
    assert "'statu'" in run.err
    assert "'status'" in run.err
    missing = cli("check", "cases", written(tmp_path, "statu", "x"))
    assert missing.code == 2
    assert " / ".join(COLUMNS["case"]) in missing.err
