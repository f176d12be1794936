"""A grid draws a sign for each cell, and tells only what it drew."""

from __future__ import annotations

from bhxh_rules.site.pictures.grid import Grid, grid_svg
from bhxh_rules.site.pictures.svg import WIDTH
from tests.site.pictures.drawings import SVG, described, drawings, written

MEANINGS = {"may": "được", "1": "khi được giao", "may_not": "không", "silent": "không nói"}


def grid(columns: int) -> Grid:
    signs = tuple(("may", "silent", "1")[n % 3] for n in range(columns))
    heads = tuple(f"cột số {n}" for n in range(columns))
    return Grid("Thử", heads, (("việc một", signs), ("việc hai", ("may",) * columns)), MEANINGS, "thu")


def test_a_sign_for_each_cell_and_one_for_each_meaning_that_is_used() -> None:
    (image,) = drawings(grid_svg(grid(4)))
    radii = [circle.get("r") for circle in image.iter(f"{SVG}circle")]

    assert radii.count("7") == 2 + 4 + 1
    assert radii.count("2") == 1 + 1
    assert radii.count("8.5") == 1 + 1
    assert "không" not in written(image)
    assert {"được", "khi được giao", "không nói", "việc một", "việc hai"} <= set(written(image))


def test_the_description_says_each_cell() -> None:
    assert described(drawings(grid_svg(grid(3)))[0]) == (
        "việc một: cột số 0 – được; cột số 1 – không nói; cột số 2 – khi được giao. "
        "việc hai: cột số 0, cột số 1, cột số 2 – được."
    )


def test_many_columns_turn_their_heads_and_keep_the_width() -> None:
    (image,) = drawings(grid_svg(grid(9)))
    turned = [found for found in image.iter(f"{SVG}text") if "rotate" in (found.get("transform") or "")]
    across = [float(circle.get("cx") or 0) for circle in image.iter(f"{SVG}circle")]

    assert len(turned) >= 9
    assert max(across) < WIDTH
