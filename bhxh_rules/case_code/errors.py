"""What can be wrong with a case code: one family, each error in Vietnamese and English."""

from __future__ import annotations

from bhxh_rules.core.errors import RulesError


# Named after what is invalid, as modules of this kind do.
class InvalidCode(RulesError, ValueError):  # noqa: N818
    """A text is no case code of a known scheme; that alone makes it neither right nor wrong in law."""


class InvalidCharacter(InvalidCode):
    """A character stands in no case code of a known scheme.

    Attributes: character — as it was given, with its marks; position — its place in the text as given, from 1.
    """

    def __init__(self, character: str, position: int) -> None:
        self.character = character
        self.position = position
        shown = named(character)
        super().__init__(
            f"ký tự thứ {position} ({shown}) không có trong mã số hồ sơ theo mẫu nào đã biết",
            f"character {position} ({shown}) stands in no case code of a known scheme",
        )

    def __reduce__(self) -> tuple[type[InvalidCharacter], tuple[str, int]]:
        return (InvalidCharacter, (self.character, self.position))


class InvalidFormat(InvalidCode):
    """The shape is that of no known scheme, or not of the scheme asked for."""


class InvalidDate(InvalidCode):
    """The shape is that of a scheme, but the day or the year in it cannot be.

    Attributes: scheme — the name of the scheme; digits — as they stand in the code, `YYMMDD` or `YYYY`; text — the day
    as `YYYY-MM-DD`, or the year.
    """

    def __init__(self, scheme: str, digits: str) -> None:
        self.scheme = scheme
        self.digits = digits
        day = [f"20{digits[:2]}", digits[2:4], digits[4:]] if len(digits) == 6 else [digits]
        self.text = "-".join(day)
        super().__init__(
            f"mã có hình dạng của mẫu {scheme}, nhưng {digits} không thể là ngày hoặc năm ({'/'.join(day[::-1])})",
            f"the code has the shape of {scheme}, but {digits} can be no day or year ({self.text})",
        )

    def __reduce__(self) -> tuple[type[InvalidDate], tuple[str, str]]:
        return (InvalidDate, (self.scheme, self.digits))


def named(character: str) -> str:
    """Return a character with its code points, or these alone where it would steer a screen instead of being seen."""
    points = " ".join(f"U+{ord(part):04X}" for part in character)
    return f"{character}, {points}" if character.isprintable() else points


def shown(text: str) -> str:
    """Return a text with the code point, in brackets, for each character that would steer a screen."""
    return "".join(each if each.isprintable() else f"[U+{ord(each):04X}]" for each in text)
