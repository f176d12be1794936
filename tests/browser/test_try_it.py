"""The forms run the real library in the browser: the same answers, from a folder with the network off, by keyboard."""

from __future__ import annotations

import functools
import http.server
import random
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from bhxh_rules import catalogue
from bhxh_rules.catalogue.examples import EXAMPLES
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError, RulesError
from bhxh_rules.core.provision import Provision
from bhxh_rules.site.try_it.forms import TRIALS
from tests.browser.conftest import PATIENCE, problems

pytestmark = pytest.mark.browser

DEADLINE = "zalo.answer_deadline"
PAGES = {trial.rule: Provision.parse(trial.at).page.replace(".md", ".html") for trial in TRIALS}
# What a form says of a time without its day, which the library cannot know to be one.
TIME_ONLY = "hãy chọn cả ngày, vì chỉ có giờ thì chưa tính được"
Facts = Mapping[str, Any]

# A worker dies of the second question that it gets.
DYING = """window.Blob = class extends Blob {
    constructor(parts, options) { super(options?.type === "text/javascript" ? [...parts, `
        const own = self.onmessage;
        let questions = 0;
        self.onmessage = (event) => {
            questions += event.data.kind === "ask";
            if (questions === 2) throw new Error("hết bộ nhớ");
            return own(event);
        };`] : parts, options); }
}"""
# Fills a form in as a reader would, asks, and returns what it shows: the decision, the problems, or the refusal.
ASK = """async ([rule, facts, rejected, patience]) => {
    const place = document.querySelector(`[data-rule="${rule}"]`), form = place.querySelector("form");
    const said = place.querySelector(".try-it-said");
    form.reset();
    await new Promise((done) => setTimeout(done, 1));
    const set = (field, value) => {
        const [input, time] = field.querySelectorAll("input, select");
        const [first, second] = time ? String(value).split("T") : [String(value)];
        input.value = first;
        if (second) time.value = second;
        input.dispatchEvent(new Event("change", {bubbles: true}));
    };
    const fill = (place, record) => {
        for (const [name, value] of Object.entries(record)) {
            const field = place.querySelector(`[data-fact="${name}"]`);
            if (!Array.isArray(value)) { set(field, value); continue; }
            const choice = field.querySelector("[data-list]");
            if (choice) { choice.value = value.length ? "some" : "none"; }
            value.forEach((item, index) => {
                const key = field.querySelector("[data-key]")?.dataset.key;
                const row = key ? field.querySelector(`[data-word="${item[key]}"]`)
                                : field.querySelectorAll(".try-it-item")[index];
                const once = key && field.querySelector(":scope > .try-it-field");
                const {[key]: _, [once?.dataset.fact]: by, ...own} = item;
                if (by !== undefined) set(once, by);
                fill(row, own);
            });
        }
    };
    fill(form, facts);
    for (const box of form.querySelectorAll("[data-reading]")) box.checked = rejected.includes(box.value);
    form.requestSubmit();
    const button = form.querySelector("[type=submit]");
    const end = Date.now() + patience;
    while (button.hasAttribute("aria-disabled")) {
        if (Date.now() > end) throw new Error(`no answer: ${said.textContent}`);
        await new Promise((done) => setTimeout(done, 5));
    }
    const decision = place.querySelector(".try-it-answer pre");
    if (decision) return {decision: JSON.parse(decision.textContent)};
    const problems = [...said.querySelectorAll("li")].map((line) => line.textContent);
    return problems.length ? {problems} : {refusal: said.textContent};
}"""


@dataclass(slots=True)
class Session:
    """Pages of the site that were opened once, and what they asked for."""

    open: Callable[[str], Page]
    requests: list[str]
    complaints: list[str]

    def ask(self, rule: str, facts: Facts, rejected: tuple[str, ...] = ()) -> dict[str, Any]:
        """Return what the form of a rule shows for these facts."""
        found: dict[str, Any] = self.open(PAGES[rule]).evaluate(ASK, [rule, facts, list(rejected), PATIENCE])
        return found


