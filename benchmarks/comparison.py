"""Comparing two long texts, from parsing to the redline: the time for a byte stays the same as the text grows."""

from __future__ import annotations

import time
from functools import cache

from benchmarks.measure import Ratio
from bhxh_rules.corpus.comparison import compare_texts
from bhxh_rules.corpus.parser import parse

WORDS = ("rau", "cải", "dưa", "bầu", "bí", "mướp", "gàu", "cuốc", "liềm", "rổ", "bao", "dây", "giếng", "mưa", "nắng")
SIZES = (200_000, 2_000_000, 20_000_000)
"""Bytes of a text."""


@cache
def text(size: int) -> str:
    """Invent a regulation of about that many bytes: Điều of eight khoản, no two of which read the same."""
    pieces: list[str] = []
    written, article = 0, 0
    while written < size:
        article += 1
        # Four digits are all that the number of a Điều may have; a new instrument begins after that.
        number = (article - 1) % 9_000 + 1
        rows = [f"Điều {number}. Vườn số {article}"]
        for clause in range(1, 9):
            words = " ".join(WORDS[(article * clause + step * step) % len(WORDS)] for step in range(60))
            rows.append(f"{clause}. Luống {clause} của vườn {article} trồng {words}.")
        piece = "\n".join(rows) + "\n\n"
        pieces.append(piece)
        written += len(piece.encode())
    return "".join(pieces)


def amended(source: str) -> str:
    """Reword one clause in eight, and renumber the clauses of one Điều in nine hundred."""
    reworded = source.replace("\n3. Luống 3 của vườn", "\n3. Luống thứ ba trong vườn")
    return reworded.replace("00 trồng rau", "00 không trồng rau")


def seconds(size: int, rounds: int) -> float:
    """Return the least processor time of comparing a text of that size with its amended self."""
    old = text(size)
    new = amended(old)
    best = float("inf")
    for _ in range(rounds):
        begun = time.process_time()
        found = compare_texts(parse(old), parse(new))
        best = min(best, time.process_time() - begun)
        assert found[0].changed
    return best


def measure() -> list[Ratio]:
    """Return the times for a byte against those of a text a tenth as long."""
    small, middle, large = (seconds(size, rounds) for size, rounds in zip(SIZES, (5, 2, 1), strict=True))
    return [
        Ratio("comparing 2 MB, for a byte", "comparing 0.2 MB", middle / small / 10, bound=1.5),
        Ratio("comparing 20 MB, for a byte", "comparing 2 MB", large / middle / 10, bound=1.5),
    ]
