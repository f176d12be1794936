"""The corpus: every provision with its heading, fingerprints, restatement and disposition; parser and comparison.

Importing this package loads nothing; the data are read at the first `load()`.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from bhxh_rules.corpus.comparison import Comparison
    from bhxh_rules.corpus.records import Corpus
    from bhxh_rules.corpus.tree import ParsedText

__all__ = ("identify", "load", "parse", "read", "read_document")


def load() -> "Corpus":
    """Return the corpus that ships with the library, read once; raises LawError when its data are not well formed."""
    from bhxh_rules.corpus import loader

    return loader.load()


def parse(source: str) -> "ParsedText":
    """Parse an official text; see `bhxh_rules.corpus.parser.parse`."""
    from bhxh_rules.corpus import parser

    return parser.parse(source)


def read(path: "Path | str") -> "ParsedText":
    """Parse an official text from a UTF-8 file; raises InputError when it is not UTF-8."""
    from bhxh_rules.corpus import parser

    return parser.read(path)


def identify(parsed: "ParsedText") -> "tuple[Comparison, ...]":
    """Find the known instruments in a parsed file and compare each with what is pinned."""
    from bhxh_rules.corpus import comparison

    return comparison.identify(parsed)


def read_document(path: "Path | str") -> str:
    """Return the text of a file; see `bhxh_rules.corpus.documents.read_document`."""
    from bhxh_rules.corpus import documents

    return documents.read_document(path)
