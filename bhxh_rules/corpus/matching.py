"""Which provision of one text is which of another, where either has been renumbered, moved or reworded.

Equal wording is stronger than an equal id: first whole subtrees, then a provision's own text, within the same parent
before anywhere else. What is left is paired by the children that have been paired, by likeness where both wordings are
known, and last by its id. Time is linear in the number of provisions, but for likeness, which is bounded.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable

from bhxh_rules.corpus.wordings import EMPTY, Wording

MOST_LIKENESSES = 400
"""Pairs of reworded provisions below one parent that are compared word by word; with more, ids decide."""

ALIKE = 0.5
"""Share of common words from which two wordings count as one provision, reworded."""


class Matching:
    """The pairs found: `old_of` says for each new wording which old one it is."""

    def __init__(self, old: Wording, new: Wording) -> None:
        self.new_of: dict[Wording, Wording] = {}
        self.old_of: dict[Wording, Wording] = {}
        self._old, self._new = old, new
        self._waiting = deque([(old, new)])
        self._pair(old, new)
        while self._waiting:
            self._within_parents()
            self._anywhere()
            if not self._waiting:
                self._by_children()
            if not self._waiting:
                self._reworded()

    def _pair(self, old: Wording, new: Wording) -> None:
        self.new_of[old] = new
        self.old_of[new] = old
        self._waiting.append((old, new))

    def _pair_whole(self, old: Wording, new: Wording) -> None:
        whole = zip(old.walk(), new.walk(), strict=True)
        free = [(one, other) for one, other in whole if one not in self.new_of and other not in self.old_of]
        self.new_of.update(free)
        self.old_of.update((other, one) for one, other in free)

    def _free(self, side: Iterable[Wording]) -> list[Wording]:
        return [wording for wording in side if wording not in self.new_of and wording not in self.old_of]

    def _within_parents(self) -> None:
        while self._waiting:
            old, new = self._waiting.popleft()
            self._equal(old.children, new.children, _labelled_whole, self._pair_whole)
            self._equal(old.children, new.children, _whole, self._pair_whole)
            self._equal(old.children, new.children, _labelled_own, self._pair)
            self._equal(old.children, new.children, _own, self._pair)

    def _anywhere(self) -> None:
        old, new = self._free(self._old.walk()), self._free(self._new.walk())
        self._equal(old, new, lambda each: (each.id, each.whole) if each.semantic != EMPTY else None, self._pair_whole)
        self._equal(old, new, lambda each: each.whole if each.semantic != EMPTY else None, self._pair_whole)
        self._equal(old, new, lambda each: (each.id, each.semantic) if each.semantic != EMPTY else None, self._pair)
        self._equal(old, new, _own, self._pair)

    def _equal(
        self,
        old: Iterable[Wording],
        new: Iterable[Wording],
        key: "Callable[[Wording], object]",
        pair: "Callable[[Wording, Wording], None]",
    ) -> None:
        """Pair what has the same key, in reading order; None is no key."""
        found: dict[object, deque[Wording]] = defaultdict(deque)
        for wording in self._free(old):
            found[key(wording)].append(wording)
        found.pop(None, None)
        for wording in new:
            same = found.get(key(wording))
            # Pairing a whole subtree may have taken what comes later.
            while same and same[0] in self.new_of:
                same.popleft()
            if same and wording not in self.old_of:
                pair(same.popleft(), wording)

    def _by_children(self) -> None:
        """Pair a reworded provision with the one whose children it has."""
        for new in self._free(self._new.walk()):
            parents = (self.old_of[child].parent for child in new.children if child in self.old_of)
            votes = Counter(parent for parent in parents if parent is not None and parent not in self.new_of)
            for old, count in votes.most_common(1):
                if 2 * count >= len(new.children):
                    self._pair(old, new)

    def _reworded(self) -> None:
        """Pair what is left below the same parent: by likeness, then by id; one level at a time."""
        for new in list(self.old_of):
            old = self.old_of[new]
            ours, theirs = self._free(old.children), self._free(new.children)
            for likeness, one, other in sorted(_likenesses(ours, theirs), key=lambda found: -found[0]):
                if likeness >= ALIKE and one not in self.new_of and other not in self.old_of:
                    self._pair(one, other)
            self._equal(old.children, new.children, lambda each: each.label, self._pair)


def _labelled_whole(each: Wording) -> object:
    return each.label, each.whole


def _whole(each: Wording) -> object:
    return each.whole if each.semantic != EMPTY else None


def _labelled_own(each: Wording) -> object:
    return (each.label, each.semantic) if each.semantic != EMPTY else None


def _own(each: Wording) -> object:
    return each.semantic if each.semantic != EMPTY else None


def _likenesses(old: list[Wording], new: list[Wording]) -> list[tuple[float, Wording, Wording]]:
    """The share of common words of each pair, the same label first among equals; none without both wordings."""
    if len(old) * len(new) > MOST_LIKENESSES:
        return []
    words = {each: Counter((each.text or "").casefold().split()) for each in (*old, *new)}
    return [
        (2 * (words[one] & words[other]).total() / max(1, words[one].total() + words[other].total()), one, other)
        for one in old
        for other in sorted(new, key=lambda each: each.label != one.label)
        if one.text is not None
    ]
