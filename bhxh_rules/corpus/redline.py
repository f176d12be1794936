"""What changed between two wordings, word by word.

Common words at both ends are set aside, words that occur once on either side are anchors, and only short stretches
between anchors are compared word against word; a longer stretch is shown as replaced. So time is linear in the text.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from bhxh_rules.corpus.fingerprints import semantic_form

LARGEST_TABLE = 40_000
"""Pairs of words compared in one stretch; about 200 words against 200."""

DEEPEST = 8
"""Rounds of anchors inside anchors."""

Redline = tuple[tuple[str, str], ...]
"""Pairs of "same", "removed" or "added" and the words, in reading order; same words are those of the new text."""

_Words = list[str]
_Match = tuple[int, int]


def redline(old: str, new: str) -> Redline:
    """Return the difference of two wordings by words; words that differ in looks only are the same."""
    ours, theirs = old.split(), new.split()
    keys = {word: semantic_form(word) or word for word in {*ours, *theirs}}
    same = _matches([keys[word] for word in ours], [keys[word] for word in theirs])
    pieces: list[tuple[str, _Words]] = []
    at, to = 0, 0
    for one, other in (*same, (len(ours), len(theirs))):
        for kind, words in (
            ("removed", ours[at:one]),
            ("added", theirs[to:other]),
            ("same", theirs[other : other + 1]),
        ):
            if words and pieces and pieces[-1][0] == kind:
                pieces[-1][1].extend(words)
            elif words:
                pieces.append((kind, words))
        at, to = one + 1, other + 1
    return tuple((kind, " ".join(words)) for kind, words in pieces)


def _matches(old: _Words, new: _Words) -> list[_Match]:
    """The words that stay, as pairs of places in order."""
    found: list[_Match] = []
    waiting = [(0, len(old), 0, len(new), 0)]
    while waiting:
        start, end, begin, stop, depth = waiting.pop()
        while start < end and begin < stop and old[start] == new[begin]:
            found.append((start, begin))
            start, begin = start + 1, begin + 1
        while start < end and begin < stop and old[end - 1] == new[stop - 1]:
            end, stop = end - 1, stop - 1
            found.append((end, stop))
        if start == end or begin == stop:
            continue
        if (end - start) * (stop - begin) <= LARGEST_TABLE:
            found.extend((start + one, begin + other) for one, other in _table(old[start:end], new[begin:stop]))
            continue
        anchors = _anchors(old, new, (start, end, begin, stop)) if depth < DEEPEST else []
        found.extend(anchors)
        if anchors:
            waiting.extend(_between(anchors, (start, end, begin, stop), depth + 1))
    return sorted(found)


def _between(
    anchors: list[_Match], window: tuple[int, int, int, int], depth: int
) -> Iterator[tuple[int, int, int, int, int]]:
    start, end, begin, stop = window
    for one, other in (*anchors, (end, stop)):
        yield start, one, begin, other, depth
        start, begin = one + 1, other + 1


def _anchors(old: _Words, new: _Words, window: tuple[int, int, int, int]) -> list[_Match]:
    """Words that occur once on either side, the longest run of them that keeps its order."""
    start, end, begin, stop = window
    ours, theirs = Counter(old[start:end]), Counter(new[begin:stop])
    places = {old[at]: at for at in range(start, end) if ours[old[at]] == 1 == theirs[old[at]]}
    return _rising([(places[new[at]], at) for at in range(begin, stop) if new[at] in places])


def _rising(pairs: list[_Match]) -> list[_Match]:
    """The longest subsequence whose first places rise."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for place, (first, _) in enumerate(pairs):
        at = bisect_left(tails, first)
        before.append(ends[at - 1] if at else -1)
        tails[at : at + 1] = [first]
        ends[at : at + 1] = [place]
    found: list[_Match] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        found.append(pairs[place])
        place = before[place]
    return found[::-1]


def _table(old: _Words, new: _Words) -> Iterator[_Match]:
    """The longest common subsequence of two short stretches."""
    rows = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for one in range(len(old) - 1, -1, -1):
        row, below = rows[one], rows[one + 1]
        for other in range(len(new) - 1, -1, -1):
            same = old[one] == new[other]
            row[other] = below[other + 1] + 1 if same else max(below[other], row[other + 1])
    one = other = 0
    while one < len(old) and other < len(new):
        if old[one] == new[other]:
            yield one, other
            one, other = one + 1, other + 1
        elif rows[one + 1][other] >= rows[one][other + 1]:
            one += 1
        else:
            other += 1
