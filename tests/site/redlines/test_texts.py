"""Two wordings of one instrument in the folder: which is the earlier, and what became of each clause."""

from datetime import date
from html import unescape
from pathlib import Path

import markdown as renderer  # type: ignore[import-untyped]
import pytest

from bhxh_rules import corpus
from bhxh_rules.corpus import parse
from bhxh_rules.corpus.amendment import amend
from bhxh_rules.site.markdown import table
from bhxh_rules.site.official import read_wording
from bhxh_rules.site.redlines.texts import Pair, first_day, pairs, passages, told
from tests.rehearsal.amended_corpus import NEW, OLD, POINT_C, REPEALED, TOPIC

DAY, BY = date(2027, 7, 1), "Quyết định 99/QĐ-DT ngày 01/06/2027"


def found(folder: Path) -> list[Pair]:
    """Return the pairs of the Quy chế in a folder."""
    versions = read_wording(folder).versions
    assert set(versions) == {"qc1624"}
    return list(pairs(corpus.load().instrument("qc1624"), versions["qc1624"]))


def record_all(data: Path) -> None:
    """Record the amendment in the data files."""
    for own, text in ((POINT_C, NEW), (TOPIC, NEW), (REPEALED, None)):
        amend(own, DAY, BY, data, None if text is None else parse(text))


def test_one_wording_gives_nothing_to_compare(folder: Path) -> None:
    for name in ("b.txt", "c.md"):
        (folder / name).write_text(OLD.replace("\n", "\r\n"), encoding="utf-8")

    assert found(folder) == []


def test_every_clause_that_differs_is_told_with_its_words(folder: Path) -> None:
    (folder / "a mới.txt").write_text(NEW, encoding="utf-8")
    (pair,) = found(folder)
    told_steps = {step.provision: step for steps in passages(pair.comparison) for step in steps}

    assert (pair.old.file, pair.new.file) == ("cũ.txt", "a mới.txt")
    assert {own: step.kind for own, step in told_steps.items()} == {
        TOPIC: "added",
        POINT_C: "changed",
        REPEALED: "removed",
    }
    differing = [piece for piece in told_steps[POINT_C].redline if piece[0] != "same"]
    assert differing == [("removed", "05 (năm)"), ("added", "06 (sáu)")]


def test_the_day_of_a_text_is_known_from_the_dated_wordings_of_the_corpus(folder: Path, data: Path) -> None:
    (folder / "mới.txt").write_text(NEW, encoding="utf-8")
    (pair,) = found(folder)
    assert (first_day(pair.old), first_day(pair.new)) == ("", None)
    assert "chưa rõ ngày" in told(pair.new)

    record_all(data)
    (pair,) = found(folder)
    assert (first_day(pair.old), first_day(pair.new)) == ("", "2027-07-01")
    assert told(pair.new) == "tệp `mới.txt` (từ 01/07/2027)"


def test_a_file_of_any_name_stays_in_its_cell(folder: Path) -> None:
    (folder / "m`ới|2.txt").write_text(NEW, encoding="utf-8")
    (pair,) = found(folder)
    html = renderer.markdown(table(["a"], [[told(pair.new)]]), extensions=["tables"])

    assert "<td>tệp <code>m`ới|2.txt</code> (chưa rõ ngày có hiệu lực)</td>" in unescape(html)


def test_the_earlier_text_stands_first_also_where_the_later_one_is_shown(folder: Path, data: Path) -> None:
    (folder / "mới.txt").write_text(NEW, encoding="utf-8")
    record_all(data)
    versions = read_wording(folder).versions["qc1624"]
    orders = [list(pairs(corpus.load().instrument("qc1624"), those)) for those in (versions, versions[::-1])]

    assert [(pair.old.file, pair.new.file) for (pair,) in orders] == [("cũ.txt", "mới.txt")] * 2


def test_the_address_stays_when_the_file_is_named_otherwise(folder: Path) -> None:
    (folder / "mới.txt").write_text(NEW, encoding="utf-8")
    before = found(folder)[0].path
    (folder / "mới.txt").rename(folder / "khác.md")

    assert found(folder)[0].path == before
    (folder / "khác.md").write_text(NEW.replace("06 (sáu)", "07 (bảy)"), encoding="utf-8")
    assert found(folder)[0].path != before


def test_web_pages_and_documents_are_read_as_well(folder: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for line in NEW.splitlines():
        document.add_paragraph(line)
    document.save(str(folder / "mới.docx"))
    other = NEW.replace("06 (sáu)", "07 (bảy)")
    page = "".join(f"<p>{line}</p>" for line in other.splitlines())
    (folder / "mới.html").write_text(f"<meta charset='utf-8'><body>{page}</body>", encoding="utf-8")
    (folder / "~$mới.docx").write_bytes(b"lock")

    assert {pair.new.file for pair in found(folder)} == {"mới.docx", "mới.html"}
