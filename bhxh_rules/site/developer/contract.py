"""The JSON contract: what people wrote about it, where the checkout has it, and the schemas, always."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from bhxh_rules import catalogue
from bhxh_rules.core.decision import Outcome
from bhxh_rules.site.developer.facade_pages import facade_path
from bhxh_rules.site.developer.guides import CONTRACT, FOLDER, guide_text
from bhxh_rules.site.markdown import code, heading, page, way
from bhxh_rules.site.rules_text import rule_anchor

CONTRACT_PAGE, SCHEMAS = "dev/json.md", "dev/schemas.md"
_EXAMPLE = "zalo.answer_deadline"


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Citation(_Closed):
    """A provision that a verdict rests on."""

    provision: Annotated[str, Field(description="id of the provision, qc1624/d13.k2.a")]
    label: Annotated[str, Field(description="the same in words, in the language asked for")]


class CaveatJson(_Closed):
    """Why a verdict is provisional."""

    code: str
    about: Annotated[str, Field(description="the year or the document that it is about")]
    message: str


class VersionsJson(_Closed):
    """What produced a verdict."""

    package: str
    corpus: str
    calendar: str


class DecisionJson(_Closed):
    """The verdict of one rule, as JSON."""

    rule: Annotated[str, Field(description="what was asked")]
    outcome: Outcome
    code: Annotated[str, Field(description="stable name of the verdict: branch on it and on outcome")]
    message: Annotated[str, Field(description="the verdict as a sentence; may change between versions")]
    value: Annotated[dict[str, Any] | None, Field(description="see the schema of the rule's value")]
    citations: Annotated[list[Citation], Field(description="the deciding provision first")]
    readings: Annotated[list[str], Field(description="entries of the register that it depends on")]
    rejected_readings: Annotated[list[str], Field(description="those of them that were run the other way")]
    missing: Annotated[list[str], Field(description="facts, by name or path, that would have been needed")]
    decided_by: Annotated[str | None, Field(description="who must judge, where the text leaves it to somebody")]
    as_of: Annotated[str | None, Field(description="YYYY-MM-DD, the day whose law was applied; null: the current one")]
    certainty: Literal["certain", "provisional"]
    caveats: list[CaveatJson]
    versions: VersionsJson


def decision_schema() -> dict[str, Any]:
    """Return the JSON Schema of a decision; the schema of `value` is that of the rule."""
    return DecisionJson.model_json_schema(mode="serialization")


def contract_page(folder: Path | None = FOLDER) -> str:
    """Return the page of the contract; `folder` is where hand-written pages are, if anywhere."""
    file = None if folder is None else folder / CONTRACT
    told = guide_text(file, CONTRACT_PAGE) if file is not None and file.is_file() else _told_in_short()
    return page(
        told.rstrip(),
        heading(2, "Schema of a decision", "decision-schema"),
        code("json", _dumped(decision_schema())),
        heading(2, "Schema of the facts of a rule", "facts-schema"),
        f"That of `{_EXAMPLE}`; [all of them](schemas.md), and `bhxh-rules rules --json` prints them.",
        code("json", _dumped(catalogue.get(_EXAMPLE).input_schema())),
        heading(2, "Schema of the value of a rule", "value-schema"),
        code("json", _dumped(catalogue.get(_EXAMPLE).value_schema())),
    )


def schemas_page() -> str:
    """Return the page with the schemas of every rule."""
    return page(
        heading(1, "JSON Schemas of every rule"),
        "Facts in, value out. A decision around the value is told in [the contract](json.md#decision-schema).",
        *_schemas(),
    )


def _schemas() -> Iterator[str]:
    for entry in catalogue.rules():
        reference = way(SCHEMAS, facade_path(entry.name.partition(".")[0]))
        yield heading(2, f"`{entry.name}`", f"schema-{rule_anchor(entry.name)}")
        yield f"[Reference]({reference}#{rule_anchor(entry.name)}). Facts:"
        yield code("json", json.dumps(entry.input_schema(), ensure_ascii=False))
        yield "Value:"
        yield code("json", json.dumps(entry.value_schema(), ensure_ascii=False))


def _told_in_short() -> str:
    return page(
        heading(1, "The JSON contract"),
        "`bhxh-rules evaluate RULE --json '{…}'` takes the facts of a rule as one object and prints one decision. "
        "Every fact may be left out or be `null`, which means unknown. Malformed input exits with code 2 and tells "
        "each problem on a line of its own, with its JSON pointer; every verdict exits with 0.",
    )


def _dumped(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1)
