"""From a façade signature to a strict checker and a JSON Schema. The only module of the kernel that loads pydantic."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from functools import lru_cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, ValidationError, WithJsonSchema, create_model
from pydantic_core import PydanticCustomError

from bhxh_rules.core.errors import InputError, Problem, pointer
from bhxh_rules.core.facts import Form
from bhxh_rules.core.rules import home_of

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?", re.ASCII)

DAY_VI, DAY_EN = "ngày dạng YYYY-MM-DD", "a date written YYYY-MM-DD"
INSTANT_VI = "ngày giờ dạng YYYY-MM-DDTHH:MM[:SS], giờ Việt Nam hoặc có độ lệch múi giờ"
INSTANT_EN = "a date-time written YYYY-MM-DDTHH:MM[:SS], in Vietnamese local time or with an offset"


def _refuse(vi: str, en: str) -> PydanticCustomError:
    # Braces would be read as a template.
    return PydanticCustomError("fact", "{en}", {"vi": vi, "en": en})


def _parsed(value: str, kind: type[date]) -> date:
    try:
        return kind.fromisoformat(value)
    except ValueError:
        raise _refuse(f"không có ngày giờ {value}", f"there is no such date or time: {value}") from None


def _day(value: object) -> date:
    if type(value) is date:
        return value
    if isinstance(value, str) and _DAY.fullmatch(value):
        return _parsed(value, date)
    raise _refuse(f"cần {DAY_VI}", f"{DAY_EN} is needed")


def _instant(value: object) -> datetime:
    if isinstance(value, datetime):
        return value
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        parsed = _parsed(value, datetime)
        assert isinstance(parsed, datetime)
        return parsed
    raise _refuse(f"cần {INSTANT_VI}", f"{INSTANT_EN}, is needed")


def _moment(value: object) -> date | datetime:
    if type(value) is date or (isinstance(value, str) and _DAY.fullmatch(value)):
        return _day(value)
    if isinstance(value, datetime) or (isinstance(value, str) and _INSTANT.fullmatch(value)):
        return _instant(value)
    raise _refuse(f"cần {DAY_VI} hoặc {INSTANT_VI}", f"{DAY_EN} or {INSTANT_EN}, is needed")


def _count(value: object) -> int:
    if type(value) is int and value >= 0:
        return value
    raise _refuse("cần một số nguyên từ 0 trở lên", "a whole number, 0 or more, is needed")


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise _refuse("cần true hoặc false", "true or false is needed")


_DAY_SCHEMA = {"type": "string", "format": "date", "description": "local calendar date in Vietnam, YYYY-MM-DD"}
_INSTANT_SCHEMA = {
    "type": "string",
    "pattern": f"^{_INSTANT.pattern}$".replace(r"\d", "[0-9]"),
    "description": "date-time, Vietnamese local time or with an offset",
}
_FORMS: dict[str, tuple[Callable[[object], object], dict[str, Any]]] = {
    "day": (_day, _DAY_SCHEMA),
    "instant": (_instant, _INSTANT_SCHEMA),
    "moment": (_moment, {"anyOf": [_DAY_SCHEMA, _INSTANT_SCHEMA]}),
    "count": (_count, {"type": "integer", "minimum": 0}),
    "truth": (_truth, {"type": "boolean"}),
}


def _word(allowed: tuple[str, ...]) -> Callable[[object], str]:
    def check(value: object) -> str:
        if isinstance(value, str) and value in allowed:
            return str(value)
        choices = ", ".join(allowed)
        raise _refuse(f"cần một trong: {choices}", f"one of these is needed: {choices}")

    return check


def _field(hint: Any) -> Any:
    """Return the pydantic type of one fact: its strict reader, its schema, and null for unknown."""
    known = next(part for part in get_args(hint) if part is not type(None))
    if get_origin(known) is Literal:
        read: Callable[[object], object] = _word(get_args(known))
        schema: dict[str, Any] = {"type": "string", "enum": list(get_args(known))}
    else:
        form = next(extra for extra in get_args(known) if isinstance(extra, Form))
        read, schema = _FORMS[form.name]
    nullable = {"anyOf": [*schema.get("anyOf", [schema]), {"type": "null"}]}
    return Annotated[
        Any, PlainValidator(lambda value: None if value is None else read(value)), WithJsonSchema(nullable)
    ]


def fact_names(function: Callable[..., Any]) -> tuple[str, ...]:
    """Return the names of the facts a façade function takes."""
    return tuple(name for name in inspect.signature(function).parameters if name != "context")


def hints(function: Callable[..., Any]) -> dict[str, Any]:
    """Return the types of a façade function's facts and of its decision."""
    return get_type_hints(function, localns=vars(home_of(function)), include_extras=True)


@lru_cache(maxsize=256)
def model(function: Callable[..., Any]) -> type[BaseModel]:
    """Return the pydantic model of a façade function's facts."""
    types = hints(function)
    facts: dict[str, Any] = {name: (_field(types[name]), Field(default=None)) for name in fact_names(function)}
    name = "".join(part.title() for part in function.__name__.split("_")) + "Facts"
    return create_model(name, __config__=ConfigDict(extra="forbid"), **facts)


def input_schema(function: Callable[..., Any]) -> dict[str, Any]:
    """Return the JSON Schema of a façade function's facts."""
    return model(function).model_json_schema()


def check(function: Callable[..., Any], facts: Mapping[str, object]) -> dict[str, Any]:
    """Return the facts as the rule takes them; None stands for unknown.

    Errors: InputError with every unknown name, wrong type and impossible value, each once.
    """
    checker = model(function)
    names = tuple(checker.model_fields)
    problems = [_unknown(name, names) for name in facts if name not in names]
    try:
        checked = checker.model_validate({name: facts[name] for name in names if name in facts})
    except ValidationError as error:
        found = [Problem(pointer(*each["loc"]), each["ctx"]["vi"], each["ctx"]["en"]) for each in error.errors()]
        raise InputError((*found, *problems)) from None
    if problems:
        raise InputError(tuple(problems))
    return {name: getattr(checked, name) for name in names}


def _unknown(name: object, names: tuple[str, ...]) -> Problem:
    # Not left to pydantic: a name may be no text at all, or hold half a surrogate pair.
    near = get_close_matches(str(name), names, n=1)
    if near:
        vi, en = f"không có dữ kiện này; ý bạn là {near[0]}?", f"no such fact; did you mean {near[0]}?"
    else:
        listed = ", ".join(names)
        vi, en = f"không có dữ kiện này; có: {listed}", f"no such fact; there are: {listed}"
    return Problem(pointer(str(name)), vi, en)
