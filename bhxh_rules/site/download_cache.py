"""Where downloads are kept, on every platform."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bhxh_rules.core.errors import RulesError

VARIABLE = "BHXH_RULES_CACHE"


@contextmanager
def usable_cache() -> Iterator[None]:
    """Say of a folder that cannot be found, read or written which setting names another one."""
    try:
        yield
    # Where nobody knows the user's folder, Python raises no OSError.
    except (OSError, RuntimeError) as error:
        raise RulesError(
            f"không dùng được thư mục lưu phần tải về (đặt {VARIABLE} thành thư mục khác): {error}",
            f"the folder for downloads cannot be used (set {VARIABLE} to another one): {error}",
        ) from None


@usable_cache()
def cache_folder() -> Path:
    """Return where downloads are kept: BHXH_RULES_CACHE, else below the user's cache folder of the platform.

    Errors: RulesError where nobody knows the user's folder.
    """
    if os.environ.get(VARIABLE):
        return Path(os.environ[VARIABLE]).expanduser()
    if sys.platform == "win32":
        parent = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        parent = Path.home() / "Library" / "Caches"
    else:
        parent = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return parent / "bhxh-rules"
