"""Official texts, one wording against another: from the folder that somebody keeps them in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from bhxh_rules import corpus
from bhxh_rules.core.law import period
from bhxh_rules.corpus.changes import Change, Comparison
from bhxh_rules.corpus.comparison import compare_texts
from bhxh_rules.corpus.fingerprints import digest, semantic
from bhxh_rules.corpus.records import Instrument
from bhxh_rules.corpus.tree import ParsedText
from bhxh_rules.impact.changes import in_words
from bhxh_rules.site.markdown import bullets, code_span, escape, heading, page, table
from bhxh_rules.site.official import Version
from bhxh_rules.site.redlines.hanging import Hanging
from bhxh_rules.site.redlines.passages import Passage, clause_text, counted
from bhxh_rules.site.redlines.paths import page_of_texts


@dataclass(frozen=True, slots=True)
class Pair:
    """Two wordings of one instrument, the earlier one first as far as their days are known."""

    instrument: Instrument
    old: Version
    new: Version

    @property
    def path(self) -> str:
        """The path of the page, the same as long as both texts read the same."""
        return page_of_texts(self.instrument.id, digest(f"{self.old.mark} {self.new.mark}")[:8])

    @property
    def comparison(self) -> Comparison:
        """How they differ."""
        before, after = (ParsedText((version.found.part,), ()) for version in (self.old, self.new))
        return compare_texts(before, after)[0]


def pairs(instrument: Instrument, versions: tuple[Version, ...]) -> Iterator[Pair]:
    """Yield the wording that the pages show with each of the others."""
    for other in versions[1:]:
        shown, days = versions[0], (first_day(versions[0]), first_day(other))
        earlier = days[0] is not None and days[1] is not None and days[1] < days[0]
        yield Pair(instrument, other, shown) if earlier else Pair(instrument, shown, other)


def first_day(version: Version) -> str | None:
    """Return the first day of a wording, "" for the one that came first; None where the corpus does not know it."""
    found = version.found
    here = {id: semantic(node.printed) for id, node in found.part.provisions(found.instrument)}
    days = []
    for record in corpus.load().of(found.instrument):
        mark = here.pop(record.id, "")
        wording = next((each for each in record.periods if each.semantic == mark), None)
        if wording is None and (mark or not (record.periods and record.periods[0].from_day)):
            return None
        days.append(wording.from_day if wording else "")
    return None if here else max(days, default="")


def passages(found: Comparison) -> tuple[tuple[Passage, ...], ...]:
    """Return what became of each clause that reads otherwise or stands elsewhere."""
    changes = [change for change in found.changes if change.kind != "cosmetic"]
    grouped = groupby(changes, key=lambda change: (change.provision, change.kind == "added"))
    return tuple(tuple(map(_passage, those)) for _, those in grouped)


def texts_page(pair: Pair, found: Comparison, hanging: Hanging) -> str:
    """Return the page of one comparison."""
    clauses = passages(found)
    return page(
        heading(1, f"{escape(pair.instrument.short)}: so sánh nguyên văn hai bản"),
        bullets([f"**Bản trước:** {told(pair.old)}", f"**Bản sau:** {told(pair.new)}"]),
        f"{counted(step for steps in clauses for step in steps).capitalize()}. Khác biệt chỉ về cách trình bày "
        f"(dấu câu ở hai đầu, kiểu gõ, khoảng trắng): {len(found.cosmetic)} mục, không kể ở đây.",
        *(clause_text(steps, pair.path, hanging) for steps in clauses),
        *_renumbered(found),
    )


def told(version: Version) -> str:
    """Say which text it is: its file, and its days where they are known."""
    day, file = first_day(version), code_span(version.file)
    if day is None:
        return f"tệp {file} (chưa rõ ngày có hiệu lực)"
    if not day:
        known = corpus.load().instrument(version.found.instrument).in_force
        since = f", {period(date.fromisoformat(known.value), None)}" if known.evidence == "T" else ""
        return f"tệp {file} (bản đầu tiên{since})"
    return f"tệp {file} ({period(date.fromisoformat(day), None)})"


def _passage(change: Change) -> Passage:
    match change.kind:
        case "added":
            words = (("added", change.new_text),) if change.new_text else ()
            return Passage(change.provision, "added", "", words, only_new=True)
        case "removed":
            return Passage(change.provision, "removed", "", (("removed", change.old_text),) if change.old_text else ())
        case "moved":
            return Passage(change.provision, "moved", f" thành {in_words(change.to_id or '')}")
        case _:
            return Passage(change.provision, "changed", "", change.redline)


def _renumbered(found: Comparison) -> Iterator[str]:
    if found.renumbered:
        yield heading(2, "Số mục đổi", "so-muc-doi")
        yield table(["Số cũ", "Số mới"], [[in_words(old), in_words(new)] for old, new in found.renumbered])
