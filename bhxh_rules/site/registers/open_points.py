"""What is still open: what failed, lapsed, lacks a scenario, did not run, or was reviewed by nobody."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from bhxh_rules.core.provision import dieu_of, label
from bhxh_rules.site.markdown import bullets, escape, heading, page
from bhxh_rules.site.material import Material
from bhxh_rules.site.registers.clauses import Clause, clause_link, short_label, short_title
from bhxh_rules.site.registers.failures import failures, lapses
from bhxh_rules.site.results import FAILED, NOT_RUN, counts

OPEN = "khong-dat.md"


@dataclass(frozen=True, slots=True)
class OpenCounts:
    """How much is open: `failed` scenarios and rows; the rest are clauses, of `clauses` in all."""

    failed: int
    lapsed: int
    lacking: int
    not_run: int
    unreviewed: int
    clauses: int

    @property
    def none_signed(self) -> bool:
        """Whether nobody signed anything yet."""
        return not self.lapsed and self.unreviewed == self.clauses


def open_counts(material: Material, clauses: Collection[Clause]) -> OpenCounts:
    """Return how much is open, as the page begins; `clauses` are those of all instruments."""
    return OpenCounts(
        failed=sum(each.counts()[FAILED] for each in material.scenarios.values()),
        lapsed=sum(each.state == "lapsed" for each in material.standings.values()),
        lacking=sum(map(_lacking, clauses)),
        not_run=sum(map(_not_run, clauses)),
        unreviewed=sum(map(_unreviewed, clauses)),
        clauses=len(clauses),
    )


def open_page(material: Material, clauses: Collection[Clause]) -> str:
    """Return the page of what is open; `clauses` are those of all instruments."""
    found = open_counts(material, clauses)
    return page(
        heading(1, "Việc còn mở"),
        "Trang này gom những chỗ chưa xong. Nhóm nào trống thì ghi là không có.",
        _summary(found),
        heading(2, "Kịch bản không đạt", "khong-dat"),
        bullets(failures(material, OPEN)) or "Không có kịch bản nào không đạt." + _unsure(material),
        heading(2, "Thẩm định hết hiệu lực", "het-hieu-luc"),
        bullets(lapses(material, OPEN)) or "Không có chữ ký nào hết hiệu lực.",
        heading(2, "Đã có quy tắc, chưa có kịch bản riêng", "chua-co-kich-ban"),
        _listed(clauses, _lacking) or "Mục nào có quy tắc cũng có kịch bản riêng.",
        heading(2, "Kịch bản chưa chạy", "chua-chay"),
        page(*_remarks(material), _listed(clauses, _not_run)).rstrip() or _all_ran(material),
        heading(2, "Chưa thẩm định", "chua-tham-dinh"),
        _reviews(clauses, found),
    )


def _summary(found: OpenCounts) -> str:
    """Return the numbers in one line, each leading to its group."""
    groups = {
        "khong-dat": f"{found.failed} kịch bản hoặc dòng dữ liệu không đạt",
        "het-hieu-luc": f"{found.lapsed} chữ ký hết hiệu lực",
        "chua-co-kich-ban": f"{found.lacking} mục có quy tắc mà chưa có kịch bản riêng",
        "chua-chay": f"{found.not_run} mục có kịch bản chưa chạy",
        "chua-tham-dinh": "chưa ai ký mục nào" if found.none_signed else f"{found.unreviewed} mục chưa thẩm định",
    }
    links = "; ".join(f"[{words}](#{anchor})" for anchor, words in groups.items())
    return f"Trong {found.clauses} điều, khoản, điểm: {links}."


def _reviews(clauses: Collection[Clause], found: OpenCounts) -> str:
    """Return the clauses that nobody reviewed; where that is all of them, the list is folded: it tells no gap."""
    listed = _listed(clauses, _unreviewed)
    if found.none_signed:
        return page(
            f"Chưa ai ký mục nào: toàn bộ {found.unreviewed} mục.",
            '<details markdown="1">\n<summary>Danh sách theo từng Điều</summary>',
            listed,
            "</details>",
        ).rstrip()
    return listed or "Mục nào cũng đã có người thẩm định."


def _lacking(clause: Clause) -> bool:
    return clause.proof == "lacking"


def _not_run(clause: Clause) -> bool:
    return NOT_RUN in counts(clause.verdicts)


def _unreviewed(clause: Clause) -> bool:
    return clause.standing.state == "none"


def _unsure(material: Material) -> str:
    """Say that nothing failed only among what ran."""
    waiting = sum(each.counts()[NOT_RUN] for each in material.scenarios.values())
    return f" Còn {waiting} kịch bản và dòng dữ liệu chưa chạy." if waiting else ""


def _all_ran(material: Material) -> str:
    some = any(each.items for each in material.scenarios.values())
    return "Kịch bản nào cũng đã chạy." if some else "Chưa có kịch bản nào để chạy."


def _remarks(material: Material) -> Iterator[str]:
    """Yield each reason why results are missing, with the Điều that it is about."""
    waiting = [dieu for dieu, each in material.scenarios.items() if each.items and each.remark]
    for remark in dict.fromkeys(material.scenarios[dieu].remark for dieu in waiting):
        same = [dieu for dieu in waiting if material.scenarios[dieu].remark == remark]
        where = "" if len(same) == len(waiting) else f" ({len(same)} Điều)"
        yield escape(remark) + where


def _listed(clauses: Iterable[Clause], chosen: Callable[[Clause], bool]) -> str:
    """Return the chosen clauses with links, a line for each Điều."""
    groups = groupby(filter(chosen, clauses), lambda clause: dieu_of(clause.id))
    return bullets(f"**{label(dieu)} {_of(dieu)}:** {_line(group)}" for dieu, group in groups)


def _of(clause: str) -> str:
    return short_title(clause.partition("/")[0])


def _line(clauses: Iterable[Clause]) -> str:
    return ", ".join(clause_link(clause.id, OPEN, short_label(clause.id)) for clause in clauses)
