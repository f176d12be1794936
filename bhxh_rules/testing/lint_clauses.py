"""Lint of the tags: one Quy tắc per khoản, and every scenario under the clause it proves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bhxh_rules.core.provision import Provision
from bhxh_rules.testing.clauses import named_by
from bhxh_rules.testing.feature_trees import Node, rules, scenarios

Found = Iterator[tuple[int, str]]

READING = re.compile(r"DG-\d{4}\Z")


def findings(feature: Node) -> Found:
    """Yield (line, message) for tags that are no tag, and for scenarios that stand outside their clause."""
    yield from _malformed(feature)
    seen: dict[str, int] = {}
    for rule in rules(feature):
        yield from _rule(rule, seen)
    for home, scenario in scenarios(feature):
        yield from _malformed(scenario)
        if home is None:
            yield scenario["location"]["line"], "kịch bản nằm ngoài Quy tắc: mỗi khoản có một Quy tắc"
        for node in (scenario, *scenario["examples"]):
            yield from _outside(node, _clauses(home) if home else [])


def _rule(rule: Node, seen: dict[str, int]) -> Found:
    yield from _malformed(rule)
    line = rule["location"]["line"]
    clauses = _clauses(rule)
    if len(clauses) != 1:
        yield line, f"Quy tắc phải mang đúng một thẻ điều khoản, đang có {len(clauses)}"
    for clause in clauses:
        if clause.kind not in ("dieu", "khoan"):
            yield line, f"thẻ của Quy tắc phải là một khoản, hoặc một Điều không có khoản: @{clause.tag}"
        earlier = seen.setdefault(clause.tag, line)
        if earlier != line:
            yield line, f"đã có Quy tắc của @{clause.tag} ở dòng {earlier}"
    if not any("scenario" in child for child in rule["children"]):
        yield line, "Quy tắc không có kịch bản nào"


def _outside(node: Node, homes: list[Provision]) -> Found:
    if "steps" not in node:
        yield from _malformed(node)
    for clause in _clauses(node):
        if len(homes) == 1 and not clause.within(homes[0]):
            yield node["location"]["line"], f"@{clause.tag} nằm ngoài Quy tắc của @{homes[0].tag}"


def _clauses(node: Node) -> list[Provision]:
    return [clause for tag in node["tags"] if (clause := named_by(tag["name"]))]


def _malformed(node: Node) -> Found:
    for tag in node["tags"]:
        name = tag["name"].removeprefix("@")
        if not named_by(name) and not READING.match(name):
            message = f"thẻ @{name} không phải điều khoản (@qc1624.d13.k2.a) hay cách hiểu (@DG-0001)"
            yield tag["location"]["line"], message
