"""Pages and posts that are handed to the competent body, against a separate statement of when."""

import unicodedata
from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision
from bhxh_rules.qc1624.dieu_07.impersonation.law import REFERRALS
from tests.core.test_likeness import ORDINARY

NAME, OWN, OTHER = "Bảo hiểm xã hội Việt Nam", "https://zalo.me/bhxhvietnam", "https://zalo.me/0900000001"
NEAR_ADDRESS = "https://zalo.me/bhxhvietnan"
READINGS = ("DG-0060", "DG-0061", "DG-0062", "DG-0063")
TRUTHS = (None, True, False)


def page(
    name: str | None, address: str | None, poses: bool | None, harms: bool | None, rejected: tuple[str, ...]
) -> str:
    """Say again, from the text and the readings, what a page comes to."""
    if name is None and address is None and poses is None:
        return "not_examined"
    if address == OWN:
        return "own_account"
    alike = name == NAME or (address == NEAR_ADDRESS)
    if "DG-0060" in rejected:
        imitates = poses
    elif alike or poses:
        imitates = True
    else:
        imitates = None if name is None or address is None else False
    harm_needed = "DG-0061" in rejected
    if imitates is False or (harm_needed and harms is False):
        return "nothing_found"
    known = imitates is True and address is not None and (not harm_needed or harms is True)
    return "to_be_referred" if known else "undecided"


def post(distorts: bool | None, harms: bool | None, found_by: str | None) -> str:
    """Say again, from the text, what a post comes to."""
    if distorts is None:
        return "not_examined"
    if not distorts or harms is False:
        return "nothing_found"
    return "to_be_referred" if harms and found_by else "undecided"


@pytest.mark.parametrize("rejected", [(), ("DG-0060",), ("DG-0061",), ("DG-0060", "DG-0061")], ids="+".join)
def test_every_combination_of_facts(rejected: tuple[str, ...]) -> None:
    context = Context(rejected=rejected)
    for name, address, poses, distorts, harms, found_by in product(
        (None, NAME, "Tư vấn hưu trí"), (None, OWN, NEAR_ADDRESS, OTHER), TRUTHS, TRUTHS, TRUTHS, (None, "bà An")
    ):
        decision = zalo.check_impersonation(
            page_name=name,
            page_address=address,
            poses_as_bhxh=poses,
            distorts_posted_content=distorts,
            harms_standing=harms,
            distortion_found_by=found_by,
            context=context,
        )
        seen = page(name, address, poses, harms, rejected), post(distorts, harms, found_by)
        assert_verdict(decision, *seen)


def assert_verdict(decision: Decision[Any], lookalike: str, distortion: str) -> None:
    assert decision.citations == ("qc1624/d7.k3.f",)
    assert decision.readings == (() if lookalike == "not_examined" else READINGS)
    if lookalike == distortion == "not_examined":
        assert (decision.outcome, decision.code, decision.result) == ("undetermined", "FACTS_MISSING", None)
        assert decision.missing == ("page_name", "page_address", "distorts_posted_content")
        return
    value = decision.value
    assert (value.lookalike, value.distortion) == (lookalike, distortion)
    hits = (lookalike == "to_be_referred", distortion == "to_be_referred")
    if any(hits):
        code = {
            (True, False): "LOOKALIKE_TO_BE_REFERRED",
            (False, True): "DISTORTION_TO_BE_REFERRED",
            (True, True): "LOOKALIKE_AND_DISTORTION_TO_BE_REFERRED",
        }[hits]
        assert (decision.outcome, decision.code, decision.decided_by) == ("undetermined", code, "competent_body")
        assert (value.referred_by, value.referred_to, decision.missing) == ("board", "competent_body", ())
        return
    assert (value.referred_by, value.referred_to, decision.decided_by) == (None, None, None)
    if "undecided" in (lookalike, distortion):
        assert (decision.outcome, decision.code) == ("undetermined", "FACTS_MISSING")
        assert decision.missing
    else:
        assert (decision.outcome, decision.code, decision.missing) == ("determined", "NOTHING_TO_REFER", ())


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({"page_name": NAME}, ("page_address",)),
        ({"page_name": "Tư vấn hưu trí"}, ("page_address",)),
        ({"page_address": OTHER}, ("page_name",)),
        ({"poses_as_bhxh": True}, ("page_address",)),
        ({"poses_as_bhxh": False}, ("page_name", "page_address")),
        ({"distorts_posted_content": True}, ("distortion_found_by", "harms_standing")),
        ({"distorts_posted_content": True, "harms_standing": True}, ("distortion_found_by",)),
        (
            {"page_name": NAME, "distorts_posted_content": True},
            ("page_address", "distortion_found_by", "harms_standing"),
        ),
        ({"harms_standing": True}, ("page_name", "page_address", "distorts_posted_content")),
    ],
)
def test_what_is_missing(facts: dict[str, Any], missing: tuple[str, ...]) -> None:
    assert zalo.check_impersonation(**facts).missing == missing


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        (NAME, "same"),
        (f"Zalo {NAME}", "same"),
        ("zalo-BHXH Việt Nam", "case_or_spacing"),
        ("BHXH Viet Nam", "marks"),
        ("BHXH Việt N\u0430m", "homoglyphs"),
        ("BHXH Việt Năng", "near_spelling"),
        ("Tổng đài BHXH Việt Nam", "contained"),
        ("Zalo", None),
    ],
)
def test_how_a_page_resembles_the_account_by_name(name: str, kind: str | None) -> None:
    assert zalo.check_impersonation(page_name=name, page_address=OTHER).value.name_likeness == kind


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://zalo.vn/bhxhvietnam", "same"),
        ("https://zalo.me/BHXH-VietNam", "case_or_spacing"),
        ("https://zalo.me/bhxhvietn\u0430m", "homoglyphs"),
        ("https://zalo.me/bhxhviet", None),
        ("https://zalo.me/bhxhvietna", "near_spelling"),
        ("https://zalo.me/bhxhvietnam.hotro", "contained"),
        ("https://bhxh.vietnam.com", "contained"),
        ("bhxhvietnam", "same"),
        (OTHER, None),
    ],
)
def test_how_a_page_resembles_the_account_by_address(address: str, kind: str | None) -> None:
    decision = zalo.check_impersonation(page_name="Tư vấn hưu trí", page_address=address)

    assert decision.value.address_likeness == kind
    assert decision.value.lookalike == ("to_be_referred" if kind else "nothing_found")


