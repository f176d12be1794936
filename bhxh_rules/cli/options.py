"""Options that several commands have."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Lang(StrEnum):
    """The language of messages."""

    VI = "vi"
    EN = "en"


AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
InLang = Annotated[Lang, typer.Option("--lang", help="Language of messages.")]
Features = Annotated[
    Path | None, typer.Option("--features", help="Folder of the feature files; ./features when there is one.")
]
Reviews = Annotated[
    Path | None, typer.Option("--reviews", help="File of the sign-offs; ./reviews.toml when there is one.")
]
