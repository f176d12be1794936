"""What is known about a provision, a reading or a rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markup import escape

from bhxh_rules import catalogue, corpus, readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.cli.docs_sites import SITE
from bhxh_rules.cli.rows import refuse
from bhxh_rules.core.decision import plain
from bhxh_rules.core.errors import LawError, RulesError
from bhxh_rules.core.law import Edition, LawTable, period
from bhxh_rules.core.provision import INSTRUMENTS, Provision, label, parse_label, within
from bhxh_rules.corpus import errata
from bhxh_rules.corpus.periods import DatedWording
from bhxh_rules.corpus.records import DETAILS
from bhxh_rules.impact.dependents import bindings
from bhxh_rules.site.addresses import address_of

if TYPE_CHECKING:
    from bhxh_rules.impact.scenarios import Scenario


def explained(subject: str, features: Path, reviews: Path | None = None) -> dict[str, Any]:
    """Return what is known as JSON data.

    features: folder of the feature files; reviews: file of the sign-offs, None for none.
    `page` is its address in the documentation.
    Errors: GapError for an unknown reading, rule or provision; InputError where the subject is none of these, or where
    the file of sign-offs is not well formed.
    """
    found = _found(subject, features, reviews)
    named = found.get("provision") or found.get("reading") or found["rule"]
    return {**found, "page": address_of(named)}


def _found(subject: str, features: Path, reviews: Path | None) -> dict[str, Any]:
    if subject.startswith("DG-"):
        reading = readings.load()[subject]
        provisions = [_labelled(id) for id in reading.provisions]
        return {
            "reading": subject,
            **asdict(reading),
            "provisions": provisions,
            "kind": readings.KINDS[reading.kind],
            "status": readings.STATUSES[reading.status],
        }
    if subject.startswith(("zalo.", "portal.", "references.")):
        return _rule(catalogue.get(subject))
    return _provision(_id(subject), features, reviews)


def _id(subject: str) -> str:
    """Return the provision meant by an id, or by words such as "điểm a khoản 2 Điều 13" about the Zalo regulation."""
    if "/" in subject.split(" ")[0]:
        return str(Provision.parse(subject))
    for instrument in ("qc1624", *INSTRUMENTS):
        try:
            found = str(parse_label(subject, instrument))
        except LawError:
            continue
        if found in corpus.load():
            return found
    raise refuse(
        f"không hiểu {subject!r}; viết qc1624/d13.k2.a, 'điểm a khoản 2 Điều 13', DG-0003 hoặc zalo.answer_deadline",
        f"cannot read {subject!r}; write qc1624/d13.k2.a, a label, DG-0003 or zalo.answer_deadline",
    )


def _rule(entry: catalogue.Entry) -> dict[str, Any]:
    return {
        "rule": entry.name,
        "label": glossary.load().rule(entry.name).label,
        "summary": entry.summary,
        "provisions": [_labelled(id) for id in entry.rule.provisions],
        "facts": list(entry.facts),
        "readings": list(entry.rule.readings),
        "codes": [str(code) for code in entry.rule.codes],
    }


def _provision(id: str, features: Path, reviews: Path | None) -> dict[str, Any]:
    record, scenarios = corpus.load().get(id), _read(features)
    about = [readings.load()[reading] for reading in bindings().of(id).readings]
    return {
        "provision": id,
        "label": label(id, instrument=True),
        "heading": record.heading,
        "disposition": record.disposition_label,
        "restatement": record.restatement,
        "wordings": [_wording(each) for each in record.periods] if record.wordings else [],
        **record.details,
        "errata": [asdict(erratum) for erratum in errata.errata_at(id)],
        "below": [_labelled(child.id) for child in corpus.load().children(id)],
        "constants": {
            _with_days(each.table.name, each): [plain(row) for row in each.table.rows if within(row.at, id)]
            for each in catalogue.editions_at(id)
        },
        "rules": [entry.name for entry in catalogue.rules_at(id)],
        "readings": [{"id": r.id, "title": r.title, "taken": r.taken} for r in about],
        "scenarios": _told(id, features, scenarios),
        "fingerprints": [record.exact, record.semantic],
        "review": _review(id, reviews, scenarios),
    }


def _labelled(id: str) -> dict[str, str]:
    return {"provision": id, "label": label(id)}


def _read(features: Path) -> tuple[Scenario, ...] | None:
    """Return every scenario; None where there are no feature files to read."""
    from bhxh_rules.impact.scenarios import read_scenarios

    if not features.is_dir():
        return None
    try:
        return read_scenarios(features)
    except RulesError:
        return None


def _told(id: str, features: Path, scenarios: tuple[Scenario, ...] | None) -> list[dict[str, Any]] | None:
    """Return the scenarios tagged with a provision or one below it; None where none could be read."""
    if scenarios is None:
        return None
    return [
        {"file": (features.parent / each.file).as_posix(), "line": each.line, "name": each.name}
        for each in scenarios
        if each.about(id)
    ]


def _review(id: str, reviews: Path | None, scenarios: tuple[Scenario, ...] | None) -> str:
    """Return where a provision stands; the rules are asked only where it is signed."""
    from bhxh_rules.impact.bound import Present
    from bhxh_rules.impact.signoffs import read_signoffs
    from bhxh_rules.impact.standing import standing
    from bhxh_rules.site.sign_offs import standing_text

    signoffs = () if reviews is None else read_signoffs(reviews)
    return standing_text(standing(id, signoffs, Present(scenarios)))


_TITLES = {
    "heading": "Tên điều",
    "disposition": "Cách xử lý",
    "restatement": "Diễn đạt lại",
    "wordings": "Các bản theo thời gian",
    **{name: title for name, (title, _) in DETAILS.items()},
    "errata": "Chỗ in cần lưu ý",
    "review": "Thẩm định",
    "question": "Câu hỏi",
    "taken": "Cách hiểu được chọn",
    "rejected": "Cách hiểu không chọn",
    "basis": "Lý do",
    "effect": "Nếu hiểu sai",
    "status": "Tình trạng",
    "kind": "Loại",
    "summary": "Nội dung",
    "constants": "Điều văn bản ấn định",
    "rules": "Quy tắc",
    "readings": "Cách hiểu liên quan",
    "scenarios": "Kịch bản",
    "below": "Gồm có",
    "provisions": "Căn cứ",
    "facts": "Dữ kiện",
    "codes": "Các kết luận",
}


def show(console: Console, found: dict[str, Any], features: Path | None = None) -> None:
    """Print it for a person.

    features: the folder that was asked; where it is there, and its scenarios could not be read, that is said.
    """
    head = found.get("label") or found.get("title") or found.get("rule")
    console.print(
        escape(f"{head} [{found.get('provision') or found.get('reading') or found.get('rule')}]"), style="bold"
    )
    for key, title in _TITLES.items():
        value = _in_words(key, found)
        if key == "scenarios" and key in found and value is None and features is not None and features.is_dir():
            value = f"không đọc được từ {features}"
        if value:
            console.print(f"\n{title}", style="bold cyan")
            for line in _lines(value):
                console.print(escape(f"  {line}"))
    console.print(f"\n[bold cyan]Trang:[/] {escape(_page(found['page']))}")


def _page(address: str) -> str:
    """Return the address of a page, below the site of this folder where one was built."""
    file = SITE / address.partition("#")[0]
    return (SITE / address).as_posix() if file.is_file() else address


def _in_words(key: str, found: dict[str, Any]) -> Any:
    """Return what is known under a key as a reader is told it: identifiers by their Vietnamese names."""
    terms, value = glossary.load(), found.get(key)
    if key == "rules" and value:
        return [f"{terms.rule(name).label} [{name}]" for name in value]
    if key == "facts" and value:
        return [f"{terms.fact(name).label} [{name}]" for name in value]
    if key == "constants" and value:
        return [line for each in catalogue.editions_at(found["provision"]) for line in _rows(each, found["provision"])]
    return value


def _rows(edition: Edition[LawTable[Any]], id: str) -> Iterator[str]:
    title = _with_days(glossary.load().law(edition.table.name).label, edition)
    for row in edition.table.rows:
        if within(row.at, id):
            told = "; ".join(f"{name}: {said}" for name, said in glossary.load().row(row).items() if said != "—")
            yield f"{title} — {told} ({label(row.at)})"


def _wording(wording: DatedWording) -> dict[str, str]:
    return {"days": period(*wording.days), "told": wording.told, "amended_by": wording.amended_by}


def _with_days(name: str, edition: Edition[LawTable[Any]]) -> str:
    days = period(edition.first_day, edition.last_day)
    return f"{name} ({days})" if days else name


def _lines(value: Any) -> list[str]:
    return [_short(item) for item in value] if isinstance(value, list) else [str(value)]


def _short(item: Any) -> str:
    if isinstance(item, list):
        return "; ".join(map(_short, item))
    if not isinstance(item, dict):
        return str(item)
    if "file" in item:
        return f"{item['name']} ({item['file']}:{item['line']})"
    if "days" in item:
        return ": ".join(filter(None, (item["days"], item["amended_by"], item["told"])))
    if "printed" in item:
        return f"{item['id']} {item['place']}: in “{item['printed']}”. {item['why']} {item['kept']}"
    if "taken" in item:
        return f"{item['id']} {item['title']}: {item['taken']}"
    if "label" in item:
        return f"{item['label']} [{item['provision']}]"
    return ", ".join(f"{name} {value}" for name, value in item.items())