@pytest.fixture(scope="module")
def site(built: Path) -> Path:
    """The folder of the site; skips where it was built without the runtime."""
    if not (built / "assets" / "try-it" / "parts.js").is_file():
        pytest.skip("the site was built without the runtime of the forms: npm, or the network, is missing")
    return built


def watched(context: BrowserContext, root: str) -> Session:
    """Return a session whose pages are below an address, each opened once."""

    requests: list[str] = []
    complaints: list[str] = []

    @functools.cache
    def opened(path: str) -> Page:
        page = context.new_page()
        page.on("request", lambda request: requests.append(request.url))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.goto(f"{root}/{path}")
        return page

    return Session(opened, requests, complaints)


@pytest.fixture(scope="module")
def session(site: Path, chromium: Browser) -> Iterator[Session]:
    """Pages opened from the folder with the network off."""
    with chromium.new_context(offline=True, locale="vi-VN") as context:
        yield watched(context, site.as_uri())


def expected(rule: str, facts: Facts, rejected: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return what the library says here; of problems how many there are, as labels differ."""
    try:
        return {"decision": catalogue.evaluate(rule, facts, Context(rejected=rejected)).to_dict()}
    except InputError as error:
        timed = str(facts.get("start", "")).startswith("T")
        return {"problems": [TIME_ONLY if timed and each.pointer == "/start" else each.vi for each in error.problems]}
    except RulesError as error:
        return {"refusal": f"Không trả lời được: {error.vi}."}


def told(found: dict[str, Any]) -> dict[str, Any]:
    """Return what a page showed with the labels in front of problems left out."""
    if "problems" in found:
        return {"problems": [line.rpartition(": ")[2] for line in found["problems"]]}
    return found


def random_question(draw: random.Random) -> tuple[Facts, tuple[str, ...]]:
    """Return facts of a deadline, well formed or not, and readings to run the other way."""
    day = date(2024, 1, 1) + timedelta(days=draw.randrange(5 * 366))
    at = f"T{draw.randrange(24):02}:{draw.choice((0, 15, 30, 59)):02}" if draw.random() < 0.6 else ""
    facts: dict[str, Any] = {
        "start": draw.choice([f"{day}{at}"] * 20 + [at]),
        "units": draw.choice([0, 1, 2, 3, 4, 5, 6] * 4 + [-1, 2.5, None]),
        "start_event": draw.choice([None, None, "question_received", "request_sent"]),
        "complex_case": draw.choice([None, None, True, False]),
    }
    choices = ("DG-0001", "DG-0002", "DG-0003", "DG-0004", "DG-0008")
    rejected = tuple(id for id in choices if draw.random() < 0.2)
    return {name: value for name, value in facts.items() if value not in (None, "")}, rejected


def test_two_hundred_random_deadlines_are_those_of_the_library(session: Session) -> None:
    draw = random.Random(20260820)
    kinds = set()
    for _ in range(200):
        facts, rejected = random_question(draw)
        found = told(session.ask(DEADLINE, facts, rejected))
        assert found == expected(DEADLINE, facts, rejected), (facts, rejected)
        kinds |= {found["decision"]["outcome"]} if "decision" in found else set(found)
    assert {"determined", "undetermined", "not_applicable", "problems"} <= kinds


QUESTIONS: list[tuple[str, Facts, tuple[str, ...]]] = [
    *((trial.rule, {}, ()) for trial in TRIALS),
    *((trial.rule, EXAMPLES[trial.rule], ()) for trial in TRIALS),
    (DEADLINE, {"start": "2126-08-20", "units": 1}, ()),
    ("zalo.screen_content", {"findings": [{"act": "slander", "found": "not_found", "found_by": "Lê A"}]}, ("DG-0053",)),
    (
        "zalo.screen_content",
        {
            "findings": [
                {"act": "riot_incitement", "found": "found", "purpose": True, "found_by": "Lê A"},
                {"act": "use_obstruction", "found": "found", "found_by": "Lê A"},
                {"act": "other_legal_secret_disclosure", "found": "found", "law": "Luật Lưu trữ", "found_by": "Lê A"},
            ],
            "actor": "individual",
            "as_of": "2026-08-20",
        },
        ("DG-0031",),
    ),
    ("zalo.next_actions", {"state": "published", "kind": "update"}, ()),
    ("zalo.next_actions", {"state": "takedown_proposed", "as_of": "2025-04-01"}, ("DG-0013",)),
    ("zalo.next_actions", {"state": "takedown_proposed", "as_of": "2024-09-15"}, ()),
    ("zalo.next_actions", {"state": "new", "kind": "update"}, ()),
    ("portal.parse_case_code", {"code": "000.00.19.H26-210230-0001"}, ()),
    ("portal.parse_case_code", {"code": "   "}, ()),
    ("portal.parse_case_code", {"code": "00001/2026/07906", "scheme": "national-2020", "as_of": "2026-01-05"}, ()),
    (
        "portal.check_case_code",
        {
            "code": "00001/2026/07906",
            "code_issued_by": "one_stop_system",
            "issued_automatically": True,
            "dealings": [
                {"dealing": "with_applicant", "code": "00001/2026/07906"},
                {"dealing": "between_agencies", "code": "00001/2026/07906"},
            ],
            "slip_issued": True,
            "code_on_slip": "00001/2026/07906",
            "found_by_code": True,
        },
        (),
    ),
    ("portal.check_case_code", {"code": "x", "dealings": []}, ("DG-0022",)),
    ("portal.check_case_code", {"code": "x", "dealings": [{"code": "y"}]}, ()),
    ("portal.check_case_code", {"code": "x", "code_issued": False}, ()),
    ("portal.check_delivery", {"filed_online": True, "delivery_channel": "private_courier"}, ("DG-0088",)),
    ("portal.check_delivery", {"filed_online": False, "as_of": "2026-08-20"}, ()),
]


@pytest.mark.parametrize("rule", list(PAGES))
def test_every_form_answers_as_the_library(session: Session, rule: str) -> None:
    for asked, facts, rejected in QUESTIONS:
        if asked == rule:
            assert told(session.ask(rule, facts, rejected)) == expected(rule, facts, rejected), (facts, rejected)


def form_of(session: Session, rule: str) -> Locator:
    return session.open(PAGES[rule]).locator(f'[data-rule="{rule}"]')


def test_what_an_answer_rests_on_is_linked(session: Session, site: Path) -> None:
    session.ask(DEADLINE, {"start": "2026-08-20T17:05", "units": 2})
    links = form_of(session, DEADLINE).locator(".try-it-answer a").evaluate_all("all => all.map((each) => each.href)")

    assert len(links) > 2
    for link in links:
        file, _, anchor = link.removeprefix(f"{site.as_uri()}/").partition("#")
        assert f'id="{anchor}"' in (site / file).read_text(encoding="utf-8"), link


def test_an_input_that_cannot_be_read_is_told_at_its_field_which_gets_the_focus(session: Session) -> None:
    session.ask(DEADLINE, {})
    form, page = form_of(session, DEADLINE), session.open(PAGES[DEADLINE])
    units = form.get_by_label("số đơn vị khác phải hỏi ý kiến")
    form.get_by_role("button", name="Xóa hết").click()
    units.press_sequentially("1e")
    page.keyboard.press("Enter")

    expect(form.get_by_role("button", name="Trả lời")).not_to_have_attribute("aria-disabled", "true", timeout=PATIENCE)
    wrong = form.locator("[id$=units-wrong]")
    expect(wrong).to_have_text("cần một số nguyên từ 0 trở lên")
    expect(units).to_be_focused()
    expect(units).to_have_attribute("aria-invalid", "true")
    expect(form.get_by_role("status").get_by_role("link", name="số đơn vị khác phải hỏi ý kiến")).to_be_visible()


def test_the_keyboard_alone_is_enough(session: Session) -> None:
    form, page = form_of(session, DEADLINE), session.open(PAGES[DEADLINE])
    form.get_by_role("button", name="Xóa hết").click()
    form.get_by_label("ngày", exact=True).focus()
    page.keyboard.type("08202026")
    for _ in range(10):
        page.keyboard.press("Tab")
        if form.locator("[id$=-units]").evaluate("(units) => units === document.activeElement"):
            break
    page.keyboard.type("1")
    page.keyboard.press("Enter")

    expect(form.locator("[data-outcome]")).to_have_attribute("data-outcome", "determined", timeout=PATIENCE)
    expect(form.get_by_role("status")).to_contain_text("24/08/2026")


@pytest.mark.parametrize("edit", ["input", "choice", "reading", "reset"])
def test_an_answer_does_not_stand_beside_other_facts(session: Session, edit: str) -> None:
    form = form_of(session, DEADLINE)
    session.ask(DEADLINE, {"start": "2026-08-20", "units": 1})
    expect(form.locator("[data-outcome]")).to_have_count(1)
    if edit == "input":
        form.locator("[id$=-units]").press_sequentially("2")
    elif edit == "choice":
        form.locator("[id$=-start_event]").select_option("request_sent")
    elif edit == "reading":
        form.locator("[data-reading]").first.evaluate("(box) => box.click()")
    else:
        form.get_by_role("button", name="Xóa hết").click()

    expect(form.locator("[data-outcome]")).to_have_count(0)
    expect(form.locator(".try-it-answer")).to_be_empty()
    expect(form.get_by_role("status")).to_have_text(
        "" if edit == "reset" else "Dữ kiện đã đổi. Hãy bấm “Trả lời” để hỏi lại."
    )


@pytest.mark.parametrize("edit", ["form.reset()", "select.dispatchEvent(new Event('change', {bubbles: true}))"])
def test_an_answer_that_comes_too_late_is_not_shown(session: Session, edit: str) -> None:
    early, later = "portal.parse_case_code", "portal.check_case_code"
    form = form_of(session, early)
    session.ask(early, EXAMPLES[early])
    form.locator("form").evaluate(
        f"(form) => {{ const select = form.querySelector('select'); form.requestSubmit(); {edit}; }}"
    )
    session.ask(later, EXAMPLES[later])  # questions are answered one after another

    expect(form_of(session, later).locator("[data-outcome]")).to_have_count(1)
    expect(form.locator("[data-outcome]")).to_have_count(0)
    expect(form.locator(".try-it-answer")).to_be_empty()
    assert told(session.ask(early, EXAMPLES[early])) == expected(early, EXAMPLES[early])


def test_what_is_wrong_stays_told_until_it_was_touched(session: Session) -> None:
    form = form_of(session, DEADLINE)
    session.ask(DEADLINE, {"start": "T12:00", "units": -1})
    expect(form.locator("[aria-invalid]")).to_have_count(2)
    form.locator("[id$=-units]").fill("1")
    expect(form.locator("[aria-invalid]")).to_have_count(1)
    expect(form.get_by_role("status").get_by_role("listitem")).to_have_count(2)
    form.locator("[id$=-start]").fill("2026-08-20")
    expect(form.locator("[aria-invalid]")).to_have_count(0)
    expect(form.get_by_role("status").get_by_role("listitem")).to_have_count(0)


def test_how_certain_it_is_stands_there_only_with_what_it_lacks(session: Session) -> None:
    form = form_of(session, DEADLINE)
    row = form.get_by_role("rowheader", name="Tạm tính, vì lịch nghỉ hoặc nguồn văn bản")
    for facts, count in (({}, 0), ({"start": "2026-08-20", "units": 1}, 0), ({"start": "2029-08-20", "units": 1}, 1)):
        session.ask(DEADLINE, facts)
        expect(row).to_have_count(count)
        expect(form.get_by_text("Mức chắc chắn")).to_have_count(0)


def test_nothing_was_asked_of_anybody_and_nothing_failed(session: Session) -> None:
    session.ask(DEADLINE, {})

    assert [url for url in session.requests if not url.startswith(("file:", "blob:", "data:"))] == []
    assert session.complaints == []


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_a_form_with_its_answer_is_accessible_and_fits_a_small_screen(session: Session, axe: str, scheme: str) -> None:
    page = session.open(PAGES[DEADLINE])
    # The theme keeps to what it chose when the page was opened, so its own switch is set.
    page.evaluate("(scheme) => { document.body.dataset.mdColorScheme = scheme; }", scheme)
    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": 800})
        for facts in ({"start": "2026-08-20", "units": 2}, {"units": -1}):
            session.ask(DEADLINE, facts)
            # The rest of the page is looked at elsewhere.
            assert problems(page, axe, ".try-it") == [], (width, facts)
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_forms_are_not_printed(session: Session) -> None:
    page = session.open(PAGES[DEADLINE])
    page.emulate_media(media="print")
    assert not form_of(session, DEADLINE).is_visible()
    page.emulate_media(media="screen")
    assert form_of(session, DEADLINE).is_visible()


def test_it_runs_over_http_as_well_and_asks_that_server_only(site: Path, chromium: Browser) -> None:
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Print nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_port}"
    try:
        with chromium.new_context(locale="vi-VN") as context:
            served = watched(context, root)
            found = served.ask(DEADLINE, {"start": "2026-08-20", "units": 1})
    finally:
        server.shutdown()
        server.server_close()

    assert found == expected(DEADLINE, {"start": "2026-08-20", "units": 1})
    assert [url for url in served.requests if not url.startswith((root, "blob:", "data:"))] == []


def test_a_part_that_is_missing_is_told_and_can_be_tried_again(site: Path, chromium: Browser) -> None:
    with chromium.new_context(offline=True, locale="vi-VN") as context:
        context.route("**/assets/try-it/02.js", lambda route: route.abort())
        asking = watched(context, site.as_uri())
        assert "02.js" in asking.ask(DEADLINE, {})["refusal"]
        context.unroute("**/assets/try-it/02.js")
        assert asking.ask(DEADLINE, EXAMPLES[DEADLINE]) == expected(DEADLINE, EXAMPLES[DEADLINE])


def test_a_worker_that_dies_is_told_and_another_one_answers(site: Path, chromium: Browser) -> None:
    facts = {"start": "2026-08-20", "units": 1}
    with chromium.new_context(offline=True, locale="vi-VN") as context:
        context.add_init_script(DYING)
        asking = watched(context, site.as_uri())
        assert asking.ask(DEADLINE, facts) == expected(DEADLINE, facts)
        assert "hết bộ nhớ" in asking.ask(DEADLINE, facts)["refusal"]
        assert asking.ask(DEADLINE, facts) == expected(DEADLINE, facts)


def test_loading_is_told_at_once_whatever_was_filled_in(site: Path, chromium: Browser) -> None:
    with chromium.new_context(offline=True, locale="vi-VN") as context:
        form = form_of(watched(context, site.as_uri()), DEADLINE)
        form.locator("[id$=-units]").fill("-1")
        said = form.locator("form").evaluate(
            "(form) => { form.requestSubmit(); return form.parentElement.querySelector('[role=status]').textContent; }"
        )
        assert said.startswith("Đang nạp")
        expect(form.locator("[id$=units-wrong]")).to_have_text("cần một số nguyên từ 0 trở lên", timeout=PATIENCE)


def test_without_scripts_the_page_says_what_the_form_needs(site: Path, chromium: Browser) -> None:
    with chromium.new_context(offline=True, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto((site / PAGES[DEADLINE]).as_uri())
        assert page.locator(".try-it-waiting").is_visible()
        assert not page.locator(".try-it form").is_visible()
