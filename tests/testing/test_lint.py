"""Each test is one way in which a feature file goes wrong without anyone being told."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from bhxh_rules.testing.lint import Finding, lint, lint_paths, main

SOUND = """\
# language: vi
@qc1624.d13
Tính năng: Điều 13. Trả lời câu hỏi

  @qc1624.d13.k2
  Quy tắc: Khoản 2. Câu hỏi cần ý kiến đơn vị khác

    Bối cảnh:
      Biết tài khoản Zalo của BHXH Việt Nam

    # một đơn vị
    @qc1624.d13.k2.a @DG-0002
    Khung kịch bản: Một đơn vị
      Biết câu hỏi được tiếp nhận ngày <tiếp nhận>
      Khi trả lời ngày <trả lời>
      Thì kết luận là <kết luận>
      Và căn cứ là điểm a khoản 2 Điều 13

      @qc1624.d13.k2.a
      Dữ liệu: Có thứ Bảy làm bù
        | tiếp nhận  | trả lời    | kết luận |
        | 20/08/2026 | 24/08/2026 | đúng hạn |
        | 20/08/2026 | 25/08/2026 | quá hạn  |

    @qc1624.d13.k2.b
    Kịch bản: Hai đơn vị
      Khi hỏi hạn trả lời
      Thì hạn là 4 ngày làm việc
