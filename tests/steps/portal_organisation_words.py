"""The words of the scenarios on scope, principles and responsibilities of the portal, as the glossary has them."""

from bhxh_rules.catalogue import glossary

NOT_NAMED = "không nêu"


def code(vocabulary: str, label: str) -> str:
    """Return the identifier that a Vietnamese term of the glossary stands for."""
    found = [name for name, term in glossary.load().words[vocabulary].items() if term.label == label]
    assert len(found) == 1, f"{label}: {found}"
    return found[0]


def codes(vocabulary: str, text: str) -> tuple[str, ...]:
    """Return the identifiers of terms that follow each other in one cell, in its order."""
    return () if text == NOT_NAMED else tuple(code(vocabulary, part) for part in text.split("; "))
