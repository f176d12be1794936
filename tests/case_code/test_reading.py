"""Codes read by the known schemes; the samples are invented."""

import pickle
import re
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bhxh_rules import case_code
from bhxh_rules.case_code import CaseCode, InvalidDate, InvalidFormat, is_valid, parse
from bhxh_rules.case_code.reading import is_valid_in_full
from bhxh_rules.case_code.recognition import BY_SCHEME, CLASSES, OF_ANY_SCHEME, REAL
from bhxh_rules.case_code.schemes import BY_NAME, LONGEST_AGENCY, SCHEMES
from bhxh_rules.core.errors import InputError
from bhxh_rules.corpus.records import EVIDENCE

NAMES = [scheme.name for scheme in SCHEMES]
SAMPLES = {
    "00001/2026/07906": CaseCode("bhxh", "00001/2026/07906", "07906", ("07906",), "00001", None, 2026),
    "000.00.19.H26-210107-0001": CaseCode(
        "national-2018",
        "000.00.19.H26-210107-0001",
        "000.00.19.H26",
        ("000", "00", "19", "H26"),
        "0001",
        date(2021, 1, 7),
        2021,
    ),
    "H15.50.05.13-261008-0042": CaseCode(
        "national-2020",
        "H15.50.05.13-261008-0042",
        "H15.50.05.13",
        ("H15", "50", "05", "13"),
        "0042",
        date(2026, 10, 8),
        2026,
    ),
}
numbers = st.text("0123456789", max_size=8)
days = st.dates(date(1999, 1, 1), date(2100, 12, 31)).map(lambda day: f"{day:%y%m%d}")
any_day = days | st.text("0123", min_size=5, max_size=8)
letters = st.text("ABH19.", max_size=14)
codes = (
    st.builds("{}/{}/{}".format, numbers, numbers, numbers)
    | st.builds("{:05}/{:04}/{:05}".format, *(st.integers(0, limit) for limit in (10**6, 3000, 10**5)))
    | st.builds("{:03}.{:02}.{:02}.H{:02}-{}-{:04}".format, *[st.integers(0, 99)] * 4, any_day, st.integers(0, 10**5))
    | st.builds("H{:02}{}-{}-{:04}".format, st.integers(0, 99), letters, any_day, st.integers(0, 10**8))
    | st.text()
    | st.sampled_from(list(SAMPLES))
)
typed = st.builds(lambda code, change: change(code), codes, st.sampled_from([str, str.lower, " ".join, "\u200b".join]))


@pytest.mark.parametrize("code", SAMPLES)
def test_the_samples(code: str) -> None:
    read = SAMPLES[code]

    assert parse(code) == parse(code, read.scheme) == read
    assert pickle.loads(pickle.dumps(read)) == read
    assert case_code.validate(code) == case_code.validate(code, read.scheme) == case_code.format(code) == code
    assert {name: is_valid(code, name) for name in NAMES} == {name: name == read.scheme for name in NAMES}
    for name in set(NAMES) - {read.scheme}:
        with pytest.raises(InvalidFormat, match=read.scheme):
            parse(code, name)


@pytest.mark.parametrize(
    "code",
    [
        *("", "-", "/", "ABC123", "00001", "00001/2026", "00001/2026/07906/1", "00001/26/07906", "00001/2026/7906"),
        *("0001/2026/07906", "00000001/2026/07906", "00001-2026-07906", "0001/02026/07906"),
        "G09.20-20260609-0092637",  # a day of eight digits
        *("000.00.19.H26-210107-00001", "000.00.19.H26-210107-001", "00.00.19.H26-210107-0001", "000.00.19.H26-210107"),
        *("000.00.19.126-210107-0001", "000.00.19.H26.210107.0001", "000.00.H26-210107-0001"),
        *("H15-261008-042", "H15-261008-00000042", "H15.-261008-0042", "15.50-261008-0042", "HH5.50-261008-0042"),
        *("H15..50-261008-0042", ".H15-261008-0042", "H15-26108-0042", "H15-261008", "H15-261008-0042-1"),
        f"H15.{'5' * (LONGEST_AGENCY - 3)}-261008-0042",
    ],
)
def test_a_shape_of_no_scheme(code: str) -> None:
    with pytest.raises(InvalidFormat):
        parse(code)
    assert not is_valid(code)


@pytest.mark.parametrize(
    ("code", "scheme"),
    [
        ("99999/2000/00000", "bhxh"),
        ("123456/2026/07906", "bhxh"),
        ("1234567/2099/07906", "bhxh"),
        ("H15-261008-0042", "national-2020"),
        ("G09.20-260609-009263", "national-2020"),
        ("G09.20-260609-0092637", "national-2020"),
        ("G09.20-260609-00926", "national-2020"),
        ("H15.A.005.XYZ-261008-0042", "national-2020"),
        (f"H15.{'5' * (LONGEST_AGENCY - 4)}-261008-0042", "national-2020"),
        ("H15.1.2.3.4.5.6.7.8.9.0.A.B.C.D.E-240229-0042", "national-2020"),
        ("000.00.19.H26-240229-0001", "national-2018"),
        ("000.00.19.H26-000229-9999", "national-2018"),
    ],
)
def test_the_last_shapes_that_are_taken(code: str, scheme: str) -> None:
    assert parse(code).scheme == scheme
    assert is_valid(code)
    assert is_valid(code, scheme)