"""


def messages(text: str) -> list[tuple[int, str]]:
    return [(finding.line, finding.message) for finding in lint(text.encode()).findings]


def changed(old: str, new: str) -> list[tuple[int, str]]:
    assert SOUND.count(old) == 1
    return messages(SOUND.replace(old, new))


def test_a_sound_file_has_no_finding_and_counts_each_row() -> None:
    report = lint(SOUND.encode())
    assert report.findings == ()
    assert report.scenarios == 3


def test_language_line_is_missing() -> None:
    assert messages(SOUND.removeprefix("# language: vi\n")) == [(1, "dòng đầu phải là “# language: vi”")]


def test_byte_order_mark() -> None:
    assert messages("\ufeff" + SOUND) == [(1, "có dấu thứ tự byte (BOM)")]


def test_decomposed_letters() -> None:
    line = "Khi hỏi hạn trả lời"
    assert changed(line, unicodedata.normalize("NFD", line)) == [(27, "chữ không ở dạng dựng sẵn (NFC)")]


@pytest.mark.parametrize(
    ("character", "message"),
    [
        ("\u00a0", "có dấu cách không ngắt dòng (NBSP)"),
        ("\u200b", "có dấu cách rộng bằng không (ZWSP)"),
        ("\u00ad", "có dấu nối mềm (SHY)"),
        ("\u2011", "có dấu nối không ngắt dòng"),
        ("\u202f", "có ký tự không nhìn thấy U+202F"),
        ("\t", "có dấu nhảy cột (tab)"),
    ],
)
def test_invisible_characters(character: str, message: str) -> None:
    assert (27, message) in changed("Khi hỏi hạn", f"Khi hỏi {character}hạn")


def test_letter_eth_in_place_of_d_with_stroke() -> None:
    assert (6, "có chữ Eth (Ð), không phải chữ Đ") in changed("Câu hỏi cần ý kiến đơn", "Ðơn")


def test_not_utf8() -> None:
    assert lint("# language: vi\nTính năng: á".encode("cp1258", "replace")).findings == (
        Finding("", 1, "tệp không phải UTF-8"),
    )


@pytest.mark.parametrize(
    "line",
    [
        "Giả sử có một câu hỏi",
        "Trường hợp: có một câu hỏi",
        "Given một câu hỏi",
        "Biêt một câu hỏi",
        "Thi hạn là mai",
        "- Nhưg cần hai đơn vị",
        "Biêtt một câu hỏi",
        "Bit một câu hỏi",
    ],
)
def test_keyword_that_becomes_prose(line: str) -> None:
    found = changed("    Kịch bản: Hai đơn vị\n", f"    Kịch bản: Hai đơn vị\n      {line}\n")
    assert (26, f"dòng giống từ khóa bị đọc thành lời dẫn: “{line}”") in found


def test_prose_stays_prose() -> None:
    assert changed("Câu hỏi cần ý kiến đơn vị khác\n", "Một\n    Tính theo ngày làm việc, báo Ban\n") == []


@pytest.mark.parametrize("line", ["Chức năng: Điều 13", "Feature: Điều 13"])
def test_unknown_keyword_is_a_parse_error_with_its_line(line: str) -> None:
    found = messages(f"# language: vi\n{line}\n")
    assert (2, f"không đọc được Gherkin ở chỗ “{line}”") in found


def test_two_scenarios_of_one_name() -> None:
    assert changed("Kịch bản: Hai đơn vị", "Kịch bản: Một đơn vị") == [
        (26, "trùng tên với kịch bản ở dòng 13: một trong hai sẽ không chạy")
    ]


@pytest.mark.parametrize("name", ["Một đơn vị?", "Mọt  đơn-vị", "> một đơn vị", "MỘT ĐƠN VỊ"])
def test_two_scenarios_of_one_address(name: str) -> None:
    told = "tên chỉ khác dấu hoặc ký hiệu với kịch bản ở dòng 13: hai kịch bản cùng một địa chỉ"

    assert changed("Kịch bản: Hai đơn vị", f"Kịch bản: {name}") == [(26, told)]


def test_scenario_without_name() -> None:
    assert changed("Kịch bản: Hai đơn vị", "Kịch bản:") == [(26, "kịch bản không có tên")]


@pytest.mark.parametrize("keyword", ["Và", "Nhưng", "*"])
def test_first_step_is_a_conjunction(keyword: str) -> None:
    assert changed("Khi hỏi hạn trả lời", f"{keyword} hỏi hạn trả lời") == [
        (27, "bước đầu phải bắt đầu bằng Biết, Cho, Khi hoặc Thì")
    ]


def test_two_spaces_in_a_step() -> None:
    assert changed("Khi hỏi hạn trả lời", "Khi hỏi  hạn trả lời") == [(27, "bước có hai dấu cách liền nhau")]


def test_placeholder_outside_an_outline() -> None:
    assert changed("Thì hạn là 4 ngày", "Thì hạn là <số> ngày") == [(26, "có <số> nhưng không phải Khung kịch bản")]


def test_placeholder_without_column() -> None:
    assert changed("điểm a khoản 2 Điều 13", "<căn cứ>") == [(20, "<căn cứ> không có cột nào")]


def test_placeholder_in_a_background() -> None:
    assert changed("tài khoản Zalo", "tài khoản <tên>") == [(8, "Bối cảnh không nhận được giá trị <tên>")]


def test_column_that_is_not_used() -> None:
    assert changed("Thì kết luận là <kết luận>", "Thì có kết luận") == [(20, "cột “kết luận” không được dùng")]


def test_column_given_twice() -> None:
    assert (20, "cột “trả lời” có 2 lần") in changed("| tiếp nhận  | trả lời    |", "| trả lời | trả lời |")


def test_rows_that_are_equal() -> None:
    row = "        | 20/08/2026 | 25/08/2026 | quá hạn  |\n"
    assert changed(row, row + row) == [(24, "dòng dữ liệu giống hệt một dòng trên")]


def test_outline_without_table() -> None:
    assert changed("Kịch bản: Hai đơn vị", "Khung kịch bản: Hai đơn vị") == [(26, "Khung kịch bản không có Dữ liệu")]


def test_table_without_rows() -> None:
    rows = "".join(SOUND.splitlines(keepends=True)[21:23])
    assert changed(rows, "") == [(20, "Dữ liệu không có dòng nào")]


def test_rows_of_unequal_length() -> None:
    assert changed("| quá hạn  |", "") == [(23, "các dòng của bảng không cùng số ô")]


def test_scenario_without_steps() -> None:
    assert changed("      Khi hỏi hạn trả lời\n      Thì hạn là 4 ngày làm việc\n", "") == [
        (26, "kịch bản không có bước nào")
    ]


def test_scenario_without_outcome() -> None:
    assert changed("Thì hạn là 4 ngày", "Và hạn là 4 ngày") == [(26, "kịch bản không có bước Thì nào")]


def test_placeholders_in_tables_and_texts_of_steps_count_as_used() -> None:
    found = changed(
        "Thì kết luận là <kết luận>\n",
        'Thì kết luận là\n        | <kết luận> |\n      Và ghi\n        """\n        <ý>\n        """\n',
    )
    assert found == [(25, "<ý> không có cột nào")]


def test_rule_without_tag() -> None:
    found = changed("  @qc1624.d13.k2\n", "")
    assert found == [(5, "Quy tắc phải mang đúng một thẻ điều khoản, đang có 0")]


def test_rule_with_two_clauses() -> None:
    found = changed("  @qc1624.d13.k2\n", "  @qc1624.d13.k2 @qc1624.d13.k3\n")
    assert found == [(6, "Quy tắc phải mang đúng một thẻ điều khoản, đang có 2")]


def test_rule_of_a_point() -> None:
    found = changed("  @qc1624.d13.k2\n", "  @qc1624.d13.k2.a\n")
    assert found == [
        (6, "thẻ của Quy tắc phải là một khoản, hoặc một Điều không có khoản: @qc1624.d13.k2.a"),
        (26, "@qc1624.d13.k2.b nằm ngoài Quy tắc của @qc1624.d13.k2.a"),
    ]


def test_two_rules_of_one_clause() -> None:
    rule = "\n  @qc1624.d13.k2\n  Quy tắc: Khoản 2, lần nữa\n    Kịch bản: Ba\n      Thì hạn là 5 ngày\n"
    assert messages(SOUND + rule) == [(31, "đã có Quy tắc của @qc1624.d13.k2 ở dòng 6")]


def test_rule_without_scenario() -> None:
    found = messages(SOUND + "\n  @qc1624.d13.k3\n  Quy tắc: Khoản 3\n")
    assert found == [(31, "Quy tắc không có kịch bản nào")]


@pytest.mark.parametrize(
    ("old", "line"),
    [("    @qc1624.d13.k2.b\n", 26), ("      @qc1624.d13.k2.a\n      D", 20)],
    ids=["scenario", "table"],
)
def test_clause_outside_its_rule(old: str, line: int) -> None:
    clause = "@qc1624.d13.k3" if line == 26 else "@qd1624.d2"
    new = old.replace(old.split()[0], clause)
    assert changed(old, new) == [(line, f"{clause} nằm ngoài Quy tắc của @qc1624.d13.k2")]


def test_scenario_outside_every_rule() -> None:
    text = "# language: vi\nTính năng: Điều 1\n\n  Kịch bản: Một\n    Thì phạm vi là Zalo\n"
    assert messages(text) == [(4, "kịch bản nằm ngoài Quy tắc: mỗi khoản có một Quy tắc")]


@pytest.mark.parametrize("tag", ["wip", "skip", "DG-2", "qc1624/d13"])
def test_tag_that_is_neither_clause_nor_reading(tag: str) -> None:
    assert changed("    @qc1624.d13.k2.b\n", f"    @qc1624.d13.k2.b @{tag}\n") == [
        (25, f"thẻ @{tag} không phải điều khoản (@qc1624.d13.k2.a) hay cách hiểu (@DG-0001)")
    ]


def test_tag_with_a_space_and_tag_on_a_table() -> None:
    assert (19, "thẻ không được chứa dấu cách") in changed("      @qc1624.d13.k2.a\n", "      @một hai\n")
    assert [line for line, _ in changed("      @qc1624.d13.k2.a\n", "      @wip\n")] == [19]


def test_empty_file() -> None:
    assert messages("# language: vi\n") == [(2, "tệp kết thúc dở dang")]
    assert messages("") == [(1, "dòng đầu phải là “# language: vi”"), (1, "tệp không có Tính năng nào")]


def test_other_language() -> None:
    assert (1, "dòng đầu phải là “# language: vi”") in messages("# language: en\nFeature: Điều 1\n")
    assert (1, "ngôn ngữ khai ở dòng này không có trong Gherkin") in messages("# language: zz\n")


def test_file_that_breaks_off() -> None:
    assert (3, "tệp kết thúc dở dang") in messages("# language: vi\n@qc1624.d13\n")


@pytest.mark.parametrize(
    ("step", "word"),
    [
        ("Khi hỏi deadline", "deadline"),
        ("Khi kết luận là not_applicable", "not_applicable"),
        ("Khi mã là NO_UNIT", "NO_UNIT"),
        ("Khi theo DG-0003", "DG-0003"),
        ("Khi hỏi zalo.answer", "zalo.answer"),
    ],
)
def test_word_that_is_not_vietnamese(step: str, word: str) -> None:
    assert changed("Khi hỏi hạn trả lời", step) == [(27, f"“{word}” không phải tiếng Việt (chỉ thẻ mới được mang mã)")]


def test_comments_are_read_too_also_behind_tags() -> None:
    assert [line for line, _ in changed("# một đơn vị", "# boundary")] == [11]
    assert [line for line, _ in changed("    @qc1624.d13.k2.b\n", "    @qc1624.d13.k2.b # todo\n")] == [25]


def test_folder_is_linted_and_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "một.feature").write_text(SOUND, encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    assert capsys.readouterr().out == "3 kịch bản, 0 lỗi\n"
    (tmp_path / "hai.feature").write_text("# language: vi\n", encoding="utf-8")
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().out.endswith("hai.feature:2: tệp kết thúc dở dang\n3 kịch bản, 1 lỗi\n")


def test_folder_without_features_is_no_success(tmp_path: Path) -> None:
    assert [finding.message for finding in lint_paths([tmp_path]).findings] == ["không có tệp .feature nào ở đây"]
    assert main([]) == 2


def test_runs_as_a_module(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bhxh_rules.testing.lint", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (result.returncode, result.stdout.splitlines()[-1]) == (1, "0 kịch bản, 1 lỗi")
