"""Search in the pages as people use it: from a folder, with and without marks, with the keyboard alone."""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

import pytest
from playwright.sync_api import Browser, Page, expect

from bhxh_rules.core.text import nfc
from bhxh_rules.site.search.assets import INDEX
from bhxh_rules.site.search.folding import fold, marked, plain, words
from tests.browser.conftest import Watch

pytestmark = pytest.mark.browser

QUERIES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("search_queries.toml").read_text(encoding="utf-8")
)["query"]
TOP, NEAR = 3, 5
ARTICLE = "qc1624/dieu_13.html"
BOX = "#bhxh-search-input"
OPTIONS = "#bhxh-search-list [role=option]"
FOUND = "#bhxh-search-results li"
# What a search loads, in this order.
SCRIPTS = ["words.js", "addresses.js", "engine.js", "index.js"]
# A form of the page may have a status of its own.
SAID = "form[role=search] [role=status]"


class Answer(NamedTuple):
    """Where the results lead, as links from the first page, and what is said above them."""

    links: list[str]
    said: str


Search = Callable[[str], Answer]


@pytest.fixture(scope="module")
def search(built: Path, chromium: Browser) -> Iterator[Search]:
    """`search(typed)` gives the results and what is said of them; all in one page, as one types on."""
    with chromium.new_context(offline=True, locale="vi-VN") as context:
        page = context.new_page()
        page.goto((built / "tim-kiem.html").as_uri())
        said = page.get_by_role("status")

        def typed(text: str) -> Answer:
            page.locator(BOX).fill("")
            expect(said).to_be_empty()
            page.locator(BOX).fill(text)
            expect(said).not_to_be_empty()
            links: list[str] = page.eval_on_selector_all(f"{FOUND} > a", "links => links.map(link => link.href)")
            here = f"{unquote(built.as_uri())}/"
            return Answer([unquote(link).removeprefix(here) for link in links], said.inner_text())

        yield typed


def leads_to(link: str, wanted: str) -> bool:
    """Say whether a link leads to a page, or to a page and the anchor that is asked for."""
    return link == wanted or link.partition("#")[0] == wanted


def in_browser(page: Page, name: str, texts: list[str]) -> list[Any]:
    """Return what a function of the script makes of each text."""
    found: list[Any] = page.evaluate(f"texts => texts.map(window.bhxhSearchWords.{name})", texts)
    return found


def start(page: Page, built: Path, path: str = ARTICLE) -> None:
    """Open a page and load what the box searches with."""
    page.goto((built / path).as_uri())
    page.locator(BOX).focus()
    page.wait_for_function("window.bhxhSearchIndex && window.bhxhSearchEngine")


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query["typed"])
def test_the_first_result_is_where_a_lawyer_would_look(search: Search, query: dict[str, Any]) -> None:
    links, said = search(query["typed"])

    assert links, "nothing was found"
    assert any(leads_to(links[0], wanted) for wanted in query.get("first", links[:1])), links[:NEAR]
    for name, most in (("top", TOP), ("near", NEAR)):
        for wanted in query.get(name, []):
            assert any(leads_to(link, wanted) for link in links[:most]), (wanted, links[:most])
    note, _, count = said.rpartition(". ")
    assert (f"{note}." if note else "") == query.get("says", "")
    assert re.match(r"\d+ kết quả", count), said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ủy quyền", "uỷ quyền"),
        ("ủy quyền", unicodedata.normalize("NFD", "ủy quyền")),
        ("ủy quyền", "ỦY  QUYỀN"),
        ("chữ ký số", "chữ kí số"),
        ("Điều 13", "Ðiều\u00a0１３"),
        ("uy quyen", "uy, quyen!"),
        ("khoản 2 điều 13", "khoản hai điều mười ba"),
        ("khoản 2 điều 13", "khoản hai điều 13"),
        ("khoản 2 điều 13", "khoản 2 Điều mười ba"),
        ("khoan 2 dieu 13", "khoan hai dieu muoi ba"),
        ("điểm a khoản 2 điều 11", "điểm a khoản hai điều mười một"),
        ("điều 15", "điều mười lăm"),
        ("điều 20", "điều hai mươi"),
        ("điều 24 cổng", "điều hai mươi tư cổng"),
        ("gạch đầu dòng thứ 2 khoản 1 điều 12", "gạch đầu dòng thứ hai khoản một điều mười hai"),
        ("BHYT", "bảo hiểm y tế"),
        ("BHYT", "bao hiem y te"),
        ("BHTN", "Bảo hiểm thất nghiệp"),
        ("chính sách BHYT", "chính sách bảo hiểm y tế"),
        ("gỡ bài", "xoá bài viết"),
    ],
)
def test_two_ways_to_write_a_word_find_the_same(search: Search, one: str, other: str) -> None:
    found = search(one)

    assert found.links
    assert search(other) == found


