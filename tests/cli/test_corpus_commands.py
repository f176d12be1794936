"""`corpus import`, `corpus check` and `corpus pin`: what they print, write and exit with."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.corpus import load
from bhxh_rules.corpus.loader import DATA

Cli = Callable[..., Any]
MARKET = "QUY CHẾ CHỢ\n\nĐiều 1. Chợ họp\n\n1. Chợ họp sáng sớm.\n\n2. Chợ tan lúc trưa.\n"
OWN = "qc1624/d13.k2.a"


@pytest.fixture
def decision(texts: Path) -> Path:
    """The official decision with its regulation."""
    return texts / "qd1624-2024.txt"


@pytest.fixture
def amended(decision: Path, tmp_path: Path) -> Path:
    """The same with four days instead of three."""
    file = tmp_path / "moi.txt"
    text = decision.read_text(encoding="utf-8").replace("03 (ba) ngày", "04 (bốn) ngày", 1)
    file.write_text(text, encoding="utf-8")
    return file


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_the_official_texts_are_unchanged(cli: Cli, texts: Path) -> None:
    both, portal = (
        cli("corpus", "check", texts / "qd1624-2024.txt", "--json"),
        cli("corpus", "check", texts / "qc352-2020.txt", "--json"),
    )
    assert (both.code, [each["instrument"] for each in both.json()]) == (0, ["qd1624", "qc1624"])
    assert portal.json() == {"instrument": "qc352", "changes": [], "diagnostics": []}
    assert portal.code == 0
    assert cli("corpus", "check", texts / "qd1624-2024.txt").out.count("không có thay đổi nào") == 2


def test_a_change_is_listed_with_what_hangs_on_it(cli: Cli, amended: Path) -> None:
    ran = cli("corpus", "check", amended, "--json")
    (change,) = ran.json()[1]["changes"]
    assert ran.code == 1
    assert (change["provision"], change["kind"], change["from"], change["to"]) == (OWN, "changed", None, None)
    assert change["rules"] == ["zalo.answer_deadline", "zalo.check_answer"]
    assert change["scenarios"][0].startswith("features/qc1624/dieu_13.feature:")
    assert (change["constants"], change["reviews"]) == (["answer_limits[1]"], [])


SIGNED = """\
[[signoff]]
provision = "qc1624/d13.k2.a"
name = "Trần Thị Mơ"
role = "chuyên viên"
on = 2026-02-01
wording = "s1:0"
restatement = "r"
behaviour = "b"
scenarios = {}
readings = {}
"""


def test_the_sign_offs_on_it_are_named(cli: Cli, amended: Path, tmp_path: Path) -> None:
    reviews = write(tmp_path / "reviews.toml", SIGNED)
    (change,) = cli("corpus", "check", amended, "--json", "--reviews", reviews).json()[1]["changes"]
    assert change["reviews"] == ["Trần Thị Mơ (qc1624/d13.k2.a, 01/02/2026)"]
    told = cli("corpus", "check", amended, "--markdown", "--reviews", reviews).out
    assert "- [ ] Thẩm định lại" in told
    assert cli("corpus", "check", amended, "--reviews", tmp_path / "nowhere").code == 2


def test_people_get_a_table(cli: Cli, amended: Path, decision: Path) -> None:
    ran = cli("corpus", "check", amended, "--texts", decision.parent)
    assert ran.code == 1
    for words in (
        "điểm a khoản 2 Điều 13",
        OWN,
        "có sửa đổi",
        "[-03 (ba)-] {+04 (bốn)+}",
        "zalo.answer_deadline",
        "và 3 mục nữa",
    ):
        assert words in ran.out, words
    english = cli("corpus", "check", amended, "--lang", "en").out
    assert "point a, clause 2, Article 13" in english
    assert "Quy tắc" not in english


def test_the_old_wording_of_the_kept_texts_gives_the_redline(
    cli: Cli, amended: Path, decision: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli("corpus", "import", decision).code == 0
    assert cli("corpus", "import", amended).code == 1
    assert len(list((tmp_path / "texts").glob("*.txt"))) == 2
    (change,) = cli("corpus", "check", amended, "--json").json()[1]["changes"]
    assert ["removed", "03 (ba)"] in change["redline"]
    assert change["from"] != change["to"]


def test_two_files_are_compared(cli: Cli, amended: Path, decision: Path, tmp_path: Path) -> None:
    ran = cli("corpus", "check", decision, amended, "--json")
    (change,) = ran.json()[1]["changes"]
    assert (ran.code, ["added", "03 (ba)"] in change["redline"]) == (1, True)
    old = write(tmp_path / "cũ.txt", MARKET)
    assert cli("corpus", "check", old, old).code == 0
    unknown = cli("corpus", "check", write(tmp_path / "mới.txt", MARKET.replace("sáng", "rất")), old, "--json")
    assert [(each["provision"], each["kind"]) for each in unknown.json()["changes"]] == [("t1/d1.k1", "changed")]


def test_markdown_for_a_pull_request(cli: Cli, amended: Path, decision: Path) -> None:
    ran = cli("corpus", "check", amended, decision, "--markdown")
    assert ran.code == 1
    assert "\n#### điểm a khoản 2 Điều 13: có sửa đổi\n" in ran.out
    assert "~~03 (ba)~~ **04 (bốn)**" in ran.out
    assert "(`zalo.answer_deadline`)" in ran.out
    assert f"`bhxh-rules corpus pin {amended} {OWN}`" in ran.out
    assert "- [ ] " in ran.out


def test_annotations_and_a_summary_for_github(
    cli: Cli, amended: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = write(tmp_path / "summary", "trước\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    ran = cli("corpus", "check", amended, "--github")
    (line,) = ran.out.splitlines()
    assert ran.code == 1
    assert line.startswith(f"::error file={amended},line=147,title=điểm a khoản 2 Điều 13%3A có sửa đổi::{OWN}%0A")
    assert summary.read_text(encoding="utf-8").startswith("trước\n## Thay đổi")
    monkeypatch.delenv("GITHUB_STEP_SUMMARY")
    assert cli("corpus", "check", amended, "--github").out == ran.out


def test_a_cosmetic_change_is_noted_and_passes(cli: Cli, decision: Path, tmp_path: Path) -> None:
    file = write(tmp_path / "a.txt", decision.read_text(encoding="utf-8").replace("Tối đa 03", "TỐI ĐA 03", 1))
    ran = cli("corpus", "check", file, "--json")
    assert (ran.code, ran.json()[1]["changes"][0]["kind"]) == (0, "cosmetic")
    assert "chỉ khác cách trình bày" in ran.err
    assert cli("corpus", "check", file, "--github").out.startswith("::notice ")
    assert cli("corpus", "check", file, "--lang", "en").err.strip().endswith("1 cosmetic changes only")


def test_an_oddity_that_nobody_accepted_fails(cli: Cli, decision: Path, tmp_path: Path) -> None:
    text = decision.read_text(encoding="utf-8").replace("\nĐiều 14.", "\nĐiều 14b.", 1)
    file = write(tmp_path / "a.txt", text)
    ran = cli("corpus", "check", file, "--json")
    assert ran.code == 1
    assert ran.json()[1]["diagnostics"] != []
    for form in ("--markdown", "--github", "--lang=vi"):
        assert "chưa ai xem và chấp nhận" in cli("corpus", "check", file, form).out


def test_a_page_about_a_regulation_is_no_instrument(cli: Cli, texts: Path, tmp_path: Path) -> None:
    page = texts / "explainer-qd1624.txt"
    if not page.is_file():
        pytest.skip("the explainer is not among the texts")
    ran = cli("corpus", "check", page, "--json")
    assert (ran.code, ran.json()["instrument"]) == (1, None)
    assert [each["provision"] for each in ran.json()["repeats"]] == ["qc1624/d11", "qc1624/d13"]
    told = cli("corpus", "import", page, "--into", tmp_path / "texts")
    assert told.code == 1
    assert "không phải văn bản nào đã biết" in told.out
    assert "khớp nguyên văn 7/7" in told.out
    assert "không thấy nguyên văn: Điều 13 (tên điều, phần chữ riêng)" in told.out
    assert not (tmp_path / "texts").exists()
    assert "::error" in cli("corpus", "check", page, "--github").out
    assert "7/7" in cli("corpus", "check", page, "--markdown").out


def test_a_text_about_something_else_is_no_instrument(cli: Cli, tmp_path: Path) -> None:
    file = write(tmp_path / "chợ.txt", MARKET)
    assert "Không lặp lại điều khoản nào" in cli("corpus", "import", file, "--into", tmp_path / "texts").out
    assert cli("corpus", "check", file).code == 1
    assert "### A part" in cli("corpus", "check", file, "--markdown", "--lang", "en").out


def test_an_imported_text_is_kept_plain_and_ignored(cli: Cli, decision: Path, tmp_path: Path) -> None:
    crlf = tmp_path / "a.txt"
    crlf.write_bytes(decision.read_bytes().replace(b"\n", b"\r\n"))
    ran = cli("corpus", "import", crlf, "--into", tmp_path / "texts", "--json")
    kept = Path(ran.json()["kept"])
    assert (ran.code, b"\r" in kept.read_bytes(), kept.parent) == (0, False, tmp_path / "texts")
    assert (kept.parent / ".gitignore").read_text() == "*\n"
    again = cli("corpus", "import", kept, "--into", tmp_path / "texts")
    assert (again.code, f"Đã giữ tại {kept}" in again.out) == (0, True)
    assert f"docs build --texts {kept.parent}" in again.out


@pytest.mark.parametrize(
    "content", [b"PK\x03\x04 zip", b"\x00\x01\x02", b"\xff\xfe\xff"], ids=["zip", "binary", "utf-16"]
)
def test_a_hostile_file_is_refused_in_one_message(cli: Cli, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "xấu.txt"
    file.write_bytes(content)
    for command in (("import", file), ("check", file), ("check", file, file), ("pin", file, OWN)):
        ran = cli("corpus", *command)
        assert (ran.code, ran.out, ran.err.count("xấu.txt")) == (2, "", 2)


def test_options_that_do_not_go_together_or_are_not_there(cli: Cli, decision: Path, tmp_path: Path) -> None:
    assert cli("corpus", "check", decision, "--json", "--markdown").code == 2
    assert "--texts" in cli("corpus", "check", decision, "--texts", tmp_path / "nowhere").err
    assert "--features" in cli("corpus", "check", decision, "--features", tmp_path / "nowhere").err


def test_missing_or_broken_features_are_said_and_the_rest_is_listed(
    cli: Cli, amended: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = cli("corpus", "check", amended, "--json")
    (change,) = ran.json()[1]["changes"]
    assert (ran.code, change["scenarios"], change["rules"][0]) == (1, [], "zalo.answer_deadline")
    assert "features" in ran.err
    (tmp_path / "features").mkdir()
    write(tmp_path / "features" / "a.feature", "không phải kịch bản")
    assert "features/a.feature" in cli("corpus", "check", amended, "--json").err


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the data files."""
    shutil.copytree(DATA, tmp_path / "data")
    return tmp_path / "data"


