"""Refreshing the pins of named provisions, and of no others.

In a data file only heading and fingerprints of the named blocks are written anew; a provision that the data do not
have yet becomes a new block, "unencoded", after the last one of its parent. What people wrote stays.
"""

import json
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bhxh_rules.core.errors import InputError, Problem
from bhxh_rules.core.provision import Provision
from bhxh_rules.corpus.comparison import Comparison, identify
from bhxh_rules.corpus.data_files import (
    block_of,
    find_block,
    read_sources,
    row_of,
    with_block,
    with_outside,
    write_sources,
)
from bhxh_rules.corpus.loader import build
from bhxh_rules.corpus.outside import outside
from bhxh_rules.corpus.periods import turned_row
from bhxh_rules.corpus.pin import new_block, pinned_fields
from bhxh_rules.corpus.tree import Node, ParsedText

_REFRESHED = ("heading", "exact", "semantic")


@dataclass(frozen=True, slots=True)
class Pinned:
    """What was done: the ids written anew, those added, what else of the text differs, and the new data version.

    `overwritten` are those written anew whose wording reads otherwise and was not kept as a dated one.
    """

    refreshed: tuple[str, ...]
    added: tuple[str, ...]
    left: tuple[str, ...]
    version: str
    overwritten: tuple[str, ...] = ()


def repin(parsed: ParsedText, provisions: Sequence[str], data: Path) -> Pinned:
    """Refresh the pins of the named provisions in the data files of a folder; writes all of them or nothing.

    provisions: ids as the new text numbers them; a new one needs its parent there or named with it. The short name of
    an instrument, "qd1624", stands for what it prints outside its Điều.
    The literal in `version.py` beside the folder, where there is one, is written anew too.
    Errors: InputError, naming each, for ids that the text does not have, for dated wordings that nobody has restated,
    and for a folder without the data files.
    """
    sources = read_sources(data)
    corpus = build(sources.values())
    nodes = {own: node for found in identify(parsed, corpus) for own, node in _nodes(found)}
    _refuse_unknown(provisions, nodes, corpus)
    instruments = [name for name in sources if name in provisions]
    clauses = [own for own in provisions if own not in sources]
    _refuse_unstated(clauses, nodes, sources, data)
    wanted = sorted(dict.fromkeys(clauses), key=lambda own: Provision.parse(own).sort_key)
    overwritten = tuple(own for own in wanted if _overwrites(sources[own.partition("/")[0]], own, nodes[own]))
    for own in wanted:
        name = own.partition("/")[0]
        sources[name] = _refreshed(sources[name], own, nodes[own])
    for name in instruments:
        sources[name] = with_outside(sources[name], outside(nodes[name]))
    after = build(sources.values())
    left = dict.fromkeys(_differing(identify(parsed, after)))
    write_sources(data, sources, after.version)
    added = tuple(own for own in wanted if own not in corpus)
    refreshed = (*instruments, *(own for own in wanted if own in corpus))
    return Pinned(refreshed, added, tuple(left), after.version, overwritten)


def _nodes(found: Comparison) -> Iterable[tuple[str, Node]]:
    return ((found.instrument, found.part), *found.part.provisions(found.instrument))


def _refuse_unknown(provisions: Sequence[str], nodes: Mapping[str, Node], known: Container[str]) -> None:
    problems = [_lost(own, known) for own in provisions if own not in nodes]
    for own in provisions:
        above = str(Provision.parse(own).parent) if own in nodes and "." in own else ""
        if above and own not in known and above not in known and above not in provisions:
            problems.append(Problem("", f"{own}: nêu cả {above}, cũng là mới", f"{own}: name {above} too, it is new"))
    if problems:
        raise InputError(tuple(problems))


def _lost(own: str, known: Container[str]) -> Problem:
    if "/" not in own:
        return Problem("", f"{own}: tệp này không có văn bản ấy", f"{own}: the file does not have that instrument")
    if own in known:
        return Problem(
            "",
            f"{own}: văn bản này không còn điều khoản ấy; nếu đã bãi bỏ thì sửa tay trong dữ liệu",
            f"{own}: the text no longer has it; if it was repealed, edit the data by hand",
        )
    return Problem(
        "", f"{own}: không có trong văn bản này, cũng không có trong dữ liệu", f"{own}: neither text nor data have it"
    )


def _refuse_unstated(
    provisions: Iterable[str], nodes: Mapping[str, Node], sources: Mapping[str, str], data: Path
) -> None:
    problems = []
    for own in dict.fromkeys(provisions):
        name = own.partition("/")[0]
        turned = _turned(sources[name], own, nodes[own])
        if turned and not turned["restatement"] and turned["disposition"] != "unencoded":
            file, day = (data / f"{name}.toml").as_posix(), turned.get("from_day", "")
            vi = f"{own}: bản từ {day} chưa có phần diễn đạt lại (trường restatement còn trống); viết vào {file}, "
            en = f"{own}: the wording from {day} has no restatement (the field is empty); write it into {file}, "
            problems.append(Problem("", f"{vi}khối {own}, rồi chạy lại", f"{en}block {own}, then run this again"))
    if problems:
        raise InputError(tuple(problems))


def _turned(source: str, own: str, node: Node) -> dict[str, Any] | None:
    """Return the fields of a provision with its dated wording of these words pinned; None where it has none."""
    block = find_block(source, own)
    return None if block is None else turned_row(row_of(block), pinned_fields(own, node))


def _overwrites(source: str, own: str, node: Node) -> bool:
    block = find_block(source, own)
    if block is None or _turned(source, own, node):
        return False
    return bool(row_of(block)["semantic"] not in ("", pinned_fields(own, node)["semantic"]))


def _refreshed(source: str, own: str, node: Node) -> str:
    """Return a data file with one block written anew, or added; a dated wording takes the pinned one's place."""
    block = find_block(source, own)
    if block is None:
        return with_block(source, own, new_block(own, node))
    turned = _turned(source, own, node)
    return with_block(source, own, block_of(turned) if turned else _rewritten(block, pinned_fields(own, node)))


def _rewritten(block: str, fields: Mapping[str, str]) -> str:
    """Return a block with the pinned fields anew; tables below it are not touched."""
    lines = block.splitlines(keepends=True)
    for place, line in enumerate(lines[1:], 1):
        if line.startswith("["):
            break
        name = line.partition(" = ")[0]
        if name in _REFRESHED:
            lines[place] = f"{name} = {json.dumps(fields[name], ensure_ascii=False)}\n"
    return "".join(lines)


def _differing(found: Iterable[Comparison]) -> Iterable[str]:
    for each in found:
        if each.outside_differs:
            yield each.instrument
        yield from (change.provision for change in each.changes if change.kind != "cosmetic")
