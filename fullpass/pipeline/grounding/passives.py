"""What is done by somebody, told of one who does it: "is taught by Berrin" of "I teach Berrin"."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from fullpass.pipeline.grounding.doers import is_mine, is_of_user, is_to_me
from fullpass.pipeline.grounding.heard import languages_of
from fullpass.pipeline.grounding.spoken_clauses import Clause, spoken_clauses

_BY = (
    r"(?:by|por|par|von) (?:(?:the|their|his|her|my|el|la|su|mi|son|sa|mon|ma|dem|der|seinem|ihrem|meinem) )?"
)
_DONE_BY = re.compile(
    r"\b(?:(?:is|was|are|were|be|been|being|gets?|got|es|fue|ha sido|son|est|a ete) (?:\w+ ){1,4}?|"
    rf"(?:wird|wurde|werden) (?:\w+ ){{0,3}}?){_BY}(\w{{2,}})"
)


def done_by_whom_it_is_done_to(statement: str, sentence: str) -> bool:
    """Say whether the statement tells as done by somebody what only "I" do in the clauses that name them."""
    claimed, said = spoken_clauses(statement), spoken_clauses(sentence)
    languages = languages_of(word for clause in (*claimed, *said) for word in clause)
    return any(_is_done_by(clause, said, languages) for clause in claimed)


def _is_done_by(clause: Clause, said: Sequence[Clause], languages: Set[str]) -> bool:
    match = _DONE_BY.search(" ".join(clause))
    if match is None or not is_of_user(clause):
        return False
    by = re.compile(rf"\b{_BY}{match[1]}\b")
    there = [each for each in said if match[1] in each and not by.search(" ".join(each))]
    return bool(there) and all(is_mine(each, languages) and not is_to_me(each) for each in there)
