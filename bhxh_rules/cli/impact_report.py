"""Changes as a table for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from rich.console import Console
from rich.markup import escape
from rich.table import Column, Table

from bhxh_rules.cli.impact_words import (
    DIAGNOSTICS,
    KINDS,
    NO_OLD_WORDING,
    hanging,
    lacks_old_wording,
    say,
    title,
    told_move,
)
from bhxh_rules.cli.oddity_words import told, what_to_do
from bhxh_rules.core.provision import label
from bhxh_rules.impact.changes import Impact, Impacts
from bhxh_rules.impact.check import Checked, Repeat

MOST_ENTRIES = 5
"""Entries of a list shown in a cell; the others are counted."""

MOST_CHANGES = 200
MOST_DIAGNOSTICS = 50
"""What is listed of one file; the others are counted."""

# Signs beside the colours, for a terminal or a file that shows none.
_STYLES = {"removed": ("[red strike]", "[-", "-]", "[/]"), "added": ("[green]", "{+", "+}", "[/]")}


def show_checked(console: Console, found: Checked, names: Mapping[str, str], lang: str) -> None:
    """Print what a check found; names: the scenarios by their place."""
    shown = list(_shortened(found.parts if found.known else found.parts[:1]))
    if not found.known:
        show_repeats(console, found.repeats, lang)
    for part, changes, notes in shown:
        if found.known:
            _show_part(console, part, changes, names, lang)
        _show_diagnostics(console, part, notes, lang)
    for line in what_to_do((each for part in found.parts for each in part.diagnostics), lang):
        console.print(escape(f"  {line}"))


def _shortened(parts: Iterable[Impacts]) -> Iterator[tuple[Impacts, int, int]]:
    """Yield what is listed of each part, and how many changes and diagnostics of it are not."""
    changes, notes = MOST_CHANGES, MOST_DIAGNOSTICS
    for part in parts:
        kept = replace(part, changes=part.changes[:changes], diagnostics=part.diagnostics[:notes])
        yield kept, len(part.changes) - len(kept.changes), len(part.diagnostics) - len(kept.diagnostics)
        changes, notes = changes - len(kept.changes), notes - len(kept.diagnostics)


def _show_more(console: Console, more: int, lang: str) -> None:
    if more:
        words = (f"và {more} chỗ nữa; xem bằng --json", f"and {more} more; see them with --json")
        console.print(f"  {say(words, lang)}")


def show_repeats(console: Console, repeats: tuple[Repeat, ...], lang: str) -> None:
    """Print that a text is no known instrument, and what it repeats of known ones."""
    console.print(
        say(("Tệp không phải văn bản nào đã biết.", "The file is no instrument that is known here."), lang),
        style="bold",
    )
    for each in repeats:
        words = ("khớp nguyên văn", "agrees word for word")
        count = f"{len(each.agrees)}/{len(each.agrees) + len(each.rest)}"
        console.print(escape(f"  {label(each.dieu, lang, instrument=True)}: {say(words, lang)} {count}"))
        if each.rest:
            own_words = say((" (tên điều, phần chữ riêng)", " (heading, own text)"), lang)
            rest = "; ".join(label(own, lang) + (own_words if own == each.dieu else "") for own in each.rest)
            console.print(escape(f"    {say(('không thấy nguyên văn', 'not found word for word'), lang)}: {rest}"))
    if not repeats:
        words = ("Không lặp lại điều khoản nào đã biết.", "It repeats no provision that is known here.")
        console.print(f"  {say(words, lang)}")


def _show_part(console: Console, part: Impacts, more: int, names: Mapping[str, str], lang: str) -> None:
    console.print(escape(title(part, lang)), style="bold")
    if part.changes:
        heads = (("Điều khoản", "Provision"), ("Thay đổi", "Change"), ("Những gì phụ thuộc", "What hangs on it"))
        table = Table(
            *(Column(say(head, lang), ratio=size, overflow="fold") for head, size in zip(heads, (2, 4, 4), strict=True))
        )
        for each in part.changes:
            what = "\n".join(filter(None, (say(KINDS[each.change.kind], lang), escape(told_move(each, lang)))))
            words = f"{what}\n{_redline(each)}".rstrip()
            name = escape(f"{each.label(lang)}\n{each.change.provision}")
            table.add_row(name, words, "\n".join(_hanging(each, names, lang)))
        console.print(table)
    elif part.instrument and not more:
        console.print(f"  {say(('không có thay đổi nào', 'no change'), lang)}")
    _show_more(console, more, lang)
    if lacks_old_wording(part):
        console.print(f"  {say(NO_OLD_WORDING, lang)}")


def _redline(each: Impact) -> str:
    change, words = each.change, []
    new = ((change.kind, change.new_text),) if change.kind == "added" and change.new_text else ()
    for kind, text in change.redline or new:
        on, opened, closed, off = _STYLES.get(kind, ("", "", "", ""))
        words.append(f"{on}{escape(f'{opened}{text}{closed}')}{off}")
    return " ".join(words)


def _hanging(each: Impact, names: Mapping[str, str], lang: str) -> Iterator[str]:
    for head, items in hanging(each, names, lang):
        yield f"[cyan]{head}[/]"
        for own, words in items[:MOST_ENTRIES]:
            yield escape(f"  {words} [{own}]" if words else f"  {own}")
        more = len(items) - MOST_ENTRIES
        if more > 0:
            yield f"  {say((f'và {more} mục nữa', f'and {more} more'), lang)}"


def _show_diagnostics(console: Console, part: Impacts, more: int, lang: str) -> None:
    if part.diagnostics:
        console.print(f"  {say(DIAGNOSTICS['unaccepted'], lang)}:", style="yellow")
    for each in part.diagnostics:
        console.print(escape(f"    {say(DIAGNOSTICS['line'], lang)} {each.line}: {told(each, lang)} [{each.code}]"))
    _show_more(console, more, lang)
