"""What is known about a provision, a reading or a rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape

from bhxh_rules import catalogue, corpus, readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.cli.rows import refuse
from bhxh_rules.core.decision import plain
from bhxh_rules.core.errors import LawError
from bhxh_rules.core.law import LawTable
from bhxh_rules.core.provision import INSTRUMENTS, Provision, label, parse_label, within
from bhxh_rules.corpus import errata
from bhxh_rules.corpus.records import DETAILS

NOT_REVIEWED = "chưa thẩm định"


def explained(subject: str, features: Path) -> dict[str, Any]:
    """Return what is known as JSON data.

    Errors: GapError for an unknown reading, rule or provision; InputError where the subject is none of these.
    """
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
    return _provision(_id(subject), features)


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


def _provision(id: str, features: Path) -> dict[str, Any]:
    record = corpus.load().get(id)
    return {
        "provision": id,
        "label": label(id, instrument=True),
        "heading": record.heading,
        "disposition": record.disposition_label,
        "restatement": record.restatement,
        **record.details,
        "errata": [asdict(erratum) for erratum in errata.errata_at(id)],
        "below": [_labelled(child.id) for child in corpus.load().children(id)],
        "constants": {
            table.name: [plain(row) for row in table.rows if within(row.at, id)] for table in catalogue.laws_at(id)
        },
        "rules": [entry.name for entry in catalogue.rules_at(id)],
        "readings": [{"id": r.id, "title": r.title, "taken": r.taken} for r in _readings(id)],
        "scenarios": _scenarios(id, features),
        "fingerprints": [record.exact, record.semantic],
        "review": NOT_REVIEWED,
    }


def _readings(id: str) -> list[readings.Reading]:
    """Return the readings about a provision, about something below it, and about what stands above it."""
    above = {reading.id for place in Provision.parse(id).ancestors for reading in readings.load().about(str(place))}
    below = {reading.id for reading in catalogue.readings_at(id)}
    return [reading for reading in readings.load().values() if reading.id in above | below]


def _labelled(id: str) -> dict[str, str]:
    return {"provision": id, "label": label(id)}


def _scenarios(id: str, features: Path) -> list[dict[str, Any]] | None:
    """Return the scenarios tagged with a provision or one below it; None where there are no feature files to read."""
    try:
        from bhxh_rules.testing.gherkin_files import feature_files, parse, scenarios
    except ModuleNotFoundError:
        return None
    if not features.is_dir():
        return None
    wanted = Provision.parse(id).tag
    found = []
    for path in feature_files(features):
        for rule, scenario in scenarios(parse(path.read_text(encoding="utf-8"))["feature"]):
            nodes = (*([rule] if rule else []), scenario, *scenario["examples"])
            tags = [tag["name"].removeprefix("@") for node in nodes for tag in node["tags"]]
            if any(tag == wanted or tag.startswith(f"{wanted}.") for tag in tags):
                line = scenario["location"]["line"]
                found.append({"file": path.as_posix(), "line": line, "name": scenario["name"]})
    return found


_TITLES = {
    "heading": "Tên điều",
    "disposition": "Cách xử lý",
    "restatement": "Diễn đạt lại",
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


def show(console: Console, found: dict[str, Any]) -> None:
    """Print it for a person."""
    head = found.get("label") or found.get("title") or found.get("rule")
    console.print(
        escape(f"{head} [{found.get('provision') or found.get('reading') or found.get('rule')}]"), style="bold"
    )
    for key, title in _TITLES.items():
        value = _in_words(key, found)
        if key == "scenarios" and key in found and value is None:
            value = "không đọc được (cần thư mục features và phần mở rộng dev)"
        if value:
            console.print(f"\n{title}", style="bold cyan")
            for line in _lines(value):
                console.print(escape(f"  {line}"))


def _in_words(key: str, found: dict[str, Any]) -> Any:
    """Return what is known under a key as a reader is told it: identifiers by their Vietnamese names."""
    terms, value = glossary.load(), found.get(key)
    if key == "rules" and value:
        return [f"{terms.rule(name).label} [{name}]" for name in value]
    if key == "facts" and value:
        return [f"{terms.fact(name).label} [{name}]" for name in value]
    if key == "constants" and value:
        return [line for table in catalogue.laws_at(found["provision"]) for line in _rows(table, found["provision"])]
    return value


def _rows(table: LawTable[Any], id: str) -> Iterator[str]:
    for row in table.rows:
        if within(row.at, id):
            told = "; ".join(f"{name}: {said}" for name, said in glossary.load().row(row).items() if said != "—")
            yield f"{glossary.load().law(table.name).label} — {told} ({label(row.at)})"


def _lines(value: Any) -> list[str]:
    return [_short(item) for item in value] if isinstance(value, list) else [str(value)]


def _short(item: Any) -> str:
    if isinstance(item, list):
        return "; ".join(map(_short, item))
    if not isinstance(item, dict):
        return str(item)
    if "file" in item:
        return f"{item['name']} ({item['file']}:{item['line']})"
    if "printed" in item:
        return f"{item['id']} {item['place']}: in “{item['printed']}”. {item['why']} {item['kept']}"
    if "taken" in item:
        return f"{item['id']} {item['title']}: {item['taken']}"
    if "label" in item:
        return f"{item['label']} [{item['provision']}]"
    return ", ".join(f"{name} {value}" for name, value in item.items())
