"""The words of the scenarios on organisation, and what they mean in the library."""

from typing import Literal

from bhxh_rules.catalogue import glossary

NOT_NAMED = "không nêu"
NO_DELEGATION = "không cần"
EVIDENCE = {"nguồn thứ cấp": "S", "suy ra": "I"}

REASONS = {
    "thuộc nhiệm vụ, quyền hạn": "WITHIN_AUTHORITY",
    "ủy quyền không có hiệu lực": "DELEGATION_NOT_IN_FORCE",
    "ủy quyền khác phạm vi": "DELEGATION_OF_OTHER_SCOPE",
}

Vocabulary = Literal[
    "duty", "action", "role", "holder", "nature", "circumstances", "towards", "scope", "occasion", "period", "fate"
]


def code(vocabulary: Vocabulary, label: str) -> str:
    """Return the identifier that a Vietnamese term of the glossary stands for."""
    found = [name for name, term in glossary.load().words[vocabulary].items() if term.label == label]
    assert len(found) == 1, f"{label}: {found}"
    return found[0]


def codes(vocabulary: Vocabulary, text: str) -> tuple[str, ...]:
    """Return the identifiers of a list of terms, in its order; a term may itself have a comma."""
    if text == NOT_NAMED:
        return ()
    separator = "; " if "; " in text else ", "
    whole = [name for name, term in glossary.load().words[vocabulary].items() if term.label == text]
    return tuple(whole) or tuple(code(vocabulary, part) for part in text.split(separator))
