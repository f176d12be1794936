"""The extra that the documentation needs."""

from __future__ import annotations

from bhxh_rules.core.errors import RulesError


def without_docs(error: ModuleNotFoundError) -> RulesError:
    """Return the error that names the extra `docs`, for a package that is not installed."""
    return RulesError(
        f"thiếu gói {error.name}: cần phần mở rộng docs, cài bằng pip install 'bhxh-rules[docs]'",
        f"{error.name} is missing: the extra docs is needed, pip install 'bhxh-rules[docs]'",
    )
