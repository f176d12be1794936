"""What is odd in a text, in words for people; the codes are those of the parser."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bhxh_rules.cli.impact_words import say
from bhxh_rules.corpus.tree import Diagnostic

_UNITS: Mapping[str, tuple[str, str]] = {
    "dieu": ("Điều", "Article"),
    "khoan": ("khoản", "clause"),
    "diem": ("điểm", "point"),
    "chapter": ("chương", "chapter"),
    "section": ("mục", "section"),
    "division": ("phần", "division"),
}

ODDITIES: Mapping[str, tuple[str, str]] = {
    "no-end-mark": ("không có dấu câu ở cuối", "there is no punctuation at the end"),
    "dieu-no-heading": ("Điều không có tên", "the Article has no heading"),
    "broken-sentence": ("một câu bị dòng trống cắt đôi", "a blank line cuts a sentence in two"),
    "title-then-paragraph": (
        "một dòng ngắn như tên gọi rồi đến đoạn văn; có thể là câu bị cắt",
        "a short line like a title and then a paragraph; it may be a sentence cut in two",
    ),
    "outside-text": (
        "phần ngoài các Điều (căn cứ, số và ngày, tên chương, phụ lục, nơi ký) khác với bản đã ghi; hãy đọc đối chiếu",
        "what stands outside the Articles (preamble, number and date, chapter titles, appendices, signature) differs "
        "from what is recorded; read both",
    ),
    "list-open": (
        "mục cuối của danh sách kết thúc như còn mục nữa",
        "the last item of a list ends as if another followed",
    ),
    "figure-words": ("số và chữ trong ngoặc không khớp nhau", "the figure and its words disagree"),
    "missing-reference": (
        "dẫn đến một điều khoản không có trong văn bản này",
        "it refers to a provision that the text does not have",
    ),
    "markup-residue": ("còn sót ký hiệu của bản chuyển đổi", "marks of a conversion are left over"),
    "foreign-d": ("chữ Đ gõ bằng một ký tự khác, chỉ giống hình", "another character stands for the letter Đ"),
    "encoding": ("chữ bị hỏng do sai bảng mã", "characters are damaged by a wrong encoding"),
    "diem-latin-order": (
        "các điểm xếp theo bảng chữ cái Latinh (sau d là e, không có đ)",
        "the points follow the Latin alphabet (e after d, without đ)",
    ),
    "instrument-restart": (
        "số Điều đếm lại từ đầu: tệp có thêm một văn bản",
        "the numbers of the Articles begin again: another instrument stands in the file",
    ),
    "loose-paragraph": (
        "một đoạn văn rời đứng sau một mục đã kết thúc",
        "a loose paragraph stands after an item that has ended",
    ),
    **{
        f"{kind}-{what}": (f"{vi_what} {vi}", f"{en_what} ({en})")
        for kind, (vi, en) in _UNITS.items()
        for what, vi_what, en_what in (
            ("repeated", "trùng số", "a number is repeated"),
            ("sequence", "số thứ tự không liền nhau ở", "the numbers do not follow each other"),
        )
    },
}
"""Every code of the parser, with what it says."""

_ASK = (
    "Hỏi lại nơi gửi văn bản; nếu bản in đúng như vậy thì ghi vào bhxh_rules/corpus/data/diagnostics.toml kèm lý do.",
    "Ask whoever sent the text; if it is printed so, write it into bhxh_rules/corpus/data/diagnostics.toml, with why.",
)
_RENEW = (
    "Phần ngoài các Điều được ghi ở outside trong [instrument] của bhxh_rules/corpus/data/{0}.toml; đọc đối chiếu xong "
    "thì ghi lại: bhxh-rules corpus pin TỆP {0}",
    "What stands outside the Articles is recorded as outside in [instrument] of bhxh_rules/corpus/data/{0}.toml; once "
    "it is read, record it anew: bhxh-rules corpus pin FILE {0}",
)


def what_to_do(found: Iterable[Diagnostic], lang: str) -> Iterator[str]:
    """Yield what a person is to do about what is odd: text outside the Điều has a pin, all else is accepted or not."""
    notes = list(found)
    if any(each.code != "outside-text" for each in notes):
        yield say(_ASK, lang)
    yield from (say(_RENEW, lang).format(each.detail) for each in notes if each.code == "outside-text")


def told(found: Diagnostic, lang: str) -> str:
    """Return what is odd as a sentence with the words of the text; the code itself where no words are known."""
    words = ODDITIES.get(found.code)
    return f"{say(words, lang)}: {found.detail}" if words else f"{found.code}: {found.detail}"
