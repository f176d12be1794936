"""The commands."""

from __future__ import annotations

import json
import sys
import traceback
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from bhxh_rules import __version__, catalogue, corpus
from bhxh_rules.cli import amendments, docs_commands, readings_report, report, reviews, status_report
from bhxh_rules.cli.corpus_commands import add_commands
from bhxh_rules.cli.options import FEATURES, AsJson, Features, InLang, Lang, Reviews
from bhxh_rules.cli.rows import day_of, file_of, folder_of, safe_text
from bhxh_rules.core.context import Context
from bhxh_rules.core.errors import LawError, RulesError
from bhxh_rules.core.jsontext import read_object

if TYPE_CHECKING:
    from bhxh_rules.cli.columns import Names

BAD_INPUT = 2
LATE = DEPARTED = 1
OWN_FAULT = 70

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
check_app = typer.Typer(no_args_is_help=True, help="Hold files of cases against the rules.")
corpus_app = typer.Typer(no_args_is_help=True, help="The provisions, and what is encoded of them.")
docs_app = typer.Typer(no_args_is_help=True, help="The documentation for legal readers.")
add_commands(corpus_app)
amendments.add_commands(corpus_app)
docs_commands.add_commands(docs_app)
app.add_typer(check_app, name="check")
app.add_typer(corpus_app, name="corpus")
app.add_typer(docs_app, name="docs")
for module in (reviews, readings_report, status_report):
    module.add_commands(app)

out = Console(soft_wrap=True, highlight=False)
errors = Console(stderr=True, soft_wrap=True, highlight=False)


class Dates(StrEnum):
    """How dates are written in a file."""

    ISO = "iso"
    DMY = "dmy"


Readings = Annotated[
    list[str] | None, typer.Option("--reading", help="Run a reading the other way: DG-0003=rejected. Repeatable.")
]


def run() -> None:
    """Run the command line; what the library refuses becomes one message and exit code 2."""
    try:
        app()
    except RulesError as error:
        report.refusal(errors, error)
        sys.exit(BAD_INPUT)
    except BrokenPipeError:
        # The reader has seen enough (`| head`); nothing is left to say.
        sys.stderr.close()
        sys.exit(0)
    except Exception:
        # Not with 1, which tells of a breach.
        traceback.print_exc()
        sys.exit(OWN_FAULT)


