"""The scenarios of the feature files: which clauses and readings each speaks of, and a digest of what it says."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bhxh_rules.core.errors import LawError, RulesError
from bhxh_rules.core.provision import parse_tag, within
from bhxh_rules.testing.feature_trees import Node, inherited, scenarios, tag_names


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario or scenario outline; `clauses` and `readings` are those of its tags, inherited ones included.

    `digest` stands for what is read: names, steps with the background, example rows; not for its place in the file.
    """

    file: str
    line: int
    name: str
    clauses: frozenset[str]
    readings: frozenset[str]
    digest: str

    def about(self, provision: str) -> bool:
        """Tell whether it is tagged with a provision or with something below it."""
        return any(within(clause, provision) for clause in self.clauses)


def read_scenarios(features: Path) -> tuple[Scenario, ...]:
    """Return every scenario below a folder of feature files, in file order.

    Errors: RulesError where the reader of feature files is not installed, and for a file that does not parse.
    """
    try:
        from bhxh_rules.testing.gherkin_files import NotGherkinError, feature_files, parse
    except ModuleNotFoundError as error:
        raise RulesError(
            "cần phần mở rộng dev để đọc kịch bản: pip install 'bhxh-rules[dev]'",
            "the extra dev is needed to read scenarios: pip install 'bhxh-rules[dev]'",
        ) from error
    found: list[Scenario] = []
    for path in feature_files(features):
        file = (Path(features.name) / path.relative_to(features)).as_posix()
        try:
            feature = parse(path.read_text(encoding="utf-8")).get("feature")
        except (NotGherkinError, UnicodeDecodeError) as error:
            raise RulesError(f"{file}: không đọc được kịch bản: {error}", f"{file}: no Gherkin: {error}") from error
        if feature:
            found += (_scenario(node, file, *inherited(feature, rule)) for rule, node in scenarios(feature))
    return tuple(found)


def _scenario(node: Node, file: str, above: tuple[str, ...], background: tuple[Node, ...]) -> Scenario:
    tags = (*above, *tag_names(node), *(tag for table in node["examples"] for tag in tag_names(table)))
    clauses = frozenset(clause for tag in tags if (clause := _clause(tag)))
    rows = [_rows(table) for table in node["examples"]]
    told = [node["name"], _steps(background), _steps(node["steps"]), rows, sorted(set(tags))]
    digest = hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()[:16]
    readings = frozenset(tag for tag in tags if tag.startswith("DG-"))
    return Scenario(file, node["location"]["line"], node["name"], clauses, readings, digest)


def _clause(tag: str) -> str | None:
    try:
        return str(parse_tag(tag))
    except LawError:
        return None


def _steps(nodes: Iterable[Node]) -> tuple[Any, ...]:
    return tuple((step["keyword"].strip(), step["text"], _cells(step.get("dataTable"))) for step in nodes)


def _cells(table: Any) -> list[list[str]]:
    return [[cell["value"] for cell in row["cells"]] for row in table["rows"]] if table else []


def _rows(table: Any) -> list[Any]:
    header = [table["tableHeader"]] if table.get("tableHeader") else []
    return [table["name"], *([cell["value"] for cell in row["cells"]] for row in (*header, *table["tableBody"]))]
