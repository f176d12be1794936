"""The first page of the matrix: totals for each instrument, and how the matrix is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from bhxh_rules.core.provision import within
from bhxh_rules.corpus.records import DISPOSITIONS
from bhxh_rules.impact.standing import STATES
from bhxh_rules.site.markdown import bullets, escape, heading, page, table, way
from bhxh_rules.site.material import Material
from bhxh_rules.site.registers.clauses import Clause, OfInstrument, Proof, short_title
from bhxh_rules.site.results import FAILED, NOT_RUN, PASSED

INDEX = "doi-chieu/index.md"
PROOFS: dict[Proof, tuple[str, str]] = {
    "own": ("có kịch bản riêng", "có kịch bản nói về chính mục đó"),
    "below": ("kịch bản ở các mục bên dưới", "quy tắc và kịch bản gắn với khoản, điểm nằm trong mục đó"),
    "lacking": ("chưa có kịch bản", "đã có quy tắc, nhưng chưa kịch bản nào nói về chính mục đó; còn phải viết"),
    "not_encoded": ("không mã hoá được", "không có gì để tính; lý do ghi ngay ở mục đó; không phải viết kịch bản"),
}
"""Where the scenarios of a clause are: in words, and what the words mean."""

Kind = TypeVar("Kind", bound=str)


def matrix_of(instrument: str) -> str:
    """Return the path of the matrix of an instrument."""
    return f"doi-chieu/{instrument}.md"


def totals_page(material: Material, every: Sequence[OfInstrument]) -> str:
    """Return the page of totals; `every` has the clauses of each instrument."""
    return page(
        heading(1, "Đối chiếu điều khoản, quy tắc, kịch bản, kết quả, thẩm định"),
        "Mỗi văn bản có một bảng. Bảng ghi từng điều, khoản, điểm được xử lý thế nào, quy tắc nào dùng nó, kịch bản "
        "nào chứng minh, kịch bản có đạt không, và đã có người ký xác nhận chưa.",
        bullets(f"{name}: {escape(each.title)}" for name, (each, _) in zip(_names(every), every, strict=True)),
        heading(2, "Số mục theo cách xử lý"),
        _totals(every, DISPOSITIONS, lambda clause: clause.record.disposition),
        heading(2, "Số mục có và chưa có kịch bản"),
        _totals(every, {proof: words for proof, (words, _) in PROOFS.items()}, lambda clause: clause.proof),
        bullets(f"**{words}**: {meaning}." for words, meaning in PROOFS.values()),
        heading(2, "Kết quả của kịch bản và dòng dữ liệu"),
        table(["Kết quả", *_names(every)], _results(material, every)),
        "Mỗi kịch bản, hay mỗi dòng dữ liệu nếu kịch bản có bảng dữ liệu, được đếm ở đây một lần. Trong bảng của từng "
        "văn bản, kết quả được ghi ở mọi mục mà kịch bản nói đến.",
        heading(2, "Số mục theo việc thẩm định"),
        _totals(every, STATES, lambda clause: clause.standing.state),
        "“Hết hiệu lực” ở đây là nói chữ ký: những gì người ký đã đọc nay đã đổi, hoặc đã quá thời hạn xem lại. Điều "
        "khoản vẫn như cũ.",
    )


def _names(every: Iterable[OfInstrument]) -> list[str]:
    return [f"[{short_title(each.id)}]({way(INDEX, matrix_of(each.id))})" for each, _ in every]


def _totals(every: Sequence[OfInstrument], words: Mapping[Kind, str], kind: Callable[[Clause], Kind]) -> str:
    """Return how many clauses of each instrument are of each kind; a kind that none has is left out."""
    found = [Counter(map(kind, clauses)) for _, clauses in every]
    rows = [[escape(label), *(str(each[name]) for each in found)] for name, label in words.items()]
    shown = [row for row in rows if set(row[1:]) != {"0"}]
    return table(["Số mục", *_names(every)], [*shown, ["**Cộng**", *(str(each.total()) for each in found)]])


def _results(material: Material, every: Iterable[OfInstrument]) -> Iterator[list[str]]:
    found: list[Counter[str]] = []
    for instrument, _ in every:
        own = (each for dieu, each in material.scenarios.items() if within(dieu, instrument.id))
        found.append(sum((Counter(scenarios.counts()) for scenarios in own), Counter()))
    for status in (PASSED, FAILED, NOT_RUN):
        yield [status, *(str(each[status]) for each in found)]
    yield ["**Cộng**", *(str(each.total()) for each in found)]
