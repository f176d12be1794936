"""What the commands about sign-offs print."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape

from bhxh_rules.core.decision import plain
from bhxh_rules.core.provision import label
from bhxh_rules.impact.bound import NO_RULE, Bound, Present
from bhxh_rules.impact.signoff import SignOff
from bhxh_rules.impact.standing import CAUSES, STATES, Standing

out = Console(soft_wrap=True, highlight=False)
errors = Console(stderr=True, soft_wrap=True, highlight=False)


def standings_data(found: dict[str, Standing], gone: list[str]) -> dict[str, Any]:
    """Return where each provision stands as JSON data, with the totals and what is signed but no longer there."""
    rows = [{"provision": id, "label": each.label, **plain(each)} for id, each in found.items()]
    return {"totals": dict(Counter(each.state for each in found.values())), "provisions": rows, "removed": gone}


def show_standings(found: dict[str, Standing], gone: list[str]) -> None:
    """Print where each provision stands, what could not be compared, and the totals."""
    for id, each in found.items():
        style = {"valid": "green", "lapsed": "red"}.get(each.state, "")
        out.print(escape(f"{id} ({label(id)}): {each.label}"), style=style)
    for id in gone:
        out.print(escape(f"{id}: {CAUSES['removed']}, nhưng còn trong tệp ký"), style="red")
    unchecked = {cause for each in found.values() for cause in each.unchecked}
    if "scenarios" in unchecked:
        errors.print("Chưa đối chiếu kịch bản: không đọc được thư mục features.", style="yellow")
    if "term" in unchecked:
        errors.print("Chưa xét thời hạn: thêm --on YYYY-MM-DD hoặc --on today.", style="yellow")
    totals = Counter(each.state for each in found.values())
    out.print("; ".join(f"{title}: {totals[state]}" for state, title in STATES.items()))


def show_bound(present: Present, signoff: SignOff, file: Path) -> None:
    """Print what a sign-off was bound to."""
    bound = signoff.bound
    record = present.corpus.get(signoff.provision)
    clause = label(signoff.provision, instrument=True)
    out.print(escape(f"{signoff.name}, {signoff.role}, đã ký {clause}"), style="bold")
    out.print(escape(f"  ngày {signoff.on:%d/%m/%Y}, ghi vào {file}. Lần ký này gắn với:"))
    lines = [
        f"lời văn: {bound.wording}",
        f"diễn đạt lại ({record.disposition_label}): {record.restatement or 'chưa có'}",
        f"kịch bản: {len(bound.scenarios)}",
        *(f"  {name}" for name in bound.scenarios),
        f"cách hiểu: {', '.join(bound.readings) or 'không có'}",
        f"hành vi: {bound.behaviour}" + (" nào gắn với điều khoản này" if bound.behaviour == NO_RULE else ""),
    ]
    for line in lines:
        out.print(escape(f"  {line}"))
    last = signoff.last_day
    out.print(f"  hiệu lực: {f'đến hết {last:%d/%m/%Y}, ' if last else ''}đến khi một trong các phần trên thay đổi")


def signoff_data(signoff: SignOff) -> dict[str, Any]:
    """Return a sign-off as JSON data."""
    names = ("provision", "name", "role", "on", "months", "note", "last_day")
    bound = {name: getattr(signoff.bound, name) for name in Bound.__slots__}
    return {**{name: plain(getattr(signoff, name)) for name in names}, "bound": bound}
