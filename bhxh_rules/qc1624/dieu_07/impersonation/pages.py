"""Điểm f khoản 3 Điều 7: a page or a post that may have to be handed to the competent body."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import get_args

from bhxh_rules.core.address import address_words
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Decision, determined, missing, not_applicable, undetermined
from bhxh_rules.core.likeness import Likeness, likeness
from bhxh_rules.qc1624.dieu_01 import SHORT_NAME
from bhxh_rules.qc1624.dieu_04 import ACCOUNT_ADDRESS, ACCOUNT_NAME, SPELLINGS_OF_ADDRESS, is_account_address
from bhxh_rules.qc1624.dieu_07.impersonation.law import (
    BOTH_TO_BE_REFERRED,
    DISTORTION_TO_BE_REFERRED,
    HARM_FOR_DISTORTION_ONLY,
    LIKENESS_SUFFICES,
    LOOKALIKE_TO_BE_REFERRED,
    NAME_CONTAINED,
    NOTHING_TO_REFER,
    REFERRALS,
    Impersonation,
    Leg,
    LegFinding,
)
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one leg comes to, the facts it still needs, and how a page resembles the account."""

    finding: LegFinding
    unknown: tuple[str, ...] = ()
    by_name: Likeness | None = None
    by_address: Likeness | None = None


def check_impersonation(
    page_name: str | None,
    page_address: str | None,
    poses_as_bhxh: bool | None,
    distorts_posted_content: bool | None,
    harms_standing: bool | None,
    distortion_found_by: str | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[Impersonation]:
    """Determine whether a page or a post is to be handed to the competent body.

    Outcomes: undetermined, decided by the competent body (a hit) or with facts missing; determined (nothing to hand
    on); not_applicable before 16/09/2024. Errors: GapError without the extra `lookalike`.
    Source: điểm f khoản 3 Điều 7.
    """
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    unasked = missing(page_name=page_name, page_address=page_address, distorts_posted_content=distorts_posted_content)
    if len(unasked) == 3 and poses_as_bhxh is None:
        return undetermined(FACTS_MISSING, missing=unasked, at="qc1624/d7.k3.f", as_of=as_of)
    page = _page(page_name, page_address, poses_as_bhxh, harms_standing, context)
    post = _post(distorts_posted_content, harms_standing, distortion_found_by, context)
    pages = (LIKENESS_SUFFICES, HARM_FOR_DISTORTION_ONLY, SPELLINGS_OF_ADDRESS, NAME_CONTAINED)
    return _verdict(page, post, () if page.finding == "not_examined" else pages, as_of, context)


def _page(name: str | None, address: str | None, poses: bool | None, harms: bool | None, context: Context) -> _Seen:
    """Look at a page: whose it is, what it resembles, and what it is found to pass for."""
    if name is None and address is None and poses is None:
        return _Seen("not_examined")
    if address is not None and is_account_address(address, context):
        return _Seen("own_account")
    by_name = None if name is None else _name_likeness(name, context)
    by_address = None if address is None else _address_likeness(address, context)
    if not context.takes(LIKENESS_SUFFICES):
        imitates, unknown = poses, missing(poses_as_bhxh=poses)
    elif by_name or by_address or poses:
        imitates, unknown = True, ()
    else:
        unknown = missing(page_name=name, page_address=address)
        imitates = None if unknown else False
    # A page whose address nobody knows may be the account itself.
    unknown = tuple(dict.fromkeys((*unknown, *missing(page_address=address))))
    return _weighed("lookalike_account", imitates, harms, unknown, context, by_name, by_address)


def _post(distorts: bool | None, harms: bool | None, found_by: str | None, context: Context) -> _Seen:
    """Look at a post: only what a named person found counts."""
    if distorts is None:
        return _Seen("not_examined")
    return _weighed("distorting_post", distorts, harms, missing(distortion_found_by=found_by), context)


def _weighed(
    leg: Leg,
    found: bool | None,
    harms: bool | None,
    unknown: tuple[str, ...],
    context: Context,
    by_name: Likeness | None = None,
    by_address: Likeness | None = None,
) -> _Seen:
    """Weigh a leg's own sign together with the harm that the text, or a reading of it, asks for."""
    row = context.law(REFERRALS).row(leg)
    if row is None:
        return _Seen("not_examined", (), by_name, by_address)
    needs_harm = row.needs_harm or not context.takes(HARM_FOR_DISTORTION_ONLY)
    if found is False or (needs_harm and harms is False):
        return _Seen("nothing_found", (), by_name, by_address)
    unknown = (*unknown, *(missing(harms_standing=harms) if needs_harm else ()))
    return _Seen("undecided" if unknown else "to_be_referred", unknown, by_name, by_address)


def _verdict(
    page: _Seen, post: _Seen, readings: tuple[str, ...], as_of: date | None, context: Context
) -> Decision[Impersonation]:
    hits = [
        (leg, code)
        for leg, seen, code in (
            ("lookalike_account", page, LOOKALIKE_TO_BE_REFERRED),
            ("distorting_post", post, DISTORTION_TO_BE_REFERRED),
        )
        if seen.finding == "to_be_referred"
    ]
    row = context.law(REFERRALS).row(hits[0][0]) if hits else None
    by, to = (row.referred_by, row.referred_to) if row else (None, None)
    value = Impersonation(page.finding, post.finding, page.by_name, page.by_address, by, to)
    at = "qc1624/d7.k3.f"
    if hits:
        code = BOTH_TO_BE_REFERRED if len(hits) > 1 else hits[0][1]
        return undetermined(code, value, decided_by=to, at=at, readings=readings, as_of=as_of)
    unknown = tuple(dict.fromkeys((*page.unknown, *post.unknown)))
    if unknown:
        return undetermined(FACTS_MISSING, value, missing=unknown, at=at, readings=readings, as_of=as_of)
    return determined(NOTHING_TO_REFER, value, at=at, readings=readings, as_of=as_of)


def _name_likeness(name: str, context: Context) -> Likeness | None:
    """Tell how a page's name resembles the account's name or its short name, with or without the word Zalo."""
    plain = name.strip()
    if plain[:4].casefold() == "zalo":
        plain = plain[4:]
    originals = (context.law(ACCOUNT_NAME).rows[0].text, context.law(SHORT_NAME).rows[0].short_name)
    return _closest([likeness(plain, original) for original in originals], context)


def _address_likeness(address: str, context: Context) -> Likeness | None:
    """Tell how some word of an address, or all of them together, resembles the last word of the account's address."""
    original = address_words(context.law(ACCOUNT_ADDRESS).rows[0].text)[-1]
    words = address_words(address)
    return _closest([likeness(word, original) for word in (*words, "".join(words))], context)


def _closest(found: list[Likeness | None], context: Context) -> Likeness | None:
    counted = [kind for kind in get_args(Likeness) if kind != "contained" or context.takes(NAME_CONTAINED)]
    return next((kind for kind in counted if kind in found), None)