@app.callback(invoke_without_command=True)
def root(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    """Two Vietnamese social-security regulations as rules: ask, check files, read, build the documentation."""
    if version:
        out.print(f"bhxh-rules {__version__}")
        raise typer.Exit


@app.command()
def evaluate(
    rule: Annotated[str, typer.Argument(help="Name of the rule, such as zalo.answer_deadline.")],
    facts: Annotated[str, typer.Option("--json", help="The facts as a JSON object; - reads standard input.")] = "{}",
    reading: Readings = None,
    lang: InLang = Lang.VI,
) -> None:
    """Ask one rule and print its decision as JSON. Every verdict exits with 0, malformed input with 2."""
    given = read_object(sys.stdin.buffer.read() if facts == "-" else facts)
    decision = catalogue.evaluate(rule, given, context_of(reading))
    typer.echo(decision.to_json(lang, indent=2))


@app.command()
def rules(as_json: AsJson = False) -> None:
    """List every rule: name, provisions, facts."""
    if as_json:
        typer.echo(json.dumps([report.rule_data(entry) for entry in catalogue.rules()], ensure_ascii=False, indent=2))
    else:
        out.print(report.rules_table(catalogue.rules()))


@app.command()
def explain(
    subject: Annotated[str, typer.Argument(help="A provision (qc1624/d13.k2.a), a reading (DG-0003) or a rule.")],
    features: Features = None,
    reviews: Reviews = None,
    as_json: AsJson = False,
) -> None:
    """Say what is known about a provision, a reading or a rule: wording, rules, scenarios, readings, sign-off."""
    from bhxh_rules.cli.explain import explained, show
    from bhxh_rules.impact.signoffs import FILE

    named = folder_of(features, "--features") or FEATURES
    found = explained(subject, named, file_of(reviews, "--reviews") or FILE)
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        show(out, found, named)


@app.command()
def calendar(
    year: Annotated[int, typer.Argument(help="A year from 2015 on.")],
    as_json: AsJson = False,
) -> None:
    """List the days off and the make-up days of a year, with the notices they rest on."""
    data = report.calendar_data(year)
    if as_json:
        typer.echo(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        report.show_calendar(out, data)


@corpus_app.command()
def coverage(as_json: AsJson = False) -> None:
    """List every provision with its disposition, and the counts."""
    if as_json:
        typer.echo(json.dumps(report.coverage_data(corpus.load()), ensure_ascii=False, indent=2))
    else:
        report.show_coverage(out, corpus.load())


@check_app.command()
def questions(
    file: Annotated[Path, typer.Argument(help="A log of questions: CSV (comma or semicolon) or JSON Lines.")],
    as_of: Annotated[
        str | None, typer.Option("--as-of", help="The day on which open questions are looked at: YYYY-MM-DD or today.")
    ] = None,
    dates: Annotated[
        Dates, typer.Option("--dates", help="How dates are written: iso, or dmy for dd/mm/yyyy.")
    ] = Dates.ISO,
    as_json: AsJson = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV for a spreadsheet.")] = False,
    reading: Readings = None,
    lang: InLang = Lang.VI,
) -> None:
    """Compute due days for a log of questions and find the late ones.

    Exit code: 0 all in time, 1 something is late, 2 some input was bad (the good rows are still checked).
    """
    from bhxh_rules.cli.log_report import show_log
    from bhxh_rules.cli.questions import COLUMNS, REQUIRED, BadRow, Checked, check_rows
    from bhxh_rules.cli.rows import read_rows

    if as_json and as_csv:
        raise LawError("chọn một trong --json và --csv", "choose one of --json and --csv")
    columns, rows = read_rows(file)
    known = columns_in(COLUMNS, REQUIRED, columns, lang)
    verdicts = check_rows(report.progress(rows, errors), known, dates, day_of(as_of, "--as-of"), context_of(reading))
    found = list(verdicts)
    checked = [row for row in found if isinstance(row, Checked)]
    bad = [row for row in found if isinstance(row, BadRow)]
    headers = {column: name for name, column in known.items()}
    show_log(out, errors, checked, bad, "json" if as_json else "csv" if as_csv else "table", lang, headers)
    raise typer.Exit(BAD_INPUT if bad else LATE if any(row.late for row in checked) else 0)


@check_app.command()
def publications(
    file: Annotated[Path, typer.Argument(help="Logs of posts, JSON Lines: an event a line, or a post a line.")],
    as_json: AsJson = False,
    reading: Readings = None,
    lang: InLang = Lang.VI,
) -> None:
    """Hold logs of posts against the procedure of Điều 11 and list every departure by post and clause.

    Exit code: 0 no departure, 1 something departs, 2 some input was bad (the other posts are still checked).
    """
    from bhxh_rules.cli.publication_report import show_audits
    from bhxh_rules.cli.publications import Audited, BadLine, audit_posts, read_posts

    posts, lost = read_posts(file)
    found = list(audit_posts(report.progress(posts, errors), context_of(reading)))
    audited = [each for each in found if isinstance(each, Audited)]
    bad = sorted([*lost, *(each for each in found if isinstance(each, BadLine))], key=lambda each: each.line)
    show_audits(out, errors, audited, bad, as_json, lang)
    raise typer.Exit(BAD_INPUT if bad else DEPARTED if any(each.departs for each in audited) else 0)


@check_app.command()
def cases(
    file: Annotated[Path, typer.Argument(help="A log of cases, a line for each state: CSV or JSON Lines.")],
    dates: Annotated[
        Dates, typer.Option("--dates", help="How dates are written: iso, or dmy for dd/mm/yyyy.")
    ] = Dates.ISO,
    as_json: AsJson = False,
    reading: Readings = None,
    lang: InLang = Lang.VI,
) -> None:
    """Hold cases of the portal against the rules: codes, statuses, look-up records, authentication, delivery.

    No transition of statuses is ever a breach: the text orders none; those that are not obvious are listed.
    Exit code: 0 no breach, 1 some breach, 2 some input was bad (the rest is still checked).
    """
    from bhxh_rules.cli.case_checks import Finding, check_case, check_register
    from bhxh_rules.cli.case_report import show_cases
    from bhxh_rules.cli.cases import COLUMNS, REQUIRED, BadLine, read_cases
    from bhxh_rules.cli.rows import read_rows

    columns, rows = read_rows(file)
    known = columns_in(COLUMNS, REQUIRED, columns, lang)
    logged, lost = read_cases(rows, known, dates)
    context = context_of(reading)
    verdicts = [result for case in report.progress(logged, errors) for result in check_case(case, context)]
    found = [*lost, *verdicts, *check_register(logged, context)]
    headers = {column: name for name, column in known.items()}
    show_cases(out, errors, len(logged), found, as_json, lang, headers)
    bad = any(isinstance(each, BadLine) for each in found)
    breach = any(isinstance(each, Finding) and each.breach for each in found)
    raise typer.Exit(BAD_INPUT if bad else DEPARTED if breach else 0)


def columns_in(wanted: Names, required: tuple[str, ...], columns: tuple[str, ...], lang: str) -> dict[str, str]:
    """Return which column of a file holds what; those that are passed over are named on standard error."""
    from bhxh_rules.cli.columns import known_columns

    known, passed_over = known_columns(wanted, required, columns, lang)
    for sentence in passed_over:
        errors.print(safe_text(sentence), style="yellow")
    return known


def context_of(readings: list[str] | None) -> Context | None:
    """Return the context in which the named readings are run the other way; None for the default one."""
    rejected = []
    sides = dict.fromkeys(readings or ())
    for item in sides:
        id, _, side = item.partition("=")
        if side not in ("rejected", "taken"):
            raise LawError(
                f"--reading {item}: viết DG-nnnn=rejected hoặc DG-nnnn=taken",
                f"--reading {item}: write DG-nnnn=rejected or DG-nnnn=taken",
            )
        if side == "rejected":
            rejected.append(id)
        else:
            Context(rejected=[id])
    for id in rejected:
        if f"{id}=taken" in sides:
            raise LawError(f"--reading {id} được nêu theo cả hai cách", f"--reading {id} is given both ways")
    return Context(rejected=rejected) if rejected else None
