"""Điều 3. Giải thích từ ngữ: the stages of a procedure's process, which other Điều count on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bhxh_rules.core.law import LawTable

Stage = Literal["reception", "transfer", "settlement", "return"]


@dataclass(frozen=True, slots=True)
class ProcessStage:
    """A stage of the process by which a procedure is handled on the one-stop system."""

    stage: Stage
    at: str

    @property
    def key(self) -> Stage:
        """The stage itself."""
        return self.stage


STAGES = LawTable(
    "portal_process_stages",
    "qc352/d3.k5",
    ProcessStage("reception", at="qc352/d3.k5"),  # tiếp nhận
    ProcessStage("transfer", at="qc352/d3.k5"),  # luân chuyển
    ProcessStage("settlement", at="qc352/d3.k5"),  # thụ lý giải quyết
    ProcessStage("return", at="qc352/d3.k5"),  # trả kết quả
)

LAWS = (STAGES,)
