"""Another name before the same words: "Cinderpath launched" where somebody said "Oxbow finally launched"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fullpass.pipeline.clauses import clauses
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.grounding.unheard import unheard
from fullpass.pipeline.language import stem, words
from fullpass.pipeline.relatives import OTHERS
from fullpass.pipeline.words import GENERIC_WORDS, NEGATORS, PERSON_WORDS, STOP_WORDS, listed

WIDEST = 2  # small words and adverbs between a name and what is said of it
_ALIKE = 4  # letters with which two forms of a word begin
_ADVERBS = frozenset(
    listed("also just now already only even is was has had have auch schon ist hat hatte a est")
)
_SMALL = frozenset[str]().union(*STOP_WORDS.values()) | PERSON_WORDS | NEGATORS
_NO_NAMES = _SMALL | GENERIC_WORDS


def renamed(statement: str, quote: str) -> bool:
    """Say whether the statement begins with a name that the quote lacks, before words that the quote has
    behind a name of its own.

    What begins a sentence has a capital anyway, so both have to stand there without "the" or "my".
    """
    written = words(statement)
    if len(written) < 2 or not written[0][0].isupper() or written[0].casefold() in _NO_NAMES:
        return False
    claimed = [word.casefold() for word in written]
    if claimed[0] not in unheard(statement, quote):
        return False
    name, rest = stem(claimed[0]), {stem(word) for word in claimed}
    said = {word for clause in clauses(quote) for word in clause}
    alike = _ALIKE if len(claimed[0]) > _ALIKE + 1 else _ALIKE - 1
    begins_alike = any(word[:alike] == claimed[0][:alike] for word in said)  # defiendo, defiende
    if begins_alike or claimed[0] in OTHERS or borne_out({name}, {stem(word) for word in said}):
        return False
    told = next((stem(word) for word in claimed[1 : WIDEST + 2] if word not in _SMALL), "")
    subjects = list(_subjects(quote, told))
    return bool(subjects) and all(subject and stem(subject) not in rest for subject in subjects)


def _subjects(quote: str, told: str) -> Iterator[str]:
    """Give for each place where that is told what stands before it like a name, "" where nothing does."""
    for clause in clauses(quote):
        for at, word in enumerate(clause):
            if stem(word) == told and at:
                yield _subject(clause[:at])


def _subject(before: Sequence[str]) -> str:
    for at in range(len(before) - 1, max(-1, len(before) - WIDEST - 1), -1):
        word = before[at]
        if word in _ADVERBS or word.endswith("ly"):
            continue
        stands_alone = at == 0 or before[at - 1] not in _SMALL
        return word if stands_alone and word.isalpha() and word not in _NO_NAMES else ""
    return ""
