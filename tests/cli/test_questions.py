"""A log of questions: every verdict, every bad row, the exit codes."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Cli = Callable[..., Any]

GOOD = "id,received_at,units,answered\nA,2026-08-20 09:00,1,2026-08-24\n"
LATE = GOOD + "B,2026-08-20 09:00,1,2026-08-25\n"


def written(folder: Path, text: str, name: str = "log.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    ("text", "code"), [(GOOD, 0), (LATE, 1), (LATE + "C,x,1,\n", 2), (GOOD + "C,2026-08-20,-1,\n", 2)]
)
def test_exit_codes(cli: Cli, tmp_path: Path, text: str, code: int) -> None:
    assert cli("check", "questions", written(tmp_path, text)).code == code


def test_good_rows_are_checked_beside_bad_ones(cli: Cli, tmp_path: Path) -> None:
    text = LATE + "C,2026-13-01,1,\nD,2026-08-20,nhiều,\nE,1\n\nF,2026-08-20,2,2026-08-19\nG,9999-12-31,1,\n"
    found = cli("check", "questions", written(tmp_path, text), "--json").json()
    assert [(row["id"], row["decision"]["code"]) for row in found["rows"]] == [
        ("A", "ANSWERED_ON_TIME"),
        ("B", "ANSWERED_LATE"),
    ]
    assert [(row["line"], [p["pointer"] for p in row["problems"]]) for row in found["bad_rows"]] == [
        (4, ["/start"]),
        (5, ["/units"]),
        (6, [""]),
        (8, ["/answered_on"]),
        (9, [""]),
    ]
    assert found["totals"] == {"ANSWERED_ON_TIME": 1, "ANSWERED_LATE": 1}


def test_semicolons_byte_order_mark_and_vietnamese_headers(cli: Cli, tmp_path: Path) -> None:
    text = "Mã;Tiếp nhận;Số đơn vị;Trả lời;Ghi chú\nA;20/8/2026 9:00;1;24/08/2026;x\n"
    ran = cli("check", "questions", written(tmp_path, text, encoding="utf-8-sig"), "--dates", "dmy", "--json")
    assert ran.json()["rows"][0]["decision"]["value"]["due"] == "2026-08-24"
    assert "Ghi chú" in ran.err


def test_open_questions_need_a_day_to_be_looked_at(cli: Cli, tmp_path: Path) -> None:
    path = written(tmp_path, "received_at,units\n2026-08-20,1\n")

    def code(*more: str) -> str:
        return str(cli("check", "questions", path, "--json", *more).json()["rows"][0]["decision"]["code"])

    assert [code(), code("--as-of", "2026-08-24"), code("--as-of", "2026-08-25")] == [
        "ANSWER_UNKNOWN",
        "NOT_YET_DUE",
        "UNANSWERED_PAST_DUE",
    ]
    assert code("--as-of", "today") == "UNANSWERED_PAST_DUE"
    assert cli("check", "questions", path, "--as-of", "mai").code == 2


def test_json_lines(cli: Cli, tmp_path: Path) -> None:
    text = (
        '{"id": "A", "received_at": "2026-08-20", "units": 1, "answered": "2026-08-24T18:30"}\n'
        "\n{broken\n"
        '{"id": "C", "received_at": "2026-08-20", "units": "1x"}\n'
        '{"id": "D", "received_at": "2026-08-20", "units": 0}\n'
        '{"id": "E", "received_at": "2026-08-20", "units": 2, "within_authority": false}\n'
    )
    found = cli("check", "questions", written(tmp_path, text, "log.jsonl"), "--json").json()
    assert [row["decision"]["code"] for row in found["rows"]] == [
        "ANSWERED_ON_TIME",
        "NO_UNIT_TO_ASK",
        "QUESTION_ROUTED",
    ]
    assert [row["line"] for row in found["bad_rows"]] == [3, 4]


def test_a_reading_the_other_way(cli: Cli, tmp_path: Path) -> None:
    path = written(tmp_path, LATE)
    assert cli("check", "questions", path, "--reading", "DG-0003=rejected").code == 0


def test_csv_for_a_spreadsheet_runs_nothing(cli: Cli, tmp_path: Path) -> None:
    text = 'id,received_at,units,answered\n"=cmd()",2026-08-20 09:00,1,2026-08-24\n@x,2026-08-20,2,\n'
    ran = cli("check", "questions", written(tmp_path, text), "--csv")
    assert ran.out.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(ran.out.removeprefix("\ufeff"))))
    assert [(row["id"], row["due"]) for row in rows] == [("'=cmd()", "2026-08-24"), ("'@x", "2026-08-25")]


def test_the_table_names_clause_and_totals(cli: Cli, tmp_path: Path) -> None:
    out = cli("check", "questions", written(tmp_path, LATE)).out
    assert "điểm a khoản 2 Điều 13" in out
    assert "trả lời muộn" in out
    assert "answered late" in cli("check", "questions", written(tmp_path, LATE), "--lang", "en").out


@pytest.mark.parametrize(
    ("text", "named"),
    [("id,unit\nA,1\n", "received_at"), ("", "units"), ("received_at,unit\n2026-08-20,1\n", "units")],
)
def test_missing_columns_are_named(cli: Cli, tmp_path: Path, text: str, named: str) -> None:
    ran = cli("check", "questions", written(tmp_path, text))
    assert (ran.code, named in ran.err) == (2, True)


def test_a_file_that_cannot_be_read(cli: Cli, tmp_path: Path) -> None:
    assert cli("check", "questions", tmp_path / "nothing.csv").code == 2
    latin = written(tmp_path, "mã,tiếp nhận\n".replace("ế", "e").replace("ậ", "a"), encoding="latin-1")
    assert cli("check", "questions", latin).code == 2
    broken = written(tmp_path, 'received_at,units\n"' + "x" * 200_000)
    assert cli("check", "questions", broken).code == 2


def test_one_form_at_a_time(cli: Cli, tmp_path: Path) -> None:
    assert cli("check", "questions", written(tmp_path, GOOD), "--json", "--csv").code == 2


def test_the_bundled_example_has_late_and_bad_rows(cli: Cli) -> None:
    ran = cli("check", "questions", "examples/questions.csv", "--as-of", "2026-10-05", "--json")
    found = ran.json()
    assert (ran.code, len(found["rows"]) > 300, len(found["bad_rows"])) == (2, True, 6)
    assert found["totals"]["ANSWERED_LATE"] > 0


def test_two_columns_for_the_answer_do_not_hide_each_other(cli: Cli, tmp_path: Path) -> None:
    text = (
        "id,start,units,answered_on,answered_at\n"
        "A,2026-08-20,1,2026-08-21,\n"
        "B,2026-08-20,1,,2026-08-24T09:00\n"
        "C,2026-08-20,1,2026-08-21,2026-08-24T09:00\n"
    )
    found = cli("check", "questions", written(tmp_path, text), "--as-of", "2026-09-20", "--json").json()
    assert [row["decision"]["code"] for row in found["rows"]] == ["ANSWERED_ON_TIME", "ANSWERED_ON_TIME"]
    assert [(row["line"], [p["pointer"] for p in row["problems"]]) for row in found["bad_rows"]] == [
        (4, ["/answered_at"])
    ]


def test_names_for_one_thing_may_differ_from_line_to_line(cli: Cli, tmp_path: Path) -> None:
    text = (
        '{"id": "A", "received_at": "2026-08-20", "units": 1, "answered": "2026-08-24"}\n'
        '{"id": "B", "start": "2026-08-20", "units": 1, "answered_at": "2026-08-25T08:00"}\n'
        '{"id": "C", "start": "2026-08-20", "received_at": "2026-08-21", "units": 1}\n'
    )
    found = cli("check", "questions", written(tmp_path, text, "log.jsonl"), "--json").json()
    assert [row["decision"]["code"] for row in found["rows"]] == ["ANSWERED_ON_TIME", "ANSWERED_LATE"]
    assert [(row["line"], row["problems"][0]["pointer"]) for row in found["bad_rows"]] == [(3, "/start")]


@pytest.mark.parametrize(("cell", "code"), [("không", 0), ("khong", 0), ("no", 0), ("có", 1), ("", 1), ("maybe", 2)])
def test_outside_authority_only_when_the_cell_says_so(cli: Cli, tmp_path: Path, cell: str, code: int) -> None:
    text = f"received_at,units,within_authority\n2026-08-20,1,{cell}\n"
    assert cli("check", "questions", written(tmp_path, text), "--as-of", "2026-09-20").code == code


def test_a_question_outside_authority_has_its_dates_read_as_well(cli: Cli, tmp_path: Path) -> None:
    text = "received_at,units,within_authority,answered\nrubbish,1,không,rubbish\n"
    ran = cli("check", "questions", written(tmp_path, text))
    assert (ran.code, ran.err.count("cột")) == (2, 2)


def test_a_column_that_comes_twice_is_refused(cli: Cli, tmp_path: Path) -> None:
    assert cli("check", "questions", written(tmp_path, "start,units,units\n2026-08-20,1,2\n")).code == 2


def test_an_endless_number_is_a_bad_row(cli: Cli, tmp_path: Path) -> None:
    ran = cli("check", "questions", written(tmp_path, f"start,units\n2026-08-20,{'9' * 5000}\n"))
    assert (ran.code, "cột 'units'" in ran.err) == (2, True)


def test_vietnamese_words_for_forms(cli: Cli, tmp_path: Path) -> None:
    text = "tiếp nhận,số đơn vị,trả lời,hình thức\n2026-08-20,1,2026-08-24,bản quét\n"
    found = cli("check", "questions", written(tmp_path, text), "--json").json()
    assert found["rows"][0]["decision"]["value"]["form_named"] is True
