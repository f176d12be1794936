"""What a clause says in our words; of a clause that was amended, in each of its periods."""

from __future__ import annotations

from bhxh_rules.core.law import period
from bhxh_rules.core.text import capitalised
from bhxh_rules.corpus.periods import DatedWording
from bhxh_rules.corpus.records import ProvisionRecord
from bhxh_rules.site.markdown import bullets, escape
from bhxh_rules.site.redlines.paths import link_to_amendments


def restatement_text(record: ProvisionRecord) -> str:
    """Return the restatement, or one for each period in order of time, and the way to their comparison."""
    if not record.wordings:
        return escape(record.restatement) or "Chưa có phần diễn đạt lại."
    compared = f"[So sánh các bản, từng chữ]({link_to_amendments(record.id)})"
    return bullets([*map(_told, record.periods), compared])


def _told(wording: DatedWording) -> str:
    days = period(*wording.days)
    by = f" (theo {escape(wording.amended_by)})" if wording.amended_by else ""
    return f"**{capitalised(days)}{by}:** {escape(wording.told)}"
