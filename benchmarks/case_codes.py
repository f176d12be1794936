"""One case code: distinct codes in plain form, the shape and the day, against the compiled shape alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from benchmarks.measure import Ratio, fastest
from bhxh_rules import case_code

COUNT = 100_000
DAYS = [f"{date(2018, 6, 21) + timedelta(days=n):%y%m%d}" for n in range(3_000)]

CODES = {
    "bhxh": [f"{n % 99_999:05}/{2018 + n // 20_000}/{7_000 + n * 7 % 991:05}" for n in range(COUNT)],
    "national-2018": [
        f"000.00.{n % 97:02}.H{n % 63 + 1:02}-{DAYS[n % 3_000]}-{n // 30 % 10_000:04}" for n in range(COUNT)
    ],
    "national-2020": [
        f"H{n % 63 + 1:02}.{n % 97:02}.{n % 31:02}.13-{DAYS[n % 3_000]}-{n // 30 % 10_000:04}" for n in range(COUNT)
    ],
}
TYPED = [code.lower().replace("-", " – ") for code in CODES["national-2018"][::20]]


def each(check: Callable[[str], object], codes: list[str]) -> Callable[[], None]:
    """Return a job that asks one check about every code."""

    def job() -> None:
        for code in codes:
            check(code)

    return job


def measure() -> list[Ratio]:
    """Return the ratios of one code for each scheme, and of one that has to be brought to its plain form first."""
    found = []
    for scheme in case_code.SCHEMES:
        codes, shape = CODES[scheme.name], re.compile(scheme.shape).fullmatch
        mine, peer = fastest(each(case_code.is_valid, codes), each(shape, codes))
        found.append(Ratio(f"case_code.is_valid, {scheme.name}", "fullmatch of the shape", mine / peer, 1.3, 1.0))
    shape = re.compile(case_code.SCHEMES[1].shape).fullmatch
    typed, plain = fastest(each(case_code.is_valid, TYPED), each(shape, CODES["national-2018"][::20]))
    # No bound: this is the long way, for codes as people type them.
    found.append(Ratio("the same, spaces and other dashes", "fullmatch of the plain code", typed / plain, float("inf")))
    return found
