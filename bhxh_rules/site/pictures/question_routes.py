"""Điều 13: what is done with a question, as the answers of the rule lead from one to the next."""

from __future__ import annotations

from datetime import datetime

from bhxh_rules import zalo
from bhxh_rules._facade import DEFAULT
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.context import Context
from bhxh_rules.core.provision import label
from bhxh_rules.qc1624.dieu_13.law import ANSWER_LIMITS, COMPLEX, RECEPTION
from bhxh_rules.site.markdown import bullets, escape, page
from bhxh_rules.site.pictures.forks import Fork, forks_svg
from bhxh_rules.site.pictures.rests_on import as_read
from bhxh_rules.site.pictures.svg import figure

# A question that comes within office hours: what is owed then does not depend on the day.
_ARRIVED = datetime(2024, 10, 16, 9)
_TITLE = "Xử lý một câu hỏi theo khoản 1, 2 và 3 Điều 13"


def question_routes(context: Context = DEFAULT) -> str:
    """Return the drawing and the same in words."""
    outside = _steps(False, None, context)
    own, others = _steps(True, 0, context), (*_steps(True, 1, context), *_limits(context))
    received = _reception(context)
    forks = (
        Fork("Câu hỏi gửi đến tài khoản", received, onward="Sau đó"),
        Fork("Câu hỏi có thuộc thẩm quyền của ngành BHXH?", outside, "Không", "Có"),
        Fork("Có cần ý kiến của đơn vị khác?", own, "Không", "Có"),
    )
    return page(
        figure(forks_svg(_TITLE, forks, others, "xu-ly-cau-hoi")),
        bullets(
            (
                f"Khi câu hỏi đến: {_told(received)}.",
                f"Ngoài thẩm quyền: {_told(outside)}.",
                f"Trong thẩm quyền, không cần đơn vị khác: {_told(own)}.",
                f"Trong thẩm quyền, cần đơn vị khác: {_told(others)}.",
            )
        ),
    ).rstrip()


def _told(steps: tuple[str, ...]) -> str:
    return "; ".join(map(escape, steps))


def _reception(context: Context) -> tuple[str, ...]:
    """Return what the text states of every question, and how its response is read."""
    terms = glossary.load()
    duty = context.law(RECEPTION).rows[0]
    within = terms.word("within", duty.within).label
    decision = zalo.receive_question(received_at=_ARRIVED, context=context)
    response = terms.word("response", decision.value.response).label
    return (
        f"{terms.word('by', duty.by).label}: tiếp nhận, phản hồi {within} ({_clause(duty.at)})",
        f"phản hồi là {response} ({as_read(('DG-0009',))})",
    )


def _steps(within: bool, units: int | None, context: Context) -> tuple[str, ...]:
    terms = glossary.load()
    decision = zalo.route_question(within_authority=within, units=units, context=context)
    return tuple(
        f"{terms.word('by', step.by).label}: {terms.word('step', step.step).label} "
        f"({'; '.join(filter(None, (_clause(step.at), as_read(decision.readings))))})"
        for step in decision.value.steps
    )


def _limits(context: Context) -> tuple[str, ...]:
    rows = context.law(ANSWER_LIMITS).rows
    return tuple(
        f"hạn trả lời khi cần {'từ ' if row is rows[-1] else ''}{row.from_units} đơn vị"
        f"{', trường hợp phức tạp' if row.at == COMPLEX else ''}: tối đa {row.working_days} ngày làm việc "
        f"({_clause(row.at)}{'; ' + as_read(('DG-0008',)) if row.at == COMPLEX else ''})"
        for row in rows
    )


def _clause(at: str) -> str:
    return label(at).removesuffix(" Điều 13")
