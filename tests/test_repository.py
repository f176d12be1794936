"""What every file of the repository keeps to: one encoding, one line end, nothing of the machine it was made on."""

import re
import subprocess
import unicodedata
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BINARY = {".gz", ".ico", ".pdf", ".png", ".wasm", ".whl", ".woff", ".woff2", ".zip"}

# Files that must break a rule to do their work, by rule. Tests spell odd characters as escapes instead.
NOT_LF: set[str] = set()
NOT_NFC: set[str] = set()
WITH_BOM: set[str] = set()

# The patterns and names are spelt so that this file does not match itself.
HOME_PATH = re.compile(r"(?<![\w.<~-])/(?:home|Users|root|work|tmp|opt)/\w|\b[A-Z]:\\(?:Users|Windows)\b")
ISSUE_NUMBER = re.compile(
    r"\b(?:issues?|tickets?|PR|GH|pull)[ /-]?(?:no\.? ?)?#?\d+\b|\((?:see )?#\d+\)"
    r"|\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #\d+",
    re.IGNORECASE,
)
REGISTRY_HOSTS = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("crates", "io"),
        ("debian", "org"),
    )
]


@cache
def tracked() -> list[str]:
    """List the files that are committed, or would be by `git add --all`."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode("utf-8")
    except (OSError, subprocess.CalledProcessError):
        return []
    return sorted({name for name in listed.split("\0") if name and (ROOT / name).is_file()})


@cache
def texts() -> dict[str, str]:
    """Read every text file, line ends untouched. Skips where there is no git checkout to ask (an unpacked sdist)."""
    names = [name for name in tracked() if Path(name).suffix not in BINARY]
    if not names:
        pytest.skip("not a git checkout: the list of files is not known")
    return {name: (ROOT / name).read_bytes().decode("utf-8") for name in names}


def places(pattern: re.Pattern[str]) -> list[str]:
    """Find a pattern in every text file: `path:line: what was found`."""
    return [
        f"{name}:{number}: {match.group()}"
        for name, text in texts().items()
        for number, line in enumerate(text.splitlines(), 1)
        for match in pattern.finditer(line)
    ]


def test_text_files_are_utf_8_without_a_byte_order_mark() -> None:
    assert {name for name, text in texts().items() if text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}")} == WITH_BOM


def test_lines_end_in_lf() -> None:
    assert {name for name, text in texts().items() if "\r" in text} == NOT_LF
    assert [name for name, text in texts().items() if text and not text.endswith("\n")] == []


def test_text_is_in_normal_form_c() -> None:
    assert {name for name, text in texts().items() if not unicodedata.is_normalized("NFC", text)} == NOT_NFC


def test_file_names_are_plain() -> None:
    assert [name for name in tracked() if not re.fullmatch(r"[A-Za-z0-9._/-]+", name)] == []


def test_no_file_names_a_path_of_some_machine() -> None:
    assert places(HOME_PATH) == []


def test_no_file_names_the_host_of_a_package_registry() -> None:
    assert places(re.compile("|".join(map(re.escape, REGISTRY_HOSTS)))) == []


def test_no_file_leans_on_an_issue_tracker() -> None:
    assert places(ISSUE_NUMBER) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (HOME_PATH, "/ho" + "me/x"),
        (HOME_PATH, '"/wo' + 'rk/x"'),
        (HOME_PATH, "C:" + "\\Users\\x"),
        (ISSUE_NUMBER, "see iss" + "ue 12"),
        (ISSUE_NUMBER, "/iss" + "ues/12"),
        (ISSUE_NUMBER, "fix" + "es #12"),
        (ISSUE_NUMBER, "(#" + "12)"),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)


def requirement_blocks() -> list[tuple[str, str]]:
    """Split every requirements file into its requirements: file name and the joined lines of one requirement."""
    return [
        (path.name, block.strip())
        for path in sorted((ROOT / "requirements").glob("*.txt"))
        for block in path.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
        if block.strip() and not block.startswith("#")
    ]


def test_every_requirement_is_pinned_by_version_and_hash() -> None:
    pinned = re.compile(r"[a-z0-9-]+==[\w.+!]+( ; [^#]+?)?(\s+--hash=sha256:[0-9a-f]{64})+")

    assert requirement_blocks()
    assert [f"{name}: {block[:60]}" for name, block in requirement_blocks() if not pinned.fullmatch(block)] == []


def test_requirements_name_no_place_to_fetch_from() -> None:
    somewhere = re.compile(r"://|\s@\s|--(?:extra-)?index-url|--find-links|--trusted-host|^-[if]\b")

    assert [f"{name}: {block[:60]}" for name, block in requirement_blocks() if somewhere.search(block)] == []


def test_the_build_tools_are_pinned_as_well() -> None:
    names = {block.partition("==")[0] for _, block in requirement_blocks()}

    assert {"editables", "hatchling"} <= names
