"""The version of the corpus data as a literal, so that verdicts can name it without reading a file."""

VERSION = "x1-c770d4a8"

LOOKED_UNTIL = "2026-11-21"
"""The day up to which instruments that amend or replace what the corpus knows were looked for; ISO."""
