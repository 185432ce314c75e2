"""When a statement gives way to the person's own sentence, and what that sentence is."""

from __future__ import annotations

import re

from fullpass.pipeline.grounding.follows import says_no_more
from fullpass.pipeline.grounding.said import LONGEST_SENTENCE
from fullpass.pipeline.grounding.support import UNSUPPORTED
from fullpass.pipeline.language import fold, one_line, sentence_around
from fullpass.pipeline.main_language import clear_language, in_other_language
from fullpass.pipeline.similarity import terms

_QUESTION_MARKS = ("?", "？")
_ASKS_FOR = re.compile(  # a question that tells what the person wants: "could you keep it short?"
    r"(?i)\b(?:can|could|would|will) you\b|\b(?:kannst|konntest|wurdest) du\b|"
    r"\b(?:konnen|konnten|wurden) sie\b|\b(?:puedes|podrias|podria|puede)\b|"
    r"\b(?:peux-tu|pourrais-tu|pouvez-vous|pourriez-vous)\b|你?能不能|可不可以|可以请你"
)


def gives_way(statement: str, reason: str, text: str, start: int, end: int, *, title: str) -> bool:
    """Say whether a statement that was judged with this `reason` ("" for none) gives way to what was said.

    The quote is `text[start:end]`. That is one in another language, and one that does not contradict its
    quote but cannot be shown to say no more.
    """
    if reason in ("", UNSUPPORTED) and _is_translated(statement, text, start, end):
        return True
    return not reason and not says_no_more(statement, text, start, end, title=title)


def own_words(text: str, start: int, end: int) -> str:
    """Give the sentence that the quote `text[start:end]` stands in, or the quote where that sentence has no
    end for long, ends in a question or goes on in another language.

    "" for a question, which states nothing, unless it asks the assistant for something.
    """
    quote = one_line(text[start:end])
    sentence = one_line(sentence_around(text, start, end))
    if sentence.endswith(_QUESTION_MARKS) and not _ASKS_FOR.search(fold(sentence)):
        is_all = quote.rstrip("?？ ") == sentence.rstrip("?？ ")
        return "" if is_all or quote.endswith(_QUESTION_MARKS) else quote
    spoken = clear_language(quote)
    mixed = bool(spoken) and clear_language(sentence) != spoken
    return quote if mixed or len(sentence) > LONGEST_SENTENCE else sentence


def _is_translated(statement: str, text: str, start: int, end: int) -> bool:
    """Say whether the statement is clearly in another language than the quote, or than its sentence where
    the quote alone does not tell and is not in the statement's words either."""
    quote = text[start:end]
    if clear_language(quote):
        return in_other_language(statement, quote)
    said, shared = terms(statement), terms(statement) & terms(quote)
    return 2 * len(shared) < len(said) and in_other_language(statement, sentence_around(text, start, end))
