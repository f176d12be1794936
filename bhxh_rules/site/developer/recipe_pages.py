"""The page of recipes: each is a program of the folder beside this module, shown as it is run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from bhxh_rules.core.text import fold_spaces
from bhxh_rules.site.developer.docstrings import prose
from bhxh_rules.site.markdown import bullets, code, heading, page

RECIPES = "dev/recipes.md"
# In the order of the page.
NAMES = (
    *("question_queue.py", "web_hook.py", "nightly_check.py", "other_language.mjs"),
    *("other_reading.py", "other_calendar.py", "gate.sh"),
)
_LANGUAGES = {"py": "python", "mjs": "js", "sh": "sh"}
_COMMENT = re.compile(r"^(?://|#) ?", re.MULTILINE)
_PRINTS = re.compile(r"\n(?://|#) Prints[^\n]*:\n(?P<lines>.*)\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Recipe:
    """A program: what it is for, what it is, and what it prints."""

    name: str
    title: str
    told: str
    program: str
    printed: str

    @property
    def anchor(self) -> str:
        """The name as one word for links."""
        return self.name.partition(".")[0].replace("_", "-")


def recipes() -> tuple[Recipe, ...]:
    """Return every recipe, in the order of the page."""
    folder = files(__package__) / "recipes"
    return tuple(_read(name, (folder / name).read_text(encoding="utf-8")) for name in NAMES)


def recipes_page() -> str:
    """Return the page."""
    found = recipes()
    return page(
        heading(1, "Recipes"),
        "Small programs to start from. Each is complete, is run when the library is tested, and prints what is shown.",
        bullets(f"[{recipe.title}](#{recipe.anchor})" for recipe in found),
        *(block for recipe in found for block in _shown(recipe)),
    )


def _shown(recipe: Recipe) -> Iterator[str]:
    yield heading(2, recipe.title, recipe.anchor)
    yield from map(prose, recipe.told.split("\n\n"))
    yield code(_LANGUAGES[recipe.name.partition(".")[2]], recipe.program)
    yield "prints"
    yield code("text", recipe.printed)


def _read(name: str, text: str) -> Recipe:
    body, end = text, _PRINTS.search(text)
    printed = _COMMENT.sub("", end["lines"]) if end else ""
    body = text[: end.start()] if end else text
    if name.endswith(".py"):
        told = ast.get_docstring(ast.parse(text)) or ""
        body = body.split('"""', 2)[2]
    else:
        comment, _, body = body.partition("\n\n")
        told = _COMMENT.sub("", comment)
    title, _, rest = told.partition("\n\n")
    return Recipe(name, fold_spaces(title).rstrip("."), rest, body.strip("\n") + "\n", printed)
