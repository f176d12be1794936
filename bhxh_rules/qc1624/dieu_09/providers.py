"""Khoản 3 Điều 9. Who is moderated; the moderators have a table of their own."""

from __future__ import annotations

from bhxh_rules.core.law import LawTable
from bhxh_rules.qc1624.assignments import Assignment

PROVIDERS = LawTable(
    "provider_assignments",
    "qc1624/d9.k3",
    Assignment(
        "undergo_moderation",
        "anyone",
        "duty",
        circumstances=("when_supplying",),
        towards=("moderators",),
        at="qc1624/d9.k3",
    ),
)

LAWS = (PROVIDERS,)
