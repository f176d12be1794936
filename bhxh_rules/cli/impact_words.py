"""The words in which changes and what hangs on them are told, in Vietnamese and in English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bhxh_rules import readings
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.provision import instrument_title
from bhxh_rules.impact.changes import Impact, Impacts, in_words

KINDS: Mapping[str, tuple[str, str]] = {
    "cosmetic": ("chỉ khác cách trình bày", "cosmetic"),
    "changed": ("có sửa đổi", "changed"),
    "added": ("thêm mới", "added"),
    "removed": ("không còn", "removed"),
    "moved": ("chuyển chỗ", "moved"),
}
"""What happened to a provision."""

LISTS: Mapping[str, tuple[str, str]] = {
    "rules": ("Quy tắc", "Rules"),
    "constants": ("Điều văn bản ấn định", "Law constants"),
    "scenarios": ("Kịch bản", "Scenarios"),
    "readings": ("Cách hiểu", "Readings"),
    "references": ("Văn bản được dẫn", "References"),
    "pages": ("Trang tài liệu", "Pages"),
    "reviews": ("Thẩm định", "Sign-offs"),
}
"""What may hang on a provision, by the name of its list."""

DIAGNOSTICS: Mapping[str, tuple[str, str]] = {
    "unaccepted": ("Chỗ lạ trong văn bản, chưa ai xem và chấp nhận", "Diagnostics that nobody has accepted"),
    "line": ("dòng", "line"),
}

NO_OLD_WORDING = (
    "Chưa biết lời văn cũ nên chưa chỉ ra được từng chữ đã đổi: chạy `bhxh-rules corpus check MỚI CŨ`, "
    "hoặc `bhxh-rules corpus import CŨ` rồi chạy lại.",
    "The old wording is not known, so the changes are not shown word by word: run `bhxh-rules corpus check NEW OLD`, "
    "or `bhxh-rules corpus import OLD` and then this again.",
)
"""How to see a change word by word."""


def lacks_old_wording(part: Impacts) -> bool:
    """Tell whether some provision reads otherwise and its old words are not known."""
    return any(each.change.kind == "changed" and each.change.old_text is None for each in part.changes)


def say(words: tuple[str, str], lang: str) -> str:
    """Return one of two: Vietnamese, English."""
    return words[lang == "en"]


def title(part: Impacts, lang: str) -> str:
    """Return the heading of one instrument."""
    if not part.instrument:
        return say(("Phần không phải văn bản nào đã biết", "A part that is no known instrument"), lang)
    return f"{instrument_title(part.instrument, lang)} [{part.instrument}]"


def hanging(each: Impact, names: Mapping[str, str], lang: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield the title and the entries of every list that is not empty: the id, and the words for it or "".

    names: the scenarios by their place.
    """
    for name, words in LISTS.items():
        found = listed(each, name)
        if found:
            yield say(words, lang), [(item, _told(name, item, names, lang)) for item in found]


def listed(each: Impact, name: str) -> tuple[str, ...]:
    """Return one of the lists of what hangs on a provision, by its name in `LISTS`."""
    if name == "reviews":
        return each.reviews
    found: tuple[str, ...] = getattr(each.dependents, name)
    return found


def told_move(each: Impact, lang: str) -> str:
    """Return where a provision stands now, if it is another place than before; else ""."""
    change = each.change
    if change.from_id is None or change.to_id is None or change.from_id == change.to_id:
        return ""
    return f"{in_words(change.from_id, lang)} → {in_words(change.to_id, lang)}"


def _told(name: str, item: str, names: Mapping[str, str], lang: str) -> str:
    if name == "scenarios":
        return names.get(item, "")
    if name == "rules" and lang == "vi":
        return glossary.load().rule(item).label
    if name == "constants" and lang == "vi":
        return glossary.load().law(item.partition("[")[0]).label
    if name == "readings":
        return readings.load()[item].title if lang == "vi" else ""
    return ""
