"""Fingerprints of a provision's own wording, so that a change of the official text is seen without storing the text.

The algorithm's version stands in front: another rule is another version, never a silent change of this one.
"""

import hashlib
import re

from bhxh_rules.core.text import fold_spaces, nfc, unify_d, unify_tone
from bhxh_rules.corpus.lines import plain

_LIKE = str.maketrans(dict.fromkeys("“”„‟«»‘’‚‛'", '"') | dict.fromkeys("‐‑‒–—―−", "-"))
_SPACE_BEFORE = re.compile(r" ([.,;:!?)])")
_SPACE_AFTER = re.compile(r"([,;:])(?=[^\W\d])")
_OUTER = " .,;:/…"


def exact_form(text: str) -> str:
    """Return NFC text with folded spaces: blind to Unicode form, line breaks and kinds of space, to nothing else."""
    return fold_spaces(nfc(text))


def semantic_form(text: str) -> str:
    """Return the form in which two wordings are the same for a reader.

    Blind to what `exact_form` ignores and to tone placement, case, quotes, dashes, look-alikes of đ, markup, spaces
    at punctuation, and punctuation at both ends; figures and words all count.
    """
    form = fold_spaces(unify_tone(unify_d(plain(text)))).casefold().translate(_LIKE)
    form = _SPACE_BEFORE.sub(r"\1", form).replace("( ", "(")
    return nfc(_SPACE_AFTER.sub(r"\1 ", form).strip(_OUTER))


def exact(text: str) -> str:
    """Return the exact fingerprint, "x1:" and 16 hexadecimal digits."""
    return f"x1:{digest(exact_form(text))}"


def semantic(text: str) -> str:
    """Return the semantic fingerprint, "s1:" and 16 hexadecimal digits."""
    return f"s1:{digest(semantic_form(text))}"


def digest(text: str) -> str:
    """Return the first 16 hexadecimal digits of the text's SHA-256 in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
