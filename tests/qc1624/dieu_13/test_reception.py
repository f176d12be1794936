from datetime import date, datetime, time
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings

from bhxh_rules import zalo
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Certainty, Decision
from bhxh_rules.qc1624.dieu_13.law import RECEPTION, ROUTES, Reception
from bhxh_rules.qc1624.dieu_13.reception import Receipt, Route
from bhxh_rules.worktime import VIETNAM, OfficeHours
from tests.qc1624.questions import instants, rejections, zones

K1, K2, K3 = "qc1624/d13.k1", "qc1624/d13.k2", "qc1624/d13.k3"
MISSING_BOTH = ("within_authority", "units")
ROUTED: dict[str, tuple[str, list[tuple[str, str, str]]]] = {
    "own": ("own_answer", [("answer", "duty_officer", K1)]),
    "units": (
        "other_units",
        [("report_to_board", "duty_officer", K2), ("request_units_in_writing", "duty_officer", K2)],
    ),
    "outside": ("outside_authority", [("inform_asker", "board", K3), ("direct_to_competent_body", "board", K3)]),
}


def steps(route: Route) -> tuple[str, list[tuple[str, str, str]]]:
    return route.case, [(step.step, step.by, step.at) for step in route.steps]


class TestRoute:
    """Khoản 1, 2 and 3: answer, ask the units, or direct elsewhere."""

    @pytest.mark.parametrize(
        ("within_authority", "units", "route"),
        [
            (True, 0, "own"),
            (True, 1, "units"),
            (True, 10**30, "units"),
            (False, None, "outside"),
            (False, 0, "outside"),
            (False, 3, "outside"),
        ],
    )
    def test_determined(self, within_authority: bool, units: int | None, route: str) -> None:
        decision = zalo.route_question(within_authority=within_authority, units=units)

        assert (decision.outcome, decision.code) == ("determined", "QUESTION_ROUTED")
        assert steps(decision.value) == ROUTED[route]
        assert decision.citations == tuple(dict.fromkeys(at for _, _, at in ROUTED[route][1]))
        assert decision.readings == (("DG-0070",) if route == "own" else ())
        assert (decision.missing, decision.as_of) == ((), None)

    def test_who_answers_is_a_reading(self) -> None:
        other = zalo.route_question(within_authority=True, units=0, context=Context(rejected="DG-0070"))

        assert steps(other.value) == ("own_answer", [("answer", "support_centre", "qc1624/d8.k3")])
        assert (other.citations, other.rejected) == (("qc1624/d8.k3",), ("DG-0070",))

    @pytest.mark.parametrize(
        ("within_authority", "units", "missing", "clause"),
        [
            (None, None, MISSING_BOTH, "qc1624/d13"),
            (None, 0, ("within_authority",), "qc1624/d13"),
            (None, 2, ("within_authority",), "qc1624/d13"),
            (True, None, ("units",), K2),
        ],
    )
    def test_unknown(
        self, within_authority: bool | None, units: int | None, missing: tuple[str, ...], clause: str
    ) -> None:
        decision = zalo.route_question(within_authority=within_authority, units=units, as_of=date(2026, 1, 5))

        assert (decision.outcome, decision.code, decision.result) == ("undetermined", "FACTS_MISSING", None)
        assert (decision.missing, decision.citations) == (missing, (clause,))
        assert decision.as_of == date(2026, 1, 5)

    @pytest.mark.parametrize(("within_authority", "units"), list(product((None, True, False), (None, 0, 1))))
    def test_the_law_of_the_day(self, within_authority: bool | None, units: int | None) -> None:
        facts: Any = {"within_authority": within_authority, "units": units}
        before = zalo.route_question(**facts, as_of=date(2024, 9, 15))
        first_day = zalo.route_question(**facts, as_of=date(2024, 9, 16))
        today = zalo.route_question(**facts)

        assert (before.outcome, before.code, before.citations) == ("not_applicable", "NOT_IN_FORCE", ("qd1624/d2",))
        assert (first_day.code, first_day.result, first_day.missing) == (today.code, today.result, today.missing)
        assert (before.as_of, first_day.as_of, today.as_of) == (date(2024, 9, 15), date(2024, 9, 16), None)

    def test_a_case_without_steps_cites_the_article(self) -> None:
        context = Context(laws=[ROUTES.replace(ROUTES.rows[:3])])
        decision = zalo.route_question(within_authority=False, context=context)

        assert (decision.code, decision.value.steps, decision.citations) == ("QUESTION_ROUTED", (), ("qc1624/d13",))
        assert zalo.route_question(within_authority=False).value.steps != ()


def received(at: Any, *rejected: str, **more: Any) -> Decision[Receipt]:
    return zalo.receive_question(received_at=at, context=Context(rejected=rejected, **more))


