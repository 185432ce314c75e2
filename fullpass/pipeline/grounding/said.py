"""What a person said at one place of a message: the quote, its sentences, and what stands around them."""

from __future__ import annotations

import re
from typing import NamedTuple

from fullpass.pipeline.language import fold, one_line, sentence_around
from fullpass.pipeline.main_language import in_other_language

OWN_REACH = 80  # characters: what denies a quote that is a piece of its sentence stands next to it
LONGEST_SENTENCE = 250  # characters: what is longer is dictated or a list, and tells of much else
NEARBY = 500  # characters on either side of a quote: what is further away bears out other statements

# Such a quote is judged by itself too: what stands around it in dictated text are other sentences.
_BEGINS_WITH_I = re.compile(r"(?i)(?:i|we|ich|wir|je|nous|yo|nosotros|io|noi|eu|nos|ik|wij)\b|j'|[我咱]")


class Said(NamedTuple):
    """What was said: the quote, the sentences around it, whichever of them is the person's own sentence, what
    stands near, and the whole message."""

    quote: str
    around: str
    own: str
    nearby: str
    text: str


def said_at(text: str, start: int, end: int) -> Said:
    """Give what was said at `text[start:end]`, a quote. Sentences in another language are not around it."""
    quote, around = text[start:end], sentence_around(text, start, end)
    if in_other_language(quote, around.replace(quote, " ")):
        around = quote
    own = around if around == quote else sentence_around(text, start, end, OWN_REACH)
    if _BEGINS_WITH_I.match(fold(quote)):
        own = quote
    return Said(quote, around, own, text[max(0, start - NEARBY) : end + NEARBY], text)


def is_piece_of(statement: str, said: str) -> bool:
    """Say whether a statement is a piece of what was said, in whole words: it has none of its own."""
    return re.search(rf"(?<!\w){re.escape(plain(statement))}(?!\w)", plain(said)) is not None


def plain(text: str) -> str:
    """Give the text on one line, without accents, case and final marks, as its words are compared."""
    return one_line(fold(text)).casefold().rstrip(".!?。！？ ")
