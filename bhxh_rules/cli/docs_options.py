"""What the documentation is made from, as it is named on the command line: checked before anything that takes long."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Annotated

import typer

from bhxh_rules.cli.options import FEATURES
from bhxh_rules.cli.rows import day_of, file_of, folder_of
from bhxh_rules.core.errors import InputError, Problem
from bhxh_rules.site import Sources
from bhxh_rules.site.refused import together

Results = Annotated[
    Path | None, typer.Option("--results", help="Scenario results; without them the scenarios are run now.")
]
Texts = Annotated[Path | None, typer.Option("--texts", help="Folder with the official texts.")]
On = Annotated[
    str | None, typer.Option("--on", help="What is out of date is told as of that day: YYYY-MM-DD, else today.")
]
TryIt = Annotated[
    bool | None,
    typer.Option("--try-it/--no-try-it", help="Forms that run the rules: needs npm and, once, the network."),
]


@dataclass(frozen=True, slots=True)
class Given:
    """The options for sources as they were typed."""

    features: Path | None = None
    results: Path | None = None
    texts: Path | None = None
    reviews: Path | None = None
    on: str | None = None

    @property
    def named(self) -> bool:
        """Whether any was."""
        return any(option is not None for option in astuple(self))

    def check(self) -> None:
        """Read every file and refuse all that cannot be used, in one error."""
        from bhxh_rules.site.official import read_wording
        from bhxh_rules.site.results import load_results

        together(
            lambda: folder_of(self.features, "--features"),
            lambda: load_results(file_of(self.results, "--results")),
            lambda: read_wording(folder_of(self.texts, "--texts")),
            lambda: _read_reviews(file_of(self.reviews, "--reviews")),
            lambda: day_of(self.on, "--on"),
        )

    def sources(self) -> Sources:
        """Return the sources; those of the current folder and today where none was named."""
        from bhxh_rules.impact.signoffs import FILE

        features = self.features or (FEATURES if FEATURES.is_dir() else None)
        on = day_of("today" if self.on is None else self.on, "--on")
        return Sources(features, self.results, self.texts, self.reviews or FILE, on)


def _read_reviews(named: Path | None) -> None:
    """Read the file of sign-offs; what is wrong in it is told with its name."""
    from bhxh_rules.impact.signoffs import FILE, read_signoffs

    path = named or FILE
    try:
        read_signoffs(path)
    except InputError as error:
        problems = (Problem(each.pointer, f"{path}: {each.vi}", f"{path}: {each.en}") for each in error.problems)
        raise InputError(tuple(problems)) from None
