from xml.etree import ElementTree

from bhxh_rules.catalogue import glossary
from bhxh_rules.qc1624.dieu_11.law import TRANSITIONS
from bhxh_rules.site.pictures.svg import WIDTH
from bhxh_rules.site.pictures.workflow_diagram import workflow, workflow_svg
from tests.site.pictures.drawings import SVG, written

DRAWING = ElementTree.fromstring(workflow_svg())


def words() -> str:
    return " ".join(written(DRAWING))


def test_it_is_an_image_with_a_name_and_a_description() -> None:
    named = (DRAWING.get("aria-labelledby") or "").split()

    assert (DRAWING.get("role"), (DRAWING.get("viewBox") or "").split()[2]) == ("img", str(WIDTH))
    assert [found.get("id") for found in DRAWING if found.tag in (f"{SVG}title", f"{SVG}desc")] == named


def test_every_state_and_step_of_the_table_is_in_it() -> None:
    terms = glossary.load()
    boxes = set(written(DRAWING))
    states = {state for row in TRANSITIONS.rows for state in (row.from_state, row.to_state)}
    description = DRAWING.findtext(f"{SVG}desc") or ""

    assert {terms.word("state", state).label for state in states} <= boxes
    for row in TRANSITIONS.rows:
        assert terms.word("action", row.action).label in words()
        assert terms.word("action", row.action).label in description
        assert f"- {terms.word('state', row.from_state).label} → " in workflow()


def test_what_the_text_does_not_state_is_not_drawn_solid() -> None:
    dashes = [found.get("stroke-dasharray") for found in DRAWING.iter(f"{SVG}path") if found.get("fill") == "none"]
    steps = {(row.from_state, row.action, row.to_state): row.status for row in TRANSITIONS.rows}

    for status, dash in (("stated", "none"), ("implied", "6 4"), ("reading", "1.5 4")):
        assert dashes.count(dash) == list(steps.values()).count(status)  # type: ignore[arg-type]


def test_nothing_lies_outside() -> None:
    height = float((DRAWING.get("viewBox") or "").split()[3])
    for found in DRAWING.iter(f"{SVG}rect"):
        right = float(found.get("x") or 0) + float(found.get("width") or 0)
        assert 0 <= float(found.get("x") or 0) < right <= WIDTH
    for found in (*DRAWING.iter(f"{SVG}circle"), *DRAWING.iter(f"{SVG}text")):
        across, down = float(found.get("cx") or found.get("x") or 0), float(found.get("cy") or found.get("y") or 0)
        assert 0 < across < WIDTH
        assert 0 < down <= height
    for found in DRAWING.iter(f"{SVG}circle"):
        assert float(found.get("cx") or 0) >= float(found.get("r") or 0)
