from dataclasses import dataclass

import pytest

from bhxh_rules.core.errors import InputError
from bhxh_rules.core.findings import counted, failed_and_open, refuse_repeated


@dataclass(frozen=True)
class Told:
    key: str
    met: bool | None = None
    found_by: str | None = None


@dataclass(frozen=True)
class Asked:
    key: str


@pytest.mark.parametrize("keys", [[], ["a"], ["a", "b", "c"]])
def test_one_finding_about_each_thing_is_fine(keys: list[str]) -> None:
    refuse_repeated("findings", "act", keys)


def test_every_repeated_finding_is_pointed_at() -> None:
    with pytest.raises(InputError) as caught:
        refuse_repeated("principles", "principle", ["a", "b", "a", "b", "a"])

    assert [(problem.pointer, problem.en) for problem in caught.value.problems] == [
        ("/principles/2/principle", "/principles/0 already tells about a"),
        ("/principles/3/principle", "/principles/1 already tells about b"),
        ("/principles/4/principle", "/principles/0 already tells about a"),
    ]


def test_only_a_finding_with_a_name_counts() -> None:
    named, nameless = Told("a", False, "B"), Told("c", False)

    assert counted((named, nameless), lambda finding: finding.key) == {"a": named}
    assert counted((named,), lambda finding: finding.key.upper()) == {"A": named}
    assert counted(None, lambda finding: finding) == {}


def test_what_failed_and_what_is_open_in_the_order_of_the_rows() -> None:
    rows = [Asked(key) for key in "abcde"]
    findings = {"e": Told("e", False, "E"), "c": Told("c", None, "C"), "b": Told("b", True, "B")}
    failed, left_open = failed_and_open(rows, {**findings, "a": Told("a", False, "A"), "z": Told("z", False, "Z")})

    assert failed == [(Asked("a"), "A"), (Asked("e"), "E")]
    assert left_open == [Asked("c"), Asked("d")]
    assert failed_and_open([], findings) == ([], [])
