"""What holds for every drawing of a clause: named, described, large enough, within its bounds, made from the law."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from bhxh_rules.core.context import Context
from bhxh_rules.core.law import LawTable
from bhxh_rules.qc352.dieu_12.law import CASE_STATUSES
from bhxh_rules.qc352.dieu_14.law import RESULT_CHANNELS
from bhxh_rules.qc352.dieu_17 import AUTHENTICATION
from bhxh_rules.qc352.dieu_19.law import INTAKE_PROCESSES
from bhxh_rules.qc1624.dieu_11.law import TRANSITIONS
from bhxh_rules.qc1624.dieu_13.law import ANSWER_LIMITS, ROUTES
from bhxh_rules.site.pictured import PICTURES
from bhxh_rules.site.pictures.authority_matrix import authority_matrix
from bhxh_rules.site.pictures.case_statuses import case_statuses
from bhxh_rules.site.pictures.lettering import width_of
from bhxh_rules.site.pictures.limits_side_by_side import limits_side_by_side
from bhxh_rules.site.pictures.portal_pictures import authentication, delivery_channels, intake_routes
from bhxh_rules.site.pictures.question_routes import question_routes
from bhxh_rules.site.pictures.svg import WIDTH
from bhxh_rules.site.pictures.timeline import answer_timelines
from bhxh_rules.site.pictures.workflow_diagram import workflow
from bhxh_rules.testing.vietnamese import foreign_words
from tests.site.pictures.drawings import SVG, described, drawings, sized_rows, titled, without_words_beside, written

TEXTS = {f"{at} {picture.title}": picture.draw() for at, pictures in PICTURES.items() for picture in pictures}
IMAGES = [(name, image) for name, text in TEXTS.items() for image in drawings(text)]
SMALLEST = 11.5


def test_every_picture_has_a_drawing_and_words_beside_it() -> None:
    for name, text in TEXTS.items():
        words = re.sub(r"<svg.*?</svg>|<[^>]+>", "", text, flags=re.DOTALL)
        assert drawings(text), name
        assert re.search(r"^(- |\| )", words, re.MULTILINE), name


@pytest.mark.parametrize(("name", "image"), IMAGES)
def test_it_is_an_image_with_a_name_and_a_description(name: str, image: Any) -> None:
    ids = [child.get("id") for child in image if child.tag in (f"{SVG}title", f"{SVG}desc")]

    assert image.get("role") == "img"
    assert (image.get("aria-labelledby") or "").split() == ids
    assert titled(image)
    assert described(image)


@pytest.mark.parametrize(("name", "image"), IMAGES)
def test_it_is_legible_on_a_small_screen_and_keeps_within_its_bounds(name: str, image: Any) -> None:
    assert float(image.get("viewBox").split()[2]) == WIDTH
    for words, x, size, anchor in sized_rows(image):
        width = width_of(words, size) if not words.isascii() or " " in words else 0
        left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
        assert size >= SMALLEST or words in "V1V2V3.Z1Z2.Y1Y2.MX1X2-YYMMDD-XXXX", (words, size)
        assert left >= -1, words
        assert x == 0 or left + width <= WIDTH + 1, words


@pytest.mark.parametrize("instrument", ["qc1624/d7", "qc1624/d11", "qc1624/d13", "qc352"])
def test_ids_are_unique_on_a_page(instrument: str) -> None:
    ids = [id for at, text in TEXTS.items() if at.startswith(instrument) for id in re.findall(r'\bid="([^"]+)"', text)]

    assert len(ids) == len(set(ids)) > 0


def test_what_is_written_in_a_drawing_is_vietnamese() -> None:
    foreign = {
        word
        for name, image in IMAGES
        if not name.startswith("qc352/d10")
        for text in (*written(image), described(image), titled(image))
        for word in foreign_words(text.replace("→", " "))
    }

    # Readings and notices go by their numbers.
    assert [word for word in foreign if not re.match(r"DG-\d{4}|\d+/TB-|\d+/VPCP-", word)] == []


def changed(table: LawTable[Any], place: int, **values: object) -> Context:
    rows = list(table.rows)
    rows[place] = replace(rows[place], **values)
    return Context(laws=[table.replace(tuple(rows))])


def shortened(table: LawTable[Any], place: int) -> Context:
    return Context(laws=[table.replace(tuple(row for n, row in enumerate(table.rows) if n != place))])


DECIDES = next(n for n, row in enumerate(TRANSITIONS.rows) if row.action == "decide_to_post" and row.actor == "deputy")


@pytest.mark.parametrize(
    ("draw", "context", "came", "went"),
    [
        (
            limits_side_by_side,
            changed(ANSWER_LIMITS, 0, working_days=2),
            "2 ngày làm việc, hạn trả lời 18/10",
            "21/10/2024",
        ),
        (answer_timelines, changed(ANSWER_LIMITS, 2, working_days=6), "Ngày làm việc thứ 6", ""),
        (question_routes, changed(ANSWER_LIMITS, 1, working_days=9), "9 ngày làm việc", "4 ngày làm việc"),
        (question_routes, changed(ROUTES, 0, by="board"), "Ban Quản trị: trả lời câu hỏi", "Zalo: trả lời câu hỏi"),
        (workflow, shortened(TRANSITIONS, DECIDES), "", "quyết định đăng: Trưởng Ban hoặc Phó Trưởng Ban"),
        (authority_matrix, shortened(TRANSITIONS, DECIDES), "quyết định đăng: Trưởng Ban – được làm", ""),
        (case_statuses, shortened(CASE_STATUSES, 4), "", "đã từ chối hồ sơ"),
        (delivery_channels, changed(RESULT_CHANNELS, 0, only_when_allowed=False), "", "trái quy định"),
        (authentication, shortened(AUTHENTICATION, 1), "chữ ký số, cách khác: cá nhân, tổ chức", ""),
        (intake_routes, shortened(INTAKE_PROCESSES, 2), "", "gửi qua bưu chính công ích"),
    ],
)
def test_the_law_is_what_is_drawn(draw: Any, context: Context, came: str, went: str) -> None:
    before, after = (" ".join(map(described, drawings(draw(each)))) for each in (Context(), context))
    drawn_before, drawn_after = (list(map(without_words_beside, drawings(draw(each)))) for each in (Context(), context))

    assert before != after
    assert drawn_before != drawn_after
    for words, present, absent in ((came, after, before), (went, before, after)):
        assert not words or words in present
        assert not words or words not in absent
