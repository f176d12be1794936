"""The commands about sign-offs: where each clause stands, signing one, listing what was signed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import track

from bhxh_rules.cli.options import FEATURES, AsJson, Features
from bhxh_rules.cli.rows import day_of, folder_of, refuse
from bhxh_rules.core.errors import InputError, Problem, RulesError

if TYPE_CHECKING:
    from bhxh_rules.impact.bound import Present
    from bhxh_rules.impact.scenarios import Scenario

T = TypeVar("T")

out = Console(soft_wrap=True, highlight=False)
errors = Console(stderr=True, soft_wrap=True, highlight=False)

File = Annotated[Path, typer.Option("--file", help="The TOML file of the sign-offs.")]
On = Annotated[str | None, typer.Option("--on", help="The day: YYYY-MM-DD or today.")]
REVIEWS = Path("reviews.toml")

review_app = typer.Typer(no_args_is_help=True, help="Sign-offs: who vouches for which clause.")


def add_commands(app: typer.Typer) -> None:
    """Add the group `review`."""
    app.add_typer(review_app, name="review")


@review_app.command("status")
def show_standings(file: File = REVIEWS, features: Features = None, on: On = None, as_json: AsJson = False) -> None:
    """Say of every provision whether it is reviewed, by whom, and why a sign-off has lapsed. Exit code 0."""
    from bhxh_rules.cli.review_report import show_standings as show
    from bhxh_rules.cli.review_report import standings_data
    from bhxh_rules.impact.signoffs import read_signoffs
    from bhxh_rules.impact.standing import standing

    signoffs = read_signoffs(file)
    present = _present(features, scenarios=bool(signoffs))
    day = day_of(on, "--on")
    ids = [record.id for record in present.corpus.provisions]
    signed = {each.provision for each in signoffs}
    # Only what is signed takes time: the rules are asked what they do now.
    slow = track(sorted(signed & {*ids}), "Đang đối chiếu", console=errors, disable=not errors.is_terminal)
    standings = {id: standing(id, signoffs, present, day) for id in slow}
    found = {id: standings.get(id) or standing(id, (), present, day) for id in ids}
    gone = sorted(signed - {*ids})
    if as_json:
        typer.echo(json.dumps(standings_data(found, gone), ensure_ascii=False, indent=2))
    else:
        show(found, gone)


@review_app.command("sign")
def sign_provision(
    provision: Annotated[str, typer.Argument(help="The clause, such as qc1624/d13.k2.a.")],
    name: Annotated[str, typer.Option("--name", help="Full name of the person who signs.")],
    role: Annotated[str, typer.Option("--role", help="What that person is, such as a post.")],
    on: On = None,
    months: Annotated[int | None, typer.Option("--months", help="Its term; none: until something changes.")] = None,
    note: Annotated[str, typer.Option("--note", help="What the person wants to add.")] = "",
    renew: Annotated[bool, typer.Option("--renew", help="Replace this person's sign-off that still holds.")] = False,
    file: File = REVIEWS,
    features: Features = None,
) -> None:
    """Bind a person's name to a clause as it stands: wording, restatement, scenarios, readings, behaviour."""
    from bhxh_rules.cli.review_report import show_bound
    from bhxh_rules.corpus import load as get_corpus
    from bhxh_rules.impact.signoff import SignOff, complaints
    from bhxh_rules.impact.signoffs import read_signoffs, write_signoffs
    from bhxh_rules.impact.standing import sign

    problems = [Problem("", *each) for each in complaints(name, role, months)]
    day = _tried(problems, lambda: _day_signed(on))
    present = _tried(problems, lambda: _present_to_bind(features))
    _tried(problems, lambda: get_corpus().get(provision))
    if problems or day is None or present is None:
        raise InputError(tuple(problems))
    signoffs = read_signoffs(file)
    new = SignOff(provision, " ".join(name.split()), role.strip(), day, present.of(provision), months, note)
    write_signoffs(file, sign(signoffs, new, present, renew=renew))
    show_bound(present, new, file)


@review_app.command("list")
def list_signoffs(file: File = REVIEWS, as_json: AsJson = False) -> None:
    """List the sign-offs of a file, in its order."""
    from bhxh_rules.cli.review_report import signoff_data
    from bhxh_rules.impact.signoffs import read_signoffs

    signoffs = read_signoffs(file)
    if as_json:
        typer.echo(json.dumps([signoff_data(each) for each in signoffs], ensure_ascii=False, indent=2))
        return
    for each in signoffs:
        term = f"; thời hạn đến hết {each.last_day:%d/%m/%Y}" if each.last_day else ""
        note = f"; {each.note}" if each.note else ""
        out.print(escape(f"{each.provision}: {each.name}, {each.role}, ký ngày {each.on:%d/%m/%Y}{term}{note}"))
    out.print(f"{len(signoffs)} lần ký." if signoffs else f"Chưa có lần ký nào trong {file}.")


def _tried(problems: list[Problem], look: Callable[[], T]) -> T | None:
    """Return what is found; where that is refused, None, and the problem goes to the others."""
    try:
        return look()
    except InputError as error:
        problems += error.problems
    except RulesError as error:
        problems.append(Problem("", error.vi, error.en))
    return None


def _day_signed(on: str | None) -> date:
    day = day_of(on, "--on")
    if day is None:
        raise refuse("cần ngày ký: --on YYYY-MM-DD hoặc --on today", "the day is needed: --on YYYY-MM-DD or --on today")
    if day > date.today():
        raise refuse(f"--on {on}: ngày ký ở sau hôm nay", f"--on {on}: the day of signing is later than today")
    return day


def _present_to_bind(features: Path | None) -> Present:
    present = _present(features)
    if present.scenarios is None:
        raise refuse(
            "không thấy kịch bản để gắn: chạy ở thư mục có features, hoặc dùng --features",
            "no scenarios to bind: run where there is a folder features, or give --features",
        )
    return present


def _present(features: Path | None, *, scenarios: bool = True) -> Present:
    """Return what there is now; the scenarios are read where something is to be compared with them."""
    from bhxh_rules.impact.bound import Present

    folder = folder_of(features, "--features") or FEATURES
    return Present(_scenarios(folder) if scenarios and folder.is_dir() else None)


def _scenarios(folder: Path) -> tuple[Scenario, ...] | None:
    from importlib.util import find_spec

    from bhxh_rules.impact.scenarios import read_scenarios

    if find_spec("gherkin") is None:
        errors.print("Không đọc được kịch bản: pip install 'bhxh-rules\\[dev]'", style="yellow")
        return None
    return read_scenarios(folder)
