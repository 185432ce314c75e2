"""A mother-in-law told of as a mother."""

from __future__ import annotations

import re

from fullpass.pipeline.grounding.spoken_clauses import in_plain

_KIN = r"\b(?:mother|father|brother|sister|son|daughter)s?\b"
_BY_BLOOD = re.compile(rf"{_KIN}(?!.in.law)")
_IN_LAW = re.compile(rf"{_KIN}.in.law\b")


def related_otherwise(statement: str, sentence: str) -> bool:
    """Say whether the statement names a relative by blood where the sentence has only one by marriage."""
    claimed, said = in_plain(statement), in_plain(sentence)
    return bool(_IN_LAW.search(said) and _BY_BLOOD.search(claimed) and not _BY_BLOOD.search(said))
