"""Lint of the tree of a feature: scenarios that get lost, steps that turn into prose, columns that lead nowhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from bhxh_rules.testing.anchors import scenario_anchor
from bhxh_rules.testing.feature_trees import Node, backgrounds, rules, scenarios
from bhxh_rules.testing.keywords import resembles_keyword

Found = Iterator[tuple[int, str]]

_PLACEHOLDER = re.compile(r"<(.+?)>")
_STEP_TYPES = ("Context", "Action", "Outcome")


def findings(feature: Node) -> Found:
    """Yield (line, message) for everything in the tree that would run otherwise than it reads."""
    yield from _descriptions(feature)
    yield from _same_names(feature)
    for background in backgrounds(feature):
        yield from _first_step(background, "Bối cảnh")
        for name in sorted(_used(background)):
            yield _line(background), f"Bối cảnh không nhận được giá trị <{name}>"
    for _, scenario in scenarios(feature):
        yield from _first_step(scenario, "kịch bản")
        yield from _outcome(scenario)
        yield from _examples(scenario)


def _line(node: Node) -> int:
    return int(node["location"]["line"])


def _descriptions(feature: Node) -> Found:
    holders = [feature, *rules(feature), *backgrounds(feature)]
    for _, scenario in scenarios(feature):
        holders += [scenario, *scenario["examples"]]
    for holder in holders:
        for text in holder.get("description", "").splitlines():
            if resembles_keyword(text):
                yield _line(holder), f"dòng giống từ khóa bị đọc thành lời dẫn: “{text.strip()}”"


def _same_names(feature: Node) -> Found:
    names: dict[str, int] = {}
    anchors: dict[str, int] = {}
    for _, scenario in scenarios(feature):
        name, line = scenario["name"], _line(scenario)
        named, placed = names.setdefault(name, line), anchors.setdefault(scenario_anchor(name), line)
        if named != line:
            yield line, f"trùng tên với kịch bản ở dòng {named}: một trong hai sẽ không chạy"
        elif placed != line:
            yield line, f"tên chỉ khác dấu hoặc ký hiệu với kịch bản ở dòng {placed}: hai kịch bản cùng một địa chỉ"
        if not name:
            yield line, "kịch bản không có tên"


def _first_step(holder: Node, what: str) -> Found:
    if not holder["steps"]:
        yield _line(holder), f"{what} không có bước nào"
    elif holder["steps"][0]["keywordType"] not in _STEP_TYPES:
        yield _line(holder["steps"][0]), "bước đầu phải bắt đầu bằng Biết, Cho, Khi hoặc Thì"


def _outcome(scenario: Node) -> Found:
    if scenario["steps"] and all(step["keywordType"] != "Outcome" for step in scenario["steps"]):
        yield _line(scenario), "kịch bản không có bước Thì nào"


def _examples(scenario: Node) -> Found:
    used = _used(scenario)
    if not scenario["examples"]:
        if scenario["keyword"].startswith("Khung"):
            yield _line(scenario), f"{scenario['keyword']} không có Dữ liệu"
        for name in sorted(used):
            yield _line(scenario), f"có <{name}> nhưng không phải Khung kịch bản"
    for table in scenario["examples"]:
        if not table.get("tableBody"):
            yield _line(table), "Dữ liệu không có dòng nào"
        yield from _columns(table, used)


def _columns(table: Node, used: set[str]) -> Found:
    header = [cell["value"] for cell in table.get("tableHeader", {}).get("cells", ())]
    for name in sorted(used - set(header)):
        yield _line(table), f"<{name}> không có cột nào"
    for name in sorted(set(header) - used):
        yield _line(table), f"cột “{name}” không được dùng"
    for name, times in Counter(header).items():
        if times > 1:
            yield _line(table), f"cột “{name}” có {times} lần"
    seen: set[tuple[str, ...]] = set()
    for row in table.get("tableBody", ()):
        values = tuple(cell["value"] for cell in row["cells"])
        if values in seen:
            yield _line(row), "dòng dữ liệu giống hệt một dòng trên"
        seen.add(values)


def _used(holder: Node) -> set[str]:
    texts = [holder["name"]]
    for step in holder["steps"]:
        texts += [step["text"], step.get("docString", {}).get("content", "")]
        texts += [cell["value"] for row in step.get("dataTable", {}).get("rows", ()) for cell in row["cells"]]
    return {name for text in texts for name in _PLACEHOLDER.findall(text)}
