"""What an instrument prints outside its Điều: preamble, titles of chapters and sections, appendices, signature."""

from bhxh_rules.corpus.fingerprints import semantic
from bhxh_rules.corpus.tree import Node

_PROVISIONS = ("dieu", "khoan", "diem", "gach")


def outside(part: Node) -> str:
    """Return the semantic fingerprint of everything in a part that stands in no provision."""
    pieces = [piece for node in part.walk() if node.kind not in _PROVISIONS for piece in (node.marker, node.printed)]
    return semantic(" ".join(filter(None, pieces)))
