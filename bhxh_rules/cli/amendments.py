"""The command that starts an amendment: a new dated wording in the data, and what is to be done next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from bhxh_rules.cli.options import DATA, FEATURES, Data, Features, Reviews
from bhxh_rules.cli.rows import day_of, file_of, folder_of, refuse

if TYPE_CHECKING:
    from bhxh_rules.corpus.amendment import Amendment
    from bhxh_rules.impact.dependents import Dependents

out = Console(soft_wrap=True, highlight=False)
errors = Console(stderr=True, soft_wrap=True, highlight=False)


def add_commands(app: typer.Typer) -> None:
    """Add the command to the group `corpus`."""
    app.command("amend")(amend_provision)


def amend_provision(
    provision: Annotated[str, typer.Argument(help="The provision as the amended text numbers it: qc1624/d13.k2.c.")],
    first_day: Annotated[str, typer.Option("--from", help="The first day of the new wording: YYYY-MM-DD.")],
    by: Annotated[str, typer.Option("--by", help="The amending instrument, by kind, number and date.")],
    text: Annotated[
        Path | None, typer.Option("--text", help="The whole text as amended: .txt, .md, .docx or .html.")
    ] = None,
    repeal: Annotated[
        bool, typer.Option("--repeal", help="The provision is repealed: there is no new wording.")
    ] = False,
    data: Data = DATA,
    features: Features = None,
    reviews: Reviews = None,
) -> None:
    """Write a new dated wording of a provision beside the old one, and say what must be done next.

    Exit code: 0 done, 2 what is named is not there, or the day is not later than that of the last wording.
    """
    from bhxh_rules.corpus import parse, read_document
    from bhxh_rules.corpus.amendment import amend

    if (text is None) is not repeal:
        raise refuse("nêu --text TỆP, hoặc --repeal nếu bị bãi bỏ", "name --text FILE, or --repeal")
    day = day_of(first_day, "--from")
    assert day is not None  # a day was given
    named = folder_of(features, "--features"), file_of(reviews, "--reviews")
    parsed = None if text is None else parse(read_document(text))
    done = amend(provision, day, by, data, parsed)
    _say(done, *_hanging(done, named[0] or FEATURES, named[1]), text)


def _hanging(done: Amendment, features: Path, reviews: Path | None) -> tuple[Dependents, list[str]]:
    """Return what hangs on the provision; on one that is new, what hangs on the clause into which it comes."""
    from bhxh_rules.cli.text_checks import reviews_in, scenarios_in
    from bhxh_rules.core.provision import Provision
    from bhxh_rules.impact.dependents import bindings

    bound = bindings(scenarios_in(errors, features))
    if done.kind == "added":
        return bound.around(map(str, Provision.parse(done.provision).ancestors)), []
    return bound.of(done.provision), list(reviews_in(reviews)(done.provision))


def _say(done: Amendment, hanging: Dependents, reviews: list[str], text: Path | None) -> None:
    from bhxh_rules.impact.rewriting import changelog_line, laws_of, scenario, snippet

    kept = "" if done.kind == "added" else "; bản cũ được giữ nguyên"
    _line(f"Đã ghi {_WRITTEN[done.kind]} {done.provision} từ {done.first_day:%d/%m/%Y}{kept}.")
    _line(f"Phiên bản dữ liệu: {done.version}")
    for title, names in (
        ("Quy tắc", hanging.rules),
        ("Hằng số luật", hanging.constants),
        ("Kịch bản", hanging.scenarios),
        ("Cách hiểu", hanging.readings),
        ("Văn bản dẫn chiếu", hanging.references),
        ("Trang", hanging.pages),
        ("Thẩm định sẽ hết hiệu lực", reviews),
    ):
        _line(f"{title}: {'; '.join(names) or 'không có'}")
    laws = laws_of(done)
    _line("\nViệc tiếp theo:")
    for number, step in enumerate(_steps(done, bool(laws), text), 1):
        _line(f"{number}. {step}")
    for law in laws:
        _line(f"\n--- Mã nguồn: bảng {law.name} ---\n{snippet(law, done)}")
    _line(f"\n--- Khung kịch bản ---\n{scenario(done)}")
    _line(f"--- Dòng cho CHANGELOG.md ---\n{changelog_line(done)}")


_WRITTEN = {"changed": "bản mới của", "added": "điều khoản mới", "repealed": "việc bãi bỏ của"}


def _steps(done: Amendment, has_laws: bool, text: Path | None) -> list[str]:
    place = done.provision
    file = f"bhxh_rules/corpus/data/{place.partition('/')[0]}.toml"
    steps = []
    if done.kind != "repealed":
        steps.append(f"Viết phần diễn đạt lại (trường restatement) của bản mới trong {file}, khối {place}.")
    if has_laws:
        steps.append("Dán đoạn mã bên dưới vào tệp của bảng luật rồi sửa số liệu theo văn bản mới.")
    steps += [
        "Dán khung kịch bản vào tệp .feature của Điều, điền đủ cả hai giai đoạn.",
        f"Xem lại: bhxh-rules explain {place}",
        f"Chạy kịch bản: python -m pytest tests/test_features.py, rồi thêm --mutate-law {place}",
        "Xem tình trạng thẩm định: bhxh-rules review status",
        "Dựng trang để đọc cả hai bản: bhxh-rules docs build",
        "Chép dòng bên dưới vào CHANGELOG.md, mục Legal effect.",
        f"Người thẩm định ký lại: bhxh-rules review sign {place}",
    ]
    if text is not None:
        steps.append(f"Khi bản mới là bản hiện hành: bhxh-rules corpus pin {text} {place}")
    return steps


def _line(text: str) -> None:
    out.print(text, markup=False)