class TestReceipt:
    """Khoản 1: received in office hours."""

    @pytest.mark.parametrize(
        ("at", "day", "hour", "readings"),
        [
            (date(2026, 8, 24), 24, None, ("DG-0009",)),
            (date(2026, 8, 23), 24, None, ("DG-0004", "DG-0009")),
            (date(2026, 8, 22), 22, None, ("DG-0003", "DG-0009")),
            (datetime(2026, 8, 24), 24, time(8), ("DG-0004", "DG-0009", "DG-0010")),
            (datetime(2026, 8, 24, 7, 59, 59), 24, time(8), ("DG-0004", "DG-0009", "DG-0010")),
            (datetime(2026, 8, 24, 8), 24, time(8), ("DG-0009", "DG-0010")),
            (datetime(2026, 8, 24, 11, 59), 24, time(11, 59), ("DG-0009", "DG-0010")),
            (datetime(2026, 8, 24, 12), 24, time(13), ("DG-0004", "DG-0009", "DG-0010")),
            (datetime(2026, 8, 24, 16, 59, 59, 9), 24, time(16, 59, 59, 9), ("DG-0009", "DG-0010")),
            (datetime(2026, 8, 24, 17), 25, time(8), ("DG-0004", "DG-0009", "DG-0010")),
            (datetime(2026, 8, 21, 17), 22, time(8), ("DG-0003", "DG-0004", "DG-0009", "DG-0010")),
            ("2026-08-24T01:00Z", 24, time(8), ("DG-0009", "DG-0010")),
        ],
    )
    def test_determined(self, at: Any, day: int, hour: time | None, readings: tuple[str, ...]) -> None:
        decision = received(at)

        assert (decision.outcome, decision.code, decision.citations) == ("determined", "RECEIPT_DETERMINED", (K1,))
        assert decision.value == Receipt(date(2026, 8, day), hour, "duty_officer", "acknowledgement")
        assert decision.readings == readings

    def test_unknown(self) -> None:
        decision = zalo.receive_question()

        assert (decision.outcome, decision.code) == ("undetermined", "FACTS_MISSING")
        assert (decision.missing, decision.citations, decision.as_of) == (("received_at",), (K1,), None)

    @pytest.mark.parametrize("at", [date(2024, 9, 15), datetime(2024, 9, 15, 23, 59), date.min, date(2014, 1, 1)])
    def test_before_the_law(self, at: date) -> None:
        decision = received(at)

        assert (decision.outcome, decision.code, decision.result) == ("not_applicable", "NOT_IN_FORCE", None)
        assert decision.citations == ("qd1624/d2",)
        assert received(date(2024, 9, 16)).code == "RECEIPT_DETERMINED"

    def test_the_other_readings(self) -> None:
        friday_evening = datetime(2026, 8, 21, 17)

        assert received(friday_evening, "DG-0003").value.on == date(2026, 8, 24)
        assert received(friday_evening, "DG-0004").value == Receipt(
            date(2026, 8, 21), time(17), "duty_officer", "acknowledgement"
        )
        assert received(friday_evening, "DG-0009").value.response == "answer"
        assert received(friday_evening, "DG-0009").rejected == ("DG-0009",)

    def test_other_hours(self) -> None:
        decision = received(datetime(2026, 8, 24, 7, 15), hours=OfficeHours(((time(7), time(11, 30)),)))

        assert (decision.value.at, decision.readings) == (time(7, 15), ("DG-0009",))

    @pytest.mark.parametrize("at", [date(2026, 8, 23), datetime(2026, 8, 23, 17, 1)])
    def test_where_the_law_sets_no_hours_a_question_is_received_when_it_comes(self, at: date) -> None:
        any_time = RECEPTION.replace((Reception("duty_officer", within="any_time", at=K1),))
        decision = received(at, laws=[any_time])

        assert decision.value.on == date(2026, 8, 23)
        assert decision.value.at == (at.time() if isinstance(at, datetime) else None)
        assert decision.readings == ("DG-0009",)

    def test_a_move_into_an_unsettled_year_is_provisional(self) -> None:
        decision = received(datetime(2026, 12, 31, 18))

        assert decision.certainty is Certainty.PROVISIONAL
        assert [(str(caveat.code), caveat.about) for caveat in decision.caveats] == [("YEAR_PARTLY_ANNOUNCED", "2027")]
        assert decision.value.on == date(2027, 1, 4)
        assert received(datetime(2026, 12, 31, 9)).certainty is Certainty.CERTAIN

    @settings(deadline=None)
    @given(instants, zones, rejections)
    def test_an_aware_time_is_its_local_twin(self, at: datetime, zone: Any, context: Context) -> None:
        aware = at.replace(tzinfo=VIETNAM).astimezone(zone)

        assert zalo.receive_question(received_at=aware, context=context) == zalo.receive_question(
            received_at=at, context=context
        )

    @settings(deadline=None)
    @given(instants, rejections)
    def test_received_never_before_it_came(self, at: datetime, context: Context) -> None:
        decision = zalo.receive_question(received_at=at, context=context)

        if decision.result:
            assert decision.result.at is not None
            assert datetime.combine(decision.result.on, decision.result.at) >= at
