"""Điều 8, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any, get_args

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352.dieu_08.law import (
    DATA_QUALITIES,
    DATA_RETENTION,
    DATA_TRANSFERS,
    LAWS,
    BasisArea,
    Quality,
    TransferManner,
)

CLAUSES = ("qc352/d8.k1", "qc352/d8.k2", "qc352/d8.k2", "qc352/d8.k3")
REQUIREMENTS = ("transfer", "safe", "accurate", "retention")
TRANSFERS: dict[Any, str] = {
    "integrated": "met",
    "synchronised": "met",
    "exported": "met",
    "other": "not_mentioned",
    "none": "not_met",
    None: "unknown",
}
MET: dict[Any, str] = {True: "met", False: "not_met", None: "unknown"}
CLOSED = Context(rejected="DG-0082")


def finding(quality: str, met: bool | None, found_by: str | None = "chuyên viên") -> dict[str, Any]:
    return {"quality": quality, "met": met, "found_by": found_by}


def ask(**facts: Any) -> Any:
    return portal.check_status_sync(**facts)


def test_the_tables() -> None:
    assert [(row.key, row.at) for row in DATA_TRANSFERS.rows] == [
        (manner, "qc352/d8.k1") for manner in ("integrated", "synchronised", "exported")
    ]
    assert [(row.key, row.at) for row in DATA_QUALITIES.rows] == [("safe", CLAUSES[1]), ("accurate", CLAUSES[1])]
    assert [(row.key, row.at) for row in DATA_RETENTION.rows] == [("archives", CLAUSES[3])]
    assert LAWS == (DATA_TRANSFERS, DATA_QUALITIES, DATA_RETENTION)
    assert set(get_args(TransferManner)) == set(TRANSFERS) - {None}
    assert (get_args(Quality), get_args(BasisArea)) == (("safe", "accurate"), ("archives", "other_area"))


@pytest.mark.parametrize("context", [None, CLOSED], ids=["open list", "closed list"])
def test_every_combination(context: Context | None) -> None:
    texts = (("70 năm", "Luật Lưu trữ"), ("70 năm", None), (None, "Luật Lưu trữ"), (None, None))
    for manner, safe, accurate, (period, basis), area in product(
        TRANSFERS, MET, MET, texts, ("archives", "other_area", None)
    ):
        decision = ask(
            transfer_manner=manner,
            data_findings=[finding("safe", safe), finding("accurate", accurate)],
            retention_period=period,
            retention_basis=basis,
            basis_area=area,
            context=context,
        )
        transfer = "not_met" if manner == "other" and context else TRANSFERS[manner]
        named = {"retention_period": period, "retention_basis": basis, "basis_area": area}
        unnamed = [fact for fact, value in named.items() if value is None]
        retention = "not_mentioned" if area == "other_area" else "unknown" if unnamed else "met"
        standings = (transfer, MET[safe], MET[accurate], retention)
        checks = [(check.requirement, check.standing, check.at) for check in decision.value.requirements]
        assert checks == list(zip(REQUIREMENTS, standings, CLAUSES, strict=True))
        assert (decision.value.retention_period, decision.value.retention_basis) == (period, basis)

        decisive = next(kind for kind in ("not_met", "unknown", "not_mentioned", "met") if kind in standings)
        assert (decision.outcome, decision.code) == {
            "not_met": ("violated", "STATUS_DATA_DEPARTS"),
            "unknown": ("undetermined", "FACTS_MISSING"),
            "not_mentioned": (
                "undetermined",
                "TRANSFER_MANNER_NOT_MENTIONED" if transfer == "not_mentioned" else "RETENTION_BASIS_OF_OTHER_AREA",
            ),
            "met": ("satisfied", "STATUS_DATA_IN_ORDER"),
        }[decisive]
        at = [clause for clause, standing in zip(CLAUSES, standings, strict=True) if standing == decisive]
        assert decision.citations == tuple(dict.fromkeys(at))
        missing = [
            *(["transfer_manner"] if transfer == "unknown" else []),
            *(["data_findings"] if "unknown" in standings[1:3] else []),
            *(unnamed if retention == "unknown" else []),
        ]
        assert decision.missing == (tuple(missing) if decisive == "unknown" else ())
        assert decision.readings == (("DG-0021", "DG-0082") if manner == "other" else ("DG-0021",))


@pytest.mark.parametrize("met", [True, False])
def test_a_finding_that_names_nobody_does_not_count(met: bool) -> None:
    decision = ask(transfer_manner="exported", data_findings=[finding("safe", met, None)])

    assert [check.standing for check in decision.value.requirements] == ["met", "unknown", "unknown", "unknown"]


def test_the_empty_question() -> None:
    assert ask().missing == (
        *("transfer_manner", "data_findings"),
        *("retention_period", "retention_basis", "basis_area"),
    )


def test_two_findings_about_one_quality() -> None:
    with pytest.raises(InputError) as caught:
        ask(data_findings=[finding("safe", True), finding("accurate", True), finding("safe", False)])

    assert [problem.pointer for problem in caught.value.problems] == ["/data_findings/2/quality"]


@pytest.mark.parametrize(
    ("day", "outcome", "citation"), [(5, "not_applicable", "qc352/d8"), (6, "violated", "qc352/d8.k1")]
)
def test_when_it_applies(day: int, outcome: str, citation: str) -> None:
    decision = ask(transfer_manner="none", as_of=date(2020, 3, day))

    assert (decision.outcome, decision.citations, decision.as_of) == (outcome, (citation,), date(2020, 3, day))
