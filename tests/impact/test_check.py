"""A file against the pins, or against another file: the right provision, kind, rules and scenarios, nothing else."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bhxh_rules.corpus.parser import parse, read
from bhxh_rules.impact.changes import Impact
from bhxh_rules.impact.check import Checked, best_wording, check
from bhxh_rules.impact.dependents import Bindings, bindings
from bhxh_rules.impact.scenarios import read_scenarios
from tests.corpus.conftest import GARDEN
from tests.impact.gardens import BOUND, garden_corpus, garden_notes, garden_reviews

FEATURES = Path(__file__).resolve().parents[2] / "features"
NEW_ARTICLE = "Điều 3a. Ao\n1. Ao nuôi cá.\nĐiều 4. Hái rau"

Told = tuple[str, str, tuple[str, ...], tuple[str, ...]]


def against_pins(text: str, wording: str | None = None) -> Checked:
    old = None if wording is None else parse(wording)
    return check(parse(text), BOUND, garden_reviews, wording=old, corpus=garden_corpus(), notes=garden_notes())


def told(found: Checked) -> list[Told]:
    return [_told(each) for part in found.parts for each in part.changes]


def _told(each: Impact) -> Told:
    return each.change.provision, each.change.kind, each.dependents.rules, each.dependents.scenarios


def test_the_same_text_is_green() -> None:
    found = against_pins(GARDEN)
    assert [part.instrument for part in found.parts] == ["qd7", "qc7"]
    assert (found.green, found.known, told(found), found.repeats) == (True, True, [], ())


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("hai gàu", "ba gàu", [("qc7/d3.k1.a", "changed", ("vườn.tưới",), ("f:1",))]),
        ("hai gàu", "HAI gàu", [("qc7/d3.k1.a", "cosmetic", ("vườn.tưới",), ("f:1",))]),
        ("b) Buổi chiều một gàu;\n", "", [("qc7/d3.k1.b", "removed", ("vườn.tưới",), ("f:2",))]),
        ("f) Dây.", "f) Dây.\ng) Kéo.", [("qc7/d3.k2.g", "added", ("vườn.tưới",), ("f:1", "f:2"))]),
        ("Điều 4. Hái rau", NEW_ARTICLE, [("qc7/d3a", "added", (), ()), ("qc7/d3a.k1", "added", (), ())]),
        ("mùa mưa", "mùa khô", [("qd7/d2", "changed", (), ())]),
    ],
)
def test_a_change_has_what_hangs_on_it(old: str, new: str, expected: list[Told]) -> None:
    assert old in GARDEN
    found = against_pins(GARDEN.replace(old, new))
    assert told(found) == expected
    assert found.green is (expected[0][1] == "cosmetic")


def test_the_wording_that_is_pinned_gives_redlines() -> None:
    (change,) = against_pins(GARDEN.replace("hai gàu", "ba gàu"), GARDEN).to_data()[1]["changes"]  # type: ignore[index]
    assert ["removed", "hai"] in change["redline"]
    assert (change["from"], change["to"]) == ("Buổi sáng hai gàu;", "Buổi sáng ba gàu;")
    assert change["reviews"] == ["bà Ba ký 01/02/2026"]
    (bare,) = against_pins(GARDEN.replace("hai gàu", "ba gàu")).to_data()[1]["changes"]  # type: ignore[index]
    assert (bare["from"], bare["to"], bare["redline"]) == (None, None, [])


def test_two_files_are_compared_with_each_other() -> None:
    changed = GARDEN.replace("hai gàu", "ba gàu")
    found = check(parse(GARDEN), BOUND, garden_reviews, old=parse(changed), corpus=garden_corpus(), notes=[])
    assert told(found) == [("qc7/d3.k1.a", "changed", ("vườn.tưới",), ("f:1",))]
    assert [part.diagnostics for part in found.parts] == [(), ()]


def test_oddities_that_nobody_accepted_belong_to_their_instrument() -> None:
    text = GARDEN.replace("Điều 2. Quyết", "Điều 3. Quyết").replace("\nc) Liềm;", "")
    decision, regulation = against_pins(text).parts
    assert [each.code for each in decision.diagnostics] == ["dieu-sequence", "dieu-no-heading"]
    assert {"diem-sequence"} <= {each.code for each in regulation.diagnostics}
    assert all(each.line > 20 for each in regulation.diagnostics)


def test_a_part_that_is_no_known_instrument_is_not_passed_over() -> None:
    market = "\nQUY CHẾ CHỢ\n\nĐiều 1. Chợ\n\n1. Chợ họp sáng sớm.\n\n2. Chợ tan lúc trưa.\n"
    found = against_pins(GARDEN + market)
    assert [part.instrument for part in found.parts] == ["qd7", "qc7", ""]
    assert (found.green, found.known) == (False, True)


def test_a_page_about_an_instrument_is_none_and_what_it_repeats_is_named() -> None:
    found = against_pins("Hỏi đáp\n\nNước tưới lấy từ giếng:\n\na) Buổi sáng hai gàu;\n\nb) Buổi chiều ba gàu;\n")
    assert (found.known, found.green, [part.instrument for part in found.parts]) == (False, False, [""])
    data = found.to_data()
    assert isinstance(data, dict)
    assert (data["instrument"], data["changes"]) == (None, [])
    (repeat,) = data["repeats"]
    assert repeat["provision"] == "qc7/d3"
    assert {"qc7/d3.k1.b", "qc7/d3.k2"} <= set(repeat["rest"])


def test_nothing_is_no_instrument() -> None:
    assert against_pins("").to_data() == {"instrument": None, "changes": [], "diagnostics": [], "repeats": []}


def test_the_best_wording_is_the_one_that_is_pinned() -> None:
    texts = [parse(GARDEN.replace("hai gàu", "ba gàu")), parse(GARDEN), parse("Điều 1. Chợ")]
    assert best_wording(texts, garden_corpus()).parts == parse(GARDEN).parts


# The official texts, edited.

Edit = Callable[[str], str]


@pytest.fixture(scope="module")
def bound() -> Bindings:
    """Everything that hangs on the official provisions."""
    return bindings(read_scenarios(FEATURES))


def replaced(old: str, new: str) -> Edit:
    def edit(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return edit


def lines_of(text: str, dieu: int) -> tuple[int, int]:
    """Where a Điều of the Quy chế starts and ends, as line numbers from 0; the decision before it has three."""
    starts = [place for place, line in enumerate(text.splitlines()) if line.startswith("Điều ")][3:]
    return starts[dieu - 1], starts[dieu]


def within_article(dieu: int, edit: Callable[[list[str]], list[str]]) -> Edit:
    def edited(text: str) -> str:
        start, end = lines_of(text, dieu)
        lines = text.splitlines()
        return "\n".join((*lines[:start], *edit(lines[start:end]), *lines[end:]))

    return edited


def without(sign: str, renumbered: bool = False) -> Callable[[list[str]], list[str]]:
    def edit(lines: list[str]) -> list[str]:
        place = next(n for n, line in enumerate(lines) if line.startswith(sign))
        rest = [_shifted(line, -1) for line in lines[place + 1 :]] if renumbered else lines[place + 1 :]
        return [*lines[:place], *rest]

    return edit


def inserted(sign: str, line: str) -> Callable[[list[str]], list[str]]:
    def edit(lines: list[str]) -> list[str]:
        place = next(n for n, each in enumerate(lines) if each.startswith(sign))
        return [*lines[:place], line, *(_shifted(each, 1) for each in lines[place:])]

    return edit


def swapped_roles(lines: list[str]) -> list[str]:
    old, new = (
        "Trưởng Ban Quản trị hoặc Phó Trưởng Ban Quản trị được",
        "Phó Trưởng Ban Quản trị hoặc Trưởng Ban Quản trị được",
    )
    assert any(old in line for line in lines)
    return [line.replace(old, new) for line in lines]


def swapped_articles(text: str) -> str:
    start, middle = lines_of(text, 9)
    end = lines_of(text, 10)[1]
    lines = text.splitlines()
    ninth = [line.replace("Điều 9.", "Điều 10.", 1) for line in lines[start:middle]]
    tenth = [line.replace("Điều 10.", "Điều 9.", 1) for line in lines[middle:end]]
    return "\n".join((*lines[:start], *tenth, *ninth, *lines[end:]))


def _shifted(line: str, by: int) -> str:
    return re.sub(r"^(\d)\.", lambda found: f"{int(found[1]) + by}.", line)


DEADLINE = ("zalo.answer_deadline", "zalo.check_answer")
STEPS = ("zalo.responsible_units", "zalo.may_act", "zalo.next_actions", "zalo.audit_publication")
NEW_13A = ["Điều 13a. Mục hỏi nhiều", "1. Mỗi quý có một mục về điều hay được hỏi.", "2. Mục ấy xem lại hằng năm."]
CASES: list[tuple[str, Edit, list[tuple[str, str, str | None, tuple[str, ...] | None]]]] = [
    ("03 → 04", replaced("03 (ba) ngày", "04 (bốn) ngày"), [("qc1624/d13.k2.a", "changed", None, DEADLINE)]),
    ("03 → 04 in figures", replaced("03 (ba) ngày", "04 ngày"), [("qc1624/d13.k2.a", "changed", None, DEADLINE)]),
    (
        "not working days",
        replaced("03 (ba) ngày làm việc", "03 (ba) ngày"),
        [("qc1624/d13.k2.a", "changed", None, DEADLINE)],
    ),
    ("roles swapped", within_article(11, swapped_roles), [("qc1624/d11.k1.c", "changed", None, STEPS)]),
    (
        "category dropped",
        within_article(10, without("5.", renumbered=True)),
        [
            ("qc1624/d10.k5", "removed", None, ("zalo.check_topic",)),
            ("qc1624/d10.k6", "moved", "qc1624/d10.k5", ("zalo.check_topic",)),
            ("qc1624/d10.k7", "moved", "qc1624/d10.k6", ("zalo.check_topic",)),
        ],
    ),
    (
        "new article",
        within_article(13, lambda lines: [*lines, *NEW_13A]),
        [(f"qc1624/d13a{below}", "added", f"qc1624/d13a{below}", ()) for below in ("", ".k1", ".k2")],
    ),
    (
        "clause inserted",
        within_article(13, inserted("2.", "2. Điều được hỏi hai lần thì gộp lại.")),
        [
            ("qc1624/d13.k2", "added", "qc1624/d13.k2", None),
            ("qc1624/d13.k2", "moved", "qc1624/d13.k3", None),
            ("qc1624/d13.k3", "moved", "qc1624/d13.k4", None),
            ("qc1624/d13.k4", "moved", "qc1624/d13.k5", ("zalo.check_answer",)),
        ],
    ),
    (
        "articles swapped",
        swapped_articles,
        [
            ("qc1624/d9", "moved", "qc1624/d10", None),
            ("qc1624/d10", "moved", "qc1624/d9", ("zalo.check_topic",)),
        ],
    ),
    ("point repealed", within_article(13, without("b)")), [("qc1624/d13.k2.b", "removed", None, DEADLINE)]),
    (
        "point repealed in words",
        within_article(13, lambda lines: ["b) (được bãi bỏ)." if line.startswith("b)") else line for line in lines]),
        [("qc1624/d13.k2.b", "changed", None, DEADLINE)],
    ),
]


@pytest.mark.parametrize(("edit", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_an_edit_of_the_official_text_is_found_where_it_is(
    texts: Path,
    bound: Bindings,
    edit: Edit,
    expected: list[tuple[str, str, str | None, tuple[str, ...] | None]],
) -> None:
    source = (texts / "qd1624-2024.txt").read_text(encoding="utf-8")
    decision, regulation = check(parse(edit(source)), bound, lambda _: (), wording=parse(source)).parts
    assert (decision.instrument, decision.changes, decision.diagnostics) == ("qd1624", (), ())
    found = regulation.changes
    assert [(each.change.provision, each.change.kind) for each in found] == [row[:2] for row in expected]
    for each, (own, kind, to, rules) in zip(found, expected, strict=True):
        assert each.change.to_id == (own if kind == "changed" else to)
        assert rules is None or each.dependents.rules == rules
        if kind != "added":
            assert each.dependents == bound.of(own)
    assert {note.code for note in regulation.diagnostics} <= {"diem-sequence"}
    assert not regulation.green


@pytest.mark.parametrize(("edit", "features"), [(CASES[0][1], {109, 139, 204}), (CASES[8][1], None)])
def test_the_scenarios_of_a_limit_are_those_of_its_own_point(
    texts: Path, bound: Bindings, edit: Edit, features: set[int] | None
) -> None:
    source = (texts / "qd1624-2024.txt").read_text(encoding="utf-8")
    (change,) = check(parse(edit(source)), bound, lambda _: ()).parts[1].changes
    tagged = {f"{each.file}:{each.line}" for each in read_scenarios(FEATURES) if each.about(change.change.provision)}
    assert set(change.dependents.scenarios) == tagged
    assert tagged


def test_the_official_texts_have_no_change(texts: Path, bound: Bindings) -> None:
    both = check(read(texts / "qd1624-2024.txt"), bound, lambda _: ()).to_data()
    one = check(read(texts / "qc352-2020.txt"), bound, lambda _: ()).to_data()
    assert isinstance(both, list)
    assert [*both, one] == [
        {"instrument": name, "changes": [], "diagnostics": []} for name in ("qd1624", "qc1624", "qc352")
    ]


def test_a_page_that_repeats_two_articles_agrees_with_them(texts: Path, bound: Bindings) -> None:
    file = texts / "explainer-qd1624.txt"
    if not file.is_file():
        pytest.skip("the explainer is not among the texts")
    found = check(read(file), bound, lambda _: ())
    assert not found.known
    assert [each.dieu for each in found.repeats] == ["qc1624/d11", "qc1624/d13"]
    # The page has a title of its own where the Điều has its heading.
    assert [each.rest for each in found.repeats] == [(), ("qc1624/d13",)]


START = GARDEN.index("Vườn rau là nơi")
WORDS = [
    found
    for found in re.finditer(r"(?<=[a-zà-ỹ] )[a-zà-ỹ]+(?= [a-zà-ỹ])", GARDEN)
    # What stands in no Điều is not compared: the title of a chapter.
    if found.start() > START and not GARDEN[: found.start()].rpartition("\n")[2].startswith("Chương")
]


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(WORDS))
def test_any_one_word_is_reported_at_its_provision_with_what_hangs_on_it(word: re.Match[str]) -> None:
    text = GARDEN[: word.start()] + "khác" + GARDEN[word.end() :]
    (change,) = [each for part in against_pins(text).parts for each in part.changes]
    assert change.change.kind == "changed"
    assert change.dependents == BOUND.of(change.change.provision)


def test_a_change_outside_the_articles_is_red_and_named(texts: Path) -> None:
    source = (texts / "qd1624-2024.txt").read_text(encoding="utf-8")
    found = check(parse(source.replace("1624", "1625")), bindings(()), lambda _: ())

    assert not found.green
    assert [(part.instrument, part.diagnostics[-1].code) for part in found.parts] == [
        ("qd1624", "outside-text"),
        ("qc1624", "outside-text"),
    ]
    assert check(parse(source), bindings(()), lambda _: (), old=parse(source)).green
    assert not check(parse(source.replace("1624", "1625")), bindings(()), lambda _: (), old=parse(source)).green