@pytest.mark.parametrize(
    ("code", "scheme", "digits", "text", "shown"),
    [
        ("000.00.19.H26-210230-0001", "national-2018", "210230", "2021-02-30", "30/02/2021"),
        ("000.00.19.H26-210229-0001", "national-2018", "210229", "2021-02-29", "29/02/2021"),
        ("H15.50.05.13-261301-0042", "national-2020", "261301", "2026-13-01", "01/13/2026"),
        ("H15.50.05.13-260001-0042", "national-2020", "260001", "2026-00-01", "01/00/2026"),
        ("H15.50.05.13-260100-0042", "national-2020", "260100", "2026-01-00", "00/01/2026"),
        ("00001/1999/07906", "bhxh", "1999", "1999", "1999"),
        ("00001/2100/07906", "bhxh", "2100", "2100", "2100"),
        ("00001/0020/07906", "bhxh", "0020", "0020", "0020"),
    ],
)
def test_a_day_or_year_that_cannot_be(code: str, scheme: str, digits: str, text: str, shown: str) -> None:
    for asked in (None, scheme):
        with pytest.raises(InvalidDate) as caught:
            parse(code, asked)
        error = caught.value
        assert (error.scheme, error.digits, error.text) == (scheme, digits, text)
        assert shown in error.vi
        assert text in error.en
        again = pickle.loads(pickle.dumps(error))
        assert (again.scheme, again.digits, str(again)) == (scheme, digits, str(error))
        assert not is_valid(code, asked)


def test_an_unknown_scheme() -> None:
    for ask in (parse, case_code.validate, is_valid):
        with pytest.raises(InputError) as caught:
            ask("00001/2026/07906", "national")
        assert [problem.pointer for problem in caught.value.problems] == ["/scheme"]


@given(typed, st.sampled_from([None, *NAMES]))
@example("000.00.19.H26-240229-0001", None)
@example("00001/2026/0790\ud800", None)
def test_what_is_ordinary_is_told_as_the_long_way_tells_it(code: str, scheme: str | None) -> None:
    assert is_valid(code, scheme) is is_valid_in_full(code, scheme)


@given(typed)
def test_no_code_is_of_two_schemes(code: str) -> None:
    plain = case_code.fold(code)

    assert sum(scheme.fits(plain) for scheme in SCHEMES) <= 1
    assert sum(is_valid(code, name) for name in NAMES) == is_valid(code)


def test_every_template_has_the_shape_of_its_scheme_and_of_no_other() -> None:
    assert list(BY_SCHEME) == NAMES == list(BY_NAME)
    assert {template: place for each in BY_SCHEME.values() for template, place in each.items()} == OF_ANY_SCHEME
    assert len(OF_ANY_SCHEME) == sum(map(len, BY_SCHEME.values()))
    for name, templates in BY_SCHEME.items():
        for template, place in templates.items():
            digits, capitals = template.decode(), template.decode().replace("9", "0").replace("A", "Z")
            assert [scheme.name for scheme in SCHEMES if scheme.fits(digits)] == [name]
            assert [scheme.name for scheme in SCHEMES if scheme.fits(capitals)] == [name]
            assert capitals.encode().translate(CLASSES) == template
            assert re.split("[/-]", digits[: place.stop])[1] == ("99" if name == "bhxh" else "999999")


def test_every_day_of_the_century() -> None:
    first = date(2000, 1, 1)
    real = {f"{first + timedelta(days=n):%y%m%d}" for n in range((date(2100, 1, 1) - first).days)}

    assert {day[2:] for day in real} - REAL == {"0229"}
    for year in range(100):
        for month in range(14):
            for day in range(33):
                digits = f"{year:02}{month:02}{day:02}"
                assert is_valid(f"H15-{digits}-0042") is (digits in real)


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
def test_a_scheme_tells_how_well_it_is_known(scheme: case_code.Scheme) -> None:
    assert scheme.evidence in EVIDENCE
    assert scheme.source
    assert scheme.title
    assert [part.name for part in scheme.parts if not part.form] == []
    # The readable pattern names each part by the letters with which its form begins.
    assert [part.form.split(":")[0] for part in scheme.parts] == re.split("[/-]", scheme.pattern)
    assert pickle.loads(pickle.dumps(scheme)) == scheme


def test_what_was_seen_once_or_never_is_inferred() -> None:
    ordinal = next(part for part in BY_NAME["bhxh"].parts if part.name == "ordinal")

    assert "một mã" in ordinal.note
    assert "một mã" in BY_NAME["bhxh"].source
    assert [scheme.evidence for scheme in SCHEMES] == ["I", "T", "R"]
    assert [scheme.unseen_ordinals for scheme in SCHEMES] == [(), (), (5,)]


@pytest.mark.parametrize(
    ("code", "evidence"),
    [
        ("00001/2026/07906", "I"),
        ("1234567/2026/07906", "I"),
        ("000.00.19.H26-210107-0001", "T"),
        ("H15-261008-0042", "R"),
        ("H15-261008-00042", "I"),
        ("H15-261008-000042", "R"),
        ("H15-261008-0000042", "R"),
    ],
)
def test_how_well_the_scheme_is_known_for_a_code(code: str, evidence: str) -> None:
    assert BY_NAME[parse(code).scheme].evidence_for(code) == evidence
