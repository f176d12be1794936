"""The pages of comparison: there when there is something to compare, each link with an aim."""

import re
from pathlib import Path
from posixpath import normpath

from bhxh_rules.corpus import data_files, loader, parse
from bhxh_rules.corpus.amendment import amend
from bhxh_rules.site.article import article_page
from bhxh_rules.site.article_material import Article
from bhxh_rules.site.material import Material
from bhxh_rules.site.official import read_wording
from bhxh_rules.site.redlines.overview import redline_pages
from bhxh_rules.site.redlines.paths import OVERVIEW
from bhxh_rules.site.scenarios import Scenarios
from tests.rehearsal.amended_corpus import NEW, POINT_C, REPEALED, TOPIC
from tests.site.redlines.test_texts import BY, DAY, record_all

DIEUS = {f"qc1624/d{number}": Scenarios() for number in (10, 13, 14)}


def pages(folder: Path | None = None) -> dict[str, str]:
    """Return the pages of comparison."""
    return dict(redline_pages(Material(DIEUS, wording=read_wording(folder))))


def test_without_anything_to_compare_one_page_says_how_to_come_by_it() -> None:
    (page,) = pages().items()

    assert page[0] == OVERVIEW
    assert "Chưa có gì để so sánh" in page[1]
    assert "bhxh-rules docs build --texts" in page[1]


def test_amended_clauses_are_compared_period_by_period(data: Path) -> None:
    record_all(data)
    file = data / "qc1624.toml"
    source = file.read_text(encoding="utf-8")
    block = data_files.find_block(source, POINT_C)
    assert block is not None
    before = loader.load().get(POINT_C).restatement
    later = before.replace("năm", "sáu").replace("5", "6")
    assert later != before
    written = block.replace('restatement = ""', f'restatement = "{later}"')
    file.write_text(data_files.with_block(source, POINT_C, written), encoding="utf-8")
    found = pages()

    assert set(found) == {OVERVIEW, "so-sanh/qc1624.md"}
    assert "có sửa đổi: 1; thêm mới: 1; không còn: 1" in found[OVERVIEW]
    page = found["so-sanh/qc1624.md"]
    sections = re.split(r"^## ", page, flags=re.MULTILINE)[1:]
    assert [re.findall(r'id="([^"]+)"', section)[0] for section in sections] == [
        "qc1624-d10-k8",
        "qc1624-d13-k2-c",
        "qc1624-d14",
    ]
    assert all("01/07/2027" in section for section in sections)
    assert re.search(r"<del>.*</del>.*<ins>.*</ins>", sections[1])
    assert "bị bãi bỏ" in sections[2]


def test_the_page_of_an_amended_clause_leads_to_its_comparison(data: Path) -> None:
    record_all(data)
    found = pages()
    for id, number in ((POINT_C, 13), (TOPIC, 10), (REPEALED, 14)):
        dieu = f"qc1624/d{number}"
        page = article_page(Article(dieu, Material(DIEUS)))
        targets = set(re.findall(r"\]\(\.\./(so-sanh/[^)#]+)#([^)]+)\)", page))
        assert targets
        assert all(f'id="{mark}"' in found[path] for path, mark in targets), id


def test_a_restatement_that_is_not_written_yet_is_not_compared(data: Path) -> None:
    amend(POINT_C, DAY, BY, data, parse(NEW))

    page = pages()["so-sanh/qc1624.md"]
    assert "Chưa diễn đạt lại" in page
    assert "<del>" not in page


def test_links_lead_to_pages_and_anchors_that_exist(data: Path, folder: Path) -> None:
    (folder / "mới.txt").write_text(NEW, encoding="utf-8")
    record_all(data)
    material = Material(DIEUS, wording=read_wording(folder))
    found = dict(redline_pages(material))
    known = found | {f"qc1624/dieu_{dieu[8:]:0>2}.md": article_page(Article(dieu, material)) for dieu in DIEUS}
    links = [(name, target) for name, page in found.items() for target in re.findall(r"\]\(([^)#]*)#([^)]+)\)", page)]

    assert len(found) == 3
    assert links
    for name, (path, mark) in links:
        aim = normpath(f"{name.rpartition('/')[0]}/{path}") if path else name
        if aim != "cach-hieu.md":
            assert f'id="{mark}"' in known[aim], (name, path, mark)
