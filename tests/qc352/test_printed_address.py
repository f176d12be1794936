from __future__ import annotations

import pytest

from bhxh_rules.core.context import Context
from bhxh_rules.qc352.dieu_09.law import LISTING_ADDRESS
from bhxh_rules.qc352.dieu_11.law import REGISTRATION_ADDRESS
from bhxh_rules.qc352.printed_address import PrintedAddress, at_address, doubts_about, leads_there

PRINTED = "http://dichvucong.baohiemxahoi.gov.vn"
LETTERS = Context(rejected="DG-0091")
TABLES = (LISTING_ADDRESS, REGISTRATION_ADDRESS)


def test_both_clauses_print_one_address() -> None:
    assert [(row.key, row.at) for table in TABLES for row in table.rows] == [
        (PRINTED, "qc352/d9.k1"),
        (PRINTED, "qc352/d11.k1.a"),
    ]


@pytest.mark.parametrize(
    ("address", "there"),
    [
        (PRINTED, True),
        ("dichvucong.baohiemxahoi.gov.vn", True),
        ("HTTPS://DichVuCong.BaoHiemXaHoi.gov.vn/", True),
        ("https://dichvucong.baohiemxahoi.gov.vn/#/dang-ky", True),
        ("https://dichvucong.baohiemxahoi.gov.vn/dang-ky", True),
        ("https://dichvucong.baohiemxahoi.gov.vn?buoc=1", True),
        ("https://dichvucong.baohiemxahoi.gov.vn.example.vn", False),
        ("https://dichvucong.baohiemxahoi.gov.vnn", False),
        ("https://example.vn@dichvucong.baohiemxahoi.gov.vn", False),
        ("https://dichvucong.baohiemxahoi.gov.vn@example.vn", False),
        ("https://dichvucong.baohiemxahoi.gov.vn:8443", False),
        ("https://baohiemxahoi.gov.vn", False),
        ("https://dichvucong.gov.vn", False),
        ("tại quầy", False),
    ],
)
@pytest.mark.parametrize("table", TABLES)
def test_what_leads_there(address: str, there: bool, table: object) -> None:
    assert leads_there(address, table, Context()) is there  # type: ignore[arg-type]
    assert leads_there(address, table, LETTERS) is (address == PRINTED)  # type: ignore[arg-type]


SPELT, ELSEWHERE = f"{PRINTED}/", "x.vn"


@pytest.mark.parametrize(
    ("rejected", "expected"),
    [
        ((), {PRINTED: ("met", ()), SPELT: ("met", ("DG-0091",)), ELSEWHERE: ("not_mentioned", ("DG-0104",))}),
        (
            ("DG-0091",),
            {
                PRINTED: ("met", ()),
                SPELT: ("not_mentioned", ("DG-0091", "DG-0104")),
                ELSEWHERE: ("not_mentioned", ("DG-0104",)),
            },
        ),
        (
            ("DG-0104",),
            {PRINTED: ("met", ()), SPELT: ("met", ("DG-0091",)), ELSEWHERE: ("not_met", ("DG-0104",))},
        ),
        (
            ("DG-0091", "DG-0104"),
            {
                PRINTED: ("met", ()),
                SPELT: ("not_met", ("DG-0091", "DG-0104")),
                ELSEWHERE: ("not_met", ("DG-0104",)),
            },
        ),
    ],
    ids=str,
)
def test_where_an_address_stands_and_what_this_turns_on(
    rejected: tuple[str, ...], expected: dict[str, tuple[str, tuple[str, ...]]]
) -> None:
    context = Context(rejected=rejected)

    for address, (standing, doubts) in expected.items():
        assert at_address(address, LISTING_ADDRESS, context).standing == standing
        assert doubts_about(address, LISTING_ADDRESS, context) == doubts
    assert doubts_about(None, LISTING_ADDRESS, context) == ()


def test_an_address_in_letters_alone_turns_on_how_it_is_spelt() -> None:
    context = Context(laws=[LISTING_ADDRESS.replace((PrintedAddress("tại quầy", at="qc352/d9.k1"),))])

    assert at_address("tại quầy", LISTING_ADDRESS, context).standing == "not_mentioned"
    assert doubts_about("tại quầy", LISTING_ADDRESS, context) == ("DG-0091", "DG-0104")
