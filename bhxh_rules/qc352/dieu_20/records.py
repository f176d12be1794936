"""What is told of an agency, and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.facts import Text, Truth
from bhxh_rules.qc352.dieu_03 import Stage
from bhxh_rules.qc352.dieu_20.law import AttestedDuty, Basis

Requirement = Literal["whole_process", AttestedDuty, Basis]


@dataclass(frozen=True, slots=True)
class AgencyFinding:
    """What a named person found about one duty of an agency; without `found_by` it does not count."""

    agency_duty: AttestedDuty
    done: Truth | None = None
    found_by: Text | None = None


@dataclass(frozen=True, slots=True)
class ReceivedFor:
    """What is so of every procedure for which the agency receives files."""

    announced: Truth | None = None
    on_portal: Truth | None = None
    on_system: Truth | None = None


@dataclass(frozen=True, slots=True)
class RequirementUnmet:
    """Something that the agency does not do, or does otherwise; `found_by` is None where no person had to judge."""

    requirement: Requirement
    at: str
    found_by: str | None


@dataclass(frozen=True, slots=True)
class RequirementOpen:
    """A requirement about which nothing that counts is known yet."""

    requirement: Requirement
    at: str


@dataclass(frozen=True, slots=True)
class AgencyCheck:
    """What is unmet, the stages not handled on the system, and what is left open; all else is met."""

    unmet: tuple[RequirementUnmet, ...]
    stages_off_system: tuple[Stage, ...]
    open: tuple[RequirementOpen, ...]
