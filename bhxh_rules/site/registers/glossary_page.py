"""The page of the glossary: what the texts define, then every term of a clause by letter, with its identifiers."""

from __future__ import annotations

from itertools import groupby

from bhxh_rules.core.provision import instrument_title, label
from bhxh_rules.core.text import LETTERS, collation_key
from bhxh_rules.site.markdown import bullets, escape, heading, page
from bhxh_rules.site.registers.clauses import SHORT, clause_link, short_title
from bhxh_rules.site.registers.vocabulary import GLOSSARY, IDENTIFIERS, KINDS, Word, words_of_clauses

# Letters with a mark as they are typed, so that each has an anchor of its own.
_TYPED = {"Ă": "aw", "Â": "aa", "Đ": "dd", "Ê": "ee", "Ô": "oo", "Ơ": "ow", "Ư": "uw", "0–9": "so"}


def glossary_page() -> str:
    """Return the page of the glossary."""
    defined = [word for word in words_of_clauses() if _is_defined(word)]
    others = (word for word in words_of_clauses() if not _is_defined(word))
    letters = {letter: list(group) for letter, group in groupby(others, _initial)}
    return page(
        heading(1, "Thuật ngữ"),
        "Mỗi từ ở đây dẫn về điều khoản định nghĩa hoặc dùng nó; ở trang của điều khoản có dòng “Thuật ngữ” dẫn trở "
        "lại. Sau mỗi từ là tên của nó trong mã, để người viết phần mềm và người làm pháp chế nói cùng một thứ.",
        f"Tên trong mã mà không điều khoản nào dùng thì ở [bảng cho lập trình viên]({IDENTIFIERS}) (tiếng Anh).",
        *(f"“{short}” là {escape(instrument_title(own))}." for own, short in SHORT.items()),
        heading(2, "Từ ngữ mà văn bản định nghĩa", "dinh-nghia"),
        bullets(map(_definition, defined)),
        heading(2, "Từ dùng trong quy tắc và kết luận", "tu-dung"),
        " · ".join(f"[{letter}](#{_letter_anchor(letter)})" for letter in letters),
        *(_section(letter, group) for letter, group in letters.items()),
    )


def _is_defined(word: Word) -> bool:
    return word.uses[0].kind == "definitions"


def _section(letter: str, group: list[Word]) -> str:
    return page(heading(3, letter, _letter_anchor(letter)), bullets(map(_entry, group))).rstrip()


def _definition(word: Word) -> str:
    return (
        f"{_anchors(word)}**{escape(word.label)}**: {escape('; '.join(word.notes))}. {_places(word)}; {_names(word)}."
    )


def _entry(word: Word) -> str:
    notes = "".join(f" ({escape(note)})" for note in word.notes)
    parts = (f"**{escape(word.label)}**{notes}", _places(word), _names(word))
    return _anchors(word) + "; ".join(filter(None, parts))


def _anchors(word: Word) -> str:
    return "".join(f'<a id="{anchor}"></a>' for anchor in word.anchors)


def _places(word: Word) -> str:
    groups = groupby(word.clauses, lambda clause: clause.partition("/")[0])
    return ", ".join(f"{', '.join(map(_place, clauses))} {short_title(own)}" for own, clauses in groups)


def _place(clause: str) -> str:
    return clause_link(clause, GLOSSARY, label(clause))


def _names(word: Word) -> str:
    groups = groupby(word.uses, lambda use: use.kind)
    return "; ".join(f"{KINDS[kind]} {', '.join(f'`{use.name}`' for use in uses)}" for kind, uses in groups)


def _initial(word: Word) -> str:
    """Return the first letter of a term in capitals, without its tone; what is no letter stands under "0–9"."""
    is_letter, rank = collation_key(word.label[:1])[0][0][0]
    return LETTERS[rank - 1].upper() if is_letter else "0–9"


def _letter_anchor(letter: str) -> str:
    return f"chu-{_TYPED.get(letter, letter.lower())}"
