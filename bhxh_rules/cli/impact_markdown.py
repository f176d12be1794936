"""Changes as Markdown for a pull request: what changed, what hangs on it, what is to be done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import starmap

from bhxh_rules.cli.impact_words import (
    DIAGNOSTICS,
    KINDS,
    NO_OLD_WORDING,
    hanging,
    lacks_old_wording,
    listed,
    say,
    title,
    told_move,
)
from bhxh_rules.cli.oddity_words import told, what_to_do
from bhxh_rules.core.provision import label
from bhxh_rules.impact.changes import Impact, Impacts
from bhxh_rules.impact.check import Checked
from bhxh_rules.site.markdown import bullets, escape, heading, page

_MARKS = {"same": "", "removed": "~~", "added": "**"}

_TASKS: Mapping[str, tuple[str, str]] = {
    "changed": (
        "Đọc lời văn mới; sửa phần diễn đạt lại và cách xử lý của điều khoản",
        "Read the new wording; revise restatement and disposition",
    ),
    "added": (
        "Quyết định cách xử lý điều khoản mới và diễn đạt lại",
        "Decide how the new provision is treated, and restate it",
    ),
    "removed": (
        "Quyết định điều khoản này hết hiệu lực từ ngày nào; giữ lời văn cũ với ngày kết thúc",
        "Decide from which day it no longer applies; keep the old wording with its end",
    ),
    "moved": (
        "Sửa mã điều khoản ở mọi căn cứ, thẻ kịch bản và cách hiểu",
        "Change the id in citations, tags of scenarios and readings",
    ),
}
_TASKS_OF_LISTS: Mapping[str, tuple[str, str]] = {
    "rules": ("Xem lại các quy tắc", "Look at the rules"),
    "constants": ("Sửa các giá trị văn bản ấn định, ghi ngày áp dụng", "Revise the law constants, with their dates"),
    "scenarios": ("Xem lại và chạy các kịch bản", "Revise and run the scenarios"),
    "readings": ("Xem lại các cách hiểu", "Look at the readings"),
    "references": ("Xem lại văn bản được dẫn", "Look at the references"),
    "reviews": ("Thẩm định lại: chữ ký cũ hết hiệu lực", "Have it signed again: the sign-offs lapse"),
}


def to_markdown(found: Checked, file: str, names: Mapping[str, str], lang: str = "vi") -> str:
    """Return what a check found as one document; names: the scenarios by their place."""
    head = say((f"Thay đổi trong {file}", f"Changes in {file}"), lang)
    parts = (block for part in found.parts for block in _part(part, file, names, lang))
    return page(heading(2, escape(head)), *([] if found.known else _repeats(found, lang)), *parts)


def _repeats(found: Checked, lang: str) -> Iterator[str]:
    yield say(("Tệp không phải văn bản nào đã biết.", "The file is no instrument that is known here."), lang)
    words = ("điều khoản khớp nguyên văn", "provisions agree word for word")
    yield bullets(
        f"{escape(label(each.dieu, lang, instrument=True))}: "
        f"{len(each.agrees)}/{len(each.agrees) + len(each.rest)} {say(words, lang)}"
        for each in found.repeats
    )


def _part(part: Impacts, file: str, names: Mapping[str, str], lang: str) -> Iterator[str]:
    yield heading(3, escape(title(part, lang)))
    if part.instrument and not part.changes:
        yield say(("Không có thay đổi nào.", "No change."), lang)
    for each in part.changes:
        yield from _change(each, file, names, lang)
    if lacks_old_wording(part):
        yield say(NO_OLD_WORDING, lang)
    if part.diagnostics:
        yield f"**{say(DIAGNOSTICS['unaccepted'], lang)}**"
        line = say(DIAGNOSTICS["line"], lang)
        yield bullets(f"{line} {each.line}: {escape(told(each, lang))} (`{each.code}`)" for each in part.diagnostics)
        yield from map(escape, what_to_do(part.diagnostics, lang))


def _change(each: Impact, file: str, names: Mapping[str, str], lang: str) -> Iterator[str]:
    own, kind = each.change.provision, say(KINDS[each.change.kind], lang)
    yield heading(4, f"{escape(each.label(lang))}: {kind}")
    moved = told_move(each, lang)
    yield f"`{own}`" + (f" ({escape(moved)})" if moved else "")
    if each.change.redline:
        yield "> " + " ".join(_marked(piece, text) for piece, text in each.change.redline)
    elif each.change.kind == "added" and each.change.new_text:
        yield f"> {_marked('added', each.change.new_text)}"
    elif each.change.kind == "removed" and each.change.old_text:
        yield f"> {_marked('removed', each.change.old_text)}"
    yield bullets(f"{head}: {'; '.join(starmap(_item, items))}" for head, items in hanging(each, names, lang))
    if each.semantic:
        yield f"**{say(('Việc phải làm', 'To do'), lang)}**"
        yield bullets(f"[ ] {task}" for task in _tasks(each, file, lang))


def _item(own: str, words: str) -> str:
    return f"{escape(words)} (`{own}`)" if words else f"`{own}`"


def _marked(kind: str, text: str) -> str:
    return f"{_MARKS[kind]}{escape(text)}{_MARKS[kind]}"


def _tasks(each: Impact, file: str, lang: str) -> Iterator[str]:
    kind = each.change.kind
    yield say(_TASKS[kind], lang)
    for name, words in _TASKS_OF_LISTS.items():
        found = listed(each, name)
        if found:
            yield f"{say(words, lang)} ({len(found)})"
    if kind in ("changed", "added"):
        last = say(("Sau khi đã xem xong, ghi lại dấu vân chữ", "When all is done, refresh the pin"), lang)
        yield f"{last}: `bhxh-rules corpus pin {file} {each.change.to_id}`"
