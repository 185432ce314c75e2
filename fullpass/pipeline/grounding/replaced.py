"""What took the place of what: "uses A instead of B" of somebody who switched from B to A."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.grounding.spoken_clauses import in_plain
from fullpass.pipeline.language import stem, words
from fullpass.pipeline.number_words import MONTHS
from fullpass.pipeline.words import PERSON_WORDS, STOP_WORDS

_THING = r"[^,.;:!?，。；：！？\n]"
_OLD, _NEW = rf"(?P<old>{_THING}{{2,40}}?)", rf"(?P<new>{_THING}{{2,40}})"
_OTHER, _REST = rf"(?P<new>{_THING}{{2,40}}?)", rf"(?P<old>{_THING}{{2,40}})"
_FROM_TO = [
    re.compile(pattern)
    for pattern in (
        rf"\bfrom {_OLD} (?:over )?(?:to|onto) {_NEW}",
        rf"\b(?:drop|ditch|left|leave|trade|swap|replace|abandon|quit)\w* {_OLD} (?:for|with) {_NEW}",
        rf"\bwas going to {_OLD},? but (?:\w+ ){{0,2}}(?:decided|chose|opted) to {_NEW}",
        rf"\bvon {_OLD} (?:auf|zu|zum|zur|nach) {_NEW}",
        rf"\b(?:cambi|pas|mud|migr)\w+ de(?:l)? {_OLD} al? {_NEW}",
        rf"\b(?:cambi|sustitu|reemplaz|troqu)\w+ {_OLD} por {_NEW}",
        rf"\b(?:pass|chang|migr|demenag)\w+ de {_OLD} (?:a|au|aux) {_NEW}",
        rf"\b(?:quitt|abandonn)\w+ {_OLD} pour {_NEW}",
        rf"\bused to (?:\w+ )?{_OLD},?(?: but| and)? (?:now|nowadays|these days|today) {_NEW}",
        rf"比起?{_OLD}[，,]?[^，。,]{{0,3}}更(?:喜欢|爱|想|愿意){_NEW}",
        rf"(?:^|[.;,] )(?:statt|anstatt|instead of|en vez de|en lugar de|au lieu de|au lieu du|a la place du|"
        rf"a la place de) (?P<old>\w+(?: \w+)?),? (?P<new>{_THING}{{2,40}})",
        rf"\bfruher {_OLD},? (?:aber |und )?(?:jetzt|heute|inzwischen|mittlerweile) {_NEW}",
        rf"从{_OLD}(?:切换|换|改|转|搬|迁)(?:到|成|用|为|去|至)?了?{_NEW}",
    )
]
_PREFERS = [
    re.compile(pattern)
    for pattern in (
        rf"\bprefer\w* {_OTHER} to {_REST}",
        rf"\b(?:chose|choose|chosen|pick\w*|prefer\w*|went with|opted for|favou?r\w*) {_OTHER} over {_REST}",
        rf"\bprefier\w+ {_OTHER} al? {_REST}",
        rf"\bprefer\w* {_OTHER} (?:a|au|aux) {_REST}",
        rf"\b(?:mas|mejor|mieux|plus|plutot|davantage) {_OTHER} (?:que|qu) {_REST}",
        rf"\b(?:bevorzug\w+|zieh\w*) {_OTHER} (?:gegenuber|vor) {_REST}",
        rf"\b(?:lieber|mehr|eher) {_OTHER} als {_REST}",
    )
]
_RATHER = re.compile(
    rf"(?P<new>{_THING}{{2,60}}?)(?:(?:,|\b) ?(?:formerly|previously|fruher|antes|autrefois)\b|"
    rf"\b(?:instead of|beats?|rather than|in place of|"
    rf"(?:more|better|lieber|eher) (?:than|als)|statt|anstatt|anstelle von|"
    rf"en lugar de(?:l)?|en vez de(?:l)?|antes que|au lieu de|au lieu d|plutot que)\b|"
    rf"[,，] ?(?:and |und |y |et )?(?:not|nicht|no|pas|non)\b|\b(?:and not|und nicht|y no|et non|et pas)\b|"
    rf"代替了?|取代了?|替代了?|而不是|[，,]\s?不用|[，,]?\s?不再(?:使?用)?)\s?(?P<old>{_THING}{{2,40}})"
)
_LEAVES = re.compile(
    r"\b(?:from|former\w*|used|no longer|not|never|left|quit|dropped|ditched|stopped|was|were|until|before|"
    r"over|pas|non|sin|ohne|without|sans|instead|than|moved|switched|changed|replaced|von|statt|nicht|"
    r"kein\w*|fruher|bis|verl\w+|de|del|antes|"
    r"dej\w+|no|hasta|abandon\w+|quitt\w+|ne|n|plus|avant|lieu)\b|从|不|原|换|离|弃"
)
_NEXT_TO = 4  # words beside what parts the two
_HAN = re.compile("[一-鿿]+")


class Replaced(NamedTuple):
    """The terms of what is new, and of what it takes the place of."""

    new: frozenset[str]
    old: frozenset[str]


def replaced_alike(statement: str, sentence: str) -> tuple[Replaced, ...]:
    """Give what the statement has in the place of what, as the sentence has it too."""
    said = _replaced(sentence)
    return tuple(
        each
        for each in _replaced(statement)
        if any(borne_out(each.new, other.new) and borne_out(each.old, other.old) for other in said)
    )


def replaced_otherwise(statement: str, sentence: str) -> bool:
    """Say whether the statement gives up what the sentence takes up, or has only what it gives up and no word
    for that."""
    said, claimed = _replaced(sentence), _replaced(statement)
    for one in claimed:
        for other in said:
            new, old = one.new - other.new, one.old - other.old
            if borne_out(new, other.old) and borne_out(old, other.new):
                return True
    if claimed or not said or _LEAVES.search(in_plain(statement)):
        return False
    told = _terms(_content(in_plain(statement)), statement)
    return any(
        borne_out(each.old - each.new, told) and not borne_out(each.new - each.old, told) for each in said
    )


@lru_cache(maxsize=64)
def _replaced(text: str) -> tuple[Replaced, ...]:
    return tuple(each for each in _found(in_plain(text)) if each.new and each.old)


def _found(plain: str) -> Iterator[Replaced]:
    for pattern in _FROM_TO:
        for match in pattern.finditer(plain):
            yield Replaced(_first(match["new"]), _last(match["old"]))
    for pattern in _PREFERS:
        for match in pattern.finditer(plain):
            yield Replaced(_last(match["new"]), _first(match["old"]))
    for match in _RATHER.finditer(plain):
        yield Replaced(_last(match["new"]), _first(match["old"]))


def _first(text: str) -> frozenset[str]:
    return _terms(_content(text)[:_NEXT_TO], text[:8])


def _last(text: str) -> frozenset[str]:
    return _terms(_content(text)[-_NEXT_TO:], text[-8:])


def _content(text: str) -> list[str]:
    """Give the words of a text but for small ones, numbers and months."""
    return [
        word
        for word in words(text)
        if word.isalpha() and len(word) > 1 and word not in _small() and word not in MONTHS
    ]


def _terms(spoken: list[str], text: str) -> frozenset[str]:
    """Give the stems of words, and of Chinese each two characters that stand together."""
    runs = _HAN.findall(text)
    pairs = (run[at : at + 2] for run in runs for at in range(len(run) - 1))
    return frozenset((*pairs, *(stem(word) for word in spoken)))


@cache
def _small() -> frozenset[str]:
    return frozenset[str]().union(*STOP_WORDS.values()) | PERSON_WORDS
