"""The commands about official texts: bring one in, compare it, refresh the pins of named provisions."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bhxh_rules.cli.options import DATA, FEATURES, AsJson, Data, Features, InLang, Lang, Reviews
from bhxh_rules.cli.rows import file_of, folder_of, refuse
from bhxh_rules.core.errors import LawError

DIFFERS = 1
TEXTS = Path("texts")

out = Console(soft_wrap=True, highlight=False)
errors = Console(stderr=True, soft_wrap=True, highlight=False)


File = Annotated[Path, typer.Argument(help="The official text: .txt, .md, .docx or .html.")]


def add_commands(app: typer.Typer) -> None:
    """Add the commands to the group `corpus`."""
    app.command("import")(import_text)
    app.command("check")(check_text)
    app.command("pin")(pin_provisions)


def import_text(
    file: File,
    into: Annotated[Path, typer.Option("--into", help="The folder that keeps the texts.")] = TEXTS,
    as_json: AsJson = False,
    lang: InLang = Lang.VI,
) -> None:
    """Recognise an official text, verify it against the pins and keep it, as plain text, in a git-ignored folder.

    Exit code: 0 kept and as pinned, 1 kept but it differs or has something odd that nobody has accepted, or no known
    instrument and so not kept, 2 a file that cannot be read.
    """
    from bhxh_rules.cli.text_checks import checked, show_import
    from bhxh_rules.corpus import parse, read_document
    from bhxh_rules.impact.imports import keep, pinned_wording

    text = read_document(file)
    found, told = checked(errors, parse(text), wording=pinned_wording(into))
    names = [part.instrument for part in found.parts if part.instrument]
    kept = keep(text, names, into) if names else None
    show_import(out, found, told, file, kept, as_json, lang)
    raise typer.Exit(0 if found.green else DIFFERS)


def check_text(
    file: File,
    old: Annotated[Path | None, typer.Argument(help="Another text to compare with, instead of the pins.")] = None,
    as_json: AsJson = False,
    markdown: Annotated[bool, typer.Option("--markdown", help="Print Markdown for a pull request.")] = False,
    github: Annotated[
        bool, typer.Option("--github", help="Print annotations, and write the Markdown to $GITHUB_STEP_SUMMARY.")
    ] = False,
    texts: Annotated[
        Path | None, typer.Option("--texts", help="Folder with the old wording, for redlines; ./texts if there is one.")
    ] = None,
    features: Features = None,
    reviews: Reviews = None,
    lang: InLang = Lang.VI,
) -> None:
    """List what a text changes, provision by provision, and everything that hangs on each.

    Exit code: 0 no change or cosmetic ones only, 1 something changed, is odd and not accepted, or no known instrument,
    2 a file that cannot be read.
    """
    from bhxh_rules.cli.text_checks import checked, show
    from bhxh_rules.corpus import parse, read_document
    from bhxh_rules.impact.imports import pinned_wording

    if as_json + markdown + github > 1:
        raise LawError("chọn một trong --json, --markdown và --github", "choose one of --json, --markdown and --github")
    folder_of(texts, "--texts")
    named = folder_of(features, "--features"), file_of(reviews, "--reviews")
    before = None if old is None else parse(read_document(old))
    wording = pinned_wording(texts or TEXTS) if before is None else None
    found, told = checked(errors, parse(read_document(file)), before, wording, *named)
    form = "json" if as_json else "markdown" if markdown else "github" if github else "table"
    show(out, errors, found, told, file, form, lang)
    raise typer.Exit(0 if found.green else DIFFERS)


def pin_provisions(
    arguments: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE PROVISION…",
            help="The text, then ids to refresh; qd1624 alone is what it prints outside its Articles.",
        ),
    ],
    data: Data = DATA,
    features: Features = None,
) -> None:
    """Refresh the pins of the named provisions, and of no others, from a text; the file may also come last.

    Exit code: 0 done, 2 an id that the text does not have, a file that cannot be read, or no checkout here.
    """
    from bhxh_rules.corpus import parse, read_document
    from bhxh_rules.corpus.repin import repin

    file, provisions = _file_and_ids(arguments)
    folder = folder_of(features, "--features")
    done = repin(parse(read_document(file)), provisions, data)
    for own in done.refreshed:
        out.print(f"Đã ghi lại dấu vân chữ: {_named(own)}", markup=False)
    for own in done.added:
        out.print(f"Đã thêm, chưa mã hoá: {_named(own)}", markup=False)
    for own in done.left:
        out.print(f"Khác với dấu vân chữ đã ghi, để nguyên: {own if '/' in own else _named(own)}", markup=False)
    out.print(f"Phiên bản dữ liệu: {done.version}", markup=False)
    if done.overwritten:
        _warn_of_overwriting(done.overwritten, file, data, folder)


def _warn_of_overwriting(provisions: tuple[str, ...], file: Path, data: Path, features: Path | None) -> None:
    from bhxh_rules.cli.text_checks import scenarios_in
    from bhxh_rules.impact.dependents import bindings

    bound = bindings(scenarios_in(errors, features or FEATURES))
    for own in provisions:
        hanging = bound.of(own)
        place = data / f"{own.partition('/')[0]}.toml"
        for line in (
            f"Cảnh báo: lời văn cũ của {own} đã bị ghi đè; phần diễn đạt lại, quy tắc và kịch bản vẫn nói về bản cũ.",
            f"  Phụ thuộc vào điều khoản này: quy tắc {len(hanging.rules)}, hằng số luật {len(hanging.constants)}, "
            f"kịch bản {len(hanging.scenarios)}, cách hiểu {len(hanging.readings)}.",
            f"  Nếu văn bản được sửa từ một ngày: hoàn tác lần ghi này trong {place} (và version.py), rồi chạy",
            f'  bhxh-rules corpus amend {own} --from YYYY-MM-DD --by "VĂN BẢN SỬA" --text {file}',
        ):
            errors.print(line, style="yellow", markup=False)


def _named(own: str) -> str:
    from bhxh_rules.core.provision import label

    return f"{label(own) if '/' in own else 'phần ngoài các Điều'} [{own}]"


def _file_and_ids(arguments: list[str]) -> tuple[Path, list[str]]:
    """Tell the file from the ids: it comes first, or last."""
    first, *rest = arguments
    if not rest:
        raise refuse("nêu tệp và ít nhất một mã điều khoản", "name the file and at least one provision")
    try:
        _own(first)
    except LawError:
        file, named = first, rest
    else:
        *named, file = arguments
    return Path(file), [_own(each) for each in named]


def _own(text: str) -> str:
    """Return the id of a provision as it is written, or the short name of an instrument; raises LawError."""
    from bhxh_rules.core.provision import INSTRUMENTS, Provision

    return text if text in INSTRUMENTS else str(Provision.parse(text))