def test_named_provisions_are_pinned_and_what_else_differs_is_named(cli: Cli, amended: Path, data: Path) -> None:
    write(
        amended, amended.read_text(encoding="utf-8").replace("04 (bốn) ngày", "05 ngày", 1).replace("01 (một)", "một")
    )
    both = amended.read_text(encoding="utf-8").replace("\n3. Trường hợp", "\n3. Khi", 1)
    write(amended, both)
    ran = cli("corpus", "pin", amended, OWN, "--data", data)
    assert ran.code == 0
    assert f"[{OWN}]" in ran.out
    version = ran.out.splitlines()[-1].rpartition(" ")[2]
    assert version.startswith("x1-")
    assert version != load().version
    assert cli("corpus", "pin", OWN, amended, "--data", data).out == ran.out
    changed = [file.name for file in DATA.iterdir() if (data / file.name).read_bytes() != file.read_bytes()]
    assert changed == ["qc1624.toml"]


def test_overwriting_a_wording_is_warned_of(cli: Cli, amended: Path, decision: Path, data: Path) -> None:
    ran = cli("corpus", "pin", amended, OWN, "--data", data)
    assert ran.code == 0
    assert f"Cảnh báo: lời văn cũ của {OWN} đã bị ghi đè" in ran.err
    assert "quy tắc 2, hằng số luật 1, kịch bản " in ran.err
    assert f"bhxh-rules corpus amend {OWN} --from YYYY-MM-DD" in ran.err
    assert "Cảnh báo" not in cli("corpus", "pin", amended, OWN, "--data", data).err


