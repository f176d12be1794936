"""A new dated wording stands beside the old one, until it is pinned itself."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.core.errors import InputError, LawError
from bhxh_rules.corpus import data_files
from bhxh_rules.corpus.amendment import amend
from bhxh_rules.corpus.comparison import identify
from bhxh_rules.corpus.fingerprints import semantic
from bhxh_rules.corpus.loader import build
from bhxh_rules.corpus.parser import parse
from bhxh_rules.corpus.pin import pin
from bhxh_rules.corpus.records import Corpus, ProvisionRecord
from bhxh_rules.corpus.repin import repin
from tests.corpus.conftest import GARDEN, HEAD

FIRST = date(2027, 7, 1)
BY = "Quyết định 99/QĐ-HM"
EVENING = "Buổi tối một gàu"
CHANGED = GARDEN.replace("Buổi tối thì thôi", EVENING)
WITH_MORE = GARDEN.replace("Cách chia rau\n", "Cách chia rau\n\na) Chia theo người;\n", 1).replace(
    "**Ðiều 5.**", "Điều 4a. Chia hoa\n1. Hoa để ở cổng.\n2. Hoa dại thì thôi.\n**Ðiều 5.**"
)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of an invented checkout."""
    monkeypatch.setattr(data_files, "INSTRUMENTS", ("qd7", "qc7"))
    folder = tmp_path / "data"
    folder.mkdir()
    for name, part in zip(("qd7", "qc7"), parse(GARDEN).parts, strict=True):
        source = pin(HEAD.format(name), part, name).replace('restatement = ""', 'restatement = "cũ"')
        (folder / f"{name}.toml").write_text(source, encoding="utf-8")
    return folder


def corpus(data: Path) -> Corpus:
    """Return the corpus of the folder."""
    return build(data_files.read_sources(data).values())


def told(record: ProvisionRecord) -> list[tuple[str, str, str, str]]:
    """Return days, words and source of every wording."""
    return [(each.from_day, each.to_day, each.told, each.amended_by) for each in record.periods]


def test_a_changed_provision_keeps_its_old_wording(data: Path) -> None:
    before = corpus(data)
    done = amend("qc7/d3.k1.c", FIRST, BY, data, parse(CHANGED))
    after = corpus(data)
    record = after.get("qc7/d3.k1.c")

    assert (done.provision, done.kind, done.by, done.version) == ("qc7/d3.k1.c", "changed", BY, after.version)
    assert told(record) == [("", "2027-06-30", "cũ", ""), ("2027-07-01", "", "Chưa diễn đạt lại.", BY)]
    assert record.periods[1].semantic == semantic(EVENING + ";")
    assert record.periods[0].semantic == before.get(record.id).semantic == record.semantic
    assert [each for each in after.provisions if each.id != record.id] == [
        each for each in before.provisions if each.id != record.id
    ]
    assert record.periods[1].days == (FIRST, None)
    assert [found.same for found in identify(parse(GARDEN), after)] == [True, True]


def test_a_new_provision_comes_with_what_stands_below_it(data: Path) -> None:
    assert amend("qc7/d4a", FIRST, BY, data, parse(WITH_MORE)).kind == "added"
    after = corpus(data)

    for own in ("qc7/d4a", "qc7/d4a.k1", "qc7/d4a.k2"):
        record = after.get(own)
        assert (record.exact, record.disposition) == ("", "unencoded")
        assert told(record) == [("2027-07-01", "", "Chưa diễn đạt lại.", BY)]
    assert after.get("qc7/d4a").heading == "Chia hoa"
    assert [found.same for found in identify(parse(GARDEN), after)] == [True, True]


def test_a_repealed_provision_goes_with_what_stands_below_it(data: Path) -> None:
    assert amend("qc7/d3.k1", FIRST, BY, data, None).kind == "repealed"
    after = corpus(data)

    for own in ("qc7/d3.k1", "qc7/d3.k1.a", "qc7/d3.k1.đ"):
        assert told(after.get(own)) == [("", "2027-06-30", "cũ", ""), ("2027-07-01", "", "Bị bãi bỏ.", BY)]
    assert after.get("qc7/d3.k2").wordings == ()


