"""The commands of the documentation: build it, print it, show it in a browser."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bhxh_rules.cli.docs_options import Given, On, Results, Texts, TryIt
from bhxh_rules.cli.docs_pdf import pdf
from bhxh_rules.cli.docs_sites import SITE, require_built
from bhxh_rules.cli.options import Features, Reviews
from bhxh_rules.site.refused import together

out = Console(soft_wrap=True, highlight=False)
errors = Console(stderr=True, soft_wrap=True, highlight=False)


def add_commands(app: typer.Typer) -> None:
    """Add the commands to the group `docs`."""
    app.command("build")(build)
    app.command("pdf")(pdf)
    app.command("serve")(serve)


def build(
    out_dir: Annotated[Path, typer.Option("--out", help="Folder of the site; its Markdown goes beside it.")] = SITE,
    features: Features = None,
    results: Results = None,
    texts: Texts = None,
    reviews: Reviews = None,
    on: On = None,
    theme: Annotated[str, typer.Option("--theme", help="The theme of mkdocs: material, or mkdocs.")] = "material",
    try_it: TryIt = None,
) -> None:
    """Build the documentation: plain Markdown first, then the site.

    Exit code: 0 when the site was built, whatever the scenarios did; how many failed is told at the end.
    """
    from bhxh_rules.cli.documentation import build_site
    from bhxh_rules.site.place import require_place
    from bhxh_rules.site.themes import require

    given = Given(features, results, texts, reviews, on)
    together(lambda: require_place(out_dir), lambda: require(theme), given.check)
    page = build_site(errors, out_dir, given.sources(), theme, try_it)
    out.print(f"Mở trang: {page}", markup=False)


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
    from bhxh_rules.site.place import require_place
    from bhxh_rules.site.serving import address_of_server, site_server

    given = Given(features, results, texts, reviews, on)
    anew = given.named or try_it is not None
    if site is not None:
        require_built(site, anew)
    building = site is None and (anew or not (SITE / "index.html").is_file())
    if building:
        together(lambda: require_place(SITE), given.check)
    with site_server(site or SITE, port) as server:
        if building:
            build_site(errors, SITE, given.sources(), try_it=try_it)
        out.print(f"Mở trang: {address_of_server(server)} (Ctrl-C để dừng)", markup=False)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            errors.print("Đã dừng.", markup=False)
