"""Whether a clause has been reviewed, by whom, and what has changed since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bhxh_rules.core.errors import LawError
from bhxh_rules.core.provision import within
from bhxh_rules.impact.bound import Bound, Present
from bhxh_rules.impact.signoff import SignOff

State = Literal["none", "valid", "lapsed"]
Cause = Literal["wording", "restatement", "scenarios", "readings", "behaviour", "term", "removed"]

# In the words that a lawyer reads.
STATES: Mapping[State, str] = {"none": "chưa thẩm định", "valid": "đã thẩm định", "lapsed": "hết hiệu lực"}
CAUSES: Mapping[Cause, str] = {
    "wording": "lời văn đã đổi",
    "restatement": "phần diễn đạt lại đã đổi",
    "scenarios": "kịch bản đã đổi",
    "readings": "cách hiểu đã đổi",
    "behaviour": "hành vi của quy tắc đã đổi",
    "term": "quá thời hạn",
    "removed": "điều khoản không còn",
}


@dataclass(frozen=True, slots=True)
class Lapse:
    """One reason why a sign-off no longer holds, and what exactly differs from what was signed."""

    cause: Cause
    details: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The reason in Vietnamese, with its details; of a wording not its fingerprints, only the days that came."""
        told = tuple(_dated(self.details)) if self.cause == "wording" else self.details
        return CAUSES[self.cause] + (f": {'; '.join(told)}" if told else "")


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a clause is reviewed; who signed and when are "" and None where nobody did.

    `unchecked` names what could not be compared: scenarios where no feature files can be read, the term where no day
    is given.
    """

    state: State
    signed_by: str = ""
    role: str = ""
    signed_on: date | None = None
    lapsed_because: tuple[Lapse, ...] = ()
    unchecked: tuple[Cause, ...] = ()

    @property
    def label(self) -> str:
        """The state in one Vietnamese sentence without its full stop."""
        if self.signed_on is None:
            return STATES[self.state]
        signed = f"{self.signed_by}, {self.role}, ký ngày {self.signed_on:%d/%m/%Y}"
        why = "; ".join(lapse.label for lapse in self.lapsed_because)
        return f"{STATES[self.state]} ({signed})" + (f": {why}" if why else "")


def standing(provision: str, signoffs: Iterable[SignOff], present: Present, on: date | None = None) -> Standing:
    """Return the standing of a clause: the latest sign-off that holds, else the latest one, else none.

    on: the day on which terms are looked at, and up to which sign-offs count; None to look at no term.
    """
    own = [signoff for signoff in signoffs if signoff.provision == provision and (on is None or signoff.on <= on)]
    found = [_standing_of(signoff, present, on) for signoff in sorted(own, key=lambda each: each.on, reverse=True)]
    return next((each for each in found if each.state == "valid"), found[0] if found else Standing("none"))


def reviews_of(provision: str, signoffs: Iterable[SignOff]) -> tuple[str, ...]:
    """Return the sign-offs bound to a provision or to something below it, each as one line."""
    return tuple(signoff.label for signoff in signoffs if within(signoff.provision, provision))


def lapses(signoff: SignOff, present: Present, on: date | None = None) -> tuple[Lapse, ...]:
    """Return why a sign-off no longer holds; nothing where it does."""
    if signoff.provision not in present.corpus:
        return (Lapse("removed"),)
    now = present.of(signoff.provision)
    changed = tuple(_changes(signoff.bound, now, scenarios=present.scenarios is not None))
    last = signoff.last_day
    over = (Lapse("term", (f"đến hết ngày {last:%d/%m/%Y}",)),) if last and on and on > last else ()
    return (*changed, *over)


def sign(signoffs: tuple[SignOff, ...], new: SignOff, present: Present, *, renew: bool) -> tuple[SignOff, ...]:
    """Return the sign-offs with a new one; one of the same person that still holds is replaced when it is renewed.

    Errors: LawError where it holds and is not renewed.
    """
    same = [each for each in signoffs if each.provision == new.provision and each.by(new.name)]
    holding = [each for each in same if not lapses(each, present, new.on)]
    if holding and not renew:
        raise LawError(
            f"{holding[0].label} còn hiệu lực; thêm --renew để ký lại",
            f"{holding[0].label} still holds; add --renew to sign again",
        )
    return (*(each for each in signoffs if each not in holding), new)


def _standing_of(signoff: SignOff, present: Present, on: date | None) -> Standing:
    why = lapses(signoff, present, on)
    unchecked: list[Cause] = ["scenarios"] if present.scenarios is None else []
    unchecked += ["term"] if signoff.months is not None and on is None else []
    state: State = "lapsed" if why else "valid"
    return Standing(state, signoff.name, signoff.role, signoff.on, why, tuple(unchecked))


def _changes(then: Bound, now: Bound, *, scenarios: bool) -> Iterator[Lapse]:
    if then.wording != now.wording:
        yield Lapse("wording", (f"{then.wording} → {now.wording}",))
    if then.restatement != now.restatement:
        yield Lapse("restatement")
    if scenarios and then.scenarios != now.scenarios:
        yield Lapse("scenarios", tuple(_differences(then.scenarios, now.scenarios)))
    if then.readings != now.readings:
        yield Lapse("readings", tuple(_differences(then.readings, now.readings)))
    if then.behaviour != now.behaviour:
        yield Lapse("behaviour")


def _dated(details: Iterable[str]) -> Iterator[str]:
    """Yield from which days there are wordings that were not there when the clause was signed."""
    for both in details:
        then, _, now = both.rpartition(" → ")
        for each in now.split("; ")[1:]:
            day, _, mark = each.partition(" ")
            if each not in then.split("; ") and day != "…":
                told = "bị bãi bỏ từ" if mark == "bãi bỏ" else "có thêm bản từ"
                yield f"{told} {date.fromisoformat(day):%d/%m/%Y}"


def _differences(then: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    for name in sorted({*then, *now}):
        if name not in now:
            yield f"bỏ {name}"
        elif name not in then:
            yield f"thêm {name}"
        elif then[name] != now[name]:
            yield f"sửa {name}"
