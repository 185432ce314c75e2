"""The other side of a question: "is voting for the bypass" where somebody votes against it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.language import fold, spelled_out, words
from fullpass.pipeline.polarity import has_negation
from fullpass.pipeline.similarity import strong_terms

_MOST_WORDS = 6  # of what somebody is for or against
_AGAINST = re.compile(
    r"(?i)\b(?:against|opposed to|gegen|contra|contre|contrario a|en contra de|oppose a|contraire a)\s"
    r"([^,;.!?]+)"
)
_FOR = re.compile(
    r"(?i)\b(?:in favou?r of|supports?|backs|favou?rs|a favor de|en faveur de|zugunsten|befurwortet|"
    r"[sm]ich fur|uns fur|(?:vot\w+|decid\w+|is|are|opt\w*|campaign\w*|stimm\w+|ist|est|esta) (?:for|fur|por|"
    r"pour))\s([^,;.!?]+)"
)
_CHOSEN = re.compile(
    r"(?i)\b(?:go|goes|going|went|signed) with\b|\b(?:chose|choose|picked|settled on|opted for)\b|"
    r"\bdecided (?:on|for)\b|\bnehmen\b|\bentschieden fur\b|\bnos quedamos con\b|\belegimos\b|"
    r"\bon (?:prend|choisit)\b"
)
_DENIED = re.compile(r"(?i)\b(?:not|never|no|nicht|keine?n?|nunca|ne|pas)\s(?:\w+\s){0,2}$")
_PURPOSE = re.compile(r"(?i)\b(?:for|because|since|weil|para|porque|parce)\b")
_POINTS_BACK = re.compile(r"(?i)^(?:it|that|them|this|dies\w*|ello|eso|cela|ca)\b")


def takes_the_other_side(statement: str, quote: str) -> bool:
    """Say whether the statement is for what the quote is against, or against what it is for or chose."""
    claimed, said = spelled_out(fold(statement)), spelled_out(fold(quote))
    if has_negation(statement):
        return False
    against = [*_objects(_AGAINST, said)]
    if not _AGAINST.search(claimed) and any(
        _share(one, other) for one in _objects(_FOR, claimed) for other in against
    ):
        return True
    if against or has_negation(_chosen(said)):
        return False
    favoured = [*_objects(_FOR, said), strong_terms(_chosen(said))]
    return any(_share(one, other) for one in _objects(_AGAINST, claimed) for other in favoured)


def _objects(side: re.Pattern[str], text: str) -> Iterator[frozenset[str]]:
    """Give the content terms of what is for or against, or of all before where it only points back."""
    for match in side.finditer(text):
        if _DENIED.search(text[: match.start()]):
            continue
        back = _POINTS_BACK.match(match[1])
        about = _PURPOSE.split(match[1])[0]
        yield strong_terms(text[: match.start()] if back else " ".join(words(about)[:_MOST_WORDS]))


def _chosen(text: str) -> str:
    """Give what stands behind the act of choosing, before anything set against it."""
    match = _CHOSEN.search(text)
    return (
        re.split(r"(?i)[,;.!?]|\b(?:not|over|instead|statt|nicht|en vez)\b", text[match.end() :])[0]
        if match
        else ""
    )


def _share(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and 2 * len(borne_out(one, other)) >= len(one)
