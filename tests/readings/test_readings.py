import re
from dataclasses import FrozenInstanceError, fields
from typing import get_args

import pytest

from bhxh_rules.core.context import CHOICES, NOTES
from bhxh_rules.core.errors import GapError
from bhxh_rules.corpus import load as load_corpus
from bhxh_rules.readings import Kind, Reading, Status, load

REGISTER = load()


def test_the_register_is_read_once_and_in_order() -> None:
    assert load() is REGISTER
    assert list(REGISTER) == sorted(REGISTER)
    assert [reading.id for reading in REGISTER.values()] == list(REGISTER)
    assert list(REGISTER) == sorted({*CHOICES, *NOTES})


@pytest.mark.parametrize("reading", REGISTER.values(), ids=list(REGISTER))
def test_an_entry_is_whole(reading: Reading) -> None:
    assert re.fullmatch(r"DG-\d{4}", reading.id)
    assert reading.kind in get_args(Kind)
    assert reading.status in get_args(Status)
    assert all(getattr(reading, field.name) for field in fields(reading))
    assert reading.taken != reading.rejected
    with pytest.raises(FrozenInstanceError):
        reading.status = "confirmed"  # type: ignore[misc]


@pytest.mark.parametrize("reading", REGISTER.values(), ids=list(REGISTER))
def test_what_an_entry_is_about_exists(reading: Reading) -> None:
    corpus = load_corpus()

    assert reading.provisions
    assert [provision for provision in reading.provisions if provision not in corpus] == []


def test_readings_about_a_provision() -> None:
    assert [reading.id for reading in REGISTER.about("qc1624/d13.k1")] == [
        "DG-0003",
        "DG-0004",
        "DG-0009",
        "DG-0010",
        "DG-0070",
    ]
    assert [reading.id for reading in REGISTER.about("qc1624/d13.k2.c")] == ["DG-0007", "DG-0008", "DG-0011"]
    assert REGISTER.about("qc1624/d5") == ()


def test_an_unknown_entry_is_a_gap() -> None:
    with pytest.raises(GapError, match="DG-9999"):
        REGISTER["DG-9999"]
    assert REGISTER.get("DG-9999") is None
