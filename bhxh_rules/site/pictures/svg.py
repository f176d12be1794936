"""Small pieces of SVG, drawn in the colour of the text around them so that dark pages and print stay legible."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

OFF_COLOUR = "#b3261e"  # white on it has a contrast of 6.5:1
# The text column of a page on a screen of 360 px: there a drawing is shown at its own size, elsewhere larger.
WIDTH = 328
_LARGER = 1.25
# What is drawn over something else stands on this ground; the stylesheet names it for each scheme and for print.
GROUND = "fill:var(--ground, Canvas)"


def element(name: str, content: str = "", /, **attributes: object) -> str:
    """Return an element; `_` in attribute names stands for `-`."""
    written = "".join(f' {key.replace("_", "-")}="{escape(str(value))}"' for key, value in attributes.items())
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"


def text(x: float, y: float, words: str, **attributes: object) -> str:
    """Return a text in the current colour."""
    return element("text", escape(words, quote=False), x=f"{x:g}", y=f"{y:g}", **attributes)


def paragraph(x: float, y: float, rows: Iterable[str], leading: float, **attributes: object) -> str:
    """Return lines of text one below the other, the first with its base at `y`."""
    spans = (
        element("tspan", escape(row, quote=False), x=f"{x:g}", dy=f"{leading if n else 0:g}")
        for n, row in enumerate(rows)
    )
    return element("text", "".join(spans), x=f"{x:g}", y=f"{y:g}", **attributes)


def box(x: float, y: float, width: float, height: float, **attributes: object) -> str:
    """Return a rectangle with slightly rounded corners."""
    return element("rect", x=f"{x:g}", y=f"{y:g}", width=f"{width:g}", height=f"{height:g}", rx=4, **attributes)


def frame(x: float, y: float, width: float, height: float, stroke: float = 1.25, **attributes: object) -> str:
    """Return an outline."""
    return box(x, y, width, height, fill="none", stroke="currentColor", stroke_width=stroke, **attributes)


def arrow(*points: tuple[float, float], dash: str = "none") -> str:
    """Return a line of level and upright pieces with a head at its end."""
    path = " ".join(f"{'L' if n else 'M'}{x:g} {y:g}" for n, (x, y) in enumerate(points))
    stroke = {"fill": "none", "stroke": "currentColor", "stroke_width": 1.5, "stroke_dasharray": dash}
    (before_x, before_y), (x, y) = points[-2:]
    dx, dy = (x > before_x) - (x < before_x), (y > before_y) - (y < before_y)
    back_x, back_y = x - 7 * dx, y - 7 * dy
    head = f"M{x:g} {y:g} L{back_x + 4 * dy:g} {back_y + 4 * dx:g} L{back_x - 4 * dy:g} {back_y - 4 * dx:g} Z"
    return element("path", d=path, **stroke) + element("path", d=head)


def drawing(
    width: float, height: float, title: str, description: str, content: str, anchor: str, scale: float = _LARGER
) -> str:
    """Return an image with its name and its description for those who cannot see it.

    Facts: `anchor` is unique on a page; `scale` is how much larger than drawn it is shown where there is room.
    """
    names = element("title", escape(title, quote=False), id=f"{anchor}-t")
    names += element("desc", escape(description, quote=False), id=f"{anchor}-d") if description else ""
    labelled = f"{anchor}-t {anchor}-d" if description else f"{anchor}-t"
    return element(
        "svg",
        names + content,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width:g} {height:g}",
        width=f"{width * scale:g}",
        height=f"{height * scale:g}",
        role="img",
        aria_labelledby=labelled,
        fill="currentColor",
        font_family="inherit",
        font_size=13,
        style="max-width:100%;height:auto",
    )


def figure(image: str) -> str:
    """Return a drawing as a block of a page."""
    return f'<figure class="picture">\n{image}\n</figure>'
