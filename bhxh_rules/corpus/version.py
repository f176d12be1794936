"""The version of the corpus data as a literal, so that verdicts can name it without reading a file."""

VERSION = "x1-c770d4a8"
