"""Whether a statement says no more than what was said, as far as its words can show."""

from __future__ import annotations

import re

from fullpass.pipeline.grounding.said import LONGEST_SENTENCE, is_piece_of, plain, said_at
from fullpass.pipeline.grounding.shifts import is_shifted
from fullpass.pipeline.grounding.unheard import unheard
from fullpass.pipeline.language import WORD, fold, sentence_around
from fullpass.pipeline.words import STOP_WORDS

_NAMES_NOTHING = frozenset(  # in a title that nobody gave, or that begins with it: "How do I …"
    {"new", "untitled", "neue", "neuer", "nueva", "nuevo", "nouveau", "nouvelle", "nuova", "nova"}
).union(*STOP_WORDS.values())
_POINTS_BACK = re.compile(  # to what stands in another sentence
    r"(?i)^(?:yes|yep|no|nope|ja|nein|si|oui|non)\b|"
    r"\b(?:it|its|this|that|these|those|them|they|there|ones?|so|both|neither|he|she|him|her|"
    r"es|dies\w*|ihn|ihm|dort|dahin|dazu|davon|damit|beide|lo|eso|esto|alli|ahi|ambos|"
    r"ca|cela|ceci|celui|celle)\b|[它这那他她]"
)
_CLOSE = 40  # characters around a quote in dictated text: what is further away is about something else


def says_no_more(statement: str, text: str, start: int, end: int, *, title: str) -> bool:
    """Say whether the statement shows by its words that it only tells what the person said.

    The quote is `text[start:end]`, `text` its message and `title` the conversation's. Each content word and
    figure has to be heard in the sentence of the quote, or near it where that points back ("I love it"); of
    the title only names count, its other words may be those of the assistant. What this turns down may be
    true: it is told in words that rules cannot follow.
    """
    said = said_at(text, start, end)
    if plain(statement) == plain(said.around):
        return True
    is_part = (
        said.around == said.quote != sentence_around(text, start, end)
    )  # the rest is in another language
    heard = said.nearby if is_part or _POINTS_BACK.search(fold(said.around)) else said.around
    if not is_piece_of(statement, said.around) and unheard(statement, f"{heard}\n{_names_in(title)}"):
        return False
    is_sentence = len(said.around) <= LONGEST_SENTENCE
    sentence = said.around if is_sentence else sentence_around(text, start, end, _CLOSE)
    return not is_shifted(statement, sentence, heard)


def _names_in(title: str) -> str:
    """Give the words of a title that may be names: those with a capital, and those in other scripts."""
    found = (word for word in WORD.findall(title) if not word.islower())
    return " ".join(word for word in found if fold(word).casefold() not in _NAMES_NOTHING)
