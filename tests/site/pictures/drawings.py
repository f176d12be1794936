"""Reading drawings back."""

from __future__ import annotations

import copy
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

SVG = "{http://www.w3.org/2000/svg}"


def drawings(text: str) -> list[ET.Element]:
    """Return the drawings in a text, in order."""
    return [ET.fromstring(found) for found in re.findall(r"<svg.*?</svg>", text, re.DOTALL)]


def described(image: ET.Element) -> str:
    """Return the description of a drawing."""
    return image.findtext(f"{SVG}desc") or ""


def titled(image: ET.Element) -> str:
    """Return the name of a drawing."""
    return image.findtext(f"{SVG}title") or ""


def without_words_beside(image: ET.Element) -> str:
    """Return what is seen of a drawing: neither its name nor its description."""
    seen = copy.copy(image)
    seen[:] = [child for child in image if child.tag not in (f"{SVG}title", f"{SVG}desc")]
    return ET.tostring(seen, encoding="unicode")


def written(image: ET.Element) -> list[str]:
    """Return each text of a drawing, the lines of one joined."""
    return [" ".join(found.itertext()) for found in image.iter(f"{SVG}text")]


def sized_rows(node: ET.Element, size: float = 0.0, anchor: str = "start") -> Iterator[tuple[str, float, float, str]]:
    """Yield each line of text with where it begins across, its size and how it is aligned."""
    size, anchor = float(node.get("font-size", size)), node.get("text-anchor", anchor)
    rows = list(node) if node.tag == f"{SVG}text" and len(node) else [node]
    if node.tag == f"{SVG}text":
        for row in rows:
            yield "".join(row.itertext()), float(row.get("x", 0)), size, anchor
    else:
        for child in node:
            yield from sized_rows(child, size, anchor)
