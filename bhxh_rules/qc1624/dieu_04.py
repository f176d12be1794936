"""Điều 4. Tên, địa chỉ, ảnh đại diện, ảnh bìa của Zalo BHXH Việt Nam."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.address import normal_address
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import FACTS_MISSING, Code, Decision, not_applicable, satisfied, undetermined, violated
from bhxh_rules.core.law import LawTable
from bhxh_rules.core.rules import Rule
from bhxh_rules.core.text import fold_spaces, nfc
from bhxh_rules.qd1624.dieu_02 import NOT_IN_FORCE, in_force

Avatar = Literal["sector_logo", "other_picture"]
Cover = Literal["representative", "not_representative"]
CoverChooser = Literal["board", "board_member", "somebody_else"]
Item = Literal["name", "address", "avatar", "cover", "cover_chosen_by"]
Finding = Literal["match", "mismatch", "not_examined"]


@dataclass(frozen=True, slots=True)
class FixedText:
    """A name or an address that the text spells out."""

    text: str
    at: str

    @property
    def key(self) -> str:
        """The text itself."""
        return self.text


@dataclass(frozen=True, slots=True)
class FixedAvatar:
    """The picture that stands for the account."""

    avatar: Avatar
    at: str

    @property
    def key(self) -> str:
        """There is one avatar."""
        return "avatar"


@dataclass(frozen=True, slots=True)
class FixedCover:
    """What the cover shows, and who chooses it."""

    cover: Cover
    chosen_by: CoverChooser
    at: str

    @property
    def key(self) -> str:
        """There is one cover."""
        return "cover"


@dataclass(frozen=True, slots=True)
class ItemCheck:
    """One item of an account's identity held against the clause that fixes it."""

    item: Item
    finding: Finding
    at: str


@dataclass(frozen=True, slots=True)
class Identity:
    """All items, in the order of the text."""

    items: tuple[ItemCheck, ...]


ACCOUNT_NAME = LawTable("account_name", "qc1624/d4.k1", FixedText("Bảo hiểm xã hội Việt Nam", at="qc1624/d4.k1"))
ACCOUNT_ADDRESS = LawTable(
    "account_address", "qc1624/d4.k2", FixedText("https://zalo.me/bhxhvietnam", at="qc1624/d4.k2")
)
ACCOUNT_AVATAR = LawTable("account_avatar", "qc1624/d4.k3", FixedAvatar("sector_logo", at="qc1624/d4.k3"))
ACCOUNT_COVER = LawTable("account_cover", "qc1624/d4.k4", FixedCover("representative", "board", at="qc1624/d4.k4"))

IDENTITY_MATCHES = Code(
    "IDENTITY_MATCHES",
    "Tên, địa chỉ, ảnh đại diện và ảnh bìa đều khớp với Điều 4.",
    "Name, address, avatar and cover all match Article 4.",
)
IDENTITY_DEPARTS = Code(
    "IDENTITY_DEPARTS",
    "Có mục không khớp với Điều 4; xem từng mục.",
    "Some item does not match Article 4; see each item.",
)

SPELLINGS_OF_ADDRESS = "DG-0062"
CAPITALS = "DG-0064"
CHOSEN_BY_MEMBER = "DG-0065"

LAWS = (ACCOUNT_NAME, ACCOUNT_ADDRESS, ACCOUNT_AVATAR, ACCOUNT_COVER)


def check_account_identity(
    name: str | None,
    address: str | None,
    avatar: Avatar | None,
    cover: Cover | None,
    cover_chosen_by: CoverChooser | None,
    as_of: date | None,
    *,
    context: Context,
) -> Decision[Identity]:
    """Hold an account's name, address, avatar and cover against what the text fixes, item by item.

    Outcomes: satisfied; violated; undetermined; not_applicable before 16/09/2024. Source: Điều 4.
    """
    if not in_force(as_of, context):
        return not_applicable(NOT_IN_FORCE, at="qd1624/d2", as_of=as_of)
    fixed_avatar, fixed_cover = context.law(ACCOUNT_AVATAR).rows[0], context.law(ACCOUNT_COVER).rows[0]
    by_member = cover_chosen_by == "board_member" and not context.takes(CHOSEN_BY_MEMBER)
    chooser = "board" if by_member else cover_chosen_by
    items = (
        _item("name", name, name is not None and is_account_name(name, context), "qc1624/d4.k1"),
        _item("address", address, address is not None and is_account_address(address, context), "qc1624/d4.k2"),
        _item("avatar", avatar, avatar == fixed_avatar.avatar, fixed_avatar.at),
        _item("cover", cover, cover == fixed_cover.cover, fixed_cover.at),
        _item("cover_chosen_by", chooser, chooser == fixed_cover.chosen_by, fixed_cover.at),
    )
    doubts = ((name, CAPITALS), (address, SPELLINGS_OF_ADDRESS), (cover_chosen_by, CHOSEN_BY_MEMBER))
    readings = tuple(sorted(reading for fact, reading in doubts if fact is not None))
    return _verdict(Identity(items), readings, as_of)


def _item(item: Item, fact: str | None, matches: bool, at: str) -> ItemCheck:
    return ItemCheck(item, "not_examined" if fact is None else "match" if matches else "mismatch", at)


def _verdict(identity: Identity, readings: tuple[str, ...], as_of: date | None) -> Decision[Identity]:
    """Return the verdict on all items: one that departs decides, then one that nobody looked at."""
    verdicts: tuple[tuple[Finding, Code, Callable[..., Decision[Identity]]], ...] = (
        ("mismatch", IDENTITY_DEPARTS, violated),
        ("not_examined", FACTS_MISSING, undetermined),
        ("match", IDENTITY_MATCHES, satisfied),
    )
    present = {item.finding for item in identity.items}
    decisive, code, outcome = next(verdict for verdict in verdicts if verdict[0] in present)
    found = [item for item in identity.items if item.finding == decisive]
    clauses = tuple(item.at for item in found)
    unknown = tuple(item.item for item in found if decisive == "not_examined")
    return outcome(code, identity, at=clauses, missing=unknown, readings=readings, as_of=as_of)


def is_account_name(name: str, context: Context) -> bool:
    """Tell whether a name is the account's: letter by letter, but for capitals, Unicode form and spaces."""
    fixed = context.law(ACCOUNT_NAME).rows[0].text
    one, other = (fold_spaces(nfc(text)) for text in (name, fixed))
    return one.casefold() == other.casefold() if context.takes(CAPITALS) else one == other


def is_account_address(address: str, context: Context) -> bool:
    """Tell whether an address is the account's, in any spelling that leads to the same place."""
    fixed = context.law(ACCOUNT_ADDRESS).rows[0].text
    if not context.takes(SPELLINGS_OF_ADDRESS):
        return address == fixed
    found = normal_address(address)
    return found is not None and found == normal_address(fixed)


RULES = (
    Rule(
        "zalo.check_account_identity",
        check_account_identity,
        provisions=("qc1624/d4.k1", "qc1624/d4.k2", "qc1624/d4.k3", "qc1624/d4.k4"),
        readings=(SPELLINGS_OF_ADDRESS, CAPITALS, CHOSEN_BY_MEMBER),
        codes=(IDENTITY_MATCHES, IDENTITY_DEPARTS, NOT_IN_FORCE),
    ),
)