@pytest.mark.parametrize("typed", ["các điều sau", "điều ba bên", "hai bên", "điểm ba", "năm 2026"])
def test_a_word_that_is_no_number_of_a_provision_stays_a_word(built: Path, page: Page, typed: str) -> None:
    start(page, built)

    assert in_browser(page, "read", [typed]) == [typed.replace("điều ba", "điều 3")]


def test_an_abbreviation_finds_the_words_that_it_stands_for(built: Path, page: Page) -> None:
    start(page, built)
    found: list[list[str]] = page.evaluate(
        """typed => {
            const told = {kinds: [["page", "Trang"]], pages: ["x"], places: [""], instruments: {}, words: {}};
            const texts = ["Quỹ bảo hiểm y tế", "Quỹ BHYT", "Quỹ bảo hiểm", "Y tế"];
            const entries = texts.map((text, at) => [0, 0, `${at}`, "Tên", 0, text, ""]);
            const search = window.bhxhSearchEngine.open({...told, entries});
            return typed.map(each => search(each).found.map(({entry}) => entry.anchor).sort());
        }""",
        ["BHYT", "bảo hiểm y tế"],
    )

    assert found == [["0", "1"]] * 2


@pytest.mark.parametrize("typed", ["phat tien", "ban hang", "dinh chinh", "ban quyen"])
def test_nothing_is_said_of_marks_where_none_were_typed(search: Search, typed: str) -> None:
    assert re.fullmatch(r"\d+ kết quả.*", search(typed).said)


@pytest.mark.parametrize(("late", "early"), [("hoà bán", "hòa bán"), ("uỷ quyền", "ủy quyền"), ("huỷ", "hủy")])
def test_where_the_tone_stands_is_no_other_mark(search: Search, late: str, early: str) -> None:
    one, other = search(late), search(early)

    assert one.links == other.links
    assert one.said.replace(late, early) == other.said


def test_calendars_of_years_begin_with_the_one_at_hand(search: Search) -> None:
    for typed in ("nghỉ lễ", "ngày nghỉ", "tết nguyên đán"):
        years = [link for link in search(typed).links if re.fullmatch(r"lich/\d+\.html", link)]
        assert years[:3] == ["lich/2026.html", "lich/2027.html", "lich/2025.html"], typed


def test_marks_that_are_typed_count(built: Path, page: Page) -> None:
    start(page, built)
    names = ["quý", "quỹ", "quy"]
    rows = [["", f"Tên {name}", name] for name in names]
    found = page.evaluate(
        """([rows, typed]) => {
            const entries = rows.map(([, title, anchor]) => [0, 0, anchor, title, 0, "", ""]);
            const index = {kinds: [["page", "Trang"]], pages: ["x"], places: [""], instruments: {}, words: {}, entries};
            const search = window.bhxhSearchEngine.open(index);
            return typed.map(each => search(each).found.map(({entry}) => entry.title.slice(4)));
        }""",
        [rows, [*names, "QUỸ"]],
    )

    assert [each[0] for each in found] == ["quý", "quỹ", "quý", "quỹ"]
    assert all(sorted(each) == sorted(names) for each in found)


def test_the_marks_that_were_typed_come_before_others(built: Path, page: Page) -> None:
    start(page, built)
    orders: dict[str, list[str]] = page.evaluate(
        """() => {
            const {words, marked, fold} = window.bhxhSearchWords;
            const search = window.bhxhSearchEngine.open(window.bhxhSearchIndex);
            const typed = Object.keys(window.bhxhSearchIndex.words)
                .filter(word => word.length <= 3 && marked(word) !== fold(word))
                .filter((word, at) => at % 4 === 0);
            const known = new Map();
            const told = entry => {
                const texts = [entry.title, entry.text, entry.terms, entry.place, entry.wording];
                if (!known.has(entry)) known.set(entry, [...new Set(words(texts.join(" ")).map(marked))]);
                return known.get(entry);
            };
            const sort = (entry, word) => {
                const own = told(entry);
                if (own.includes(marked(word))) return "right";
                return own.some(each => marked(each.slice(0, word.length)) === marked(word)) ? "begun" : "other";
            };
            const sorts = word => search(word).found.map(({entry}) => sort(entry, word));
            return Object.fromEntries(typed.map(word => [word, sorts(word)]));
        }"""
    )

    assert len(orders) > 40
    assert any("other" in kinds for kinds in orders.values())
    for word, kinds in orders.items():
        assert kinds[0] != "other", word
        assert "right" not in kinds[kinds.index("other") :] if "other" in kinds else "right" in kinds, word


