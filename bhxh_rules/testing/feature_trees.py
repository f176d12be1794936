"""Walking the tree of a parsed feature: rules, scenarios, backgrounds, tags, and what a scenario inherits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Node = dict[str, Any]  # the reference parser's own plain dictionaries


def rules(feature: Node) -> list[Node]:
    """Return the rules of a feature, in order."""
    return [child["rule"] for child in feature["children"] if "rule" in child]


def scenarios(feature: Node) -> Iterator[tuple[Node | None, Node]]:
    """Yield every scenario of a feature, in order, with the rule it stands under or None."""
    for child in feature["children"]:
        if "scenario" in child:
            yield None, child["scenario"]
        for grandchild in child.get("rule", {}).get("children", ()):
            if "scenario" in grandchild:
                yield child["rule"], grandchild["scenario"]


def backgrounds(feature: Node) -> Iterator[Node]:
    """Yield the backgrounds of a feature and of its rules, in order."""
    for node in (feature, *rules(feature)):
        yield from _own_backgrounds(node)


def inherited(feature: Node, rule: Node | None) -> tuple[tuple[str, ...], tuple[Node, ...]]:
    """Return the tags and the background steps that a scenario has from its feature, and from its rule if any."""
    above = (feature, rule) if rule else (feature,)
    steps = (step for node in above for background in _own_backgrounds(node) for step in background["steps"])
    return tuple(name for node in above for name in tag_names(node)), tuple(steps)


def tag_names(node: Node) -> tuple[str, ...]:
    """Return the tags of one node, in order, without the sign before them."""
    return tuple(tag["name"].removeprefix("@") for tag in node["tags"])


def tags(document: Node) -> Iterator[tuple[int, str]]:
    """Yield every tag of a tree with its line: feature, rules, scenarios and example tables."""
    feature = document.get("feature")
    for node in _tagged(feature) if feature else ():
        for tag, name in zip(node["tags"], tag_names(node), strict=True):
            yield tag["location"]["line"], name


def _own_backgrounds(node: Node) -> Iterator[Node]:
    return (child["background"] for child in node["children"] if "background" in child)


def _tagged(feature: Node) -> Iterator[Node]:
    yield feature
    yield from rules(feature)
    for _, scenario in scenarios(feature):
        yield scenario
        yield from scenario["examples"]
