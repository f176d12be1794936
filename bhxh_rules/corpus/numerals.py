"""Numbers as lists print them, and numbers in Vietnamese words."""

_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_UNITS = {
    "không": 0,
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "nhăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_LINKS = ("linh", "lẻ")


def figure(kind: str, count: int) -> str | None:
    """Return a count, from 1, as a list prints it; kind as in Word ("decimal", "lowerLetter"); None for other kinds."""
    match kind:
        case "decimal":
            return str(count)
        case "decimalZero":
            return f"{count:02}"
        case "none":
            return ""
        case "lowerLetter" | "upperLetter":
            place = max(count - 1, 0)
            letter = chr(ord("a") + place % 26) * min(place // 26 + 1, 9)
            return letter.upper() if kind == "upperLetter" else letter
        case "lowerRoman" | "upperRoman":
            return _roman(count).upper() if kind == "upperRoman" else _roman(count)
        case _:
            return None


def _roman(count: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        text += sign * (count // value)
        count %= value
    return text


def number_in_words(words: str) -> int | None:
    """Return the number, up to 999, that Vietnamese words in lower case say: "hai mươi mốt" is 21; None for others."""
    hundreds, found, rest = words.partition(" trăm")
    if not found:
        return _below_hundred(words.split())
    left = rest.split()
    if left[:1] and left[0] in _LINKS:
        left = left[1:]
    more = _below_hundred(left) if left else 0
    return None if hundreds not in _UNITS or more is None else _UNITS[hundreds] * 100 + more


def _below_hundred(words: list[str]) -> int | None:
    match words:
        case [unit] if unit in _UNITS:
            return _UNITS[unit]
        case ["mười"]:
            return 10
        case ["mười", unit] if unit in _UNITS:
            return 10 + _UNITS[unit]
        case [tens, "mươi"] if tens in _UNITS:
            return _UNITS[tens] * 10
        case [tens, "mươi", unit] | [tens, unit] if tens in _UNITS and unit in _UNITS:
            return _UNITS[tens] * 10 + _UNITS[unit]
        case _:
            return None
