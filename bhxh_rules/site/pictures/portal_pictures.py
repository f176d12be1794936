"""The portal: how a result comes back, how a file is authenticated, which process a file follows, which statuses."""

from __future__ import annotations

from typing import Any, get_args

from bhxh_rules import portal
from bhxh_rules._facade import DEFAULT
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.context import Context
from bhxh_rules.core.decision import Decision, Outcome
from bhxh_rules.core.provision import label
from bhxh_rules.qc352.dieu_14.law import DeliveryChannel
from bhxh_rules.qc352.dieu_17 import ApplicantKind, AuthenticationMethod
from bhxh_rules.qc352.dieu_19.law import INTAKE_PROCESSES
from bhxh_rules.site.markdown import bullets, escape, page
from bhxh_rules.site.pictures.forks import Fork, forks_svg
from bhxh_rules.site.pictures.grid import Grid, grid_svg
from bhxh_rules.site.pictures.svg import figure

_KINDS = {
    Outcome.SATISFIED: "may",
    Outcome.VIOLATED: "may_not",
    Outcome.UNDETERMINED: "silent",
    Outcome.NOT_APPLICABLE: "nothing",
}


def delivery_channels(context: Context = DEFAULT) -> str:
    """Return through which channels a result comes back, by the way in which the file came in."""
    cases = {
        "nộp trực tuyến (được trả trực tuyến)": (True, True),
        "nộp trực tuyến (không được trả trực tuyến)": (True, False),
        "nộp cách khác": (False, None),
    }
    lines = tuple(
        (
            glossary.load().word("delivery_channel", channel).label,
            tuple(
                _sign(
                    portal.check_delivery(
                        filed_online=online, delivery_channel=channel, online_result_allowed=allowed, context=context
                    )
                )
                for online, allowed in cases.values()
            ),
        )
        for channel in get_args(DeliveryChannel)
    )
    meanings = {
        "may": "được trả theo cách này",
        "may_not": "trái quy định",
        "silent": "khoản 3 Điều 14 không nhắc đến",
        "nothing": "khoản 3 Điều 14 không áp dụng",
    }
    grid = Grid("Trả kết quả theo khoản 3 Điều 14", tuple(cases), lines, meanings, "tra-ket-qua")
    return _with_words(grid)


def authentication(context: Context = DEFAULT) -> str:
    """Return which way of authentication holds for whom."""
    applicants = get_args(ApplicantKind)
    lines = tuple(
        (
            glossary.load().word("authentication_method", method).label,
            tuple(
                _sign(portal.check_authentication(applicant_kind=kind, authentication_method=method, context=context))
                for kind in applicants
            ),
        )
        for method in get_args(AuthenticationMethod)
    )
    meanings = {
        "may": "cách mà Điều 17 nêu",
        "may_not": "trái Điều 17",
        "silent": "Điều 17 không nhắc đến, không nhận cũng không cấm",
    }
    heads = tuple(glossary.load().word("applicant_kind", kind).label for kind in applicants)
    return _with_words(Grid("Xác thực hồ sơ điện tử theo Điều 17", heads, lines, meanings, "xac-thuc"))


def _sign(decision: Decision[Any]) -> str:
    return _KINDS[decision.outcome]


def _with_words(grid: Grid) -> str:
    return page(figure(grid_svg(grid)), bullets(map(escape, grid.sentences()))).rstrip()


def intake_routes(context: Context = DEFAULT) -> str:
    """Return what the settling of a file follows, by each way of filing that the text names."""
    terms = glossary.load()
    forks = []
    for row in context.law(INTAKE_PROCESSES).rows:
        route = portal.intake_route(intake=row.intake, context=context).value
        phases = (
            f"{terms.word('phase', phase.phase).label}: theo "
            f"{' '.join(filter(None, (phase.pinpoint, terms.word('governed_by', phase.governed_by).label)))} "
            f"({label(phase.at)})"
            for phase in route.phases
        )
        captures = (
            f"{terms.word('captured_by', each.captured_by).label}: "
            f"{' hoặc '.join(terms.word('capture_methods', method).label for method in each.capture_methods)} "
            f"({label(each.at)})"
            for each in route.capture
        )
        forks.append(Fork(terms.word("intake", row.intake).label, (*phases, *captures)))
    image = forks_svg("Cách nộp hồ sơ và quy trình giải quyết", forks, (), "cach-nop")
    return page(figure(image), bullets(f"{fork.words}: {escape('; '.join(fork.outcome))}." for fork in forks)).rstrip()
