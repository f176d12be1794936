"""Who decides what: grids of the acts that matter most, and all acts in words, from the same answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from bhxh_rules._facade import DEFAULT
from bhxh_rules.catalogue import glossary
from bhxh_rules.core.context import Context
from bhxh_rules.core.provision import dieu_of, label, sort_key
from bhxh_rules.core.text import capitalised
from bhxh_rules.qc1624.assignments import Action
from bhxh_rules.qc1624.vocabulary import Role
from bhxh_rules.site.markdown import bullets, escape, page, page_of
from bhxh_rules.site.pictures.authority_answers import ROLES, SCOPES, Answer, Asked, authority_answers
from bhxh_rules.site.pictures.grid import Grid, grid_svg
from bhxh_rules.site.pictures.rests_on import ended_offices
from bhxh_rules.site.pictures.svg import figure

REST = "tất cả còn lại"
# What is looked for most, by the kind of act; the words below the grids have every act there is.
PANELS: Mapping[str, tuple[Action, ...]] = {
    "Quyết định và kiểm duyệt": (
        "decide_to_post",
        "decide_not_to_post",
        "decide_takedown",
        "refuse_takedown",
        "moderate",
    ),
    "Đề xuất và trình": ("propose", "submit_for_decision", "propose_takedown"),
    "Tiếp nhận, biên tập, rà soát, đăng": (
        "receive",
        "edit",
        "review",
        "request_revision",
        "finalise",
        "post",
        "remove",
    ),
    "Điều hành Ban Quản trị": (
        *("establish_board", "assign_member_tasks", "delegate", "convene_extraordinary_meeting", "choose_cover"),
        *("request_standing_unit_tasks",),
    ),
}


def authority_matrix(context: Context = DEFAULT) -> str:
    """Return the grids and the tables as Markdown.

    Every answer is that of `zalo.may_act` on the first day of force, so offices that ended since are shown as the
    text has them.
    """
    asked = authority_answers(context)
    blocks = (_panel(name, panel_grid(asked, name), _columns(asked, name)[-1]) for name in PANELS)
    return page(
        "Mỗi ô là câu trả lời của quy tắc, tính vào ngày Quy chế bắt đầu có hiệu lực.",
        ended_offices(("qc1624/d7", "qc1624/d8", "qc1624/d11"), page_of("qc1624/d7")),
        *blocks,
        "Mọi việc, bằng chữ:",
        *_in_words(tuple(asked.values())),
    ).rstrip()


def panel_grid(asked: Mapping[Action, Asked], name: str) -> Grid:
    """Return one of `PANELS` as a grid: a column for the roles of the same answers, the greatest of them the last."""
    acts = [asked[action] for action in PANELS[name]]
    columns = _columns(asked, name)
    heads = (*(", ".join(map(_role, group)) for group in columns[:-1]), REST)
    lines = tuple((_act(act), tuple(act.answers[group[0]].kind for group in columns)) for act in acts)
    readings = sorted(set(chain.from_iterable(answer.readings for act in acts for answer in act.answers.values())))
    anchor = f"quyen-{list(PANELS).index(name) + 1}"
    return Grid(f"Ai được làm gì: {name}", heads, lines, _meanings(readings), anchor)


def _panel(name: str, grid: Grid, rest: tuple[Role, ...]) -> str:
    others = "; ".join(map(_role, rest))
    return page(f"**{name}**", figure(grid_svg(grid)), f"{REST.capitalize()}: {escape(others)}.").rstrip()


def _columns(asked: Mapping[Action, Asked], name: str) -> list[tuple[Role, ...]]:
    groups = _alike([asked[action] for action in PANELS[name]])
    rest = max(groups, key=len)
    return [*(group for group in groups if group is not rest), rest]


def _alike(acts: list[Asked]) -> list[tuple[Role, ...]]:
    """Return the roles that have the same answer to each of the acts, together."""
    groups: dict[tuple[str, ...], list[Role]] = {}
    for role in ROLES:
        groups.setdefault(tuple(act.answers[role].kind for act in acts), []).append(role)
    return list(map(tuple, groups.values()))


def _meanings(readings: Sequence[str]) -> dict[str, str]:
    terms = glossary.load()
    scopes = {
        str(n): f"được làm khi được ủy quyền {terms.word('scope', scope).label}" for n, scope in enumerate(SCOPES, 1)
    }
    return {
        "may": "được làm",
        **scopes,
        "may_not": "không được làm",
        "by_reading": f"không được làm, theo cách hiểu tạm nhận {', '.join(readings)}",
        "silent": "Quy chế không nói",
    }


def _in_words(acts: Sequence[Asked]) -> Iterator[str]:
    """Yield a list for each Điều, under the one that speaks of an act first, and what none speaks of at the end."""
    by_article: dict[str, list[Asked]] = {}
    for act in acts:
        by_article.setdefault(_dieu(act), []).append(act)
    unsaid = by_article.pop("", [])
    for dieu in sorted(by_article, key=sort_key):
        yield f"**{label(dieu)}**"
        yield bullets(map(_told, by_article[dieu]))
    if unsaid:
        yield "**Không dẫn được điều nào**"
        yield bullets(map(_told, unsaid))


def _dieu(act: Asked) -> str:
    """Return the id of the Điều that speaks of an act first, or nothing."""
    return dieu_of(act.clauses[0]) if act.clauses else ""


def _told(act: Asked) -> str:
    kinds: dict[Answer, list[Role]] = {}
    for role, answer in act.answers.items():
        kinds.setdefault(answer, []).append(role)
    order = [*_meanings(())]
    said = []
    for answer in sorted(kinds, key=lambda each: order.index(each.kind)):
        meaning = _meanings(answer.readings)[answer.kind]
        said.append(f"{capitalised(meaning)}: {_names(kinds, answer)}.")
    clauses = f" ({'; '.join(map(label, act.clauses))})" if act.clauses else ""
    return f"**{_act(act)}**{clauses}. {' '.join(said)}"


def _names(kinds: Mapping[Answer, list[Role]], answer: Answer) -> str:
    """Return the roles by name, but the most of those who may not, or of whom nothing is said, as the rest."""
    if len(kinds) == 1:
        return "tất cả"
    others = [each for each in kinds if each.kind in ("may_not", "by_reading", "silent")]
    rest = max(others, key=lambda each: len(kinds[each]), default=None)
    return REST if answer == rest else "; ".join(map(_role, kinds[answer]))


def _act(act: Asked) -> str:
    return glossary.load().word("action", act.action).label


def _role(role: Role) -> str:
    return glossary.load().word("role", role).label
