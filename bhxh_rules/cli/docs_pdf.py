"""The command that prints the documentation."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bhxh_rules.cli.docs_options import Given, On, Results, Texts
from bhxh_rules.cli.docs_sites import built, require_usable
from bhxh_rules.cli.options import Features, Reviews
from bhxh_rules.cli.rows import refuse
from bhxh_rules.site.refused import together

PRINTED = Path("build")

out = Console(soft_wrap=True, highlight=False)
errors = Console(stderr=True, soft_wrap=True, highlight=False)


def pdf(
    provisions: Annotated[
        list[str] | None, typer.Argument(help="qc1624, qc1624/d13 or 'Điều 13'; without any, the whole is printed.")
    ] = None,
    file: Annotated[Path | None, typer.Option("--out", help="The PDF; else a file below build/.")] = None,
    site: Annotated[
        Path | None, typer.Option("--site", help="Folder of a built site; else build/site, else one is built now.")
    ] = None,
    features: Features = None,
    results: Results = None,
    texts: Texts = None,
    reviews: Reviews = None,
    on: On = None,
    with_code: Annotated[bool, typer.Option("--with-code", help="Also how programs call the rules.")] = False,
) -> None:
    """Print articles, regulations or the whole documentation into one PDF, with the Chromium of this machine.

    'Điều 13' prints the article of that number of each regulation, qc1624/d13 that of one.
    A site is built for the purpose where none is there, or where it is said what to build it from.
    """
    from bhxh_rules.site.chromium import missing
    from bhxh_rules.site.pdf.printing import print_pdf
    from bhxh_rules.site.pdf.selection import meanings, named, provisions_of, whole

    lacking = missing()
    if lacking is not None:
        raise lacking
    words, given = provisions or [], Given(features, results, texts, reviews, on)
    together(lambda: meanings(words), lambda: _require_file(file), lambda: require_usable(site, given))
    _say_several(meanings(words))
    wanted = provisions_of(words)
    with built(errors, site, given) as folder:
        chapters = named(folder, wanted) if wanted else whole(folder)
        written = print_pdf(file or _name(wanted), folder, chapters, _say, with_code)
    out.print(f"Đã in: {written}", markup=False)


def _require_file(file: Path | None) -> None:
    """Refuse a file that could not be written, or that nobody would take for a PDF."""
    from bhxh_rules.site.place import require_folder, written

    if file is None:
        with written(PRINTED):
            require_folder(PRINTED)
        return
    if not file.parent.is_dir():
        raise refuse(f"--out {file}: không có thư mục {file.parent}", f"--out {file}: there is no folder {file.parent}")
    if file.suffix.lower() != ".pdf" or file.is_dir():
        raise refuse(f"--out {file}: cần tên một tệp .pdf", f"--out {file}: the name of a .pdf file is needed")
    with written(file):
        require_folder(file.parent)


def _say_several(meant: Mapping[str, tuple[str, ...]]) -> None:
    for word, places in meant.items():
        if len(places) > 1:
            _say(f"→ {word} có ở nhiều văn bản, in cả {', '.join(places)}")


def _name(provisions: tuple[str, ...]) -> Path:
    name = "-".join(provisions).replace("/", "-") or "bhxh-rules"
    return PRINTED / f"{name}.pdf"


def _say(text: str) -> None:
    errors.print(text, markup=False)
