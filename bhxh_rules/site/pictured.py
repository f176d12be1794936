"""Which pictures stand at which clause."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bhxh_rules.core.provision import Provision
from bhxh_rules.site.pictures.authority_matrix import authority_matrix
from bhxh_rules.site.pictures.case_statuses import case_statuses
from bhxh_rules.site.pictures.code_strips import code_strips
from bhxh_rules.site.pictures.limits_side_by_side import limits_side_by_side
from bhxh_rules.site.pictures.portal_pictures import authentication, delivery_channels, intake_routes
from bhxh_rules.site.pictures.question_routes import question_routes
from bhxh_rules.site.pictures.timeline import answer_timelines
from bhxh_rules.site.pictures.workflow_diagram import workflow


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with the heading above it; `draw` gives it as Markdown."""

    title: str
    draw: Callable[[], str]


PICTURES: Mapping[str, tuple[Picture, ...]] = {
    "qc1624/d7": (Picture("Ai được làm gì", authority_matrix),),
    "qc1624/d11.k1": (Picture("Các bước của một bài", workflow),),
    "qc1624/d13": (Picture("Các bước xử lý một câu hỏi", question_routes),),
    "qc1624/d13.k2": (
        Picture("Các thời hạn cạnh nhau", limits_side_by_side),
        Picture("Hạn trả lời, từng ngày", answer_timelines),
    ),
    "qc352/d10": (Picture("Các phần của mã số hồ sơ", code_strips),),
    "qc352/d12.k1.g5": (Picture("Các tình trạng của hồ sơ", case_statuses),),
    "qc352/d14.k3": (Picture("Trả kết quả bằng cách nào", delivery_channels),),
    "qc352/d17": (Picture("Ai xác thực bằng cách nào", authentication),),
    "qc352/d19": (Picture("Cách nộp và quy trình giải quyết", intake_routes),),
}


def picture_anchor(id: str, number: int = 0) -> str:
    """Return the anchor of a picture of a clause, the first one unless another is meant."""
    return f"hinh-{Provision.parse(id).anchor}" + (f"-{number + 1}" if number else "")
