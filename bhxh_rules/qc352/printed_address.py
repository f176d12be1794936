"""The portal's address as the text prints it, and the spellings that lead to the same place."""

from __future__ import annotations

from dataclasses import dataclass

from bhxh_rules.core.address import normal_address
from bhxh_rules.core.context import Context
from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.requirements import SILENT, Found

SPELLINGS = "DG-0091"
OTHER_ADDRESS = "DG-0104"


@dataclass(frozen=True, slots=True)
class PrintedAddress:
    """An address that the text prints."""

    address: str
    at: str

    @property
    def key(self) -> str:
        """The address itself."""
        return self.address


def leads_there(address: str, table: LawTable[PrintedAddress], context: Context) -> bool:
    """Tell whether an address is the printed one, in another spelling as well, or a page below it."""
    printed = context.law(table).rows[0].address
    return _same_place(address, printed) if context.takes(SPELLINGS) else address == printed


def at_address(address: str, table: LawTable[PrintedAddress], context: Context) -> Found:
    """Return where the requirement of the printed address stands: the text does not mention another portal."""
    if leads_there(address, table, context):
        return Found("met")
    return SILENT if context.takes(OTHER_ADDRESS) else Found("not_met")


def doubts_about(address: str | None, table: LawTable[PrintedAddress], context: Context) -> tuple[str, ...]:
    """Return the readings that an address turns on: none for an unknown one."""
    if address is None:
        return ()
    return context.turning((SPELLINGS, OTHER_ADDRESS), lambda other: at_address(address, table, other))


def _same_place(address: str, printed: str) -> bool:
    given, home = normal_address(address), normal_address(printed)
    return given is not None and (given == home or given.startswith((f"{home}/", f"{home}?")))
