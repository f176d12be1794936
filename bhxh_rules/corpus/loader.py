"""Reading the corpus data, with every record checked."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import INSTRUMENTS, Provision
from bhxh_rules.corpus.fingerprints import digest
from bhxh_rules.corpus.periods import DatedWording, period_problem
from bhxh_rules.corpus.records import (
    DETAILS,
    DISPOSITIONS,
    EVIDENCE,
    REQUIRED,
    Accepted,
    Corpus,
    Fact,
    Instrument,
    ProvisionRecord,
)

DATA = Path(__file__).parent / "data"

_FINGERPRINTS = re.compile(r"x1:[0-9a-f]{16} s1:[0-9a-f]{16}")


@cache
def load() -> Corpus:
    """Return the corpus that ships with the library; raises LawError when a record is not well formed."""
    return build([(DATA / f"{name}.toml").read_text(encoding="utf-8") for name in INSTRUMENTS])


@cache
def accepted() -> tuple[Accepted, ...]:
    """Return the diagnostics of the official texts that have been looked at and accepted, in order of text and line."""
    rows = tomllib.loads((DATA / "diagnostics.toml").read_text(encoding="utf-8"))["accepted"]
    return tuple(Accepted(**row) for row in rows)


def build(sources: Iterable[str]) -> Corpus:
    """Build a corpus from TOML sources, one for each instrument; raises LawError naming the record."""
    texts = list(sources)
    tables = [tomllib.loads(text) for text in texts]
    instruments = tuple(_instrument(table["instrument"]) for table in tables)
    records: list[ProvisionRecord] = []
    index: dict[str, int] = {}
    for instrument, table in zip(instruments, tables, strict=True):
        for row in table.get("provision", ()):
            record = _record(row)
            _check(record, instrument.id, index)
            index[record.id] = len(records)
            records.append(record)
    return Corpus(version_of(texts), instruments, tuple(records), index)


def version_of(sources: Iterable[str]) -> str:
    """Return the version of data files from their text: "x1-" and 8 hexadecimal digits, whatever the line ends."""
    return "x1-" + digest("\0".join("\n".join(text.splitlines()) for text in sources))[:8]


def _instrument(row: dict[str, Any]) -> Instrument:
    facts = {name: Fact(**row[name]) for name in ("number", "issued", "in_force", "ended")}
    for name, fact in facts.items():
        if fact.evidence not in EVIDENCE:
            raise _refuse(row["id"], f"mức chứng cứ của {name}", f"evidence of {name}")
    return Instrument(row["id"], row["kind"], row["title"], row["short"], **facts, outside=row.get("outside", ""))


def _record(row: dict[str, Any]) -> ProvisionRecord:
    try:
        wordings = tuple(DatedWording(**each) for each in row.get("wording", ()))
        return ProvisionRecord(**{name: row[name] for name in row if name != "wording"}, wordings=wordings)
    except TypeError as error:
        raise _refuse(row.get("id", "?"), f"các trường ({error})", f"fields ({error})") from error


def _check(record: ProvisionRecord, instrument: str, index: dict[str, int]) -> None:
    provision = Provision.parse(record.id)
    parent = provision.parent
    known_parent = provision.instrument == instrument if parent is None else str(parent) in index
    checks = (
        (
            str(provision) == record.id and record.id not in index,
            "mã (trùng hoặc sai dạng)",
            "id (repeated or not NFC)",
        ),
        (known_parent, "vị trí (cấp trên phải đứng trước)", "place (its parent comes first)"),
        (record.kind == provision.kind, "loại", "kind"),
        (_marked(record), "dấu vân chữ", "fingerprints"),
        (record.disposition in DISPOSITIONS, "cách xử lý", "disposition"),
        (bool(record.restatement) or record.disposition == "unencoded", "phần diễn đạt lại", "restatement"),
    )
    for passed, vi, en in (*checks, *_detail_checks(record)):
        if not passed:
            raise _refuse(record.id, vi, en)
    problem = period_problem(record.periods)
    if problem is not None:
        raise _refuse(record.id, *problem)


def _marked(record: ProvisionRecord) -> bool:
    """Tell whether each wording has both fingerprints; none stands for days in which the provision does not."""
    marks = [(record.exact, record.semantic), *((each.exact, each.semantic) for each in record.wordings)]
    if record.wordings:
        marks = [mark for mark in marks if mark != ("", "")]
    return all(_FINGERPRINTS.fullmatch(" ".join(mark)) for mark in marks)


def _detail_checks(record: ProvisionRecord) -> Iterator[tuple[bool, str, str]]:
    """Say whether each detail that is needed is there, and each that is there belongs to the disposition."""
    for name in REQUIRED.get(record.disposition, ()):
        yield name in record.details, f"{name} (phải có với {record.disposition})", f"{name} (needed here)"
    for name in record.details:
        taken = record.disposition in DETAILS[name][1]
        yield taken, f"{name} (không dùng với {record.disposition})", f"{name} (not for a {record.disposition})"


def _refuse(record: str, vi: str, en: str) -> LawError:
    return LawError(f"dữ liệu {record}: {vi} không hợp lệ", f"record {record}: invalid {en}")
