"""The wordings of a Điều over time: each with its days and what brought it."""

from __future__ import annotations

from datetime import date

from bhxh_rules.core.law import period
from bhxh_rules.core.provision import Provision
from bhxh_rules.corpus.periods import DatedWording
from bhxh_rules.site.article_material import Article
from bhxh_rules.site.markdown import escape, page, table
from bhxh_rules.site.redlines.paths import link_to_amendments


def history_text(article: Article) -> str:
    """Return every dated wording of the Điều and of what is below it, or that no amendment is known."""
    rows = [
        _row(record.id, wording, bool(record.wordings))
        for record in article.records
        if record.wordings or record.from_day or record.to_day
        for wording in record.periods
    ]
    if not rows:
        return f"Chưa có sửa đổi nào được ghi nhận. {_first(article)}"
    return page(
        "Mục không có trong bảng thì chưa có sửa đổi nào được ghi nhận.",
        table(["Mục", "Thời gian", "Theo văn bản", "Nội dung"], rows),
    ).rstrip()


def _first(article: Article) -> str:
    known = article.instrument.in_force
    return f"Bản duy nhất có hiệu lực từ {date.fromisoformat(known.value):%d/%m/%Y}." if known.value else ""


def _row(id: str, wording: DatedWording, compares: bool) -> list[str]:
    place = Provision.parse(id)
    days = period(*wording.days) or "mọi ngày"
    by = escape(wording.amended_by) or "bản đầu tiên"
    kind = "bị bãi bỏ" if wording.repealed else "có bản riêng"
    compared = f"[{kind}]({link_to_amendments(id)})" if compares else kind
    return [f"[{place.label()}](#{place.anchor})", days, by, compared]
