"""Whether two stems are forms of one word, and what of a text is said in another in some form."""

from __future__ import annotations

from collections.abc import Set


def borne_out(claimed: Set[str], said: Set[str]) -> set[str]:
    """Give the claimed terms that are said in some form."""
    return {term for term in claimed if term in said or any(is_form_of(term, other) for other in said)}


def is_form_of(term: str, other: str) -> bool:
    """Say whether two terms are forms of one word: one begins the other, or both begin alike for long."""
    shorter, longer = sorted((term, other), key=len)
    if not shorter.isalpha():
        return False
    if not shorter.isascii() and len(shorter) == 1:
        return shorter in longer
    if len(shorter) >= 4 and longer.startswith(shorter):
        return True
    if _is_other_person(shorter, longer) or _is_participle(longer, shorter):
        return True
    common = next((at for at, (a, b) in enumerate(zip(term, other, strict=False)) if a != b), len(shorter))
    return common >= 5 and common >= len(longer) - 3


def _is_other_person(shorter: str, longer: str) -> bool:
    """Say whether two short stems are one verb told of oneself and of another: "nací" and "nació"."""
    return len(shorter) == 3 and len(longer) == 4 and longer.startswith(shorter) and longer[3] in "aeiou"


def _is_participle(longer: str, shorter: str) -> bool:
    """Say whether the longer is the German participle of the shorter: "geduzt" and "duzen"."""
    return len(shorter) >= 3 and longer.startswith("ge") and longer[2:] in (f"{shorter}t", shorter)
