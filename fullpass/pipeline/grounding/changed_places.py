"""Two things of the quote that stand in each other's place: "sells the bike and keeps the car"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations

from fullpass.pipeline.forms import is_form_of
from fullpass.pipeline.language import UNSPACED_RUN, fold, guess_language, stem, words
from fullpass.pipeline.switches import tells_what_was_left
from fullpass.pipeline.words import NEGATORS, PERSON_WORDS, STOP_WORDS, UNSPACED_FILLERS, VERB_CLASSES, listed

LEAST_GAINED = 2  # words more that stand as in the quote, once the two things are put back
LEAST_SHARE = 0.6  # of the words of a clause that stand so then
MOST_WORDS = 40
LEAST_CHARACTERS, LEAST_CHARACTERS_GAINED = 2, 2
_JOINING = frozenset(listed("and or und oder et ou y o e og en of plus as well with mit avec con com и и"))
_NO_THINGS = NEGATORS.union(*(VERB_CLASSES[name] for name in ("like", "want", "have", "be")))
_LEFT_OUT = PERSON_WORDS | frozenset(
    listed(
        """old new i me my we us our they them their he his her the a an is am are was were be been has
        have had do she does did s m re ve ll d ich mich mir mein meine meinen wir uns unser unsere sich
        der die das den dem des ein eine einen einem einer je j me ma mes mon nous notre nos se sa son ses
        le la les l un une yo mi mis nos su sus el los las una io mio mia il lo gli eu meu minha o os as
        um uma que dass that"""
    )
)
_ONLY_HAN = re.compile("[\u3400-\u9fff]*")
_STEMS_JOINING = {stem(word) for word in _JOINING}


def changed_places(statement: str, quote: str) -> bool:
    """Say whether a statement reads far more like the quote once two of its things are exchanged.

    Things that the quote only lists beside each other ("Tom and Ben") may come in any order.
    """
    if tells_what_was_left(statement, quote):
        return False
    return _in_words(statement, quote) or _in_characters(statement, quote)


def _in_words(statement: str, quote: str) -> bool:
    said = _spoken(quote)
    claimed = [_as_said(word, said) for word in _spoken(statement)]
    small = _small(guess_language(words(quote)))
    before, least = None, LEAST_SHARE * len(claimed)
    for one, other in _turned(claimed, said, small):
        before = _in_order(claimed, said) if before is None else before
        if not _takes_place(claimed, one, said, said.index(claimed[other])):
            continue
        if not _takes_place(claimed, other, said, said.index(claimed[one])):
            continue
        put_back = list(claimed)
        put_back[one], put_back[other] = claimed[other], claimed[one]
        after = _in_order(put_back, said)
        if after >= least and after - before >= LEAST_GAINED:
            return True
    return False


def _turned(claimed: Sequence[str], said: Sequence[str], small: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Give the pairs of things that come in the other order in the quote, and not just beside each other."""
    things = [at for at, word in enumerate(claimed) if word not in small and said.count(word) == 1]
    for one, other in combinations(things, 2):
        first, second = said.index(claimed[other]), said.index(claimed[one])
        if first < second and not _STEMS_JOINING.issuperset(said[first + 1 : second]):
            yield one, other


def _takes_place(claimed: Sequence[str], at: int, said: Sequence[str], place: int) -> bool:
    """Say whether a word of the statement stands beside what another stands beside in the quote."""
    return claimed[max(0, at - 1) : at] == said[max(0, place - 1) : place] != [] or (
        claimed[at + 1 : at + 2] == said[place + 1 : place + 2] != []
    )


def _in_order(claimed: Sequence[str], said: Sequence[str]) -> int:
    """Give how many words stand in the order of the quote, each beside another that does."""
    blocks = SequenceMatcher(None, claimed, said, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)


def _spoken(text: str) -> list[str]:
    return [stem(word) for each in words(text) if (word := each.casefold()) not in _LEFT_OUT][:MOST_WORDS]


def _as_said(word: str, said: Sequence[str]) -> str:
    return word if word in said else next((each for each in said if _is_form(word, each)), word)


def _is_form(word: str, other: str) -> bool:
    shorter, longer = sorted((word, other), key=len)
    return is_form_of(word, other) or (len(shorter) > 2 and longer[:-1] == shorter)


@lru_cache(maxsize=16)
def _small(language: str) -> frozenset[str]:
    return frozenset(stem(word) for word in STOP_WORDS.get(language, frozenset()) | _NO_THINGS)


def _in_characters(statement: str, quote: str) -> bool:
    claimed, said = (
        "".join(UNSPACED_RUN.findall(UNSPACED_FILLERS.sub("", fold(text)))) for text in (statement, quote)
    )
    if _ONLY_HAN.fullmatch(claimed):  # "" or Chinese, see `order_in_characters`
        return False
    before = _in_order(claimed, said)
    for one, other in combinations(sorted(_shared_pieces(claimed, said), key=claimed.index), 2):
        apart = claimed.index(other) - claimed.index(one), said.index(one) - said.index(other)
        if min(apart) <= LEAST_CHARACTERS:  # beside each other: "my three-year-old", "is three"
            continue
        put_back = claimed.replace(one, "\0").replace(other, one).replace("\0", other)
        if _in_order(put_back, said) - before >= LEAST_CHARACTERS_GAINED:
            return True
    return False


def _shared_pieces(claimed: str, said: str) -> set[str]:
    """Give the pairs of characters that stand once in both."""
    pairs = {claimed[at : at + LEAST_CHARACTERS] for at in range(len(claimed) - 1)}
    return {pair for pair in pairs if claimed.count(pair) == 1 and said.count(pair) == 1}
