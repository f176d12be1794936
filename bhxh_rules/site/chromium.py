"""The browser that prints the pages and, in the tests, opens them: the Chromium of the machine, none is fetched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bhxh_rules.core.errors import RulesError

if TYPE_CHECKING:
    from playwright.sync_api import Browser

VARIABLE = "BHXH_RULES_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
# No request of the browser's own: what a page asks for is then all that is asked for.
FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> Path | None:
    """Return the browser that BHXH_RULES_CHROMIUM names, a file or a name on the path, else a known one, else None."""
    named = os.environ.get(VARIABLE)
    found = next(filter(None, map(shutil.which, [named] if named else NAMES)), None)
    return Path(found) if found else None


def missing() -> RulesError | None:
    """Return the error that names everything that is needed to drive a browser and is not there; None if all is."""
    vi, en = [], []
    try:
        import playwright  # noqa: F401
    except ModuleNotFoundError:
        vi.append("phần mở rộng pdf (pip install 'bhxh-rules[pdf]')")
        en.append("the extra pdf (pip install 'bhxh-rules[pdf]')")
    if find_chromium() is None:
        if named := os.environ.get(VARIABLE):
            vi.append(f"trình duyệt Chromium: {VARIABLE} ghi {named!r}, không phải tệp hay lệnh chạy được")
            en.append(f"the browser Chromium: {VARIABLE} says {named!r}, which is no file or command that runs")
        else:
            vi.append(f"trình duyệt Chromium (Debian, Ubuntu: apt-get install chromium; hoặc đặt {VARIABLE})")
            en.append(f"the browser Chromium (Debian, Ubuntu: apt-get install chromium; or set {VARIABLE})")
    return RulesError(f"thiếu {'; '.join(vi)}", f"missing: {'; '.join(en)}") if vi else None


@contextmanager
def browser() -> Iterator[Browser]:
    """Start the browser without a window, and end it.

    Errors: RulesError that names what is missing.
    """
    lacking = missing()
    if lacking is not None:
        raise lacking
    from playwright.sync_api import sync_playwright

    # Chromium refuses its sandbox to the superuser; ordinary users keep it.
    root = ("--no-sandbox",) if getattr(os, "geteuid", lambda: 1)() == 0 else ()
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=str(find_chromium()), args=[*FLAGS, *root])
        try:
            yield started
        finally:
            started.close()
