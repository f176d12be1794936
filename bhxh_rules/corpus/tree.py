"""The tree of a parsed official text: mixed content that keeps every printed character, in order."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from bhxh_rules.core.text import fold_spaces
from bhxh_rules.corpus.lines import GROUPS, plain


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """Something in a text that a person should look at: a code, the line (from 1) and a short detail."""

    code: str
    line: int
    detail: str


@dataclass(frozen=True, slots=True)
class Node:
    """One element of the text.

    Attributes: kind — "part" (one instrument), "division" (Phần), "chapter", "section" (Mục), "dieu", "khoan", "diem",
    "gach", "closing" (signature and recipients) or "appendix" (kept as text); number — as printed, đ unified; line —
    where it starts, from 1; marker — the printed sign such as "Điều 13." or "a)"; heading — the printed title of a
    Điều or a group; content — paragraphs and child nodes in reading order. The paragraphs of a part are its preamble.
    """

    kind: str
    number: str
    line: int
    marker: str = ""
    heading: str = ""
    content: tuple["Node | str", ...] = ()

    @property
    def children(self) -> tuple["Node", ...]:
        """The nodes directly below."""
        return tuple(item for item in self.content if isinstance(item, Node))

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The node's own paragraphs as printed, without heading and children."""
        return tuple(item for item in self.content if isinstance(item, str))

    @property
    def printed(self) -> str:
        """The node's own text as printed: heading and paragraphs, one a line, without marker and children."""
        return "\n".join(filter(None, (self.heading, *self.paragraphs)))

    @property
    def text(self) -> str:
        """The node's own text without residue of markup."""
        return plain(self.printed)

    @property
    def title(self) -> str:
        """The heading without residue of markup."""
        return fold_spaces(plain(self.heading))

    def walk(self) -> Iterator["Node"]:
        """Yield the node and everything below it in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def pieces(self) -> Iterator[str]:
        """Yield everything printed in the node and below it, in reading order."""
        yield from filter(None, (self.marker, self.heading))
        for item in self.content:
            if isinstance(item, str):
                yield item
            else:
                yield from item.pieces()

    def provisions(self, above: str) -> Iterator[tuple[str, "Node"]]:
        """Yield (id, node) for every provision below, in reading order; `above` is the instrument or the node's id."""
        dashes = 0
        for child in self.children:
            if child.kind in (*GROUPS, "closing", "appendix"):
                yield from child.provisions(above)
                continue
            dashes += child.kind == "gach"
            own = _own_id(child, above, dashes)
            yield own, child
            yield from child.provisions(own)


def _own_id(node: Node, above: str, dashes: int) -> str:
    match node.kind:
        case "dieu":
            return f"{above}/d{node.number}"
        case "khoan":
            return f"{above}.k{node.number}"
        case "diem":
            return f"{above}.{node.number}"
        case _:
            return f"{above}.g{dashes}"


@dataclass(frozen=True, slots=True)
class ParsedText:
    """A parsed file: one part for each instrument in it, and the diagnostics in line order."""

    parts: tuple[Node, ...]
    diagnostics: tuple[Diagnostic, ...]

    def counts(self) -> dict[str, int]:
        """Return how many nodes of each kind the file has."""
        return dict(Counter(node.kind for part in self.parts for node in part.walk()))

    def words(self) -> list[str]:
        """Return every word that the tree keeps, in reading order: the file's words, signs apart from what follows."""
        return " ".join(piece for part in self.parts for piece in part.pieces()).split()
