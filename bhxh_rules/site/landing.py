"""The first page of an instrument: what it is, where it stands, what is covered, and its contents."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import inf

from bhxh_rules import corpus
from bhxh_rules.core.provision import Provision
from bhxh_rules.corpus.errata import errata
from bhxh_rules.corpus.records import Instrument
from bhxh_rules.site.article_material import title_of
from bhxh_rules.site.clause_facts import slip_text
from bhxh_rules.site.coverage import covered, dieus_of
from bhxh_rules.site.instruments import LANDING, how_known, instrument_table, looked_until, value_of
from bhxh_rules.site.markdown import bullets, escape, heading, named, page, page_of, table, way
from bhxh_rules.site.material import Material
from bhxh_rules.site.pictured import PICTURES, picture_anchor
from bhxh_rules.site.readings_text import with_readings


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chương: number and title as printed, and the number of its first Điều."""

    number: str
    title: str
    first: int


@dataclass(frozen=True, slots=True)
class Landing:
    """What we say of an instrument: what it is about, what is not certain, its chapters (none where it has none)."""

    about: str
    uncertain: tuple[str, ...]
    chapters: tuple[Chapter, ...]


@cache
def landings() -> dict[str, Landing]:
    """Return what is said of each instrument, by its short name."""
    found = tomllib.loads((files(__package__) / "landing.toml").read_text(encoding="utf-8"))
    return {
        id: Landing(row["about"], tuple(row["uncertain"]), tuple(Chapter(**chapter) for chapter in row["chapters"]))
        for id, row in found.items()
    }


def landing_pages(material: Material) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of the first page of each instrument."""
    for instrument in corpus.load().instruments:
        yield LANDING.format(instrument.id), _landing(instrument, material)


def _landing(instrument: Instrument, material: Material) -> str:
    said = landings()[instrument.id]
    return page(
        heading(1, escape(instrument.title)),
        f"**{escape(instrument.short)}**",
        escape(said.about),
        named(_status(instrument, material)),
        *([heading(2, "Điều chưa chắc"), bullets(_doubts(instrument, said.uncertain))] if said.uncertain else []),
        heading(2, "Các điều"),
        *_contents(instrument, material),
        *_slips(instrument),
        heading(2, "Số, ngày và nguồn"),
        instrument_table(instrument),
        f"Văn bản sửa đổi, thay thế được tìm đến hết ngày {looked_until()}.",
    )


def _doubts(instrument: Instrument, told: Iterable[str]) -> Iterator[str]:
    return (with_readings(each, LANDING.format(instrument.id)) for each in told)


def _status(instrument: Instrument, material: Material) -> Iterator[str]:
    found = covered(material, dieus_of(instrument.id))
    ended = "chưa tìm thấy văn bản sửa đổi hoặc thay thế, tìm đến hết ngày " + looked_until()
    yield f"**Có hiệu lực từ:** {value_of(instrument.in_force)}{how_known(instrument.in_force)}"
    yield f"**Hết hiệu lực:** {value_of(instrument.ended) if instrument.ended.value else ended}"
    yield f"**Đã xử lý:** {found.done}/{found.provisions} điều, khoản, điểm: {found.dispositions_told}"
    yield f"**Kịch bản:** {found.results_told} (kịch bản và dòng dữ liệu)"
    yield f"**Thẩm định:** {found.standings_told}"
    links = [
        f"[{escape(picture.title)}]({way(LANDING.format(instrument.id), page_of(at))}#{picture_anchor(at, number)})"
        for at, pictures in PICTURES.items()
        for number, picture in enumerate(pictures)
        if at.partition("/")[0] == instrument.id
    ]
    if links:
        yield f"**Hình vẽ:** {'; '.join(links)}"


def _slips(instrument: Instrument) -> Iterator[str]:
    """Yield the printed defects of what stands outside the Điều."""
    found = [slip_text(slip) for slip in errata() if slip.at == instrument.id]
    if found:
        yield heading(2, "Chỗ in cần lưu ý")
        yield bullets(found)


def _contents(instrument: Instrument, material: Material) -> Iterator[str]:
    """Yield a table for each chapter, or one where there are none."""
    dieus, chapters = dieus_of(instrument.id), landings()[instrument.id].chapters
    if not chapters:
        yield _table(dieus, instrument, material)
    ends = (*(chapter.first for chapter in chapters), inf)[1:]
    for chapter, end in zip(chapters, ends, strict=True):
        yield heading(3, f"Chương {chapter.number}. {escape(chapter.title)}")
        own = tuple(dieu for dieu in dieus if chapter.first <= _number(dieu) < end)
        yield _table(own, instrument, material)


def _number(dieu: str) -> int:
    """Return the number of a Điều without the letter of one that was inserted."""
    return int("".join(filter(str.isdigit, Provision.parse(dieu).dieu)))


def _table(dieus: tuple[str, ...], instrument: Instrument, material: Material) -> str:
    here = LANDING.format(instrument.id)
    rows = []
    for dieu in dieus:
        found = covered(material, [dieu])
        name = escape(title_of(dieu))
        linked = f"[{name}]({way(here, page_of(dieu))})" if dieu in material.scenarios else name
        rows.append([linked, found.results_told, found.signed_told])
    return table(["Điều", "Kịch bản", "Đã thẩm định"], rows)
