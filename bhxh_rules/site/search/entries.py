"""Everything that can be found: the law, and each section of every page that nothing else covers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from bhxh_rules import corpus
from bhxh_rules.site.calendar_pages import YEARS, year_path
from bhxh_rules.site.search.entry import Entry
from bhxh_rules.site.search.law_entries import provision_entries, reading_entries, rule_entries
from bhxh_rules.site.search.sections import Section, sections
from bhxh_rules.worktime import official_calendar

# Sections by the beginning of their address, the first that fits; the others are of the kind "page".
_ADDRESSES = {
    "lich/": "calendar",
    "toi-can.md#": "task",
    "thuat-ngu.md#": "term",
    "dan-chieu.md#": "reference",
    "dev/": "developer",
}
_ANCHORS = {"kich-ban-": "scenario", "thu-": "trial", "hinh-": "picture"}
# So many letters are read of a section: more of a page that holds nothing else than of a part of one. Of a scenario,
# a form or a picture the name alone: what stands in them is alike everywhere.
_LONGEST = {"calendar": 2000, "page": 1200, "scenario": 0, "trial": 0, "picture": 0}
_OTHERWISE = 400
# A heading that stands on more pages than this says nothing of any of them.
_OFTEN = 5


def entries(pages: Mapping[str, str], on: date | None = None) -> list[Entry]:
    """Return everything that can be found in the site; `pages` are its pages in Markdown by their paths.

    What is found equally well stands in this order: of the calendars first the one of the year of the day `on`, or of
    the latest year that is settled, then the nearest years.
    """
    order = _years(on)
    cut = {path: sections(pages[path]) for path in sorted(pages, key=lambda path: order.get(path, -1))}
    wording = {section.anchor: section.quoted for parts in cut.values() for section in parts if section.quoted}
    known = [*provision_entries(wording), *reading_entries(), *rule_entries()]
    covered = {entry.address.partition("#")[2] for entry in known}
    dieus = {entry.address.partition("#")[0] for entry in known if entry.kind == "dieu"}
    titles = Counter(section.title for parts in cut.values() for section in parts)
    return [
        *known,
        *(
            _section(path, parts[0], section)
            for path, parts in cut.items()
            for section in parts
            if len(section.title) > 2
            and titles[section.title] <= _OFTEN
            and section.anchor not in covered
            and (section.anchor or path not in dieus)
        ),
    ]


def _years(on: date | None) -> Mapping[str, int]:
    """Return the page of each year with its place; of two years as near as each other the later one is first."""
    calendar = official_calendar()
    year = max(year for year in YEARS if calendar.year(year).settled) if on is None else on.year
    nearest = sorted(YEARS, key=lambda each: (abs(each - year), -each))
    return {year_path(each): at for at, each in enumerate(nearest)}


def _section(path: str, whole: Section, section: Section) -> Entry:
    address = f"{path}#{section.anchor}".rstrip("#")
    kind = next((kind for start, kind in _ANCHORS.items() if section.anchor.startswith(start)), "")
    kind = kind or next((kind for start, kind in _ADDRESSES.items() if address.startswith(start)), "page")
    names = [instrument.short for instrument in corpus.load().instruments if path.startswith(f"{instrument.id}/")]
    place = " · ".join([*([whole.title] if section.anchor else []), *names])
    return Entry(kind, address, section.title, place, section.text(_LONGEST.get(kind, _OTHERWISE)))
