"""What a person has to write once a provision is amended, begun for them: Python, a scenario, a changelog line."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

from bhxh_rules import catalogue
from bhxh_rules.core.law import DatedLaw, LawTable
from bhxh_rules.core.provision import Provision, label, within
from bhxh_rules.core.text import capitalised
from bhxh_rules.corpus.amendment import Amendment

Law = LawTable[Any] | DatedLaw[Any]


def laws_of(amendment: Amendment) -> tuple[Law, ...]:
    """Return the law tables with a row at the amended provision or below it; of a new one, those about its parent."""
    place = amendment.provision
    if amendment.kind == "added":
        above = Provision.parse(place).parent
        return () if above is None else tuple(law for law in catalogue.dated_laws() if law.provision == str(above))
    return tuple(law for law in catalogue.dated_laws() if _rows(law, place))


def snippet(law: Law, amendment: Amendment) -> str:
    """Return Python that turns a law table into a dated one, ready to be pasted and then corrected by hand."""
    file, name = _home(law)
    day = amendment.first_day
    before = f"_{name}_BEFORE_{day:%Y_%m_%d}"
    table = law.on(day - timedelta(days=1)) or law.editions[-1].table
    kept = [row for row in table.rows if amendment.kind != "repealed" or not within(row.at, amendment.provision)]
    lines = [
        f"# {file}",
        "from datetime import date",
        "from bhxh_rules.core.law import amended",
        "",
        f"# {name} = … như đang có, đổi tên thành {before}; rồi thêm:",
        f"{name} = amended(",
        f"    {before},",
        *_later(before, kept, amendment),
        f"    date({day.year}, {day.month}, {day.day}),",
        ")",
    ]
    return "\n".join(lines) + "\n"


def _later(before: str, kept: Iterable[Any], amendment: Amendment) -> list[str]:
    rows = list(kept)
    if not rows:
        return [f"    None,  # {amendment.by}: bãi bỏ"]
    lines = [f"    {before}.replace((", *(f"        {_row(row, amendment)}" for row in rows)]
    if amendment.kind == "added":
        lines.append(f"        {type(rows[0]).__name__}(…, at={amendment.provision!r}),  # ← viết dòng mới")
    return [*lines, "    )),"]


def _row(row: Any, amendment: Amendment) -> str:
    mark = "  # ← sửa theo văn bản mới" if amendment.kind == "changed" and within(row.at, amendment.provision) else ""
    return f"{row!r},{mark}"


def _home(law: Law) -> tuple[str, str]:
    """Return the file that writes a law table down, and the name it has there."""
    for name, module in sorted(sys.modules.items()):
        if name.startswith("bhxh_rules.") and isinstance(module, ModuleType):
            for variable, value in vars(module).items():
                if value is law and _assigns(module, variable):
                    return f"{name.replace('.', '/')}.py", variable
    return "bhxh_rules", law.name.upper()


def _assigns(module: ModuleType, variable: str) -> bool:
    file = Path(module.__file__ or "")
    return file.is_file() and f"\n{variable} = " in file.read_text(encoding="utf-8")


def _rows(law: Law, place: str) -> list[Any]:
    return [row for edition in law.editions for row in edition.table.rows if within(row.at, place)]


def scenario(amendment: Amendment) -> str:
    """Return a scenario for either side of the day, to be filled in."""
    place = Provision.parse(amendment.provision)
    last = amendment.first_day - timedelta(days=1)
    after = {"repealed": "không áp dụng", "added": "…", "changed": "…"}[amendment.kind]
    return (
        f"    @{place.tag}\n"
        f"    Khung kịch bản: {_title(amendment)}, trước và từ ngày {_vi(amendment.first_day)}\n"
        "      Biết …\n"
        "      Khi xét vào ngày <ngày>\n"
        "      Thì kết luận là <kết luận>\n"
        f"      Và căn cứ là {label(amendment.provision)}\n"
        "\n"
        f"      Dữ liệu: Đến hết {_vi(last)}\n"
        "        | ngày       | kết luận |\n"
        f"        | {_vi(last)} | … |\n"
        "\n"
        f"      Dữ liệu: Từ {_vi(amendment.first_day)}\n"
        "        | ngày       | kết luận |\n"
        f"        | {_vi(amendment.first_day)} | {after} |\n"
    )


def _title(amendment: Amendment) -> str:
    words = label(amendment.provision)
    done = {"repealed": "bị bãi bỏ", "added": "được thêm", "changed": "được sửa"}[amendment.kind]
    return f"{capitalised(words)} {done}"


def changelog_line(amendment: Amendment) -> str:
    """Return the line of the changelog: the clause, the period to the day, and by what it was amended."""
    done = {"repealed": "repealed", "added": "added", "changed": "reads otherwise"}[amendment.kind]
    last = amendment.first_day - timedelta(days=1)
    old = "" if amendment.kind == "added" else f"; the wording before applies until {_vi(last)}"
    return (
        f"- `{amendment.provision}` ({label(amendment.provision, instrument=True)}): {done} from "
        f"{_vi(amendment.first_day)} on, by {amendment.by}{old}.\n"
    )


def _vi(day: date) -> str:
    return f"{day:%d/%m/%Y}"
