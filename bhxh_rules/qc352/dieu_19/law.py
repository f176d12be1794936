"""Điều 19: the process by way of filing, what reception staff do with paper, and who sets up linked procedures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.dieu_15 import Intake
from bhxh_rules.qc352.governing import Governing, Phase

CapturedBy = Literal["reception_officer", "specialist_unit"]
CaptureMethod = Literal["photograph", "scan"]
Capacity = Literal["focal_reception", "system_manager"]
Stage = Literal["reception", "result_return"]


@dataclass(frozen=True, slots=True)
class IntakeProcess:
    """The process of a file that came in by one way, and what that process follows."""

    intake: Intake
    phase: Phase
    governed_by: Governing
    at: str

    @property
    def key(self) -> Intake:
        """The way in which the file came in."""
        return self.intake


@dataclass(frozen=True, slots=True)
class CaptureDuty:
    """Who brings a file into the process from the system, and by which of these means."""

    captured_by: CapturedBy
    capture_methods: tuple[CaptureMethod, ...]
    at: str

    @property
    def key(self) -> CapturedBy:
        """Who has the duty."""
        return self.captured_by


@dataclass(frozen=True, slots=True)
class LinkedSetupDuty:
    """The capacities that the text names, in its order, and the stages between which the transfer runs through."""

    capacities: tuple[Capacity, ...]
    from_stage: Stage
    to_stage: Stage
    at: str

    @property
    def key(self) -> str:
        """The clause: there is one such duty."""
        return self.at


INTAKE_PROCESSES = LawTable(
    "portal_intake_processes",
    "qc352/d19",
    IntakeProcess("online_on_portal", "one_stop_process", "decision_838_2017", at="qc352/d19.k1"),  # 838/QĐ-BHXH
    IntakeProcess("at_counter", "counter_process", "procedure_rules", at="qc352/d19.k2.a"),  # nộp trực tiếp
    IntakeProcess("public_post", "counter_process", "procedure_rules", at="qc352/d19.k2.a"),  # bưu chính công ích
)
CAPTURE = LawTable(
    "portal_capture_duty",
    "qc352/d19.k2.b",
    CaptureDuty("reception_officer", ("photograph", "scan"), at="qc352/d19.k2.b"),  # cán bộ tiếp nhận: chụp hoặc scan
)
LINKED_SETUP = LawTable(
    "portal_linked_setup",
    "qc352/d19.k2.c",
    LinkedSetupDuty(
        ("focal_reception", "system_manager"),  # đầu mối tiếp nhận hồ sơ; được giao quản lý Hệ thống
        "reception",  # từ khâu tiếp nhận
        "result_return",  # đến khâu trả kết quả
        at="qc352/d19.k2.c",
    ),
)

LAWS = (INTAKE_PROCESSES, CAPTURE, LINKED_SETUP)
