"""What a person often comes back to: words that stand out in several conversations."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise

from fullpass.engines.offline.portrait.evidence import Evidence, Said, references
from fullpass.pipeline.types import Source
from fullpass.pipeline.words import GENERIC_VERBS, PERSON_WORDS, STOP_WORDS, listed

_SHORTEST = 4  # letters
_WORD = re.compile(r"[^\W\d_]{4,}")
_ANY_WORD = re.compile(r"[^\W\d_]+")
_COMMON = frozenset(
    listed(
        """need want help make made good best better thing things something anything time year years
        month week day days today people please thanks thank write text answer question
        example idea ideas like just really still maybe much many more most also only even
        ever every give tell know think sure work works working start find used using
        different same first last next back into over after before been they them then than
        that this these those there here what when where which while would could should about
        because without going come take keep look feel seems right wrong long short small
        little email mail message list kann könnte möchte bitte habe haben mein meine einen
        einer eine gibt mache machen wieder immer schon noch sehr viel gute guten etwas nicht
        mich dass wenn oder aber auch nach über unter seit jetzt heute puedo hacer tengo
        quiero para como bien esta este años algo puede mejor faire avec pour dans plus comme
        très deux être idée aide half three nobody everyone someone course whole another since
        again away home anyway"""
    )
)
_LEAST, _LEAST_SHARE = 3, 0.08  # conversations, and their share of all
_NOUN_FROM = 0.4  # share of a word's uses that follow a word which announces a noun
_ANNOUNCING = frozenset(
    listed(
        """the a an my our your his her their this these every each some any no of for with about new old
        el la los las un una mi mis nuestro nuestra del de le les une mon ma mes notre nos du des"""
    )
)
_NO_TOPICS = frozenset(
    listed(
        """hand hands head heart face eyes side part room door table floor wall place point line word words
        name names number numbers lot kind sort case fact reason matter moment hour hours minute minutes
        morning evening night afternoon weekend today tomorrow yesterday monday tuesday wednesday thursday
        friday saturday sunday january february march april june july august september october november
        december spring summer autumn winter world life person people man woman version page text title
        sentence paragraph language way ways stuff rest middle front top bottom beginning start mind voice
        two three four five six seven eight nine ten twelve twenty hundred thousand second third fourth
        ende anfang seite teil stelle woche wochen monat monate stunde stunden minute minuten abend morgen
        nacht uhr frage antwort leben welt mensch menschen leute grund weise wort worte satz"""
    )
)


@dataclass(frozen=True, slots=True)
class Topic:
    """A word, the number of conversations it stands in, and a few of the messages."""

    term: str
    conversations: int
    sources: tuple[Source, ...]


def topics(evidence: Evidence) -> tuple[Topic, ...]:
    """Give the words of at least three conversations and 8 % of all, and at most half, the most used first.

    Only nouns count: in German what is written with a capital, elsewhere what mostly follows an article or
    the like. Names are left out: what is written with a capital most times, in languages where nouns are not.
    """
    dropped = (
        frozenset[str]().union(*STOP_WORDS.values()) | PERSON_WORDS | GENERIC_VERBS | _COMMON | _NO_TOPICS
    )
    where: dict[str, dict[str, Said]] = defaultdict(dict)
    written: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    announced: Counter[str] = Counter()
    uses: Counter[str] = Counter()
    for each in evidence.said:
        found = _WORD.findall(each.own)
        for before, word in _in_pairs(each.own):
            uses[word.lower()] += 1
            german = each.language == "de"
            announced[word.lower()] += word[0].isupper() if german else before.lower() in _ANNOUNCING
        for word in found:
            where[word.lower()].setdefault(each.conversation_id, each)
        if each.language != "de":
            written.update(word.lower() for word in found)
            capital.update(word.lower() for word in found if word[0].isupper())
    most = max(evidence.conversations // 2, _LEAST)
    least = max(_LEAST, round(_LEAST_SHARE * evidence.conversations))
    told = [
        Topic(word, len(places), references(tuple(places.values())))
        for word, places in where.items()
        if least <= len(places) <= most
        and word not in dropped
        and 2 * capital[word] <= written[word]
        and announced[word] >= _NOUN_FROM * uses[word]
    ]
    return tuple(sorted(told, key=lambda topic: (-topic.conversations, topic.term)))


def _in_pairs(text: str) -> list[tuple[str, str]]:
    """Give every longer word with the word before it."""
    found = _ANY_WORD.findall(text)
    return [(before, word) for before, word in pairwise(["", *found]) if len(word) >= _SHORTEST]
