"""The shape of the package: imports go one way, and names stay within the agreed vocabulary."""

import ast
import itertools
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "bhxh_rules"

# From the bottom up. A unit imports from its own layer or from lower ones, and units of one layer never in a circle.
# A unit is a part of the package; in `references`, which hands out a rule, the modules of plain data lie deeper.
LAYERS = (
    {"core"},
    {"worktime", "corpus", "readings", "case_code", "references.institutions", "references.instruments"},
    {"qd1624", "qc1624", "qc352"},
    {"_facade", "zalo", "portal", "references"},
    {"catalogue"},
    {"impact", "batch", "export", "service", "site", "testing"},
    {"cli"},
    {"__main__"},
)
# Types may be named upward, where nothing runs: the context carries a calendar and office hours it cannot build.
TYPES_NAMED_UPWARD = {("core/context.py", "worktime")}
RANKS = {unit: rank for rank, units in enumerate(LAYERS) for unit in units}

VAGUE_NAMES = {"base", "common", "helper", "helpers", "manager", "managers", "util", "utils"}

# Undiacritised Vietnamese is ambiguous (quỹ, quý, quy). These few are allowed, and the syllables below, which are no
# English words, are what a slip would most likely be spelt with.
ALLOWED_SYLLABLES = {"bhtn", "bhxh", "bhyt", "diem", "dieu", "khoan", "qc", "qd"}
SYLLABLES = set(
    "bao boi cach cap cau chinh cho chu chuc chuong cong cua dan dang danh dich dinh don dong duoc giai giam gian giao"
    " gio gui han hanh hieu hoi hop khai kien kiem lam lich lien loai loi luat luu mang mot nam ngay nghi nghiep ngoai"
    " nguoi nhan nhiem noi phan phap phep pho phong quan que quy quyen quyet suat tai tham thang thanh thao thoi thong"
    " thu thuc tiep tieu tinh toan tra trach trang truc truong tuc tuyen vien viec vuong xet xuat xuly"
).difference(ALLOWED_SYLLABLES)


def sources() -> list[Path]:
    """List the package's source files, generated caches left out, and programs that callers are shown."""
    return sorted(path for path in PACKAGE.rglob("*.py") if path.parent.name != "recipes")


def module_name(path: Path) -> str:
    """Name the module that a source file holds: `bhxh_rules.core` for its `__init__.py`."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def unit_of(module: str) -> str:
    """Name the part of the package that a module belongs to; the root itself has the empty name."""
    return part_of(module.partition(".")[2])


def part_of(name: str) -> str:
    """Name the unit that a name without `bhxh_rules.` stands in: a module of data by itself, else the top part."""
    two = ".".join(name.split(".")[:2])
    return two if two in RANKS else name.split(".")[0]


def walk(node: ast.AST, types_only: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """Yield every node below one, and whether it stands where only type checkers look."""
    for field, value in ast.iter_fields(node):
        hidden = types_only or (isinstance(node, ast.If) and field == "body" and is_type_checking(node.test))
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield child, hidden
                yield from walk(child, hidden)


def is_type_checking(test: ast.expr) -> bool:
    """Tell whether a condition is the constant that only type checkers take for true."""
    return ast.unparse(test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}


def names_in(node: ast.AST, package: str) -> list[str]:
    """Give the full names that one statement or call imports into a module of this package."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        parents = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
        origin = ".".join([*parents, *filter(None, [node.module])])
        return [f"{origin}.{alias.name}" for alias in node.names]
    if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
        first = node.args[0]
        return [first.value] if isinstance(first, ast.Constant) and isinstance(first.value, str) else []
    return []


def imported(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield each thing imported anywhere in a file, inside functions as well, and whether for types only."""
    module = module_name(path)
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node, types_only in walk(ast.parse(path.read_text(encoding="utf-8"))):
        yield from ((name, types_only) for name in names_in(node, package))


def own_imports() -> Iterator[tuple[str, str, str, bool]]:
    """Yield each import of the package by itself: file, importing unit, what without `bhxh_rules.`, for types only."""
    for path in sources():
        unit = unit_of(module_name(path))
        if not unit:
            continue  # the lazy root names everything and imports nothing
        for name, types_only in imported(path):
            if name.startswith("bhxh_rules."):
                yield str(path.relative_to(PACKAGE)), unit, name.removeprefix("bhxh_rules."), types_only


def test_every_unit_has_a_layer() -> None:
    units = {unit_of(module_name(path)) for path in sources()} - {""}

    assert units <= RANKS.keys()


def test_the_package_takes_only_the_version_from_its_own_root() -> None:
    taken = {(file, name) for file, _, name, _ in own_imports() if part_of(name) not in RANKS}

    assert {(file, name) for file, name in taken if name != "__version__"} == set()


def test_imports_go_down_the_layers() -> None:
    upward = {
        (file, name)
        for file, unit, name, types_only in own_imports()
        if RANKS.get(part_of(name), -1) > RANKS[unit]
        and not (types_only and (file, name.split(".")[0]) in TYPES_NAMED_UPWARD)
    }

    assert upward == set()


def test_units_import_each_other_in_no_circle() -> None:
    graph: dict[str, set[str]] = {}
    for _, unit, name, types_only in own_imports():
        target = part_of(name)
        if target in RANKS and target != unit and not types_only:
            graph.setdefault(unit, set()).add(target)

    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


@pytest.mark.parametrize(
    ("path", "source", "expected", "types_only"),
    [
        ("core/a.py", "from . import b", "bhxh_rules.core.b", False),
        ("core/__init__.py", "from .a import b", "bhxh_rules.core.a.b", False),
        ("core/a.py", "from ..zalo import b", "bhxh_rules.zalo.b", False),
        ("core/a.py", "def f():\n    import bhxh_rules.cli", "bhxh_rules.cli", False),
        ("core/a.py", "if TYPE_CHECKING:\n    import bhxh_rules.cli", "bhxh_rules.cli", True),
        ("core/a.py", "if TYPE_CHECKING:\n    pass\nelse:\n    import bhxh_rules.cli", "bhxh_rules.cli", False),
        ("core/a.py", "import importlib\nx = importlib.import_module('bhxh_rules.cli')", "bhxh_rules.cli", False),
    ],
)
def test_the_walk_sees_each_way_to_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, source: str, expected: str, types_only: bool
) -> None:
    file = tmp_path / "bhxh_rules" / path
    file.parent.mkdir(parents=True)
    file.write_text(source, encoding="utf-8")
    monkeypatch.setitem(globals(), "ROOT", tmp_path)

    assert (expected, types_only) in list(imported(file))


def name_parts() -> set[tuple[str, str]]:
    """Pair each source file with each word of its module's name."""
    paths = [*sources(), *(ROOT / "tests").rglob("*.py"), *(ROOT / "benchmarks").rglob("*.py")]
    return {
        (str(path.relative_to(ROOT)), word)
        for path in paths
        for word in itertools.chain.from_iterable(
            part.removesuffix(".py").strip("_").split("_") for part in path.relative_to(ROOT).parts
        )
    }


def test_no_module_has_a_vague_name() -> None:
    assert {(path, word) for path, word in name_parts() if word in VAGUE_NAMES} == set()


def test_no_module_is_named_in_undiacritised_vietnamese() -> None:
    assert {(path, word) for path, word in name_parts() if word in SYLLABLES} == set()


def test_modules_of_an_article_carry_its_two_digit_number() -> None:
    names = {path.stem for path in sources() if path.stem.startswith("dieu")}

    assert {name for name in names if not re.fullmatch(r"dieu_\d\d(_[a-z_]+)?", name)} == set()
