"""Questions to the rules of Điều 1, 2, 4, 7.3.f and 17, made by hypothesis."""

from datetime import date
from typing import Any, get_args

from hypothesis import strategies as st

from bhxh_rules.qc1624.dieu_01 import Activity
from bhxh_rules.qc1624.dieu_02 import Person
from bhxh_rules.qc1624.dieu_04 import Avatar, Cover, CoverChooser
from bhxh_rules.qc1624.dieu_17 import Change
from bhxh_rules.references.instruments import Instrument
from tests.core.test_likeness import NAME, ORDINARY

texts = st.text(min_size=1, max_size=20).filter(str.strip)
names = st.sampled_from([NAME, NAME.upper(), f"Hỗ trợ {NAME}", "BHXH Việt Nam", *ORDINARY[:5]]) | texts
addresses = texts | st.sampled_from(
    [
        "https://zalo.me/bhxhvietnam",
        "zalo.me/bhxhvietnam/",
        "https://zalo.me/bhxhvietnan",
        "https://zalo.me/bhxhvietnam.hotro",
        "https://zalo.me/0900000001",
    ]
)
truths = st.booleans()
days = st.sampled_from([date(2024, 9, 15), date(2024, 9, 16), date(2026, 3, 1), date(2026, 6, 30), date(2026, 7, 1)])


def _words(vocabulary: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(get_args(vocabulary))


def _facts(**known: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={name: st.none() | values for name, values in known.items()})


QUESTIONS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "zalo.in_scope": _facts(actor=_words(Person), activity=_words(Activity), interacting=truths, as_of=days),
    "zalo.check_account_identity": _facts(
        name=names,
        address=addresses,
        avatar=_words(Avatar),
        cover=_words(Cover),
        cover_chosen_by=_words(CoverChooser),
        as_of=days,
    ),
    "zalo.check_impersonation": _facts(
        page_name=names,
        page_address=addresses,
        poses_as_bhxh=truths,
        distorts_posted_content=truths,
        harms_standing=truths,
        distortion_found_by=texts,
        as_of=days,
    ),
    "references.resolve": _facts(
        instrument=_words(Instrument), on=days, change=_words(Change), changed_by=texts, changed_on=days
    ),
}
questions = st.sampled_from(sorted(QUESTIONS)).flatmap(lambda name: st.tuples(st.just(name), QUESTIONS[name]))
