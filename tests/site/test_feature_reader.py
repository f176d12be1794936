"""Every compiled scenario of the features has a place on a page."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.feature_reader import scenarios_of
from bhxh_rules.site.material import articles
from bhxh_rules.testing.gherkin_files import feature_files, parse, pickle_lines

FEATURES = Path(__file__).resolve().parent.parent.parent / "features"


def test_no_scenario_of_the_project_is_left_out() -> None:
    compiled = [
        line for file in feature_files(FEATURES) for line in pickle_lines(parse(file.read_text(encoding="utf-8")))
    ]

    shown = [
        verdict
        for dieu in articles()
        for scenario in scenarios_of(dieu, FEATURES, None).items
        for verdict in scenario.verdicts
    ]

    assert len(shown) == len(compiled)


def test_each_scenario_has_a_clause_and_an_anchor_of_its_own() -> None:
    for dieu in articles():
        items = scenarios_of(dieu, FEATURES, None).items

        assert all(scenario.clauses for scenario in items)
        assert len({scenario.anchor for scenario in items}) == len(items)


def test_a_scenario_without_a_tag_of_its_article_stands_at_the_article(tmp_path: Path) -> None:
    file = tmp_path / "qc1624" / "dieu_13.feature"
    file.parent.mkdir()
    text = "@qc1624.d1\nTính năng: Lạc chỗ\n  Kịch bản: Một\n    Biết điều gì đó\n"
    file.write_text(text, encoding="utf-8")

    (scenario,) = scenarios_of("qc1624/d13", tmp_path, None).items

    assert scenario.clauses == ("qc1624/d13",)


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, features: Path) -> None:
    monkeypatch.delitem(sys.modules, "bhxh_rules.testing.gherkin_files")
    monkeypatch.delattr("bhxh_rules.testing.gherkin_files")
    monkeypatch.setitem(sys.modules, "gherkin.parser", None)

    with pytest.raises(RulesError, match=r"bhxh-rules\[docs\]"):
        scenarios_of("qc1624/d13", features, None)


def test_a_file_in_another_encoding_is_refused_with_its_name(tmp_path: Path) -> None:
    file = tmp_path / "qc1624" / "dieu_13.feature"
    file.parent.mkdir()
    file.write_bytes("Tính năng: Chữ cũ".encode("utf-16"))

    with pytest.raises(RulesError, match=r"dieu_13\.feature: không phải UTF-8"):
        scenarios_of("qc1624/d13", tmp_path, None)
