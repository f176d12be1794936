"""The account itself: whom its Quy chế binds, what identifies it, and what imitates it: Điều 1, 2, 4 and 7.3.f."""

from __future__ import annotations

from bhxh_rules._facade import DEFAULT, ask

TYPE_CHECKING = False  # as type checkers know it, without the cost of importing typing

if TYPE_CHECKING:
    # Loaded at the first call: importing the façade stays light.
    from bhxh_rules.zalo._account import (
        Activity,
        Application,
        Avatar,
        Context,
        Cover,
        CoverChooser,
        Day,
        Decision,
        Identity,
        Impersonation,
        Person,
        Text,
        Truth,
    )

__all__ = ["check_account_identity", "check_impersonation", "in_scope"]


def in_scope(
    *,
    actor: Person | None = None,
    activity: Activity | None = None,
    interacting: Truth | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[Application]:
    """Determine whether the Quy chế applies to somebody in a matter.

    Facts: `actor` — staff of a central unit, of a provincial or a district office, or an organisation or a person
    outside; `activity` — the matter, among those of Điều 1 or another; `interacting` — whether an outsider interacts
    with the account; `as_of` — the date whose law applies.
    Outcomes: determined (it applies); not_applicable (out of scope, or before 16/09/2024); undetermined.
    Source: Điều 1, khoản 1 và 2 Điều 2.
    """
    facts = {"actor": actor, "activity": activity, "interacting": interacting, "as_of": as_of}
    return ask(in_scope, facts, context or DEFAULT)


def check_account_identity(
    *,
    name: Text | None = None,
    address: Text | None = None,
    avatar: Avatar | None = None,
    cover: Cover | None = None,
    cover_chosen_by: CoverChooser | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[Identity]:
    """Hold an account's name, address, avatar and cover against what the text fixes, item by item.

    Facts: `name`; `address` — in any spelling that leads to the same place; `avatar`, `cover` — attested, what the
    pictures show; `cover_chosen_by` — who chose the cover; `as_of` — the date whose law applies.
    Outcomes: satisfied (all five examined and matching); violated; undetermined; not_applicable before 16/09/2024.
    Source: khoản 1, 2, 3, 4 Điều 4.
    """
    facts = {
        "name": name,
        "address": address,
        "avatar": avatar,
        "cover": cover,
        "cover_chosen_by": cover_chosen_by,
        "as_of": as_of,
    }
    return ask(check_account_identity, facts, context or DEFAULT)


def check_impersonation(
    *,
    page_name: Text | None = None,
    page_address: Text | None = None,
    poses_as_bhxh: Truth | None = None,
    distorts_posted_content: Truth | None = None,
    harms_standing: Truth | None = None,
    distortion_found_by: Text | None = None,
    as_of: Day | None = None,
    context: Context | None = None,
) -> Decision[Impersonation]:
    """Determine whether a page or a post is to be handed to the competent body; nothing is judged fake.

    Facts: `page_name`, `page_address` — of the page, or of the page where the post stands; `poses_as_bhxh` —
    attested, the page passes for the account; `distorts_posted_content` — attested, the post distorts what the account
    posted; `harms_standing` — attested, this affects the image and the standing of the sector; `distortion_found_by` —
    the person who found the distortion; `as_of` — the date whose law applies. A leg without facts is not examined.
    Outcomes: undetermined (a hit, decided by the competent body; or a fact is missing); determined (nothing to hand on
    in what was examined); not_applicable before 16/09/2024.
    Errors: GapError when the extra `lookalike` is needed and not installed.
    Source: điểm f khoản 3 Điều 7.
    """
    facts = {
        "page_name": page_name,
        "page_address": page_address,
        "poses_as_bhxh": poses_as_bhxh,
        "distorts_posted_content": distorts_posted_content,
        "harms_standing": harms_standing,
        "distortion_found_by": distortion_found_by,
        "as_of": as_of,
    }
    return ask(check_impersonation, facts, context or DEFAULT)
