"""Every pair of applicant and way of authentication, against a specification written apart."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any, get_args

import pytest

from bhxh_rules import portal
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import InputError
from bhxh_rules.qc352.dieu_17 import AUTHENTICATION, LAWS, ApplicantKind, AuthenticationMethod, check_authentication

PAIRS = list(product(get_args(ApplicantKind), get_args(AuthenticationMethod)))
NAMED = {("person", "one_time_password"), ("organisation", "digital_signature")}
FOR = {"person": "one_time_password", "organisation": "digital_signature"}


def test_the_table_covers_every_applicant_once() -> None:
    assert [(row.applicant_kind, row.authentication_method) for row in AUTHENTICATION.rows] == list(FOR.items())
    assert [row.key for row in AUTHENTICATION.rows] == list(get_args(ApplicantKind))
    assert {row.at for row in AUTHENTICATION.rows} == {"qc352/d17"}
    assert LAWS == (AUTHENTICATION,)


@pytest.mark.parametrize(("kind", "method"), PAIRS)
@pytest.mark.parametrize("rejected", [(), ("DG-0025",), ("DG-0106",), ("DG-0025", "DG-0106")], ids=str)
def test_every_pair(kind: Any, method: Any, rejected: tuple[str, ...]) -> None:
    decision = check_authentication(kind, method, None, context=Context(rejected=rejected))
    doubtful = (kind, method) == ("person", "digital_signature")

    if (kind, method) in NAMED:
        assert (decision.outcome, decision.code) == ("satisfied", "AUTHENTICATION_AS_NAMED")
    elif method == "none":
        assert (decision.outcome, decision.code) == ("violated", "FILE_NOT_AUTHENTICATED")
    elif doubtful and "DG-0025" in rejected:
        assert (decision.outcome, decision.code) == ("satisfied", "PERSONAL_SIGNATURE_ACCEPTED")
    elif not doubtful and "DG-0106" in rejected:
        assert (decision.outcome, decision.code) == ("violated", "AUTHENTICATION_OTHER_THAN_NAMED")
    else:
        assert (decision.outcome, decision.code) == ("undetermined", "AUTHENTICATION_NOT_MENTIONED")
    settled = (kind, method) in NAMED or method == "none"
    assert decision.readings == (() if settled else ("DG-0025",) if doubtful else ("DG-0106",))
    assert (decision.citations, decision.missing) == (("qc352/d17",), ())
    value = decision.value
    assert (value.applicant_kind, value.authentication_method, value.named_method) == (kind, method, FOR[kind])


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({}, ("applicant_kind", "authentication_method")),
        ({"applicant_kind": "person"}, ("authentication_method",)),
        ({"authentication_method": "other"}, ("applicant_kind",)),
    ],
)
def test_what_is_missing(facts: dict[str, Any], missing: tuple[str, ...]) -> None:
    decision = portal.check_authentication(**facts)

    assert (decision.outcome, decision.code, decision.missing) == ("undetermined", "FACTS_MISSING", missing)
    assert decision.citations == ("qc352/d17",)


def test_a_file_that_is_not_authenticated_whoever_sends_it() -> None:
    decision = portal.check_authentication(authentication_method="none")

    assert (decision.outcome, decision.code, decision.missing) == ("violated", "FILE_NOT_AUTHENTICATED", ())
    assert (decision.value.applicant_kind, decision.value.named_method) == (None, None)


@pytest.mark.parametrize(
    ("as_of", "outcome"), [(date(2020, 3, 5), "not_applicable"), (date(2020, 3, 6), "satisfied"), (None, "satisfied")]
)
def test_when_it_applies(as_of: date | None, outcome: str) -> None:
    decision = portal.check_authentication(
        applicant_kind="organisation", authentication_method="digital_signature", as_of=as_of
    )

    assert (decision.outcome, decision.as_of, decision.readings) == (outcome, as_of, ("DG-0021",))
    assert decision.citations == ("qc352/d17",)


def test_words_of_no_kind_are_refused() -> None:
    with pytest.raises(InputError) as caught:
        portal.check_authentication(applicant_kind="robot", authentication_method=1)  # type: ignore[arg-type]

    assert {problem.pointer for problem in caught.value.problems} == {"/applicant_kind", "/authentication_method"}


def test_a_table_that_names_nothing_for_an_applicant_is_silent() -> None:
    context = Context(laws=[AUTHENTICATION.replace(AUTHENTICATION.rows[:1])])
    decision = check_authentication("organisation", "digital_signature", None, context=context)

    assert (decision.code, decision.value.named_method) == ("AUTHENTICATION_NOT_MENTIONED", None)
