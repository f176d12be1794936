"""Addresses that stay: none that was given out once may go away, and every subject has one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bhxh_rules import catalogue, corpus, readings
from bhxh_rules.core.errors import GapError
from bhxh_rules.core.provision import sort_key
from bhxh_rules.site.addresses import address_of, source_of
from bhxh_rules.site.pages import menu, paths
from bhxh_rules.site.tasks import TASKS, tasks

GOLDEN = Path(__file__).with_name("permalinks.txt")
ADD = f"New addresses are given out for ever. Append these lines to tests/site/{GOLDEN.name}:"
KEEP = (
    "These addresses were given out and are gone: people and documents link to them. Keep the page and the anchor; of a"
    " clause that no longer stands, keep its record and say so on its page."
)


def given_out() -> list[str]:
    return GOLDEN.read_text(encoding="utf-8").splitlines()


def subjects() -> Iterator[str]:
    yield from sorted((record.id for record in corpus.load().provisions), key=sort_key)
    yield from sorted(readings.load())
    yield from sorted(entry.name for entry in catalogue.rules())


def html(page: str) -> str:
    return page.removesuffix(".md") + ".html"


@pytest.fixture(scope="module")
def present(pages: dict[str, str]) -> set[str]:
    """Every address that the written pages have: pages, and pages with an anchor."""
    marks = {f"{html(page)}#{mark}" for page, text in pages.items() for mark in re.findall(r'\bid="([^"]+)"', text)}
    return {*map(html, pages), *marks}


def test_no_address_that_was_given_out_is_gone(present: set[str]) -> None:
    gone = [address for address in given_out() if address not in present]

    assert gone == [], "\n".join([KEEP, *gone])


def test_every_page_subject_and_task_is_among_the_addresses_given_out() -> None:
    wanted = [
        *map(html, paths(menu())),
        *map(address_of, subjects()),
        *(f"{html(TASKS)}#{task.name}" for task in tasks()),
    ]
    known = set(given_out())
    new = [address for address in wanted if address not in known]

    assert new == [], "\n".join([ADD, *new])


def test_each_address_is_given_out_once() -> None:
    assert len(given_out()) == len(set(given_out()))


def test_every_subject_has_an_address_that_is_there(present: set[str]) -> None:
    all_subjects = list(subjects())

    assert len(all_subjects) == len(corpus.load().provisions) + len(readings.load()) + len(catalogue.rules())
    assert [subject for subject in all_subjects if address_of(subject) not in present] == []


def test_a_subject_leads_to_its_own_page() -> None:
    assert address_of("qc1624/d13.k2.a") == "qc1624/dieu_13.html#qc1624-d13-k2-a"
    assert source_of("DG-0003") == "cach-hieu.md#dg-0003"
    # Điều 4 and others show it too; it is written in the module of Điều 7.
    assert address_of("zalo.may_act") == "qc1624/dieu_07.html#zalo-may_act"


def test_an_unknown_rule_has_no_address() -> None:
    with pytest.raises(GapError):
        address_of("zalo.nothing")
