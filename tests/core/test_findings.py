import pytest

from bhxh_rules.core.errors import InputError
from bhxh_rules.core.findings import refuse_repeated


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
