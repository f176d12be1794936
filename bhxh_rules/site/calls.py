"""A working call for each rule, and what it prints: really run when the page is made."""

from __future__ import annotations

import io
import json
import re
from contextlib import redirect_stdout
from functools import cache

from bhxh_rules import catalogue
from bhxh_rules.catalogue.examples import EXAMPLES

_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?")


def python_call(rule: str) -> str:
    """Return a program that asks a rule its example and prints the verdict."""
    facade, _, name = rule.rpartition(".")
    arguments = ", ".join(f"{fact}={_literal(value)}" for fact, value in EXAMPLES[rule].items())
    kinds = [kind for kind in ("date", "datetime") if re.search(rf"\b{kind}\(", arguments)]
    imports = f"from datetime import {', '.join(kinds)}\n\n" if kinds else ""
    lines = [f"decision = {facade}.{name}({arguments})"]
    lines += ["print(decision.outcome, decision.code)", "print(decision.message)", "print(decision.citations)"]
    return f"{imports}from bhxh_rules import {facade}\n\n" + "\n".join(lines) + "\n"


@cache
def printed_by(program: str) -> str:
    """Return what a program of `python_call` prints; it is run here."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(compile(program, "<example>", "exec"), {})
    return printed.getvalue()


def command(rule: str) -> str:
    """Return the same call on the command line."""
    return f"bhxh-rules evaluate {rule} --json '{json.dumps(EXAMPLES[rule], ensure_ascii=False)}'"


@cache
def answer(rule: str) -> str:
    """Return the decision that the command prints."""
    return catalogue.evaluate(rule, EXAMPLES[rule]).to_json(indent=2)


def _literal(value: object) -> str:
    found = _DATE.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
    parts = [int(part) for part in found.groups() if part is not None]
    return f"{'date' if len(parts) == 3 else 'datetime'}({', '.join(map(str, parts))})"
