"""Whether a fact that was found is a planted one: by its category, its statement and its quote."""

from __future__ import annotations

import re
import unicodedata
from calendar import month_name
from functools import lru_cache

from fullpass.evaluation.planted.truth import PlantedFact
from fullpass.evaluation.results import FoundEvidence, FoundFact
from fullpass.pipeline.words import listed

SHARE = 2 / 3  # of the telling words of a phrase, such as a reason, that a statement has to keep
SAME_LETTERS = 4  # at the beginning of two words that count as forms of one

_MONTHS = {
    name: number
    for names in (
        " ".join(month_name[1:]),
        "januar februar märz april mai juni juli august september oktober november dezember",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    )
    for number, name in enumerate(names.casefold().split(), start=1)
}
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_CHINESE_PAIR = re.compile(r"[\u4e00-\u9fff]{2}")
_DENIES = re.compile(
    r"\b(?:not|never|no longer|without|avoids?|nicht|nie|kein\w*|no|nunca|jamais|ne|pas)\b|n['’]t\b|不|没",
    re.IGNORECASE,
)
_SMALL = frozenset(
    listed(
        """the a an and or to of in on for at my our your their his her with is are was were be been i we
        they it der die das ein eine einen dem den und zu im am ich mein la el los las le les un une de du des
        que y et mi mis me mes ma mon se"""
    )
)


def is_right(fact: FoundFact, planted: PlantedFact) -> bool:
    """Say whether the fact is that planted one, in every respect."""
    return not why_not(fact, planted)


def why_not(fact: FoundFact, planted: PlantedFact) -> str:
    """Give in which respect a fact is not that planted one, "" when it is."""
    if not any(rests_on(evidence, planted) for evidence in fact.evidence):
        return "rests on another message"
    return why_not_said(fact, planted)


def why_not_said(fact: FoundFact, planted: PlantedFact) -> str:
    """The same by category and statement alone."""
    if fact.category not in (planted.category, *planted.also):
        return f"category {fact.category}"
    missing = [keyword for keyword in planted.keywords if not holds(fact.statement, keyword)]
    if missing:
        return f"lacks {', '.join(missing)}"
    added = numbers(fact.statement) - numbers(planted.sentence) - _numbers_of_day(planted)
    if added:
        return f"adds {', '.join(map(str, sorted(added)))}"
    if planted.denies is not None and planted.denies != bool(_DENIES.search(fact.statement)):
        return "says the opposite"
    return ""


def rests_on(evidence: FoundEvidence, planted: PlantedFact) -> bool:
    """Say whether a quote stands in the planted sentence, or around it, in its message."""
    if evidence.conversation_id != planted.heard_in:
        return False
    if planted.message_id and evidence.message_id != planted.message_id:
        return False
    return _overlap(_plain(evidence.quote), _plain(planted.sentence))


def holds(statement: str, keyword: str) -> bool:
    """Say whether a statement keeps a keyword: a date in any form, a name or number as it is, of a phrase
    two thirds of the words that tell something.
    """
    plain, wanted = _plain(statement), _plain(keyword)
    if wanted in plain:
        return True
    if _CHINESE.search(keyword):
        return False
    if _NUMBER.search(keyword):
        return numbers(keyword) <= numbers(statement)
    if keyword[0].isupper() and " " not in keyword:
        return False
    return keeps(statement, keyword)


def keeps(text: str, phrase: str, share: float = SHARE) -> bool:
    """Say whether a text has such a share of the words of a phrase that tell something, in some form; of
    Chinese, of the pairs of characters.
    """
    said, wanted = _plain(text), _plain(phrase)
    pairs = [wanted[at : at + 2] for at in range(len(wanted) - 1) if _CHINESE_PAIR.match(wanted, at)]
    words = _WORD.findall(said)
    telling = [word for word in _WORD.findall(wanted) if word not in _SMALL and not _CHINESE.search(word)]
    kept = sum(pair in said for pair in pairs)
    kept += sum(any(_alike(word, other) for other in words) for word in telling)
    return kept > 0 and kept >= share * (len(pairs) + len(telling))


def numbers(text: str) -> frozenset[int]:
    """Give the numbers of a text; the name of a month counts as its number."""
    found = {int(digits) for digits in _NUMBER.findall(text)}
    return frozenset(found | {_MONTHS[word] for word in _WORD.findall(_plain(text)) if word in _MONTHS})


def names_sign(text: str, sign: str) -> bool:
    """Say whether a text has a name, as a word of its own; Chinese puts no space around it."""
    if sign.casefold() not in text.casefold():
        return False
    return re.search(rf"(?<![A-Za-z]){re.escape(sign)}(?![A-Za-z])", text, re.IGNORECASE) is not None


def forbidden_sign(planted: PlantedFact) -> str:
    """Give the name by which a forbidden fact is recognised wherever it turns up."""
    return next(word for word in planted.keywords if word[0].isupper() and word.isalpha())


def _numbers_of_day(planted: PlantedFact) -> frozenset[int]:
    return numbers(planted.day)


def _overlap(quote: str, sentence: str) -> bool:
    if quote in sentence or sentence in quote:
        return True
    longest = min(len(quote), len(sentence))
    shared = max((size for size in range(1, longest + 1) if _end_to_end(quote, sentence, size)), default=0)
    return 2 * shared >= longest


def _end_to_end(quote: str, sentence: str, size: int) -> bool:
    return quote[-size:] == sentence[:size] or sentence[-size:] == quote[:size]


def _alike(word: str, other: str) -> bool:
    return word == other or (
        len(word) > SAME_LETTERS and len(other) > SAME_LETTERS and word[:SAME_LETTERS] == other[:SAME_LETTERS]
    )


@lru_cache(maxsize=50_000)
def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).replace("’", "'").casefold().split())
