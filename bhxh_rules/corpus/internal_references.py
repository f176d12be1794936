"""References inside a text to its own provisions, and which of those do not exist.

A reference belongs to the text itself when nothing after it names another instrument: "khoản 5 Điều 3", "Điều 10 Quy
chế này", "điểm a khoản 2 Điều này". "Điều 9 Luật …" and "Điều 9 của …" belong elsewhere.
"""

import re
from collections.abc import Iterator

_NUMBER = r"\d{1,4}[a-zđ]?(?!\w|[./-]\d| ?(?:%|đồng|nghìn|triệu|tỷ))"
_NEXT = r"(?: ?, ?| và | hoặc | hay )"
_POINTS = rf"[Đđ]iểm [a-zđ](?!\w)(?:{_NEXT}(?:điểm )?[a-zđ](?!\w)){{0,20}}"
_CLAUSES = rf"[Kk]hoản (?:này|{_NUMBER}(?:{_NEXT}(?:khoản )?{_NUMBER}){{0,20}})"
_ARTICLE = rf"Điều (?:này|{_NUMBER})"
_ONE = rf"(?:{_POINTS} (?:{_CLAUSES}(?: {_ARTICLE})?|{_ARTICLE})|{_CLAUSES}(?: {_ARTICLE})?|{_ARTICLE})"
_CHAIN = re.compile(rf"(?<!\w){_ONE}(?:(?:{_NEXT}|; | đến ){_ONE}){{0,20}}(?: nêu trên| trên)?")
_PARTS = re.compile(rf"({_POINTS} )?({_CLAUSES} ?)?({_ARTICLE})?")
_KINDS = (
    "hiến pháp|bộ luật|luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|quy chế|quy định|quy trình"
    "|điều lệ|nội quy|lệnh|hiệp định|công ước|văn bản|phụ lục"
)
_OWN = re.compile(rf"(?: của)? (?:{_KINDS}) này\b", re.IGNORECASE)
_OTHERS = re.compile(rf" (?:(?:của|tại|trong|theo|thuộc)\b|(?:{_KINDS})\b)", re.IGNORECASE)
_LETTERS = re.compile(r"(?<!\w)[a-zđ](?!\w)")
_FIGURES = re.compile(_NUMBER)


def missing(text: str, own: str, here: frozenset[str], anywhere: frozenset[str]) -> Iterator[str]:
    """Yield the references in a provision's text that lead nowhere, as printed.

    own — the provision's id, by which "Điều này" is known; here, anywhere — the ids, without instrument, of the same
    part and of the whole file, where "Quyết định này" may be another part.
    """
    for chain in _CHAIN.finditer(text):
        rest = text[chain.end() : chain.end() + 40]
        among = anywhere if _OWN.match(rest) else here
        if among is here and _OTHERS.match(rest):
            continue
        for found in _PARTS.finditer(chain[0]):
            if found[0] and not all(target in among for target in _targets(found, own)):
                yield found[0].strip()


def _targets(found: re.Match[str], own: str) -> Iterator[str]:
    """The ids that one reference names; none where it does not say of which Điều."""
    points, clauses, article = found[1] or "", found[2] or "", found[3] or ""
    steps = own.split(".")
    dieu = steps[0] if "này" in article or not article else f"/d{article.split()[1]}"
    letters = _LETTERS.findall(points.partition(" ")[2])
    numbers = [f".k{number}" for number in _FIGURES.findall(clauses)]
    if "này" in clauses and len(steps) > 1:
        numbers = [f".{steps[1]}"]
    for number in numbers or [""]:
        for letter in letters or [""]:
            yield f"{dieu}{number}" + (f".{letter}" if letter else "")
