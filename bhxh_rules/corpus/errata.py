"""Printed defects of the official texts: looked at by a person, explained, and kept as printed."""

import tomllib
from dataclasses import dataclass
from functools import cache

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import INSTRUMENTS, within
from bhxh_rules.corpus.loader import DATA, load


@dataclass(frozen=True, slots=True)
class Erratum:
    """One place of an official text that seems to be a slip.

    Attributes: id — "ER-01"; at — the provision, or the short name of the instrument for text outside its Điều; place —
    where that is, in words; printed — the words as printed; why — why they seem a slip; kept — how they are treated.
    """

    id: str
    at: str
    place: str
    printed: str
    why: str
    kept: str


@cache
def errata() -> tuple[Erratum, ...]:
    """Return every erratum, in the order of the texts; raises LawError when one is not well formed."""
    return build((DATA / "errata.toml").read_text(encoding="utf-8"))


def build(source: str) -> tuple[Erratum, ...]:
    """Read errata from TOML; raises LawError for a repeated id, an unknown place, an empty or unknown field."""
    found: dict[str, Erratum] = {}
    for row in tomllib.loads(source).get("erratum", ()):
        own = str(row.get("id"))
        try:
            erratum = Erratum(**row)
        except TypeError as error:
            raise _refuse(own, f"các trường ({error})", f"fields ({error})") from error
        known = erratum.at in INSTRUMENTS or erratum.at in load()
        if own in found or not known or not all(row.values()):
            raise _refuse(own, "mã, vị trí hoặc nội dung", "id, place or content")
        found[own] = erratum
    return tuple(found.values())


def errata_at(provision: str) -> tuple[Erratum, ...]:
    """Return the errata of a provision and of what is below it; with a Điều also those of its instrument outside it."""
    instrument = provision.partition("/")[0] if "." not in provision else None
    return tuple(erratum for erratum in errata() if erratum.at == instrument or within(erratum.at, provision))


def _refuse(own: str, vi: str, en: str) -> LawError:
    return LawError(f"chỗ in {own}: {vi} không hợp lệ", f"erratum {own}: invalid {en}")
