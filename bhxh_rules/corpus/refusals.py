"""One way to refuse a file, and one to say which extra is missing."""

from bhxh_rules.core.errors import GapError, InputError, Problem


def refuse(name: str, vi: str, en: str) -> InputError:
    """Return the error that refuses a file by its name, with the reason and the way out."""
    return InputError((Problem("", f"tệp {name} {vi}", f"file {name} {en}"),))


def without_texts(error: ImportError) -> GapError:
    """Return the error that names the extra `texts`, for a package that is not installed."""
    return GapError(
        f"thiếu gói {error.name}: cần phần mở rộng texts, cài bằng pip install 'bhxh-rules[texts]'",
        f"{error.name} is missing: the extra texts is needed, pip install 'bhxh-rules[texts]'",
    )