def test_a_dated_wording_without_a_restatement_is_not_pinned(cli: Cli, amended: Path, data: Path) -> None:
    dated = ("--from", "2027-07-01", "--by", "Quyết định 99", "--text", amended, "--data", data)
    assert cli("corpus", "amend", OWN, *dated).code == 0
    ran = cli("corpus", "pin", amended, OWN, "--data", data)
    assert ran.code == 2
    assert "trường restatement còn trống" in ran.err
    assert f"viết vào {(data / 'qc1624.toml').as_posix()}, khối {OWN}" in ran.err
    file = data / "qc1624.toml"
    told = file.read_text(encoding="utf-8")
    write(file, told.replace('restatement = ""\namended_by', 'restatement = "Bốn ngày."\namended_by'))
    ran = cli("corpus", "pin", amended, OWN, "--data", data)
    assert (ran.code, ran.err) == (0, "")


def test_what_stands_outside_the_articles_is_named_until_it_is_pinned(
    cli: Cli, decision: Path, data: Path, tmp_path: Path
) -> None:
    text = decision.read_text(encoding="utf-8")
    other = write(tmp_path / "a.txt", text.replace("CỘNG HÒA", "CỘNG HOÀ NƯỚC", 1))
    assert "corpus pin TỆP qd1624" in cli("corpus", "check", other).out.replace("\n", " ")
    ran = cli("corpus", "pin", other, "qd1624/d1", "--data", data)
    assert "để nguyên: phần ngoài các Điều [qd1624]" in ran.out
    ran = cli("corpus", "pin", other, "qd1624", "--data", data)
    assert ran.code == 0
    assert "phần ngoài các Điều [qd1624]" in ran.out
    assert "để nguyên" not in ran.out


