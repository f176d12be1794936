"""The error family: five kinds, each speaking Vietnamese and English.

A verdict is never an exception. What is raised here is a defect of the input, of the law data, of the calendar
or corpus behind it, or of the call.
"""


def pointer(*steps: str | int) -> str:
    """Return the JSON pointer (RFC 6901) to a place in an input."""
    escaped = "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
    # Half a surrogate pair, which JSON can spell, could not be printed or sent.
    return escaped.encode("utf-8", "backslashreplace").decode("utf-8")


class RulesError(Exception):
    """Root of the family.

    Attributes: vi, en — the message in each language; `str()` gives both.
    """

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(vi, en)
        self.vi = vi
        self.en = en

    def __str__(self) -> str:
        return f"{self.vi} ({self.en})"


class Problem:
    """One thing wrong with an input: where (a JSON pointer, RFC 6901) and what, in both languages."""

    __slots__ = ("en", "pointer", "vi")

    def __init__(self, pointer: str, vi: str, en: str) -> None:
        self.pointer = pointer
        self.vi = vi
        self.en = en

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Problem) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        return f"Problem{self._key()!r}"

    def said(self, lang: str) -> str:
        """Return what is wrong in `vi` or `en`."""
        return self.vi if lang == "vi" else self.en

    def _key(self) -> tuple[str, str, str]:
        return (self.pointer, self.vi, self.en)


class InputError(RulesError):
    """The input is malformed: unknown names, wrong types, impossible values. Every problem is listed at once."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__(
            "dữ liệu vào không hợp lệ: " + "; ".join(f"{p.pointer or '/'}: {p.vi}" for p in problems),
            "invalid input: " + "; ".join(f"{p.pointer or '/'}: {p.en}" for p in problems),
        )

    def __reduce__(self) -> tuple[type["InputError"], tuple[tuple[Problem, ...]]]:
        return (InputError, (self.problems,))


class GapError(RulesError):
    """The calendar or the corpus does not reach that far: a day, a year or a provision it does not have."""


class LawError(RulesError):
    """A law table, a reading or a context that is not well formed is refused when it is built."""


class NoValueError(RulesError):
    """A decision was asked for a value, or for a truth, that it does not have."""


class NotInForceError(RulesError):
    """A law table has no edition in force on the day asked about; a rule that needs it is not applicable."""

    def __init__(self, provision: str, day: object) -> None:
        self.provision = provision
        self.day = day
        super().__init__(
            f"{provision} không có bản nào có hiệu lực ngày {day}", f"no edition of {provision} is in force on {day}"
        )

    def __reduce__(self) -> tuple[type["NotInForceError"], tuple[str, object]]:
        return (NotInForceError, (self.provision, self.day))