# A sign such as ㌀ stands for a whole word, so putting it in is no single change.
letters = st.characters(exclude_categories=["Cs"]).filter(lambda sign: len(unicodedata.normalize("NFKC", sign)) <= 2)


@given(st.integers(0, len(NAME) - 1), letters)
def test_any_single_change_of_the_name_is_a_hit(place: int, letter: str) -> None:
    for name in (NAME[:place] + letter + NAME[place + 1 :], NAME[:place] + letter + NAME[place:]):
        decision = zalo.check_impersonation(page_name=name, page_address=OTHER)
        assert decision.code == "LOOKALIKE_TO_BE_REFERRED"


@pytest.mark.parametrize("name", [name for name in ORDINARY if name])
def test_ordinary_names_are_no_hit(name: str) -> None:
    assert zalo.check_impersonation(page_name=name, page_address=OTHER).code == "NOTHING_TO_REFER"


@given(st.sampled_from(ORDINARY[:-1]) | st.text(min_size=1).filter(str.strip))
def test_the_account_itself_is_no_look_alike(name: str) -> None:
    for address in (OWN, "zalo.me/bhxhvietnam/", f"{OWN}?utm_source=qr"):
        decision = zalo.check_impersonation(page_name=name, page_address=address, poses_as_bhxh=True)
        assert (decision.code, decision.value.lookalike) == ("NOTHING_TO_REFER", "own_account")


def test_names_in_longer_names_read_the_other_way() -> None:
    other = Context(rejected="DG-0063")
    for name, address in ((f"Hỗ trợ {NAME}", OTHER), ("Tư vấn hưu trí", "https://zalo.me/bhxhvietnam.hotro")):
        facts: dict[str, Any] = {"page_name": name, "page_address": address}
        assert zalo.check_impersonation(**facts).code == "LOOKALIKE_TO_BE_REFERRED"
        assert zalo.check_impersonation(**facts, context=other).code == "NOTHING_TO_REFER"
    assert (
        zalo.check_impersonation(page_name=NAME, page_address=OTHER, context=other).value.lookalike == "to_be_referred"
    )


def test_the_address_letter_by_letter_makes_other_spellings_other_accounts() -> None:
    facts: dict[str, Any] = {"page_name": NAME, "page_address": "zalo.me/bhxhvietnam"}

    assert zalo.check_impersonation(**facts).code == "NOTHING_TO_REFER"
    flipped = zalo.check_impersonation(**facts, context=Context(rejected="DG-0062"))
    assert flipped.code == "LOOKALIKE_TO_BE_REFERRED"


@pytest.mark.parametrize(("day", "code"), [(15, "NOT_IN_FORCE"), (16, "LOOKALIKE_TO_BE_REFERRED")])
def test_the_first_day_of_force(day: int, code: str) -> None:
    facts: dict[str, Any] = {"page_name": NAME, "page_address": OTHER, "as_of": date(2024, 9, day)}
    assert zalo.check_impersonation(**facts).code == code


def test_a_text_that_names_one_leg_only_leaves_the_other() -> None:
    rows = REFERRALS.rows
    facts: dict[str, Any] = {"page_name": NAME, "page_address": OTHER, "distorts_posted_content": True}
    facts |= {"harms_standing": True, "distortion_found_by": "bà An"}

    for kept, code in ((rows[:1], "LOOKALIKE_TO_BE_REFERRED"), (rows[1:], "DISTORTION_TO_BE_REFERRED")):
        context = Context(laws=(REFERRALS.replace(kept),))
        assert zalo.check_impersonation(**facts, context=context).code == code


def test_the_rows_of_the_text() -> None:
    assert [(row.key, row.referred_by, row.referred_to, row.needs_harm, row.at) for row in REFERRALS.rows] == [
        ("lookalike_account", "board", "competent_body", False, "qc1624/d7.k3.f"),
        ("distorting_post", "board", "competent_body", True, "qc1624/d7.k3.f"),
    ]
