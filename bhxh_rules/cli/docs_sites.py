"""The built site that a command of the documentation works with: one that is there, or one that is built for it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console

from bhxh_rules.cli.docs_options import Given
from bhxh_rules.cli.rows import refuse

SITE = Path("build") / "site"


def require_usable(site: Path | None, given: Given) -> None:
    """Refuse a named folder that is no built site, or sources that cannot be used, before anything takes long."""
    folder = _taken(site, given)
    if folder is None:
        given.check()
    else:
        require_built(folder, given.named)


def require_built(site: Path, anew: bool) -> None:
    """Refuse a named folder that is no built site, and one that is to be built anew: only `docs build` does that."""
    from bhxh_rules.site.pdf.printing import foot_of

    foot_of(site)
    if anew:
        raise refuse(
            f"--site {site} là trang đã dựng: bỏ các lựa chọn về nguồn, hoặc dựng lại bằng bhxh-rules docs build",
            f"--site {site} is built already: leave out the options for sources, or run bhxh-rules docs build",
        )


@contextmanager
def built(console: Console, site: Path | None, given: Given) -> Iterator[Path]:
    """Yield a built site: the one that was named, else the one of this folder, else one that is built for the time."""
    from bhxh_rules.cli.documentation import build_site

    folder = _taken(site, given)
    if folder is not None:
        console.print(f"→ dùng trang đã dựng ở {folder}", markup=False)
        yield folder
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "site"
        build_site(console, folder, given.sources())
        yield folder


def _taken(site: Path | None, given: Given) -> Path | None:
    """Return the site that is taken as it is; None where one is to be built."""
    if site is not None:
        return site
    return SITE if not given.named and (SITE / "index.html").is_file() else None
