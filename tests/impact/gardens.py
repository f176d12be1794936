"""The invented texts of the corpus tests as a pinned corpus, with invented things that hang on them."""

from functools import cache

from bhxh_rules.corpus.loader import build
from bhxh_rules.corpus.parser import parse
from bhxh_rules.corpus.pin import pin
from bhxh_rules.corpus.records import Accepted, Corpus
from bhxh_rules.impact.dependents import Bindings
from tests.corpus.conftest import GARDEN, HEAD

BOUND = Bindings(
    rules=(("vườn.tưới", ("qc7/d3.k1", "qc7/d3.k1.a", "qc7/d3.k1.b")), ("vườn.hái", ("qc7/d4", "qc7/d4.k1"))),
    scenarios=(("f:1", ("qc7/d3", "qc7/d3.k1.a")), ("f:2", ("qc7/d3", "qc7/d3.k1.b")), ("f:3", ("qc7/d4",))),
    constants=(("gàu[sáng]", ("qc7/d3.k1.a",)), ("gàu[chiều]", ("qc7/d3.k1.b",))),
    readings=(("DG-1", ("qc7/d3.k1",)), ("DG-2", ("qc7/d4",))),
    references=(("lệ làng", ("qc7/d2.k2",)),),
)


@cache
def garden_corpus() -> Corpus:
    """The invented decision and regulation, pinned."""
    decision, regulation = parse(GARDEN).parts
    return build((pin(HEAD.format("qd7"), decision, "qd7"), pin(HEAD.format("qc7"), regulation, "qc7")))


def garden_notes() -> list[Accepted]:
    """What is odd in the invented text, accepted."""
    return [Accepted("g", each.code, each.line, each.detail, "Có xem.") for each in parse(GARDEN).diagnostics]


def garden_reviews(provision: str) -> tuple[str, ...]:
    """The sign-offs of the invented regulation: one, by an invented person."""
    return ("bà Ba ký 01/02/2026",) if provision == "qc7/d3.k1.a" else ()
