"""Types of facts, as the façade's signatures use them.

A signature is the one place where a rule's facts are declared: every fact is keyword-only and may be None, which
means unknown. `core.schema` turns a signature into a checker and a JSON Schema; this module stays light, because
importing the façade must not load pydantic.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated


@dataclass(frozen=True, slots=True)
class Form:
    """The written form of a fact: how `core.schema` reads it and how JSON Schema describes it."""

    name: str


# An exact date, never a date-time: `YYYY-MM-DD`.
Day = Annotated[date, Form("day")]
# A date-time, in Vietnamese local time or with an offset: `YYYY-MM-DDTHH:MM[:SS]`.
Instant = Annotated[datetime, Form("instant")]
# Either of the two, kept apart: a date is a whole day, a date-time a moment of it.
Moment = Annotated[date | datetime, Form("moment")]
# A whole number, zero or more; never a boolean, never a float.
Count = Annotated[int, Form("count")]
# True or false; never 0, 1 or text.
Truth = Annotated[bool, Form("truth")]
# A text with something in it.
Text = Annotated[str, Form("text")]

# A word of a closed vocabulary is a `Literal`. A list is `tuple[T, ...]`, where T is one of these types or a record: a
# frozen dataclass whose fields have such types; a field with a default may be absent.
