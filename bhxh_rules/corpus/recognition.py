"""Which known instrument a text is, and which pinned provisions a text that is none repeats."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bhxh_rules.corpus.fingerprints import semantic, semantic_form
from bhxh_rules.corpus.lines import sign
from bhxh_rules.corpus.loader import load
from bhxh_rules.corpus.records import Corpus, Instrument
from bhxh_rules.corpus.tree import Node, ParsedText

FAIR_SHARE = 0.5
"""Share of an instrument's provisions by which a text is recognised whatever its title."""

SMALL_SHARE = 0.2
"""Share by which a text is recognised that bears the instrument's title as well."""

FEWEST_WORDS = 5
"""Words of a repeated wording; shorter ones, such as a bare heading, stand in many texts."""

MOST_SHARING = 8
"""Parts of a file that may share a wording by which parts are told apart."""

LONGEST_RUN = 3
"""Paragraphs that together may be one pinned wording."""


def instrument_of(part: Node, corpus: Corpus) -> str:
    """Return the instrument with the largest share of its provisions in a part, word for word; "" if none has enough.

    Provisions count wherever they stand, so a renumbered text is recognised.
    """
    wordings = _wordings(part)
    best, share = "", 0.0
    for instrument in corpus.instruments:
        pinned = [record.semantic for record in corpus.of(instrument.id)]
        here = sum(wording in wordings for wording in pinned) / (len(pinned) or 1)
        enough = here >= FAIR_SHARE or (here >= SMALL_SHARE and _titled(part, instrument))
        if enough and here > share:
            best, share = instrument.id, here
    return best


def _titled(part: Node, instrument: Instrument) -> bool:
    """Whether the words of an instrument's title stand in the preamble, one in eight perhaps misprinted."""
    preamble = set(semantic_form(" ".join(part.paragraphs)).split())
    words = semantic_form(instrument.title).split()
    return sum(word in preamble for word in words) * 8 >= len(words) * 7


def repeated(parsed: ParsedText, corpus: Corpus | None = None) -> tuple[str, ...]:
    """Return the pinned provisions whose wording a text repeats, in the order of the corpus, whatever it numbers them.

    For pages about a regulation: paragraphs are compared without the sign they begin with, up to three together.
    """
    pinned = load() if corpus is None else corpus
    wordings = {semantic(text) for text in _candidates(parsed) if len(text.split()) >= FEWEST_WORDS}
    return tuple(record.id for record in pinned.provisions if record.semantic in wordings)


def _candidates(parsed: ParsedText) -> Iterator[str]:
    for part in parsed.parts:
        for node in part.walk():
            yield node.printed
            pieces = [_unsigned(piece) for piece in (node.heading, *node.paragraphs) if piece]
            for start in range(len(pieces)):
                for end in range(start + 1, min(start + LONGEST_RUN, len(pieces)) + 1):
                    yield "\n".join(pieces[start:end])


def _unsigned(piece: str) -> str:
    found = sign(piece)
    return piece.removeprefix("+ ") if found is None else found.rest


def partners(old: Sequence[Node], new: Sequence[Node]) -> list[Node | None]:
    """Return for each new part the old one that it repeats most, else the first that is left; None if none is.

    Parts without any provision have no partner. Wordings that many parts share say nothing, and cost nothing.
    """
    places: dict[str, list[int]] = defaultdict(list)
    left = dict.fromkeys(place for place, part in enumerate(old) if next(part.provisions(""), None))
    for place in left:
        for wording in _wordings(old[place]):
            if len(places[wording]) < MOST_SHARING:
                places[wording].append(place)
    found: list[Node | None] = []
    for part in new:
        wordings = _wordings(part)
        votes: dict[int, float] = defaultdict(float)
        for sharing in (places[wording] for wording in wordings if wording in places):
            # A wording that one part has says more than one that several have.
            for place in left.keys() & sharing:
                votes[place] += 1 / len(sharing)
        best = max(votes, key=lambda place: votes[place], default=next(iter(left), None)) if wordings else None
        if best is not None:
            del left[best]
        found.append(None if best is None else old[best])
    return found


def _wordings(part: Node) -> set[str]:
    return {semantic(node.printed) for _, node in part.provisions("")}
