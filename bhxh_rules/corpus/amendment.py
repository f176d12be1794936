"""Writing a new dated wording of a provision beside the old one, which stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bhxh_rules.core.errors import InputError, Problem
from bhxh_rules.core.provision import Provision, within
from bhxh_rules.corpus.comparison import identify
from bhxh_rules.corpus.data_files import block_of, find_block, read_sources, row_of, with_block, write_sources
from bhxh_rules.corpus.loader import build
from bhxh_rules.corpus.periods import DatedWording, amended_row
from bhxh_rules.corpus.pin import pinned_fields
from bhxh_rules.corpus.tree import Node, ParsedText


@dataclass(frozen=True, slots=True)
class Amendment:
    """A provision that stands otherwise from a day on.

    Attributes: provision; first_day — of the new wording; by — the amending instrument; kind — "changed", "added" or
    "repealed"; version — of the data files that say so.
    """

    provision: str
    first_day: date
    by: str
    kind: str
    version: str


def amend(provision: str, first_day: date, by: str, data: Path, text: ParsedText | None) -> Amendment:
    """Write a new dated wording of one provision into the data files of a folder; the old ones stay.

    text — the whole text as it reads after the amendment, as the new wording's fingerprints are taken from it; None
    repeals the provision. What stands below comes with a new provision, and goes with a repealed one.
    The restatement of the new wording is left for a person to write. Errors: InputError for a provision that the text,
    or the data, do not have, for one whose wording is the same, for a day that is not after the last wording's, and
    where the amending instrument is not named.
    """
    own = str(Provision.parse(provision))
    by = by.strip()
    if not by:
        raise _refusal("cần tên văn bản sửa đổi (loại, số, ngày)", "the amending instrument is needed")
    sources = read_sources(data)
    instrument = own.partition("/")[0]
    nodes = {} if text is None else _nodes(text, own, sources)
    known = [each.id for each in build(sources.values()).of(instrument) if within(each.id, own)]
    if text is None and not known:
        raise _refusal(f"{own}: dữ liệu không có điều khoản này để bãi bỏ", f"{own}: the data do not have it")
    kind = "repealed" if text is None else "changed" if own in known else "added"
    for each in {"repealed": known, "changed": [own], "added": list(nodes)}[kind]:
        node, source = nodes.get(each), sources[instrument]
        block = block_of(_amended(_row(source, each, node), first_day, by, node))
        sources[instrument] = with_block(source, each, block)
    version = build(sources.values()).version
    write_sources(data, sources, version)
    return Amendment(own, first_day, by, kind, version)


def _nodes(text: ParsedText, own: str, sources: Mapping[str, str]) -> dict[str, Node]:
    """Return a provision and everything below it as the text has them."""
    found = identify(text, build(sources.values()))
    nodes = {each: node for part in found for each, node in part.part.provisions(part.instrument) if within(each, own)}
    if own not in nodes:
        vi = f"{own}: không có trong văn bản này; cần toàn văn sau khi sửa (văn bản hợp nhất), hoặc --repeal"
        raise _refusal(vi, f"{own}: not in this text; give the whole text as amended, or --repeal")
    return nodes


def _row(source: str, own: str, node: Node | None) -> dict[str, Any]:
    """Return the fields of a provision; those of a new one have no wording that is pinned as current."""
    block = find_block(source, own)
    if block is not None:
        return row_of(block)
    assert node is not None  # what the data do not have comes with the text
    return pinned_fields(own, node) | {"exact": "", "semantic": "", "disposition": "unencoded", "restatement": ""}


def _amended(row: Mapping[str, Any], first_day: date, by: str, node: Node | None) -> dict[str, Any]:
    own = row["id"]
    fields = {"exact": "", "semantic": ""} if node is None else pinned_fields(own, node)
    if node is not None and fields["semantic"] == row["semantic"]:
        raise _refusal(f"{own}: văn bản này không sửa điều khoản ấy", f"{own}: its wording is the same in this text")
    day = first_day.isoformat()
    try:
        return amended_row(row, DatedWording(day, "", fields["exact"], fields["semantic"], "", by))
    except ValueError as error:
        vi = f"{own}: đã có bản từ {error}; ngày bắt đầu phải sau ngày đó"
        raise _refusal(vi, f"{own}: a wording stands from {error}; the new one must begin later") from None


def _refusal(vi: str, en: str) -> InputError:
    return InputError((Problem("", vi, en),))
