"""Provision ids: what is read, what is refused, how they sort and what they are called."""

import pickle
import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bhxh_rules.core import provision as ids
from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import Provision
from bhxh_rules.core.text import LATIN_POINT_LETTERS, LETTERS

LETTER = st.sampled_from(LATIN_POINT_LETTERS + "đ")
NUMBER = st.builds(lambda n, a: f"{n}{a}", st.integers(1, 9999), st.just("") | LETTER)
PROVISIONS = st.builds(
    Provision,
    st.sampled_from(("qd1624", "qc1624", "qc352", "qd9")),
    NUMBER,
    st.none() | NUMBER,
    st.none() | LETTER,
    st.none() | st.integers(1, 30),
)


@given(PROVISIONS)
def test_every_form_reads_back(provision: Provision) -> None:
    assert Provision.parse(str(provision)) == provision
    assert ids.parse_tag(provision.tag) == provision
    assert ids.parse_tag(f"@{provision.tag}") == provision
    assert ids.parse_label(provision.label(), provision.instrument) == provision
    assert ids.parse_label(provision.label(instrument=True), provision.instrument) == provision
    assert pickle.loads(pickle.dumps(provision)) == provision


@given(PROVISIONS, PROVISIONS)
def test_names_tell_provisions_apart_and_order_is_total(one: Provision, other: Provision) -> None:
    same = one == other
    assert (str(one) == str(other)) is same
    assert (one.anchor == other.anchor) is same
    assert (one.sort_key == other.sort_key) is same
    assert (one.label(instrument=True) == other.label(instrument=True)) is same
    assert (one.label("en", instrument=True) == other.label("en", instrument=True)) is same


@given(PROVISIONS)
def test_ancestors_lead_to_the_dieu(provision: Provision) -> None:
    chain = (provision, *provision.ancestors)
    assert chain[-1].kind == "dieu"
    assert [p.parent for p in chain] == [*chain[1:], None]
    for above in chain:
        assert provision.within(above)
        assert ids.within(str(provision), str(above))
        assert above.sort_key <= provision.sort_key
    assert ids.within(str(provision), provision.instrument)
    assert all(not above.within(provision) for above in provision.ancestors)


@given(PROVISIONS)
def test_the_article_is_what_stands_above_all_others(provision: Provision) -> None:
    above_all = (provision, *provision.ancestors)[-1]

    assert provision.article == ids.dieu_of(str(provision)) == str(above_all)


@given(PROVISIONS, PROVISIONS)
def test_within_agrees_on_ids_and_objects(one: Provision, other: Provision) -> None:
    assert ids.within(str(one), str(other)) is one.within(other)


def test_prefix_of_a_number_is_not_an_ancestor() -> None:
    assert not ids.within("qc1624/d13", "qc1624/d1")
    assert not ids.within("qc1624/d13.k2", "qc1624/d13.k22")
    assert not ids.within("qc16249/d1", "qc1624")


@pytest.mark.parametrize(
    ("text", "expected", "kind"),
    [
        ("qc1624/d13", Provision("qc1624", "13"), "dieu"),
        ("qc1624/d13a.k2đ", Provision("qc1624", "13a", "2đ"), "khoan"),
        ("qc1624/d13.k2.a", Provision("qc1624", "13", "2", "a"), "diem"),
        ("qc1624/d13.k", Provision("qc1624", "13", None, "k"), "diem"),
        ("qc1624/d13.g", Provision("qc1624", "13", None, "g"), "diem"),
        ("qc1624/d13.d", Provision("qc1624", "13", None, "d"), "diem"),
        ("qc352/d14.k3.a.g2", Provision("qc352", "14", "3", "a", 2), "gach"),
        ("qc352/d12.k1.g5", Provision("qc352", "12", "1", None, 5), "gach"),
        ("qc352/d12.k1.g.g5", Provision("qc352", "12", "1", "g", 5), "gach"),
    ],
)
def test_parse(text: str, expected: Provision, kind: str) -> None:
    assert Provision.parse(text) == expected
    assert expected.kind == kind


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "'/'"),
        ("qc1624", "'/'"),
        ("qc1624/", "(d…)"),
        ("qc1624/k2", "(d…)"),
        ("qc1624/d", "Điều"),
        ("qc1624/d0", "'0'"),
        ("qc1624/d013", "'013'"),
        ("qc1624/d13.k0", "'k0'"),
        ("qc1624/d13.k2.a.b", "'b'"),
        ("qc1624/d13.a.k2", "'k2'"),
        ("qc1624/d13.k2.ê", "'ê'"),
        ("qc1624/d13.g1.a", "'a'"),
        ("qc1624/d13.g0", "'g0'"),
        ("qc1624/d13.", "''"),
        ("qc1624/d13\n", "13\\n"),
        ("QC1624/d13", "'QC1624'"),
        ("/d13", "''"),
    ],
)
def test_a_malformed_id_is_refused_and_the_wrong_part_named(text: str, named: str) -> None:
    with pytest.raises(LawError) as refused:
        Provision.parse(text)
    assert named in refused.value.vi
    assert named in refused.value.en


