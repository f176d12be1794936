import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules.core.errors import InputError
from bhxh_rules.core.jsontext import read_object

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=4,
)


def pointers(text: str | bytes) -> list[str]:
    with pytest.raises(InputError) as caught:
        read_object(text)
    return [problem.pointer for problem in caught.value.problems]


@given(st.dictionaries(st.text(), JSON))
def test_an_object_is_read_as_the_standard_library_reads_it(data: dict[str, Any]) -> None:
    text = json.dumps(data)

    assert read_object(text) == data
    assert read_object(text.encode()) == data
    assert read_object("\ufeff" + text) == data
    assert read_object(b"\xef\xbb\xbf" + text.encode()) == data


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "{'a': 1}",
        '{"a": 1,}',
        '{"a": 1} {}',
        '{"a": NaN}',
        '{"a": Infinity}',
        '{"a": -Infinity}',
        "\ufeff\ufeff{}",
        '{"a": ' + "9" * 5000 + "}",
        b"\xff",
        '{"ngày": 1}'.encode("utf-16"),
        '{"ngày": 1}'.encode("cp1258", "replace"),
        "[]",
        "1",
        "null",
        '"{}"',
        "[" * 100_000,
        '{"a":' * 100_000,
        "[" * 100_000 + "]" * 100_000,
    ],
    ids=lambda text: ascii(text)[:20],
)
def test_what_is_no_json_object_is_refused_as_a_whole(text: str | bytes) -> None:
    assert pointers(text) == [""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1, "a": 1}', ["/a"]),
        ('{"a": 1, "b": 2, "a": 3, "b": 4, "a": 5}', ["/a", "/b"]),
        ('{"a": {"b/c": 1, "b/c": 2}}', ["/a/b~1c"]),
        ('{"a": [0, {"b": {"c~": 1, "c~": 1}}]}', ["/a/1/b/c~0"]),
        ('[{"a": 1, "a": 2}]', ["/0/a"]),
        ('{"\\u0061": 1, "a": 2}', ["/a"]),
        ('{"b": {"d": 1, "d": 2}, "a": 1, "a": 2}', ["/a", "/b/d"]),
        ('{"\\ud800": 1, "\\ud800": 2}', ["/\\ud800"]),
    ],
)
def test_each_name_that_comes_twice_is_pointed_at(text: str, expected: list[str]) -> None:
    assert pointers(text) == expected


def test_names_alike_in_different_objects_do_not_clash() -> None:
    assert read_object('{"a": {"a": [{"a": 1}, {"a": 1}]}}') == {"a": {"a": [{"a": 1}, {"a": 1}]}}
