"""What is out of date on a day, and what runs out next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bhxh_rules import corpus
from bhxh_rules.corpus.records import Fact
from bhxh_rules.impact.bound import Bound
from bhxh_rules.impact.expiry import Item, expiry, next_expiry
from bhxh_rules.impact.signoff import SignOff

SIGNED = SignOff(
    "qc1624/d13", "Trần Thị Mẫu", "Chuyên viên", date(2026, 8, 20), Bound("s1:0", "0", {}, {}, "b1:0"), months=6
)


def item(on: date, subject: str, **more: object) -> Item:
    found = [each for each in expiry(on, **more) if each.subject == subject]  # type: ignore[arg-type]
    assert len(found) == 1
    return found[0]


def subjects(on: date, kind: str) -> list[str]:
    return [each.subject for each in expiry(on) if each.kind == kind]


@pytest.mark.parametrize(
    ("on", "state"), [(date(2026, 12, 31), "expiring"), (date(2027, 1, 1), "stale"), (date(2027, 12, 31), "stale")]
)
def test_a_year_that_is_announced_in_part(on: date, state: str) -> None:
    found = item(on, "2027")
    assert (found.kind, found.state) == ("calendar", state)
    assert (found.since, found.until) == (date(2027, 1, 1), date(2026, 12, 31))


def test_projected_years_run_on_to_the_last_that_is_kept() -> None:
    assert subjects(date(2026, 6, 1), "calendar") == ["2027", "known_as_of", "2028", "2029", "2030"]
    assert "2033" in subjects(date(2032, 6, 1), "calendar")
    assert "2026" not in subjects(date(2026, 6, 1), "calendar")


def test_announcements_are_looked_for_each_year() -> None:
    assert item(date(2027, 11, 21), "known_as_of").state == "expiring"
    assert item(date(2027, 11, 22), "known_as_of").state == "stale"


@pytest.mark.parametrize(("on", "state"), [(date(2026, 6, 30), "expiring"), (date(2026, 7, 1), "stale")])
def test_a_successor_in_force(on: date, state: str) -> None:
    found = item(on, "cybersecurity_law")
    assert (found.state, found.since, found.until) == (state, date(2026, 7, 1), date(2026, 6, 30))
    assert found.evidence == "R"
    assert "khoản 2 Điều 8" in found.told


def test_a_successor_without_a_day_is_open() -> None:
    found = item(date(2026, 8, 20), "circular_01_2018")
    assert (found.state, found.since, found.until) == ("open", None, None)


def test_what_no_successor_is_known_of_is_not_listed() -> None:
    assert "commendation_rules" not in subjects(date(2026, 8, 20), "reference")


@pytest.mark.parametrize(("on", "state"), [(date(2025, 2, 28), "expiring"), (date(2025, 3, 1), "stale")])
def test_units_that_changed(on: date, state: str) -> None:
    assert item(on, "secretary").state == state


def test_a_successor_that_is_inferred_is_not_told_as_a_fact() -> None:
    on = date(2026, 8, 20)
    assert "nơi kế thừa (suy ra): Ban Tuyên truyền" in item(on, "support_centre, support_centre_director").told
    assert "nay là Giám đốc BHXH Việt Nam" in item(on, "director_general").told


def test_a_field_of_law_does_not_run_out() -> None:
    cited = subjects(date(2026, 8, 20), "reference")
    assert "cybersecurity_law" in cited
    assert "state_secrets_law" not in cited


@pytest.mark.parametrize(("on", "state"), [(date(2027, 2, 20), "expiring"), (date(2027, 2, 21), "stale")])
def test_a_sign_off_with_a_term(on: date, state: str) -> None:
    found = item(on, "qc1624/d13", signoffs=[SIGNED])
    assert (found.kind, found.state, found.until) == ("signoff", state, date(2027, 2, 20))
    assert "--renew" in found.way_out


def test_sign_offs_without_a_term_or_not_yet_given_are_not_listed() -> None:
    given = [replace(SIGNED, months=None), replace(SIGNED, on=date(2027, 1, 1))]
    assert all(each.kind != "signoff" for each in expiry(date(2026, 9, 1), given))


@pytest.mark.parametrize(("on", "state"), [(date(2027, 6, 30), "expiring"), (date(2027, 7, 1), "stale")])
def test_an_instrument_that_ends(on: date, state: str) -> None:
    known = corpus.load()
    ended = Fact("2027-07-01", "T", "văn bản thay thế")
    changed = tuple(replace(each, ended=ended) if each.id == "qc352" else each for each in known.instruments)
    found = item(on, "qc352", known=replace(known, instruments=changed))
    assert (found.kind, found.state, found.evidence) == ("instrument", state, "T: văn bản thay thế")


def test_assumed_readings_are_open() -> None:
    found = item(date(2026, 8, 20), "DG-0003")
    assert (found.kind, found.state, found.until) == ("reading", "open", None)


def test_stale_first_then_the_soonest() -> None:
    items = expiry(date(2026, 8, 20), [SIGNED])
    assert [each.state for each in items] == sorted(
        (each.state for each in items), key=["stale", "expiring", "open"].index
    )
    assert next_expiry(items) == date(2026, 12, 31)
    assert next_expiry(()) is None