@pytest.mark.parametrize(
    ("khoan", "diem", "gach"), [("x", None, None), (None, "đđ", None), (None, "", None), (None, None, 0)]
)
def test_a_malformed_part_is_refused(khoan: str | None, diem: str | None, gach: int | None) -> None:
    with pytest.raises(LawError):
        Provision("qc1624", "13", khoan, diem, gach)


@pytest.mark.parametrize("tag", ["", "@", "qc1624", "qc1624/d13", "qc1624.d13.x9", "qc1624.k2"])
def test_a_malformed_tag_is_refused(tag: str) -> None:
    with pytest.raises(LawError):
        ids.parse_tag(tag)


def test_decomposed_letters_are_read() -> None:
    words = unicodedata.normalize("NFD", "điểm đ khoản 3 Điều 7")
    assert words != "điểm đ khoản 3 Điều 7"
    assert str(ids.parse_label(words, "qc1624")) == "qc1624/d7.k3.đ"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("điểm a khoản 2 Điều 13", "qc1624/d13.k2.a"),
        ("Điểm A  Khoản 2 điều 13", "qc1624/d13.k2.a"),
        ("khoản 2a Điều 13b", "qc1624/d13b.k2a"),
        ("gạch đầu dòng thứ nhất điểm a khoản 3 Điều 14", "qc1624/d14.k3.a.g1"),
        ("gạch đầu dòng thứ 12 Điều 14", "qc1624/d14.g12"),
        ("Điều 13 Quy chế ban hành kèm theo Quyết định 1624/QĐ-BHXH", "qc1624/d13"),
    ],
)
def test_words_are_read(words: str, expected: str) -> None:
    assert str(ids.parse_label(words, "qc1624")) == expected


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Điều",
        "khoản 2",
        "Điều 13 khoản 2",
        "điểm ab khoản 2 Điều 13",
        "gạch đầu dòng thứ nhiều Điều 1",
        "gạch đầu dòng thứ ² Điều 1",
        "Điều 13 Quyết định 1624/QĐ-BHXH",
    ],
)
def test_other_words_are_refused(words: str) -> None:
    with pytest.raises(LawError):
        ids.parse_label(words, "qc1624")


@pytest.mark.parametrize(
    ("own", "vi", "en"),
    [
        (
            "qc1624/d13.k2.a",
            "điểm a khoản 2 Điều 13 Quy chế ban hành kèm theo Quyết định 1624/QĐ-BHXH",
            "point a, clause 2, Article 13 of the Regulation attached to Decision 1624/QĐ-BHXH",
        ),
        ("qd1624/d2", "Điều 2 Quyết định 1624/QĐ-BHXH", "Article 2 of Decision 1624/QĐ-BHXH"),
        (
            "qc352/d12.k1.g1",
            "gạch đầu dòng thứ nhất khoản 1 Điều 12 "
            "Quy chế Cổng Dịch vụ công năm 2020 (số 352/QĐ-BHXH theo nguồn thứ cấp)",
            "dash item 1, clause 1, Article 12 of "
            "the 2020 Public Service Portal Regulation (352/QĐ-BHXH by secondary sources)",
        ),
        ("qd9/d1", "Điều 1 qd9", "Article 1 of qd9"),
    ],
)
def test_labels(own: str, vi: str, en: str) -> None:
    assert ids.label(own, instrument=True) == vi
    assert ids.label(own, "en", instrument=True) == en
    assert vi.startswith(ids.label(own))
    assert ids.label(own) is ids.label(own)


def test_a_label_exists_in_two_languages_only() -> None:
    with pytest.raises(LawError, match="'fr'"):
        ids.label("qc1624/d1", "fr")


def test_anchor_and_tag() -> None:
    point = Provision.parse("qc1624/d7.k3.đ")
    assert point.anchor == "qc1624-d7-k3-dd"
    assert point.anchor.isascii()
    assert point.tag == "qc1624.d7.k3.đ"


def test_reading_order() -> None:
    ordered = [
        "qd1624/d1",
        "qc1624/d2",
        "qc1624/d2.k1",
        "qc1624/d2.k1.g1",
        "qc1624/d2.k1.d",
        "qc1624/d2.k1.đ",
        "qc1624/d2.k1.e",
        "qc1624/d2.k1.e.g2",
        "qc1624/d2.k1.e.g10",
        "qc1624/d2.k1.f",
        "qc1624/d2.k1.g",
        "qc1624/d2.k1a",
        "qc1624/d2.k2",
        "qc1624/d2a",
        "qc1624/d2d",
        "qc1624/d2đ",
        "qc1624/d10",
        "qc352/d1",
        "a1/d1",
        "qd9/d1",
    ]
    shuffled = random.Random(1).sample(ordered, len(ordered))
    assert sorted(shuffled, key=ids.sort_key) == ordered


def test_letters_of_points_are_letters_of_the_alphabet() -> None:
    assert set(LATIN_POINT_LETTERS + "đ") <= set(LETTERS)
