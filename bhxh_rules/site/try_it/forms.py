"""Which rules can be tried in the page, where, and what stands there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bhxh_rules import catalogue
from bhxh_rules.catalogue import glossary
from bhxh_rules.qc1624.dieu_06.law import PROHIBITED_ACTS
from bhxh_rules.site.calls import command
from bhxh_rules.site.markdown import code, escape, heading, page
from bhxh_rules.site.rules_text import rule_anchor
from bhxh_rules.site.try_it.form_html import form_html
from bhxh_rules.site.try_it.form_lists import Layout

# What must be found about an act besides the act itself; the last two only where a reading is run the other way.
_ELEMENTS = {str(row.act): tuple(map(str, row.elements)) for row in PROHIBITED_ACTS.rows}
_FINDINGS = {
    **_ELEMENTS,
    "false_information": (*_ELEMENTS["false_information"], "about_somebody"),
    "security_disruption_incitement": (*_ELEMENTS["security_disruption_incitement"], "direct_act"),
    "public_disorder_incitement": (*_ELEMENTS["public_disorder_incitement"], "direct_act"),
}


@dataclass(frozen=True, slots=True)
class Trial:
    """A rule that can be tried at a clause, and how the lists among its facts are laid out."""

    at: str
    rule: str
    layout: Mapping[str, Layout] = field(default_factory=dict)


TRIALS = (
    Trial(
        "qc1624/d6",
        "zalo.screen_content",
        {"findings": Layout(each="act", asked="found", once="found_by", parts=_FINDINGS)},
    ),
    Trial("qc1624/d11.k1", "zalo.next_actions"),
    Trial("qc1624/d13.k2", "zalo.answer_deadline"),
    Trial("qc352/d10", "portal.parse_case_code"),
    Trial("qc352/d10", "portal.check_case_code", {"dealings": Layout(rows=3)}),
    Trial("qc352/d14.k3.a", "portal.check_delivery"),
)


def trials_text(provision: str, level: int, runs: bool) -> str:
    """Return the forms of a clause, or nothing where it has none.

    runs: whether the site carries the runtime; without it the call on the command line stands in the place of the form.
    """
    return page(*(_trial(trial, level, runs) for trial in TRIALS if trial.at == provision)).strip()


def trial_anchor(rule: str) -> str:
    """Return the anchor of the form of a rule."""
    return f"thu-{rule_anchor(rule)}"


def _trial(trial: Trial, level: int, runs: bool) -> str:
    entry = catalogue.get(trial.rule)
    title = heading(level, f"Thử ngay: {escape(glossary.load().rule(entry.name).label)}", trial_anchor(entry.name))
    if runs:
        return page(title, form_html(entry, trial.layout))
    return page(
        title,
        "Bản này được dựng không kèm phần chạy thử trong trang. Gọi từ dòng lệnh:",
        code("sh", command(entry.name)),
    )