def test_a_provision_can_be_amended_again_only_from_a_later_day(data: Path) -> None:
    amend("qc7/d3.k1.c", FIRST, BY, data, parse(CHANGED))
    text = parse(CHANGED.replace(EVENING, "Buổi tối hai gàu"))
    for day in (FIRST, date(2027, 6, 1)):
        with pytest.raises(InputError, match="đã có bản từ 2027-07-01"):
            amend("qc7/d3.k1.c", day, BY, data, text)
    amend("qc7/d3.k1.c", date(2028, 1, 1), "Quyết định 100", data, text)

    assert [(each[0], each[1]) for each in told(corpus(data).get("qc7/d3.k1.c"))] == [
        ("", "2027-06-30"),
        ("2027-07-01", "2027-12-31"),
        ("2028-01-01", ""),
    ]


@pytest.mark.parametrize(
    ("provision", "text", "said"),
    [
        ("qc7/d3.k1.a", CHANGED, "không sửa điều khoản ấy"),
        ("qc7/d9", CHANGED, "cần toàn văn sau khi sửa"),
        ("qc7/d3.k1.c", "Một câu.", "cần toàn văn sau khi sửa"),
        ("qc7/d9", None, "không có điều khoản này để bãi bỏ"),
    ],
)
def test_what_cannot_be_amended_is_refused_and_nothing_is_written(
    data: Path, provision: str, text: str | None, said: str
) -> None:
    before = data_files.read_sources(data)
    with pytest.raises(InputError, match=said):
        amend(provision, FIRST, BY, data, None if text is None else parse(text))
    assert data_files.read_sources(data) == before


def test_once_it_is_pinned_the_new_wording_takes_the_place_of_the_old_one(data: Path) -> None:
    amend("qc7/d3.k1.c", FIRST, BY, data, parse(CHANGED))
    amend("qc7/d4a", FIRST, BY, data, parse(WITH_MORE))
    before = corpus(data)
    both = parse(WITH_MORE.replace("Buổi tối thì thôi", EVENING))
    done = repin(both, ["qc7/d3.k1.c", "qc7/d4a", "qc7/d4a.k1"], data)
    after = corpus(data)

    assert (done.refreshed, done.added) == (("qc7/d3.k1.c", "qc7/d4a", "qc7/d4a.k1"), ())
    for own in done.refreshed:
        assert after.get(own).periods == before.get(own).periods
        assert after.get(own).semantic == before.get(own).periods[-1].semantic
    assert after.get("qc7/d3.k1.c").wordings == (before.get("qc7/d3.k1.c").periods[0],)
    assert after.get("qc7/d4a").wordings == ()


def test_pinning_a_whole_text_keeps_the_other_wordings(data: Path) -> None:
    amend("qc7/d3.k1.c", FIRST, BY, data, parse(CHANGED))
    amend("qc7/d4a", FIRST, BY, data, parse(WITH_MORE))
    source = data_files.read_sources(data)["qc7"]

    assert tomllib.loads(pin(source, parse(GARDEN).parts[1], "qc7")) == tomllib.loads(source)


@pytest.mark.parametrize(
    ("fields", "wordings", "said"),
    [
        ({}, [{"from_day": "2027-07-01"}], "hai bản cùng có hiệu lực"),
        ({"to_day": "2027-07-01"}, [{"from_day": "2027-07-01"}], "hai bản cùng có hiệu lực"),
        ({"to_day": "2027-06-30"}, [{"from_day": "2027-07-01", "to_day": "2027-06-01"}], "ngày cuối trước ngày đầu"),
        ({"to_day": "30/06/2027"}, [{"from_day": "2027-07-01"}], "cần YYYY-MM-DD"),
        ({"to_day": "2027-06-30"}, [{"from_day": "2027-07-01", "exact": "x1:0"}], "dấu vân chữ"),
        ({"to_day": "2027-06-30"}, [{"on": "2027-07-01"}], "các trường"),
        ({"exact": "", "semantic": ""}, [], "dấu vân chữ"),
        ({"exact": ""}, [{"from_day": "2027-07-01"}], "dấu vân chữ"),
    ],
)
def test_wordings_that_are_not_well_formed_are_refused(
    data: Path, fields: dict[str, str], wordings: list[dict[str, Any]], said: str
) -> None:
    sources = data_files.read_sources(data)
    block = data_files.find_block(sources["qc7"], "qc7/d3.k1.c")
    assert block is not None
    row = data_files.row_of(block) | fields | {"wording": wordings}
    sources["qc7"] = data_files.with_block(sources["qc7"], "qc7/d3.k1.c", data_files.block_of(row))

    with pytest.raises(LawError, match=said):
        build(sources.values())
