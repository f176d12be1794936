import inspect
import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules import catalogue, portal, references, zalo
from bhxh_rules.core.context import CHOICES, Context
from bhxh_rules.core.decision import FACTS_MISSING
from bhxh_rules.core.errors import GapError, InputError
from bhxh_rules.core.provision import within
from bhxh_rules.core.rules import rule_of
from bhxh_rules.corpus import load as load_corpus
from bhxh_rules.qc1624 import dieu_13
from bhxh_rules.qc1624.dieu_13.law import ANSWER_FORMS, ANSWER_LIMITS, RECEPTION, ROUTES
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT
from bhxh_rules.readings import load as load_readings
from tests.qc1624.logs import course

RULES = catalogue.rules()
NAMES = [entry.name for entry in RULES]
each_rule = pytest.mark.parametrize("entry", RULES, ids=NAMES)

QUESTION_RULES = [rule.name for rule in dieu_13.RULES]
CODES = json.loads((Path(__file__).parent / "codes.json").read_text(encoding="utf-8"))

STARTS = (None, date(2024, 9, 15), date(2026, 8, 20), datetime(2026, 8, 21, 17))
UNITS = (None, 0, 1, 3)
EVENTS = (None, "question_received", "request_sent")
LATER = (None, date(2026, 8, 24), date(2026, 9, 30))
DOMAINS: dict[str, dict[str, tuple[object, ...]]] = {
    "zalo.next_actions": {
        "state": (None, "published", "submitted"),
        "kind": (None, "new", "update"),
        "as_of": (None, date(2024, 9, 15), date(2026, 8, 20)),
    },
    "zalo.audit_publication": {
        "events": (
            None,
            course(),
            course(skip=("review",)),
            course(decide_to_post={"role": "board"}),
            course(begun=datetime(2024, 9, 1)),
        ),
        "subject": (None, "individual_reply"),
        "truncated": (None, False),
    },
    "zalo.route_question": {
        "within_authority": (None, True, False),
        "units": UNITS,
        "as_of": (None, date(2024, 9, 15), date(2026, 8, 20)),
    },
    "zalo.receive_question": {"received_at": STARTS},
    "zalo.answer_deadline": {
        "start": STARTS,
        "units": UNITS,
        "start_event": EVENTS,
        "complex_case": (None, True, False),
    },
    "zalo.check_answer": {
        "start": STARTS,
        "units": UNITS,
        "start_event": (None, "question_received"),
        "complex_case": (None,),
        "answered_on": LATER,
        "answered_at": (None,),
        "unit_replied_on": LATER,
        "form": (None, "other"),
        "as_of": LATER,
    },
}


# The rules of Điều 13, asked every question of these domains; the tests of the other Điều do the same for theirs.
QUESTIONS = [entry for entry in RULES if entry.name in DOMAINS]
each_question = pytest.mark.parametrize("entry", QUESTIONS, ids=list(DOMAINS))


def every_question(name: str) -> Iterator[dict[str, Any]]:
    domain = DOMAINS[name]
    for values in product(*domain.values()):
        yield dict(zip(domain, values, strict=True))


def test_the_rules_are_those_of_the_facades() -> None:
    facades = {"zalo": zalo, "portal": portal, "references": references}
    public = sorted(f"{name}.{function}" for name, facade in facades.items() for function in facade.__all__)
    assert sorted(NAMES) == public
    for entry in RULES:
        facade, _, function = entry.name.partition(".")
        assert entry.function is getattr(facades[facade], function)
        assert rule_of(entry.function) is entry.rule
    assert catalogue.rules() is RULES


def test_codes_are_stable() -> None:
    """A code is never renamed; one that is retired stays in the list with a note."""
    assert {entry.name: [str(code) for code in entry.rule.codes] for entry in RULES} == CODES