def test_what_is_left_alone_is_named(cli: Cli, amended: Path, data: Path) -> None:
    ran = cli("corpus", "pin", amended, "qc1624/d1", "--data", data)
    assert f"Khác với dấu vân chữ đã ghi, để nguyên: {OWN}" in ran.out
    assert "Đã thêm" not in ran.out


def test_a_new_provision_is_pinned_as_new(cli: Cli, decision: Path, data: Path, tmp_path: Path) -> None:
    text = decision.read_text(encoding="utf-8").replace(
        "\nĐiều 14.", "\nĐiều 13a. Mục hỏi nhiều\n1. Mỗi quý một mục.\nĐiều 14.", 1
    )
    ran = cli("corpus", "pin", write(tmp_path / "a.txt", text), "qc1624/d13a", "--data", data)
    assert "Đã thêm, chưa mã hoá: Điều 13a [qc1624/d13a]" in ran.out
    assert "để nguyên: qc1624/d13a.k1" in ran.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["FILE"], "ít nhất một mã"),
        (["FILE", "qc1624/d99"], "qc1624/d99"),
        (["FILE", "all"], "all"),
        ([OWN, "qc1624/d1"], "tệp d1"),
    ],
)
def test_only_an_explicit_list_is_pinned(cli: Cli, decision: Path, data: Path, arguments: list[str], said: str) -> None:
    ran = cli("corpus", "pin", *(decision if each == "FILE" else each for each in arguments), "--data", data)
    assert (ran.code, said in ran.err) == (2, True)


def test_without_a_checkout_nothing_is_pinned(
    cli: Cli, decision: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = cli("corpus", "pin", decision, OWN)
    assert (ran.code, "--data" in ran.err) == (2, True)


def test_json_is_data_alone(cli: Cli, amended: Path, tmp_path: Path) -> None:
    assert json.loads(cli("corpus", "import", amended, "--into", tmp_path / "t", "--json").out)["found"]
