"""Measuring: the best of several interleaved runs, so that both sides meet the same machine."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """One measured ratio; `bound` is what it may not exceed (or, with `at_least`, fall below), `aim` what we want."""

    job: str
    peer: str
    ratio: float
    bound: float
    aim: float | None = None
    at_least: bool = False

    @property
    def holds(self) -> bool:
        """Whether the bound is met."""
        return self.ratio >= self.bound if self.at_least else self.ratio <= self.bound


def fastest(*jobs: Callable[[], object], rounds: int = 9) -> list[float]:
    """Return the best time of each job in seconds, the jobs taken in turn."""
    best = [float("inf")] * len(jobs)
    for _ in range(rounds):
        for place, job in enumerate(jobs):
            begun = time.perf_counter()
            job()
            best[place] = min(best[place], time.perf_counter() - begun)
    return best


def cpu_of(*programs: str, rounds: int = 25) -> list[float]:
    """Return the least CPU time of a new interpreter running each program, in seconds."""
    best = [float("inf")] * len(programs)
    for _ in range(rounds):
        for place, program in enumerate(programs):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([sys.executable, "-c", program], check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            best[place] = min(best[place], used)
    return best
