"""Running scenarios, and refusing those that would pass for any other answer."""

from __future__ import annotations

import pytest
from _pytest.runner import runtestprotocol

from bhxh_rules.testing.harvest import attach
from bhxh_rules.testing.replay import passes
from bhxh_rules.testing.runs import RUN, Probe, Run
from bhxh_rules.testing.scenario_items import FeatureIndex, scenario_item

NOTHING_ASKED = "kịch bản không hỏi quy tắc nào (ask) và không quan sát dữ kiện nào (observe)"


class Probing:
    """Runs each scenario once, then once more for every answer it could have got instead."""

    def __init__(self, index: FeatureIndex) -> None:
        self._index = index

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
        """Run a scenario in the place of pytest, so that its report can still turn into a failure."""
        scenario = scenario_item(item, self._index)
        if scenario is None:
            return None
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        run = item.stash[RUN] = Run()
        reports = runtestprotocol(item, log=False, nextitem=nextitem)
        for report in reports:
            if report.when == "call" and all(other.passed for other in reports):
                complaint = self._complaint(scenario.item, nextitem, run)
                if complaint:
                    report.outcome, report.longrepr = "failed", complaint
        attach(scenario, run, reports)
        for report in reports:
            item.ihook.pytest_runtest_logreport(report=report)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    def _complaint(self, item: pytest.Function, nextitem: pytest.Item | None, run: Run) -> str | None:
        if not run.answers:
            return NOTHING_ASKED
        tolerated = [probe for probe in run.probes() if passes(item, nextitem, probe)]
        return "\n".join(_tolerance(run, tolerated, number) for number in sorted({p.answer for p in tolerated})) or None


def _tolerance(run: Run, tolerated: list[Probe], number: int) -> str:
    outcomes = ", ".join(probe.outcome for probe in tolerated if probe.answer == number and probe.outcome)
    what = f"kết luận là {outcomes}" if outcomes else "giá trị quan sát là một giá trị khác"
    return f"kịch bản vẫn đạt khi {what}" + (f" (lần hỏi thứ {number + 1})" if len(run.answers) > 1 else "")
