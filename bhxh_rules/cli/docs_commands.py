"""The commands of the documentation: build it, print it, show it in a browser."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bhxh_rules.cli.options import Features, Reviews
from bhxh_rules.cli.rows import day_of, file_of, folder_of, refuse
from bhxh_rules.site import Sources

SITE = Path("build") / "site"

out = Console(soft_wrap=True, highlight=False)
errors = Console(stderr=True, soft_wrap=True, highlight=False)

Results = Annotated[
    Path | None, typer.Option("--results", help="Scenario results; without them the scenarios are run now.")
]
Texts = Annotated[Path | None, typer.Option("--texts", help="Folder with the official texts.")]
On = Annotated[
    str | None, typer.Option("--on", help="What is out of date is told as of that day: YYYY-MM-DD, else today.")
]
TryIt = Annotated[
    bool | None,
    typer.Option("--try-it/--no-try-it", help="Forms that run the rules: needs npm and, once, the network."),
]


def add_commands(app: typer.Typer) -> None:
    """Add the commands to the group `docs`."""
    app.command("build")(build)
    app.command("pdf")(pdf)
    app.command("serve")(serve)


def build(
    out_dir: Annotated[Path, typer.Option("--out", help="Folder of the site.")] = SITE,
    features: Features = None,
    results: Results = None,
    texts: Texts = None,
    reviews: Reviews = None,
    on: On = None,
    theme: Annotated[str, typer.Option("--theme", help="The theme of mkdocs: material, or mkdocs.")] = "material",
    try_it: TryIt = None,
) -> None:
    """Build the documentation: plain Markdown first, then the site."""
    from bhxh_rules.cli.documentation import build_site

    page = build_site(errors, out_dir, _sources(features, results, texts, reviews, on), theme, try_it)
    out.print(f"Mở trang: {page}", markup=False)


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

    A site is built for the purpose where none is there, or where it is said what to build it from.
    """
    from bhxh_rules.site.chromium import missing
    from bhxh_rules.site.pdf.printing import print_pdf
    from bhxh_rules.site.pdf.selection import named, provisions_of, whole

    lacking = missing()
    if lacking is not None:
        raise lacking
    wanted = provisions_of(provisions or ())
    if file is not None and not file.parent.is_dir():
        raise refuse(f"--out {file}: không có thư mục {file.parent}", f"--out {file}: there is no folder {file.parent}")
    given = (features, results, texts, reviews, on)
    with _built(site, _sources(*given) if _any(given) else None) as folder:
        chapters = named(folder, wanted) if wanted else whole(folder)
        written = print_pdf(file or _name(wanted), folder, chapters, _say, with_code)
    out.print(f"Đã in: {written}", markup=False)


def serve(
    port: Annotated[int, typer.Option("--port", help="The port; 0 for any that is free.")] = 8000,
    site: Annotated[
        Path | None, typer.Option("--site", help="Folder of a built site; else build/site, built if it is not there.")
    ] = None,
    features: Features = None,
    results: Results = None,
    texts: Texts = None,
    reviews: Reviews = None,
    on: On = None,
    try_it: TryIt = None,
) -> None:
    """Show the documentation in a browser of this machine, until Ctrl-C; no other machine sees it.

    The site of this folder is built anew where it is said what to build it from.
    """
    from bhxh_rules.cli.documentation import build_site
    from bhxh_rules.site.serving import address_of_server, site_server

    given = (features, results, texts, reviews, on)
    anew = _any((*given, try_it))
    if site is not None:
        _require_built(site, anew)
    sources = _sources(*given)
    with site_server(site or SITE, port) as server:
        if anew or not ((site or SITE) / "index.html").is_file():
            build_site(errors, SITE, sources, try_it=try_it)
        out.print(f"Mở trang: {address_of_server(server)} (Ctrl-C để dừng)", markup=False)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            _say("Đã dừng.")


@contextmanager
def _built(site: Path | None, given: Sources | None) -> Iterator[Path]:
    """Yield a built site: the one that was named, else the one of this folder, else one that is built for the time.

    given: what to build it from, where that was named.
    """
    from bhxh_rules.cli.documentation import build_site

    if site is not None or (given is None and (SITE / "index.html").is_file()):
        folder = site or SITE
        _require_built(folder, given is not None)
        _say(f"→ dùng trang đã dựng ở {folder}")
        yield folder
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "site"
        build_site(errors, folder, given or _sources(*(None,) * 5))
        yield folder


def _require_built(site: Path, anew: bool) -> None:
    """Refuse a named folder that is no built site, and one that is to be built anew: only `docs build` does that."""
    from bhxh_rules.site.pdf.printing import foot_of

    foot_of(site)
    if anew:
        raise refuse(
            f"--site {site} là trang đã dựng: bỏ các lựa chọn về nguồn, hoặc dựng lại bằng bhxh-rules docs build",
            f"--site {site} is built already: leave out the options for sources, or run bhxh-rules docs build",
        )


def _any(options: Iterable[object]) -> bool:
    return any(option is not None for option in options)


def _sources(
    features: Path | None, results: Path | None, texts: Path | None, reviews: Path | None, on: str | None
) -> Sources:
    return Sources(
        folder_of(features, "--features"),
        file_of(results, "--results"),
        folder_of(texts, "--texts"),
        file_of(reviews, "--reviews"),
        day_of(on or "today", "--on"),
    )


def _name(provisions: tuple[str, ...]) -> Path:
    name = "-".join(provisions).replace("/", "-") or "bhxh-rules"
    return Path("build") / f"{name}.pdf"


def _say(text: str) -> None:
    errors.print(text, markup=False)