def test_official_words_do_not_change_the_order(built: Path, page: Page) -> None:
    start(page, built)
    found = page.evaluate(
        """() => {
            const order = wording => {
                const rows = [["a", "giả mạo tài khoản", wording], ["b", "việc giả mạo", ""], ["c", "", wording]];
                const entries = rows.map(([anchor, text, words]) => [0, 0, anchor, "Khoản", 0, text, "", words]);
                const told = {kinds: [["khoan", "Khoản"]], pages: ["x"], places: [""], instruments: {}, words: {}};
                const index = {...told, entries};
                return window.bhxhSearchEngine.open(index)("giả mạo").found.map(({entry}) => entry.anchor);
            };
            return [order(""), order("kẻ giả mạo, giả mạo người khác")];
        }"""
    )

    assert found[0][:2] == found[1][:2]
    assert found[1] == [*found[0][:2], "c"]


def test_the_script_folds_words_as_the_index_does(built: Path, page: Page) -> None:
    start(page, built)
    indexed: dict[str, str] = page.evaluate("window.bhxhSearchIndex.words")
    codes = (*range(0x21, 0x250), *range(0x1E00, 0x1F00), *range(0xFF01, 0xFF5F))
    latin = [chr(code) for code in codes if chr(code).isalpha() or chr(code).isdecimal()]
    marks = [unicodedata.normalize("NFD", word) for word in indexed]
    odd = ["hoà", "HÒA", "thuỷ", "quý", "quí", "QUỸ", "kĩ", "kỹ", "Lý", "ty", "tyty", "hoàn", "xoã_", "Ðỏ", "ｄ１３"]
    texts = [*indexed, *map(str.upper, indexed), *marks, *latin, *odd, "\ufeffa\u200bb\u00adc", "a\u0323\u0302n"]

    assert len(indexed) > 1000
    for name, function in (("marked", marked), ("plain", plain), ("fold", fold)):
        assert dict(zip(texts, in_browser(page, name, texts), strict=True)) == {text: function(text) for text in texts}
    assert in_browser(page, "words", texts) == [words(text) for text in texts]
    assert {word: fold(word) for word in indexed} == indexed


def test_suggestions_with_the_keyboard_alone(built: Path, page: Page, watch: Watch) -> None:
    page.goto((built / ARTICLE).as_uri())
    box = page.get_by_role("combobox", name="Tìm kiếm")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # Skips to the content: the box stands before it, and its button between them.
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    expect(box).to_be_focused()

    page.keyboard.type("qc352/d1")
    page.keyboard.type("0")
    first = page.locator(OPTIONS).first
    expect(first).to_contain_text("Điều 10")
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(page.locator(SAID)).to_contain_text("kết quả")

    page.keyboard.press("ArrowDown")
    expect(first).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", "bhxh-search-list-0")
    expect(first).to_have_id("bhxh-search-list-0")
    page.keyboard.press("ArrowUp")
    expect(first).to_have_attribute("aria-selected", "false")
    expect(box).not_to_have_attribute("aria-activedescendant", re.compile(""))

    page.keyboard.press("Escape")
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_have_value("qc352/d10")
    page.keyboard.press("ArrowDown")
    expect(box).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/qc352/dieu_10.html#qc352-d10")
    assert watch.problems == []


def test_enter_without_a_suggestion_opens_the_page_of_results(built: Path, page: Page) -> None:
    start(page, built)
    page.keyboard.type("bi cam")
    page.keyboard.press("Enter")

    page.wait_for_url("**/tim-kiem.html?q=bi+cam")
    expect(page.locator(BOX)).to_have_value("bi cam")
    expect(page.locator(FOUND).first).to_contain_text("hành vi bị cấm")
    expect(page.locator(f"{FOUND} mark").first).to_have_text(re.compile("^(bị|cấm)$", re.IGNORECASE))


def test_a_suggestion_can_be_clicked(built: Path, page: Page) -> None:
    start(page, built)
    page.keyboard.type("DG-0003")
    page.locator(OPTIONS).first.click()

    page.wait_for_url("**/cach-hieu.html#dg-0003")


def test_the_page_of_results_follows_what_is_typed(built: Path, page: Page, watch: Watch) -> None:
    page.goto((built / "tim-kiem.html").as_uri())
    expect(page.locator(BOX)).to_be_focused()
    page.keyboard.type("chữ ký số")
    expect(page.locator(FOUND).first).to_contain_text("Điều 17")
    page.wait_for_url(lambda url: nfc(unquote(url)).endswith("?q=chữ+ký+số"))

    page.locator(BOX).fill("xyzzy")
    expect(page.get_by_role("status")).to_have_text("Không có kết quả")
    expect(page.locator(FOUND)).to_have_count(0)
    page.locator(BOX).fill("")
    expect(page.get_by_role("status")).to_be_empty()
    page.wait_for_url(lambda url: "?" not in url)
    assert watch.problems == []


