"""Options that several commands have, and what they are where none is given."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

DATA = Path("bhxh_rules") / "corpus" / "data"
FEATURES = Path("features")


class Lang(StrEnum):
    """The language of messages."""

    VI = "vi"
    EN = "en"


AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
InLang = Annotated[Lang, typer.Option("--lang", help="Language of messages.")]
Data = Annotated[
    Path, typer.Option("--data", help="Data folder of a checkout; bhxh_rules/corpus/data below this folder.")
]
Features = Annotated[
    Path | None, typer.Option("--features", help="Folder of the feature files; ./features when there is one.")
]
Reviews = Annotated[
    Path | None, typer.Option("--reviews", help="File of the sign-offs; ./reviews.toml when there is one.")
]