@each_rule
def test_facade_and_rule_take_the_same_facts(entry: catalogue.Entry) -> None:
    parameters = inspect.signature(entry.rule.function).parameters
    facade = inspect.signature(entry.function).parameters

    assert tuple(parameters) == (*entry.facts, "context")
    assert parameters["context"].kind is inspect.Parameter.KEYWORD_ONLY
    assert tuple(facade) == (*entry.facts, "context")
    assert {p.kind for p in facade.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert {p.default for p in facade.values()} == {None}


@each_rule
def test_what_a_rule_rests_on_exists(entry: catalogue.Entry) -> None:
    corpus, register = load_corpus(), load_readings()

    assert entry.rule.provisions
    assert [provision for provision in entry.rule.provisions if provision not in corpus] == []
    assert [reading for reading in entry.rule.readings if reading not in register] == []
    assert len(set(entry.rule.readings)) == len(entry.rule.readings)
    assert len(set(entry.rule.provisions)) == len(entry.rule.provisions)


@each_question
def test_a_rule_gives_exactly_the_codes_it_lists(entry: catalogue.Entry) -> None:
    own = set(entry.rule.readings) & set(CHOICES)
    contexts = [Context(), *(Context(rejected=reading) for reading in sorted(own))]
    given = {
        str(catalogue.evaluate(entry.name, facts, context).code)
        for context in contexts
        for facts in every_question(entry.name)
    }

    assert tuple(DOMAINS[entry.name]) == entry.facts
    assert given == {*CODES[entry.name], "FACTS_MISSING"}


@each_question
def test_every_question_is_answered_with_clauses_that_exist(entry: catalogue.Entry) -> None:
    corpus = load_corpus()
    own = ("qd1624/d2", *entry.rule.provisions, "qc1624/d13")

    for facts in every_question(entry.name):
        decision = catalogue.evaluate(entry.name, facts)
        assert decision.citations
        assert all(citation in corpus and citation in own for citation in decision.citations)
        assert set(decision.missing) <= {name for name, value in facts.items() if value is None}
        assert decision.message
        assert decision.message_in("en")
        if decision.outcome == "undetermined":
            assert decision.missing or decision.decided_by


@pytest.mark.parametrize("code", sorted({code for entry in RULES for code in entry.rule.codes} | {FACTS_MISSING}))
def test_a_code_speaks_both_languages(code: Any) -> None:
    assert re.fullmatch(r"[A-Z]+(_[A-Z]+)*", code)
    assert code.vi
    assert code.en
    assert code.vi != code.en


def test_one_code_has_one_meaning() -> None:
    meanings = {(str(code), code.vi, code.en) for entry in RULES for code in entry.rule.codes}

    assert len(meanings) == len({name for name, _, _ in meanings})


@pytest.mark.parametrize("table", catalogue.laws(), ids=lambda table: table.name)
def test_what_fixes_a_law_table_exists(table: Any) -> None:
    corpus = load_corpus()

    assert table.provision in corpus
    assert [row.at for row in table.rows if row.at not in corpus] == []


def test_the_law_tables() -> None:
    assert set(catalogue.laws()) >= {COMMENCEMENT, RECEPTION, ROUTES, ANSWER_LIMITS, ANSWER_FORMS}
    assert len({law.name for law in catalogue.dated_laws()}) == len(catalogue.dated_laws())


def test_a_rule_by_name() -> None:
    assert [catalogue.get(name).name for name in NAMES] == NAMES
    for unknown in ("zalo.nothing", "answer_deadline", "", "zalo.RULES"):
        with pytest.raises(GapError, match=r"zalo\.answer_deadline"):
            catalogue.get(unknown)
        with pytest.raises(GapError):
            catalogue.evaluate(unknown, {})


def test_evaluate_asks_in_the_context_given() -> None:
    facts = {"start": "2026-08-20", "units": 1}

    assert catalogue.evaluate("zalo.answer_deadline", facts).value.due == date(2026, 8, 24)
    other = catalogue.evaluate("zalo.answer_deadline", facts, Context(rejected="DG-0003"))
    assert (other.value.due, other.rule) == (date(2026, 8, 25), "zalo.answer_deadline")
    with pytest.raises(InputError) as caught:
        catalogue.evaluate("zalo.answer_deadline", {"strat": 1, "units": -1, "context": None})
    assert sorted(problem.pointer for problem in caught.value.problems) == ["/context", "/strat", "/units"]


@each_rule
def test_an_entry_describes_itself(entry: catalogue.Entry) -> None:
    assert entry.summary.endswith(".")
    assert entry.summary in (entry.function.__doc__ or "")
    assert "Source: " in (entry.function.__doc__ or "")
    assert list(entry.input_schema()["properties"]) == list(entry.facts)
    schema = entry.value_schema()
    assert schema["title"] == entry.value_type.__name__
    assert schema["required"] == list(schema["properties"])


def test_the_choices_that_some_rule_depends_on() -> None:
    assert catalogue.choices() == tuple(sorted(CHOICES))


@pytest.mark.parametrize(
    ("provision", "rules", "laws", "readings"),
    [
        ("qc1624/d13", QUESTION_RULES, ["question_reception", "question_routes", "answer_limits", "answer_forms"], 13),
        ("qc1624/d13.k1", QUESTION_RULES[:2], ["question_reception", "question_routes"], 5),
        ("qc1624/d13.k2.c", QUESTION_RULES[2:], ["answer_limits"], 3),
        ("qc1624/d13.k3", QUESTION_RULES[:1], ["question_routes"], 1),
        ("qc1624/d13.k4", QUESTION_RULES[3:], ["answer_forms"], 0),
        ("qd1624/d2", [], ["zalo_commencement"], 0),
        ("qc1624/d5", [], [], 0),
    ],
)
def test_what_hangs_on_a_provision(provision: str, rules: list[str], laws: list[str], readings: int) -> None:
    # Rules on who must and who may speak of every Điều; here it is those of Điều 13 itself.
    assert [entry.name for entry in catalogue.rules_at(provision) if entry.name in QUESTION_RULES] == rules
    assert [table.name for table in catalogue.laws_at(provision)] == laws
    found = catalogue.readings_at(provision)
    assert len(found) == readings
    assert all(any(within(at, provision) for at in reading.provisions) for reading in found)
