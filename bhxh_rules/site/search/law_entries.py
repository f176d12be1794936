"""What can be found of the law and of what we say about it: provisions, readings, rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from bhxh_rules import catalogue, corpus, readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.provision import Provision
from bhxh_rules.core.text import capitalised
from bhxh_rules.corpus.records import ProvisionRecord
from bhxh_rules.site.addresses import source_of
from bhxh_rules.site.search.entry import Entry

# A rule about more clauses than this says little of each.
_FEW = 5


def provision_entries(wording: Mapping[str, str]) -> Iterator[Entry]:
    """Yield every provision; `wording` has the official words of those for which the pages show them."""
    terms = _terms_by_clause()
    for record in corpus.load().provisions:
        place = Provision.parse(record.id)
        dieu = corpus.load().get(place.article)
        label = place.label()
        name = capitalised(label)
        whole = record.id == dieu.id
        above = f"Điều {place.dieu}" + (f". {dieu.heading}" if dieu.heading else "")
        yield Entry(
            kind=place.kind,
            address=source_of(record.id),
            title=above if whole else name,
            place=" · ".join([*([] if whole else [above]), corpus.load().instrument(place.instrument).short]),
            text=" ".join(each.told for each in record.periods),
            terms=" ".join((*_details(record), *terms.get(record.id, ()))),
            wording=wording.get(place.anchor, ""),
        )


def _details(record: ProvisionRecord) -> Iterator[str]:
    return (value for name, value in record.details.items() if name != "reason")


def _terms_by_clause() -> Mapping[str, list[str]]:
    """Return what glossary, rules and law tables say at each clause."""
    words, found = glossary.load(), defaultdict[str, list[str]](list)
    for term in (*words.facts.values(), *words.laws.values()):
        if term.at:
            found[term.at].append(term.label)
    for entry in catalogue.rules():
        for clause in entry.rule.provisions if len(entry.rule.provisions) <= _FEW else ():
            found[clause].append(words.rule(entry.name).label)
    for edition in catalogue.editions():
        for row in edition.table.rows:
            found[row.at].extend(words.row(row).values())
    return found


def reading_entries() -> Iterator[Entry]:
    """Yield every reading, at its place in the register."""
    for reading in readings.load().values():
        places = ", ".join(Provision.parse(id).label() for id in reading.provisions[:1])
        yield Entry(
            kind="reading",
            address=source_of(reading.id),
            title=f"{reading.id}. {reading.title}",
            place=f"Sổ cách hiểu · {places}" if places else "Sổ cách hiểu",
            text=" ".join((reading.question, reading.taken, reading.rejected)),
            terms=" ".join((reading.basis, reading.effect)),
        )


def rule_entries() -> Iterator[Entry]:
    """Yield every rule, at the Điều that has it: its page names the instrument, not the first of its provisions."""
    words = glossary.load()
    for entry in catalogue.rules():
        address = source_of(entry.name)
        yield Entry(
            kind="rule",
            address=address,
            title=words.rule(entry.name).label,
            place=f"Quy tắc · {corpus.load().instrument(address.partition('/')[0]).short}",
            terms=" ".join((entry.name, *(words.fact(name).label for name in entry.facts))),
        )
