"""What is out of date on a day, what runs out next, and what is still open; with evidence and the way out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bhxh_rules import corpus, readings
from bhxh_rules.core.provision import label
from bhxh_rules.corpus.records import Corpus
from bhxh_rules.impact.signoff import SignOff
from bhxh_rules.references.institutions import NOTES, InstitutionNote
from bhxh_rules.references.instruments import REFERENCES, Reference, Successor
from bhxh_rules.worktime import KNOWN_AS_OF, official_calendar
from bhxh_rules.worktime.projected import PROJECTED, PROJECTED_WITH

Kind = Literal["calendar", "reference", "institution", "signoff", "instrument", "reading"]
State = Literal["stale", "expiring", "open"]

# In the words that a lawyer reads.
KINDS: Mapping[Kind, str] = {
    "calendar": "lịch làm việc",
    "reference": "văn bản được dẫn chiếu",
    "institution": "đơn vị, chức danh",
    "signoff": "ký thẩm định",
    "instrument": "văn bản",
    "reading": "cách hiểu",
}
STATES: Mapping[State, str] = {"stale": "đã cũ", "expiring": "sắp hết hạn", "open": "còn để ngỏ"}

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing with a clock: what it is, in Vietnamese, its evidence, and the way out.

    `since` is the first day on which it is out of date, None where no day is known; `until` the last day on which it
    still holds. `stale` has come, `expiring` is to come on a known day, `open` has no day.
    """

    kind: Kind
    subject: str
    state: State
    told: str
    evidence: str
    way_out: str
    since: date | None = None
    until: date | None = None


def expiry(on: date, signoffs: Iterable[SignOff] = (), known: Corpus | None = None) -> tuple[Item, ...]:
    """Return what has a clock as seen from a day: what is stale first, then what expires, soonest first, then the rest.

    Facts: on, a day; signoffs, those of the project; known, the corpus, by default the one that ships.
    """
    found = [
        *_years(on),
        *_references(on),
        *_institutions(on),
        *_signoffs(on, signoffs),
        *_instruments(on, known or corpus.load()),
        *_readings(),
    ]
    order = list(STATES)
    return tuple(sorted(found, key=lambda item: (order.index(item.state), item.until or date.max)))


def next_expiry(items: Iterable[Item]) -> date | None:
    """Return the next day on which something runs out, or None."""
    return min((item.until for item in items if item.state == "expiring" and item.until), default=None)


def _dated(on: date, first_stale: date | None) -> tuple[State, date | None, date | None]:
    """Return, for a first day on which something is out of date: the state on a day, since when, until when."""
    if first_stale is None:
        return "open", None, None
    return ("stale" if first_stale <= on else "expiring"), first_stale, first_stale - DAY


def _item(on: date, first_stale: date | None, kind: Kind, subject: str, told: str, evidence: str, out: str) -> Item:
    state, since, until = _dated(on, first_stale)
    return Item(kind, subject, state, told, evidence, out, since, until)


def _years(on: date) -> Iterator[Item]:
    """Yield the years that begin or go on without a full announcement, as far as projections are kept."""
    for year in range(on.year, max(on.year + 1, *PROJECTED) + 1):
        known = official_calendar().year(year)
        if not known.settled:
            notices = ", ".join(notice.label for notice in known.notices)
            evidence = notices or f"phần mềm lịch dự kiến ({PROJECTED_WITH}), không phải văn bản"
            told = f"năm {year} {'chưa' if known.status == 'projected' else 'mới'} được công bố"
            told += "" if known.status == "projected" else " một phần"
            out = "bổ sung thông báo vào worktime/official.py khi có; đến lúc đó kết luận chạm năm này là tạm tính"
            yield _item(on, date(year, 1, 1), "calendar", str(year), told, evidence, out)
    told = f"thông báo được tìm đến ngày {KNOWN_AS_OF:%d/%m/%Y}; mỗi năm có thông báo mới"
    out = "tìm lại thông báo và sửa KNOWN_AS_OF trong worktime/official.py"
    first = date(KNOWN_AS_OF.year + 1, KNOWN_AS_OF.month, min(KNOWN_AS_OF.day, 28)) + DAY
    yield _item(on, first, "calendar", "known_as_of", told, "ngày tra cứu", out)


def _references(on: date) -> Iterator[Item]:
    for reference in REFERENCES.values():
        # A field of law does not run out: whatever is in force in it on a day applies.
        if reference.successor and reference.manner != "by_subject":
            first = reference.successor.from_day
            yield _item(on, first, "reference", reference.instrument, *_succession(reference, reference.successor))


def _succession(reference: Reference, successor: Successor) -> tuple[str, str, str]:
    where = ", ".join(map(label, reference.cited_in)) or "ngoài các điều khoản của Quy chế"
    day = f"từ {successor.from_day:%d/%m/%Y}" if successor.from_day else "không rõ từ ngày nào"
    told = f"{reference.title} ({where}): văn bản tiếp theo là {successor.title}, {day}"
    told += f". {reference.note}" if reference.note else ""
    out = "đọc văn bản mới; hỏi references.resolve về ngày đang xét; ghi nguồn vào references/instruments.py"
    # Whether the one replaces the other in whole is for the sources to say: here only that it followed.
    return told, successor.evidence, out


def _institutions(on: date) -> Iterator[Item]:
    fates = {"ended": "không còn", "renamed": "đổi tên", "reorganised": "được tổ chức lại"}
    for note in NOTES:
        told = f"{note.institution} {fates[note.fate]}{_heir(note)}"
        out = "xem văn bản về tổ chức bộ máy; điều khoản vẫn giữ tên như in"
        evidence = f"{note.evidence}: {note.source}"
        yield _item(on, note.from_day, "institution", ", ".join(note.holders), told, evidence, out)


def _heir(note: InstitutionNote) -> str:
    """Return the successor as words; only what a source or the text says is told as a fact."""
    if note.successor is None:
        return ""
    sourced = note.successor_evidence in ("T", "S")
    return f", nay là {note.successor}" if sourced else f", nơi kế thừa (suy ra): {note.successor}"


def _signoffs(on: date, signoffs: Iterable[SignOff]) -> Iterator[Item]:
    for signoff in signoffs:
        last = signoff.last_day
        if last and signoff.on <= on:
            told = f"{signoff.label}: thời hạn {signoff.months} tháng"
            out = f"xem lại rồi ký lại: bhxh-rules review sign {signoff.provision} --renew"
            yield _item(on, last + DAY, "signoff", signoff.provision, told, f"ký ngày {signoff.on:%d/%m/%Y}", out)


def _instruments(on: date, known: Corpus) -> Iterator[Item]:
    for instrument in known.instruments:
        if instrument.ended.value:
            end = date.fromisoformat(instrument.ended.value)
            told = f"{instrument.short} hết hiệu lực"
            evidence = f"{instrument.ended.evidence}: {instrument.ended.source}"
            out = "nhập văn bản thay thế: bhxh-rules corpus import"
            yield _item(on, end, "instrument", instrument.id, told, evidence, out)


def _readings() -> Iterator[Item]:
    for reading in readings.load().values():
        if reading.status == "assumed":
            out = f"hỏi người có thẩm quyền, rồi ghi kết quả vào sổ; xem: bhxh-rules explain {reading.id}"
            yield Item("reading", reading.id, "open", reading.title, readings.STATUSES[reading.status], out)
