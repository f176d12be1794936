"""From a façade signature to a strict checker and a JSON Schema. The only module of the kernel that loads pydantic."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from difflib import get_close_matches
from functools import lru_cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    ValidationError,
    WithJsonSchema,
    create_model,
)
from pydantic_core import PydanticCustomError

from bhxh_rules.core.errors import InputError, Problem, pointer
from bhxh_rules.core.rules import home_of
from bhxh_rules.core.type_hints import form_of, known_type

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


def _is_plain(value: object) -> bool:
    """Tell whether something is a text that can be written as UTF-8."""
    try:
        return isinstance(value, str) and value.encode() is not None
    except UnicodeEncodeError:
        return False


def _text(value: object) -> str:
    if isinstance(value, str) and value.strip() and _is_plain(value):
        return value
    raise _refuse("cần một chuỗi có nội dung", "a text with something in it is needed")


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
    "text": (_text, {"type": "string", "minLength": 1}),
}


def _word(allowed: tuple[str, ...]) -> Callable[[object], str]:
    def check(value: object) -> str:
        if isinstance(value, str) and value in allowed:
            return str(value)
        choices = ", ".join(allowed)
        raise _refuse(f"cần một trong: {choices}", f"one of these is needed: {choices}")

    return check


def _fact(hint: Any) -> Any:
    """Return the pydantic type of a fact that may be null: unknown."""
    known = _type(known_type(hint))
    return Annotated[known | None, Field(default=None)]


def _type(known: Any) -> Any:
    """Return the pydantic type of a known value: its strict reader and its schema."""
    if get_origin(known) is tuple:
        item: Any = _type(get_args(known)[0])
        return Annotated[list[item], BeforeValidator(_listed), AfterValidator(tuple)]
    if isinstance(known, type) and is_dataclass(known):
        return _record(known)
    if get_origin(known) is Literal:
        words = get_args(known)
        read: Callable[[object], object] = _word(words)
        schema: dict[str, Any] = {"type": "string", "enum": list(words)}
    else:
        read, schema = _FORMS[form_of(known) or ""]
    return Annotated[Any, PlainValidator(read), WithJsonSchema(schema)]


def _listed(value: object) -> list[object]:
    if isinstance(value, (list, tuple)):
        return list(value)
    raise _refuse("cần một danh sách", "a list is needed")


@lru_cache(maxsize=256)
def _record(record: Any) -> Any:
    """Return the pydantic type of a record: an object with the dataclass's fields, read into the dataclass."""
    types = get_type_hints(record, include_extras=True)
    absent = {field.name for field in fields(record) if field.default is not MISSING}
    content: dict[str, Any] = {name: _fact(types[name]) if name in absent else _type(types[name]) for name in types}
    shape = create_model(record.__name__, __config__=ConfigDict(extra="forbid"), **content)

    def opened(value: object) -> object:
        if isinstance(value, record):
            return {name: getattr(value, name) for name in types}
        if isinstance(value, dict):
            # Not left to pydantic: a name may be no text at all, or hold half a surrogate pair.
            return {name if _is_plain(name) else ascii(name): part for name, part in value.items()}
        raise _refuse("cần một đối tượng", "an object is needed")

    def closed(value: Any) -> Any:
        return record(**{name: getattr(value, name) for name in types})

    return Annotated[shape, BeforeValidator(opened), AfterValidator(closed)]


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
    facts: dict[str, Any] = {name: _fact(types[name]) for name in fact_names(function)}
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
        found = [_problem(each) for each in error.errors(include_url=False, include_input=False)]
        raise InputError((*found, *problems)) from None
    if problems:
        raise InputError(tuple(problems))
    return {name: getattr(checked, name) for name in names}


def _problem(found: Any) -> Problem:
    where = pointer(*found["loc"])
    if found["type"] == "missing":
        return Problem(where, "thiếu", "is missing")
    if found["type"] == "extra_forbidden":
        return Problem(where, "không có trường này", "no such field")
    return Problem(where, found["ctx"]["vi"], found["ctx"]["en"])


def _unknown(name: object, names: tuple[str, ...]) -> Problem:
    # Not left to pydantic: a name may be no text at all, or hold half a surrogate pair.
    near = get_close_matches(str(name), names, n=1)
    if near:
        vi, en = f"không có dữ kiện này; ý bạn là {near[0]}?", f"no such fact; did you mean {near[0]}?"
    else:
        listed = ", ".join(names)
        vi, en = f"không có dữ kiện này; có: {listed}", f"no such fact; there are: {listed}"
    return Problem(pointer(str(name)), vi, en)
