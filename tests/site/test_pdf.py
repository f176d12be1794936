"""What is printed: which pages are meant by what somebody types, and in which order."""

from pathlib import Path

import pytest

from bhxh_rules.core.errors import InputError, RulesError
from bhxh_rules.site.markdown import page_of
from bhxh_rules.site.material import articles
from bhxh_rules.site.pdf.printing import foot_of
from bhxh_rules.site.pdf.selection import OTHERS, meanings, named, provisions_of, whole

MATERIAL = '<div class="md-copyright__highlight">\n Không thay thế “văn bản” &amp; phụ lục.<br>Gói 1 </div>'
PLAIN = '<footer class="col-md-12">\n<hr>\n <p>Không thay thế “văn bản” &amp; phụ lục.<br>Gói 1</p></footer>'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with some pages of a site."""
    for name in (
        *("index.html", "404.html", "tim-kiem.html", "cach-hieu.html", "dev/index.html", "lạ.html"),
        *("qc1624/index.html", *(f"qc1624/dieu_{number:02}.html" for number in range(1, 19))),
        *("qd1624/dieu_01.html", "so-sanh/index.html", "so-sanh/qc1624-0.html", "qc1624/thêm.html"),
    ):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"<main>{name}</main>", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["qc1624/d13"], ("qc1624/d13",)),
        (["qc1624/d13.k2.a"], ("qc1624/d13",)),
        (["điểm a khoản 2 Điều 13"], ("qc1624/d13",)),
        (["Điều 20"], ("qc352/d20",)),
        (["Điều 13"], ("qc1624/d13", "qc352/d13")),
        (["Điều 13 Quy chế ban hành kèm theo Quyết định 1624/QĐ-BHXH"], ("qc1624/d13",)),
        (["QC1624/D13.K2", "Qc352"], ("qc352", "qc1624/d13")),
        (["qc352/d2", "qc1624/d13", "qc1624/d9"], ("qc1624/d9", "qc1624/d13", "qc352/d2")),
        (["qc1624/d13", "qc1624"], ("qc1624",)),
        ([], ()),
    ],
)
def test_ids_and_labels_mean_articles_and_regulations(words: list[str], found: tuple[str, ...]) -> None:
    assert provisions_of(words) == found


def test_what_each_word_means_is_known() -> None:
    assert meanings(["Điều 13", "qc352"]) == {"Điều 13": ("qc1624/d13", "qc352/d13"), "qc352": ("qc352",)}


def test_every_word_that_means_nothing_is_named() -> None:
    with pytest.raises(InputError) as refused:
        provisions_of(["qc1624/d99", "Điều 13", "chợ", "qc1624/d13.k9"])

    assert [word for word in ("qc1624/d99", "chợ", "qc1624/d13.k9") if word not in str(refused.value)] == []
    assert len(refused.value.problems) == 3


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("QC1624/d99", r"không có Điều 99, chỉ có các Điều 1–18 "),
        ("qc1624/d99", r"không có Điều 99, chỉ có các Điều 1–18 "),
        ("Điều 99", r"không có Điều 99, chỉ có các Điều 1–3; .* Điều 1–18; .* Điều 1–24 "),
        ("qc1624/d13.k9", r"không có khoản 9 Điều 13; in cả điều: qc1624/d13 "),
    ],
)
def test_what_a_regulation_does_not_have_is_told_with_what_it_has(word: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        provisions_of([word])


def test_a_regulation_is_its_landing_page_and_its_articles_in_order(site: Path) -> None:
    (chapter,) = named(site, ["qc1624"])

    assert chapter.pages == ("qc1624/index.html", *(f"qc1624/dieu_{number:02}.html" for number in range(1, 19)))


def test_a_page_that_the_site_does_not_have_is_named(site: Path) -> None:
    with pytest.raises(RulesError, match=r"qc352/dieu_02\.html"):
        named(site, ["qc1624/d13", "qc352/d2"])


def test_the_whole_has_every_page_for_legal_readers_once(site: Path) -> None:
    chapters = whole(site)
    pages = [page for chapter in chapters for page in chapter.pages]
    there = {file.relative_to(site).as_posix() for file in site.rglob("*.html")}

    assert sorted(pages) == sorted(there - {"404.html", "tim-kiem.html", "dev/index.html"})
    assert pages[0] == "index.html"
    assert pages.index("so-sanh/qc1624-0.html") == pages.index("so-sanh/index.html") + 1
    assert (chapters[-1].title, chapters[-1].pages) == (OTHERS, ("lạ.html",))
    articles_printed = [page for page in pages if "/dieu_" in page]
    expected = [page_of(dieu).replace(".md", ".html") for dieu in articles()]
    assert articles_printed == [page for page in expected if page in there]


@pytest.mark.parametrize("page", [MATERIAL, PLAIN])
def test_the_foot_is_the_one_of_the_site(tmp_path: Path, page: str) -> None:
    (tmp_path / "index.html").write_text(page, encoding="utf-8")

    assert foot_of(tmp_path) == ("Không thay thế “văn bản” & phụ lục.", "Gói 1")


@pytest.mark.parametrize("page", [None, "<p>Chợ</p>"])
def test_a_folder_without_a_site_is_refused(tmp_path: Path, page: str | None) -> None:
    if page is not None:
        (tmp_path / "index.html").write_text(page, encoding="utf-8")

    with pytest.raises(RulesError, match="docs build --out"):
        foot_of(tmp_path)