@pytest.mark.parametrize("path", [ARTICLE, "tim-kiem.html"])
def test_no_single_key_is_a_shortcut(built: Path, page: Page, path: str) -> None:
    page.goto((built / path).as_uri())
    page.evaluate("document.activeElement.blur()")
    page.keyboard.type("/sf")

    expect(page.locator(BOX)).not_to_be_focused()
    expect(page.locator(BOX)).to_have_value("")


@pytest.mark.parametrize("missing", SCRIPTS)
@pytest.mark.parametrize("path", [ARTICLE, "tim-kiem.html"])
def test_what_cannot_be_loaded_is_said_and_tried_again(
    built: Path, page: Page, watch: Watch, path: str, missing: str
) -> None:
    page.route(f"**/assets/search/{missing}", lambda route: route.abort())
    page.goto((built / path).as_uri())
    page.locator(BOX).focus()
    page.keyboard.type("bị")
    expect(page.locator(SAID)).to_have_text("Chưa nạp được phần tìm kiếm")
    expect(page.locator(f"{OPTIONS}, {FOUND}")).to_have_count(0)
    assert {url.rpartition("/")[2] for url in watch.failed} == {missing}
    assert not [told for told in watch.complaints if "Failed to load resource" not in told]

    page.unroute(f"**/assets/search/{missing}")
    page.keyboard.type(" cấm")
    expect(page.locator(SAID)).to_contain_text("kết quả")
    expect(page.locator(f"{OPTIONS}, {FOUND}").first).to_contain_text("hành vi bị cấm")


def test_what_is_typed_is_shown_as_text(built: Path, page: Page, watch: Watch) -> None:
    page.goto(f"{(built / 'tim-kiem.html').as_uri()}?q={quote('<img src=x onerror=alert(1)> Điều 13')}")
    expect(page.get_by_role("status")).not_to_be_empty()

    expect(page.locator(BOX)).to_have_value("<img src=x onerror=alert(1)> Điều 13")
    expect(page.locator("#bhxh-search-results img")).to_have_count(0)
    assert watch.problems == []


def test_every_entry_leads_to_an_anchor_that_exists(built: Path) -> None:
    index = json.loads((built / INDEX).read_text(encoding="utf-8").partition("=")[2].rstrip(";\n"))
    anchors = {page: set(re.findall(r'\bid="([^"]+)"', (built / page).read_text("utf-8"))) for page in index["pages"]}
    links = [(index["pages"][page], anchor) for _, page, anchor, *_ in index["entries"]]

    assert len(links) > 1000
    assert [link for link in links if link[1] and link[1] not in anchors[link[0]]] == []


def test_nothing_is_loaded_before_somebody_searches(built: Path, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((built / ARTICLE).as_uri())
    # By then the page is done with itself, and what it asked for has been told.
    page.wait_for_load_state("load")
    page.get_by_role("button", name="Tìm", exact=True).focus()
    expect(page.get_by_role("button", name="Tìm", exact=True)).to_be_focused()
    assert any("/assets/search.js" in url for url in asked)
    assert not any("/assets/search/" in url for url in asked)

    page.locator(BOX).focus()
    page.wait_for_function("window.bhxhSearchIndex")
    assert [url.rpartition("/")[2] for url in asked if "/assets/search/" in url] == SCRIPTS


def test_without_scripts_the_box_leads_to_a_page_that_says_where_to_look(built: Path, chromium: Browser) -> None:
    with chromium.new_context(offline=True, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto((built / ARTICLE).as_uri())
        page.get_by_label("Tìm kiếm").fill("bị cấm")
        page.get_by_role("button", name="Tìm", exact=True).click()

        page.wait_for_url("**/tim-kiem.html?q=*")
        expect(page.locator("noscript")).to_be_visible()
        expect(page.get_by_role("link", name="Sổ cách hiểu").last).to_be_visible()


@pytest.mark.parametrize("width", [360, 1200])
def test_the_box_fits_and_is_not_printed(built: Path, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 760})
    start(page, built)
    page.keyboard.type("thoi han")
    expect(page.locator(OPTIONS).first).to_be_visible()
    shown = page.locator("#bhxh-search-list").bounding_box()

    assert shown is not None
    assert shown["x"] >= 0
    assert shown["x"] + shown["width"] <= width
    page.emulate_media(media="print")
    expect(page.locator("form.bhxh-search")).to_be_hidden()
