import inspect
import re
from collections.abc import Iterator
from datetime import date, datetime
from itertools import product
from typing import Any

import pytest

from bhxh_rules import _zalo, catalogue, zalo
from bhxh_rules.core.context import CHOICES, Context
from bhxh_rules.core.decision import FACTS_MISSING
from bhxh_rules.core.errors import GapError, InputError
from bhxh_rules.core.provision import within
from bhxh_rules.corpus import load as load_corpus
from bhxh_rules.qc1624.dieu_13.law import ANSWER_FORMS, ANSWER_LIMITS, RECEPTION, ROUTES
from bhxh_rules.qd1624.dieu_02 import COMMENCEMENT
from bhxh_rules.readings import load as load_readings

RULES = catalogue.rules()
NAMES = [entry.name for entry in RULES]
each_rule = pytest.mark.parametrize("entry", RULES, ids=NAMES)

# Codes are stable API: one is never renamed, and one that is retired stays here with a note.
CODES = {
    "zalo.route_question": ["QUESTION_ROUTED", "NOT_IN_FORCE"],
    "zalo.receive_question": ["RECEIPT_DETERMINED", "NOT_IN_FORCE"],
    "zalo.answer_deadline": ["ANSWER_DUE", "NO_UNIT_TO_ASK", "OTHER_START_EVENT", "NOT_IN_FORCE"],
    "zalo.check_answer": [
        "ANSWERED_ON_TIME",
        "ANSWERED_LATE",
        "UNANSWERED_PAST_DUE",
        "NOT_YET_DUE",
        "ANSWER_UNKNOWN",
        "NO_UNIT_TO_ASK",
        "OTHER_START_EVENT",
        "NOT_IN_FORCE",
    ],
}

STARTS = (None, date(2024, 9, 15), date(2026, 8, 20), datetime(2026, 8, 21, 17))
UNITS = (None, 0, 1, 3)
EVENTS = (None, "question_received", "request_sent")
LATER = (None, date(2026, 8, 24), date(2026, 9, 30))
DOMAINS: dict[str, dict[str, tuple[object, ...]]] = {
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


def every_question(name: str) -> Iterator[dict[str, Any]]:
    domain = DOMAINS[name]
    for values in product(*domain.values()):
        yield dict(zip(domain, values, strict=True))


def test_the_rules_are_those_of_the_facade_in_order() -> None:
    assert list(CODES) == NAMES
    assert [name.partition(".")[2] for name in sorted(NAMES)] == zalo.__all__
    assert [entry.function for entry in RULES] == [getattr(zalo, name.partition(".")[2]) for name in NAMES]
    assert {entry.name: entry.rule for entry in RULES} == _zalo.RULES
    assert catalogue.rules() is RULES


@each_rule
def test_facade_and_rule_take_the_same_facts(entry: catalogue.Entry) -> None:
    parameters = inspect.signature(entry.rule.function).parameters
    facade = inspect.signature(entry.function).parameters

    assert tuple(parameters) == (*entry.facts, "context")
    assert parameters["context"].kind is inspect.Parameter.KEYWORD_ONLY
    assert tuple(facade) == (*entry.facts, "context")
    assert {p.kind for p in facade.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert {p.default for p in facade.values()} == {None}
    assert tuple(DOMAINS[entry.name]) == entry.facts


@each_rule
def test_what_a_rule_rests_on_exists(entry: catalogue.Entry) -> None:
    corpus, register = load_corpus(), load_readings()

    assert entry.rule.provisions
    assert [provision for provision in entry.rule.provisions if provision not in corpus] == []
    assert [reading for reading in entry.rule.readings if reading not in register] == []
    assert len(set(entry.rule.readings)) == len(entry.rule.readings)
    assert len(set(entry.rule.provisions)) == len(entry.rule.provisions)


@each_rule
def test_a_rule_gives_exactly_the_codes_it_lists(entry: catalogue.Entry) -> None:
    contexts = [Context(), *(Context(rejected=reading) for reading in CHOICES)]
    given = {
        str(catalogue.evaluate(entry.name, facts, context).code)
        for context in contexts
        for facts in every_question(entry.name)
    }

    assert [str(code) for code in entry.rule.codes] == CODES[entry.name]
    assert given == {*CODES[entry.name], "FACTS_MISSING"}


@each_rule
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
    assert catalogue.laws() == (COMMENCEMENT, RECEPTION, ROUTES, ANSWER_LIMITS, ANSWER_FORMS)
    assert len({table.name for table in catalogue.laws()}) == len(catalogue.laws())


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


def test_the_types_of_values() -> None:
    assert [entry.value_type.__name__ for entry in RULES] == ["Route", "Receipt", "Deadline", "AnswerCheck"]


def test_the_choices_that_some_rule_depends_on() -> None:
    assert catalogue.choices() == CHOICES


@pytest.mark.parametrize(
    ("provision", "rules", "laws", "readings"),
    [
        ("qc1624/d13", NAMES, ["question_reception", "question_routes", "answer_limits", "answer_forms"], 11),
        ("qc1624/d13.k1", NAMES[:2], ["question_reception", "question_routes"], 4),
        ("qc1624/d13.k2.c", NAMES[2:], ["answer_limits"], 3),
        ("qc1624/d13.k3", NAMES[:1], ["question_routes"], 0),
        ("qc1624/d13.k4", NAMES[3:], ["answer_forms"], 0),
        ("qd1624/d2", [], ["zalo_commencement"], 0),
        ("qc1624/d1", [], [], 0),
    ],
)
def test_what_hangs_on_a_provision(provision: str, rules: list[str], laws: list[str], readings: int) -> None:
    assert [entry.name for entry in catalogue.rules_at(provision)] == rules
    assert [table.name for table in catalogue.laws_at(provision)] == laws
    found = catalogue.readings_at(provision)
    assert len(found) == readings
    assert all(any(within(at, provision) for at in reading.provisions) for reading in found)
