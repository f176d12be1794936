"""A form asks for exactly the facts of its rule, with native inputs that have labels, and only for what matters."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import markdown  # type: ignore[import-untyped]
import pytest

from bhxh_rules import catalogue, corpus, readings
from bhxh_rules.core.context import Context
from bhxh_rules.core.text import nfc
from bhxh_rules.qc1624.dieu_06.law import PROHIBITED_ACTS
from bhxh_rules.qc1624.dieu_06.screening import ActFinding
from bhxh_rules.site.calls import command
from bhxh_rules.site.try_it.forms import TRIALS, Trial, trials_text
from bhxh_rules.testing.vietnamese import foreign_words

trials = pytest.mark.parametrize("trial", TRIALS, ids=[trial.rule for trial in TRIALS])
PARTS = ("purpose", "effect", "law", "about_somebody", "direct_act")


class Form(HTMLParser):
    """Collects the parts of one form."""

    def __init__(self, trial: Trial) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.labels: list[str] = []
        self.controls: dict[str, dict[str, str | None]] = {}
        self.options: dict[str, list[str]] = {}
        self.facts: list[str] = []
        self.prose: list[str] = []
        self.rule = ""
        whole = trials_text(trial.at, 3, runs=True)
        self.feed(next(part for part in re.split(r"(?m)^### ", whole) if f'data-rule="{trial.rule}"' in part))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids += [id for name, id in attrs if name == "id" and id]
        self.rule = found.get("data-rule") or self.rule
        self.facts += [name for name in [found.get("data-fact")] if name]
        if tag == "label":
            self.labels.append(found["for"] or "")
        if tag in ("input", "select"):
            self.controls[found["id"] or ""] = found
        if tag == "option":
            self.options.setdefault(list(self.controls)[-1], []).append(found["value"] or "")

    def handle_data(self, data: str) -> None:
        self.prose.append(data)


@trials
def test_it_asks_for_the_facts_of_the_rule(trial: Trial) -> None:
    form = Form(trial)
    entry = catalogue.get(trial.rule)
    outer = [name for name in form.facts if name in entry.facts]

    assert form.rule == trial.rule
    assert tuple(dict.fromkeys(outer)) == entry.facts


@trials
def test_every_input_has_a_label_and_whatever_describes_it(trial: Trial) -> None:
    form = Form(trial)

    assert len(set(form.ids)) == len(form.ids)
    assert sorted(form.labels) == sorted(form.controls)
    for control in form.controls.values():
        assert set((control.get("aria-describedby") or "").split()) <= set(form.ids)
        assert control.get("data-opens") is None or control["data-opens"] in form.ids


@trials
def test_every_word_and_every_reading_can_be_chosen_and_nothing_is_chosen_at_first(trial: Trial) -> None:
    form = Form(trial)
    schema = json.dumps(catalogue.get(trial.rule).input_schema())
    words = {word for listed in re.findall(r'"enum": (\[[^]]*\])', schema) for word in json.loads(listed)}
    chosen = {value for options in form.options.values() for value in options}
    rows = set(re.findall(r'data-word="(\w+)"', trials_text(trial.at, 3, runs=True)))
    choices = {id for id in catalogue.get(trial.rule).rule.readings if readings.load()[id].kind == "choice"}

    assert words - {"not_examined"} <= chosen | rows
    assert all(options[0] == "" for options in form.options.values())
    assert {control["value"] for control in form.controls.values() if "data-reading" in control} == choices
    assert not any("checked" in control for control in form.controls.values())


@trials
def test_the_words_of_a_form_are_vietnamese(trial: Trial) -> None:
    said = re.sub(r"DG-\d{4}\.?|\d+/\d+/\S+|\d+/QĐ-TTg", " ", " ".join(Form(trial).prose))

    assert said == nfc(said)
    assert [word for word in foreign_words(said) if not word.startswith("thu-")] == []


@trials
def test_markdown_leaves_a_form_as_it_is(trial: Trial) -> None:
    written = trials_text(trial.at, 3, runs=True)
    lines = [line for line in written.splitlines() if line.startswith(("<input", "<select", "<label", "<form"))]
    made = markdown.markdown(written)

    assert lines
    assert [line for line in lines if line not in made] == []
    assert "\n\n" not in written.partition("<div")[2].partition("\n</div>\n\n")[0]


@trials
def test_without_the_runtime_the_call_stands_in_its_place(trial: Trial) -> None:
    said = trials_text(trial.at, 3, runs=False)

    assert "<form" not in said
    assert "không kèm phần chạy thử" in said
    assert command(trial.rule) in said


def test_the_forms_stand_at_clauses_that_exist_and_at_no_other() -> None:
    with_forms = {record.id for record in corpus.load().provisions if trials_text(record.id, 3, runs=True)}

    assert with_forms == {trial.at for trial in TRIALS}
    assert {id.partition(".")[0] for id in with_forms} == {
        *("qc1624/d6", "qc1624/d11", "qc1624/d13"),
        *("qc352/d10", "qc352/d14"),
    }


def said_of(part: str, value: object, found: str, rejected: tuple[str, ...]) -> dict[str, str]:
    """Return what the rule says of each act when the part has this value, and all others are as the ban needs them."""
    entry = catalogue.get("zalo.screen_content")
    others = {name: "Luật" if name == "law" else name != "direct_act" for name in PARTS}
    findings = tuple(
        ActFinding(row.act, found, found_by="a", **{**others, part: value})  # type: ignore[arg-type]
        for row in PROHIBITED_ACTS.rows
    )
    screening = entry.rule.function(findings, "individual", None, context=Context(rejected=rejected)).result
    said = [*screening.found, *screening.excluded, *screening.open] if screening else []
    return {each.act: str(each) for each in said}


def acts_changed_by(part: str) -> set[str]:
    """Return the acts of which the rule says something else, in some reading, when the part has another value."""
    changed: set[str] = set()
    values = ("Luật", None) if part == "law" else (True, False, None)
    for rejected in ((), *((id,) for id in catalogue.get("zalo.screen_content").rule.readings)):
        for found in ("found", "not_found"):
            said = [said_of(part, value, found, rejected) for value in values]
            changed |= {str(row.act) for row in PROHIBITED_ACTS.rows if len({each.get(row.act) for each in said}) > 1}
    return changed


def test_of_an_act_exactly_that_is_asked_which_changes_what_the_rule_says() -> None:
    asked = TRIALS[0].layout["findings"].parts

    for part in PARTS:
        assert {act for act, parts in asked.items() if part in parts} == acts_changed_by(part), part
