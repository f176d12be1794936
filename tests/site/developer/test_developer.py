"""The pages for developers: every public function is there with what its signature and docstring say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bhxh_rules
from bhxh_rules import case_code, catalogue, zalo
from bhxh_rules.catalogue.examples import EXAMPLES
from bhxh_rules.core.rules import SHARED_CODES
from bhxh_rules.site import developer
from bhxh_rules.site.developer.contract import DecisionJson, contract_page, decision_schema
from bhxh_rules.site.developer.docstrings import prose, told_by
from bhxh_rules.site.developer.guides import VIETNAMESE, folder_of, guide_pages, guide_text
from bhxh_rules.site.developer.quick_start import PROGRAMS, contents
from bhxh_rules.site.material import Material, articles
from bhxh_rules.site.rules_text import rule_anchor
from bhxh_rules.site.scenarios import Scenarios


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """The pages of the section."""
    return dict(developer.pages(Material({dieu: Scenarios() for dieu in articles()})))


def section(pages: dict[str, str], rule: str) -> str:
    """Return what the reference says of a rule."""
    page = pages[f"dev/api/{rule.partition('.')[0]}.md"]
    return re.split(r"^## ", page.partition(f'## <a id="{rule_anchor(rule)}"></a>')[2], maxsplit=1, flags=re.MULTILINE)[
        0
    ]


def test_the_menu_has_every_page_of_the_section(pages: dict[str, str]) -> None:
    listed = set(contents().values()) | {path for path, _ in VIETNAMESE.values()}

    assert listed == set(pages)


@pytest.mark.parametrize("entry", catalogue.rules(), ids=lambda entry: entry.name)
def test_a_rule_has_its_facts_codes_clauses_and_readings(pages: dict[str, str], entry: catalogue.Entry) -> None:
    told = section(pages, entry.name)

    assert {f"| `{fact}` |" for fact in entry.facts} <= set(re.findall(r"\| `\w+` \|", told))
    assert {f"`{code}`" for code in (*entry.rule.codes, *SHARED_CODES)} <= set(re.findall(r"`\w+`", told))
    assert all(f"[`{id}`](../../" in told for id in entry.rule.provisions)
    assert all(f"[{id}](../../cach-hieu.md#" in told for id in (*entry.rule.readings, *entry.rule.notes))
    assert f'"rule": "{entry.name}"' in told


def test_a_signature_is_shown_as_it_is_declared(pages: dict[str, str]) -> None:
    told = section(pages, "zalo.answer_deadline")

    assert "    start: Moment | None = None,\n    units: Count | None = None,\n" in told
    assert ") -> Decision[Deadline]" in told
    assert "| `start` | string, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]` |" in told
    assert "| `start_event` | one of `question_received`, `request_sent` |" in told
    assert "| `days[].counted` | `true` or `false` |" in told
    assert "determined ANSWER_DUE" in told


def test_records_within_facts_are_told_field_by_field(pages: dict[str, str]) -> None:
    told = section(pages, "zalo.audit_publication")

    assert "| `events` | array of objects |" in told
    assert "| `events[].at` | string, `YYYY-MM-DDTHH:MM[:SS]`, with or without an offset |" in told


def test_every_public_name_is_told_somewhere(pages: dict[str, str]) -> None:
    modules = {"case_code", "portal", "references", "zalo", "__version__"}

    assert all(f'<a id="api-{name}">' in pages["dev/api/core.md"] for name in set(bhxh_rules.__all__) - modules)
    names = {name for name in case_code.__all__ if callable(getattr(case_code, name)) and not name.endswith("Name")}
    assert all(f'<a id="api-{name}">' in pages["dev/api/case_code.md"] for name in names)


def test_a_docstring_is_taken_apart() -> None:
    told = told_by(zalo.route_question)

    assert told.summary == "Determine what is to be done with a question."
    assert [fact.partition(" — ")[0] for fact in told.facts] == ["`within_authority`", "`units`", "`as_of`"]
    assert told.parts["Source"] == "khoản 1, 2, 3 Điều 13."
    assert prose("a `b*c` d_e*") == r"a `b*c` d\_e\*"


@pytest.mark.parametrize("rule", EXAMPLES)
def test_the_contract_fits_what_rules_really_print(rule: str) -> None:
    printed = catalogue.evaluate(rule, EXAMPLES[rule]).to_json()

    assert set(DecisionJson.model_validate_json(printed).model_fields_set) == set(decision_schema()["properties"])


def test_the_contract_stands_without_the_checkout_too(pages: dict[str, str], tmp_path: Path) -> None:
    alone = contract_page(tmp_path)

    assert "RFC 6901" in pages["dev/json.md"]
    for page in (alone, pages["dev/json.md"]):
        assert page.startswith("# The JSON contract\n")
        assert '"rejected_readings"' in page
        assert '"AnswerDeadlineFacts"' in page
    assert "dev/architecture.md" not in dict(guide_pages(tmp_path))
    assert (dict(guide_pages(None)), contract_page(None)) == ({}, alone)


def test_a_folder_of_that_name_beside_an_installed_package_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    assert folder_of(tmp_path) is None

    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    assert folder_of(tmp_path) == tmp_path / "docs"


def test_links_of_a_guide_lead_on_in_the_site(tmp_path: Path) -> None:
    for name in ("maintaining.md", "json.md", "huong-dan-doc.md"):
        (tmp_path / name).write_text(
            "[a](json.md#x) [b](huong-dan-doc.md) [c](../examples/README.md) [d](#here) [e](architecture.md)",
            encoding="utf-8",
        )

    told = guide_text(tmp_path / "maintaining.md", "dev/maintaining.md")
    assert told == "[a](json.md#x) [b](../huong-dan/huong-dan-doc.md) c [d](#here) e"


def test_the_programs_of_the_first_page_show_what_they_are_about(pages: dict[str, str]) -> None:
    first = pages["dev/index.md"]

    assert all(program in first for program in PROGRAMS.values())
    assert "undetermined FACTS_MISSING ('start',)" in first
    assert "/start a date written YYYY-MM-DD" in first
    assert "2026-08-25 ('DG-0003',)" in first
