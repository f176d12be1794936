"""Reading the scenarios of a Điều from its feature file, and putting each result beside its scenario or row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bhxh_rules import corpus
from bhxh_rules.core.errors import RulesError
from bhxh_rules.core.provision import Provision, sort_key, within
from bhxh_rules.site.extra import without_docs
from bhxh_rules.site.results import FeatureResults, results_of
from bhxh_rules.site.scenarios import ExampleRow, ExampleTable, Scenario, Scenarios, Step
from bhxh_rules.testing.feature_trees import Node, inherited, scenarios, tag_names


def scenarios_of(dieu: str, features: Path | None, results: Mapping[str, Any] | None) -> Scenarios:
    """Return the scenarios of a Điều (`qc1624/d13`) from the folder of features.

    Errors: RulesError where the extra `docs` is not installed or a file is not UTF-8; NotGherkinError for one that does
    not parse.
    """
    place = Provision.parse(dieu)
    relative = f"{place.instrument}/dieu_{place.dieu:0>2}.feature"
    if features is None or not (features / relative).is_file():
        return Scenarios()
    file = features / relative
    known = results_of(file, relative, results)
    feature = _parsed(file)["feature"]
    found = (_scenario(node, *inherited(feature, rule), dieu, known) for rule, node in scenarios(feature))
    return Scenarios(tuple(found), known.remark)


def _parsed(file: Path) -> Node:
    try:
        from bhxh_rules.testing.gherkin_files import parse
    except ModuleNotFoundError as error:
        raise without_docs(error) from None
    try:
        return parse(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise RulesError(f"{file}: không phải UTF-8: {error}", f"{file}: not UTF-8: {error}") from None


def _scenario(
    node: Node, above: tuple[str, ...], background: tuple[Node, ...], dieu: str, known: FeatureResults
) -> Scenario:
    tags = (*above, *tag_names(node))
    tables = tuple(_table(example, tags, dieu, known) for example in node["examples"])
    clauses = {clause for table in tables for clause in table.clauses}
    return Scenario(
        node["name"],
        node["description"].strip(),
        tuple(map(_step, node["steps"])),
        tuple(map(_step, background)),
        tuple(sorted(clauses, key=sort_key)) or _narrowest(tags, dieu),
        tuple(dict.fromkeys(tag for tag in _all_tags(node, tags) if tag.startswith("DG-"))),
        tables,
        None if tables else known.at(node["location"]["line"]),
    )


def _table(node: Node, tags: tuple[str, ...], dieu: str, known: FeatureResults) -> ExampleTable:
    rows = tuple(
        ExampleRow(tuple(cell["value"] for cell in row["cells"]), known.at(row["location"]["line"]))
        for row in node.get("tableBody", ())
    )
    header = tuple(cell["value"] for cell in (node.get("tableHeader") or {"cells": ()})["cells"])
    return ExampleTable(node["name"], header, rows, _narrowest((*tags, *tag_names(node)), dieu))


def _step(node: Node) -> Step:
    rows = node.get("dataTable", {}).get("rows", ())
    return Step(
        node["keyword"].strip(), node["text"], tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows)
    )


def _all_tags(node: Node, tags: tuple[str, ...]) -> Iterator[str]:
    yield from tags
    for example in node["examples"]:
        yield from tag_names(example)


def _narrowest(tags: tuple[str, ...], dieu: str) -> tuple[str, ...]:
    """Return the clauses of a Điều that the tags name, without those that hold another one named."""
    named = {tag.replace(".", "/", 1) for tag in tags}
    here = {clause for clause in named if clause in corpus.load() and within(clause, dieu)}
    narrow = (clause for clause in here if not any(other != clause and within(other, clause) for other in here))
    return tuple(sorted(narrow, key=sort_key)) or (dieu,)
