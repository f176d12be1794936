"""Small pieces of SVG, drawn in the colour of the text around them so that dark pages and print stay legible."""

from __future__ import annotations

from html import escape

OFF_COLOUR = "#b3261e"  # white on it has a contrast of 6.5:1


def element(name: str, content: str = "", /, **attributes: object) -> str:
    """Return an element; `_` in attribute names stands for `-`."""
    written = "".join(f' {key.replace("_", "-")}="{escape(str(value))}"' for key, value in attributes.items())
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"


def text(x: float, y: float, words: str, **attributes: object) -> str:
    """Return a text in the current colour."""
    attributes.setdefault("fill", "currentColor")
    return element("text", escape(words, quote=False), x=x, y=y, **attributes)


def box(x: float, y: float, width: float, height: float, **attributes: object) -> str:
    """Return a rectangle with slightly rounded corners."""
    return element("rect", x=x, y=y, width=width, height=height, rx=4, **attributes)


def drawing(width: int, height: int, title: str, description: str, content: str, anchor: str) -> str:
    """Return an image with its name and its description for those who cannot see it; `anchor` is unique on a page."""
    names = element("title", escape(title, quote=False), id=f"{anchor}-t")
    names += element("desc", escape(description, quote=False), id=f"{anchor}-d") if description else ""
    labelled = f"{anchor}-t {anchor}-d" if description else f"{anchor}-t"
    return element(
        "svg",
        names + content,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
        role="img",
        aria_labelledby=labelled,
        font_family="inherit",
        font_size=14,
        style="max-width:100%;height:auto",
    )
