"""The registers, made from the small feature without results."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bhxh_rules.site import Sources
from bhxh_rules.site.material import Material, gather
from bhxh_rules.site.registers.clauses import Clause, by_instrument
from bhxh_rules.site.registers.open_points import open_page
from bhxh_rules.site.registers.register_pages import register_pages
from tests.site.conftest import write_feature

DAY = date(2026, 11, 22)


def every_clause(material: Material) -> list[Clause]:
    """Return the clauses of all instruments."""
    return [clause for _, clauses in by_instrument(material) for clause in clauses]


def open_text(material: Material) -> str:
    """Return the page of what is open."""
    return open_page(material, every_clause(material))


@pytest.fixture(scope="session")
def material(tmp_path_factory: pytest.TempPathFactory) -> Material:
    """What the pages are made from, as of no day."""
    return gather(Sources(write_feature(tmp_path_factory.mktemp("material"))))


@pytest.fixture(scope="session")
def dated(material: Material) -> Material:
    """The same, as of a day."""
    return Material(material.scenarios, on=DAY)


@pytest.fixture(scope="session")
def registers(material: Material) -> dict[str, str]:
    """The text of each register by its path."""
    return dict(register_pages(material))


@pytest.fixture
def feature_folder(tmp_path: Path) -> Path:
    """A folder of features of one's own, to be changed."""
    return write_feature(tmp_path)
