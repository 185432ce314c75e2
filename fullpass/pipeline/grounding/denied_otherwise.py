"""Whether a statement denies what its sentence denies, no more of it and no less.

What denies belongs to what stands behind it: "not York" is held against "not Leeds", whatever the order of the
rest. What cannot be followed is taken to be denied otherwise.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache, lru_cache
from itertools import dropwhile, takewhile
from typing import NamedTuple

from fullpass.pipeline.clauses import negates
from fullpass.pipeline.grounding.heard import Heard, languages_of
from fullpass.pipeline.grounding.spoken_clauses import in_plain, spoken_clauses
from fullpass.pipeline.language import UNSPACED_RUN, stem, words
from fullpass.pipeline.lexicon.denying import DENYING, HARDLY, NOT, ONLY, SAYS_LITTLE, UNTIL
from fullpass.pipeline.plain_negations import with_plain_negations
from fullpass.pipeline.relatives import SAYS_I, SOMEBODY
from fullpass.pipeline.switches import tells_what_was_left
from fullpass.pipeline.words import DISLIKES, NEGATORS, PERSON_WORDS, STOPS, listed, small_words

_PHRASES = tuple(
    (re.compile(said), meant)
    for said, meant in (
        (r"\b(not|no) (?:that|es que)\b", r"\1 "),
        (r"\b(?:other than|apart from|bis auf)\b", " except "),
        (r"\b(?:alles andere als|anything but|(?:far|remotely) from|todo menos|tout sauf)\b", " not "),
        (r"\bnot any(?:thing|one|body) (?:but|except)\b|\bnothing but\b", " only "),
        (
            r"\b(?:ne |n')([\w' ]{2,40}?) (?:que|qu')(?= ?(?:de|du|des|la|le|les|en|a|\d)\b)",
            r" \1 seulement ",
        ),
        (r"\bcan? ?not (?:stand|bear)\b", " hate "),
        (r"\bnot (?:like|enjoy|love)\b", " dislike "),
        (r"\b(?:giv\w+|gave|swor\w+) (?:up|off)\b|\b(?:leav\w+|cut\w*) out\b", " quit "),
        (r"\blass\w* ([\w ]{2,40}?) weg\b", r" ohne \1"),
        (r"\bhor(?:e|t|en) ([\w .]{0,60}?)\bauf\b", r" aufgehort \1"),
        (r"\bprefer\w* (\w+ing\b[\w' ]{0,40}?) to\b", r" \1, not "),
        (r"\b(chosen [\w' ]{2,40}?) over\b", r"\1, not "),
        (r"\brather ([\w' ]{2,60}?) than\b", r"\1, not "),
        (r"\blieber ([\w' ]{2,60}?) als\b", r"\1, nicht "),
        (r"\bplutot ([\w' ]{2,60}?) que\b", r"\1, pas "),
    )
)
_BEFORE = tuple(  # what is no negation elsewhere
    (re.compile(said), meant)
    for said, meant in (
        (r"\b(?:do|does|did) not (?:have|need) to\b", " needless "),
        (r"\bnot mind\b", " unminded "),
        (r"\b(?:la|une|cette) personne\b", " "),
        (
            r"(?<!the )(?<!my )(?<!their )(?<!is )(?<!are )(?<!have )(?<!has )\bleft\b"
            r"(?![ -](?:me|us|them|the user|hand|handed|side|ear|eye|knee|foot|arm|leg|wing)\b)",
            " quit ",
        ),
        (r"\b(?:mag|mogen) (?:aber )?(?:kein\w*|nicht)\b", " hasse "),
        (r"\bne (?:pas|plus|jamais) ", " nepas "),
        (r"\bnot (?:all|every|everyone|everybody|everything|always)\b", " notall "),
        (r"\bnicht (?:alle[nrs]?|jede[nrms]?|immer)\b|\bno (?:tod[oa]s?|siempre)\b", " notall "),
        (r"\bpas (?:tou(?:s|tes?)|toujours)\b", " notall "),
        (r"\btou(?:s|tes) (?:(?:les|mes|nos) )?(\w+) (?:ne |n')?(\w+) pas\b", r" notall \1 \2 "),
        (r"\b(?:ne |n'|n )([\w' ]{2,25}?) plus\b", r" \1 pas "),
    )
)
_PREFIXES = re.compile(r"(?:un|in|im|ir|il|dis|non|des)(\w{4,})")
_LITTLE = frozenset(listed(SAYS_LITTLE))
_NO_DENIAL = DISLIKES | STOPS | {"ne", "n", "plus"}  # by themselves: `lexicon.denying` tells which do
_BINDS = frozenset(listed("without ohne sin sans senza sem zonder against gegen contra contre"))
_DENIES_BACKWARDS = frozenset(listed("nicht nie niemals"))
_MAY_SAY_NOTHING = frozenset(listed("just instead"))
_ANDS = frozenset(listed("and or und oder y o et ou e"))
_NE_PAS = "nepas"  # before what one does not do: "de ne pas partir"
_SOMEBODY = SAYS_I | SOMEBODY | PERSON_WORDS
_HERE = frozenset(listed("here there hier dort aqui alli alla ici"))
_LEAST_ROOT = 4  # letters that tell of which word "unnecessary" is the contrary
_SHORT = 4  # words of a clause that only denies the one before
_REACH = 2  # words behind one that denies: the verb, and what it is about


class _Word(NamedTuple):
    text: str
    denies: str  # in which way, "" for others


Clause = Sequence[_Word]


class _Denial(NamedTuple):
    """What denies, in which clause, and what it denies, the nearest first."""

    by: _Word
    clause: int
    denied: Sequence[str]


def denied_otherwise(statement: str, sentence: str) -> bool:
    """Say whether the statement denies something that the sentence does not, or leaves out what it denies.

    Of languages that are written without spaces nothing is told.
    """
    claimed, said = _plain(statement), _plain(sentence)
    if UNSPACED_RUN.search(claimed) or UNSPACED_RUN.search(said) or tells_what_was_left(statement, sentence):
        return False
    languages = languages_of(words(said)) or frozenset(DENYING)
    ours, theirs = _clauses(claimed, languages), _clauses(said, languages)
    if _turned_by_prefix(_texts(ours), _texts(theirs)) or _turned_by_prefix(_texts(theirs), _texts(ours)):
        return True
    denials, left = list(_denials(ours)), list(_denials(theirs))
    if not denials and not left:
        return False
    heard = _heard_words(ours, theirs, languages)
    affirmed = _affirmed(theirs, left)
    for denial in denials:
        found = next((each for each in left if _is_same(denial, each, heard, affirmed)), None)
        if found is None:
            return True
        left.remove(found)
    touched = _touched(heard, theirs)
    return any(each.clause in touched and not _may_be_left_out(each, theirs[each.clause]) for each in left)


def _may_be_left_out(denial: _Denial, clause: Clause) -> bool:
    """Say whether little is lost without it: without "until" where nothing else is denied until then."""
    is_alone = denial.by.denies == UNTIL and all(word.denies != NOT for word in clause)
    return is_alone or denial.by.text in _MAY_SAY_NOTHING


def _is_same(mine: _Denial, theirs: _Denial, heard: Mapping[str, Set[str]], affirmed: Set[str]) -> bool:
    if mine.by.denies != theirs.by.denies or (mine.by.text == _NE_PAS) != (theirs.by.text == _NE_PAS):
        return False
    denied = [word for word in mine.denied if heard[word]]
    if not denied or not theirs.denied:
        return not mine.denied and not theirs.denied
    if mine.by.denies == HARDLY:
        return any(not heard[word].isdisjoint(theirs.denied) for word in denied)
    first, binds = heard[denied[0]], not _BINDS.isdisjoint({mine.by.text, theirs.by.text})
    is_about = binds or mine.by.denies == ONLY or mine.by.text not in NEGATORS  # "avoids" has no other verb
    for said in (theirs.denied, [word for word in theirs.denied if word not in affirmed]):
        nearest = said[: 1 if binds else _REACH]
        if not first.isdisjoint(nearest) and (is_about or any(said[0] in heard[word] for word in denied)):
            return True
    return False


def _denials(clauses: Sequence[Clause]) -> Iterator[_Denial]:
    for at, clause in enumerate(clauses):
        for place, word in enumerate(clause):
            if word.denies:
                yield _Denial(word, at, _denied_by(clause, place))


def _affirmed(clauses: Sequence[Clause], denials: Sequence[_Denial]) -> frozenset[str]:
    denied = {(each.clause, word) for each in denials for word in each.denied}
    words_said = ((at, word.text) for at, clause in enumerate(clauses) for word in clause)
    return frozenset(word for at, word in words_said if (at, word) not in denied)


def _denied_by(clause: Clause, at: int) -> list[str]:
    """Give what is denied, the nearest first: what stands behind, or before where nothing does."""
    following = dropwhile(lambda word: word.denies, clause[at + 1 :])
    behind = [word.text for word in takewhile(lambda word: not word.denies, following)]
    before = [word.text for word in reversed(clause[:at]) if not word.denies]
    return [*behind, *before] if clause[at].text in _DENIES_BACKWARDS else behind or before


def _touched(heard: Mapping[str, Set[str]], theirs: Sequence[Clause]) -> set[int]:
    """Give the clauses of the sentence that the statement speaks of: those that alone have a word of it."""
    places = [
        {at for at, clause in enumerate(theirs) if any(word.text in meant for word in clause)}
        for meant in heard.values()
        if meant
    ]
    sure = {at for found in places if len(found) == 1 for at in found}
    if sure or not places:
        return sure
    counts = Counter(at for found in places for at in found)
    return {at for at, count in counts.items() if count == max(counts.values())}


def _turned_by_prefix(one: Set[str], other: Set[str]) -> bool:
    """Say whether one side has a word that such a prefix makes the contrary of the other's: "unnecessary"."""
    for word in one - other:
        found = _PREFIXES.fullmatch(word)
        if found and found[1] not in one:
            root = found[1][: max(_LEAST_ROOT, len(found[1]) - 2)]
            if any(each.startswith(root) for each in other):
                return True
    return False


def _texts(clauses: Iterable[Clause]) -> frozenset[str]:
    return frozenset(word.text for clause in clauses for word in clause)


def _heard_words(
    ours: Sequence[Clause], theirs: Sequence[Clause], languages: Set[str]
) -> dict[str, frozenset[str]]:
    """Give for each word of the statement the words of the sentence that it is heard in."""
    said, told = (
        frozenset(word.text for clause in side for word in clause if not word.denies)
        for side in (theirs, ours)
    )
    return {word: frozenset(_heard_in(word, said, languages)) for word in told}


def _heard_in(word: str, said: Set[str], languages: Set[str]) -> Iterator[str]:
    alike = [other for other in said if other == word or stem(other) == stem(word)]
    if alike or word[0].isdigit():
        yield from alike
    else:
        yield from (other for other in said if not other[0].isdigit() and _heard(other).has(word, languages))


_heard = lru_cache(maxsize=4_000)(Heard)


@lru_cache(maxsize=64)
def _plain(text: str) -> str:
    plain = with_plain_negations(_replaced(in_plain(text), _BEFORE)).casefold()
    return _replaced(plain, _PHRASES)


def _replaced(text: str, patterns: Iterable[tuple[re.Pattern[str], str]]) -> str:
    for said, meant in patterns:
        text = said.sub(meant, text)
    return text


def _clauses(plain: str, languages: frozenset[str]) -> list[Clause]:
    """Give the clauses without small words; what only denies goes with the one that it denies: "I was a cook,
    not any more", "and nothing | after lunch"."""
    found: list[list[_Word]] = []
    goes_on = list[_Word]()
    for spoken in spoken_clauses(plain):
        every = [_Word(word, _denies(word, languages)) for word in spoken]
        told = goes_on + [word for word in every if word.denies or not _is_small(word.text, languages)]
        only_denies = NEGATORS.issuperset(word.text for word in told) and _SOMEBODY.isdisjoint(spoken)
        goes_on = told if only_denies and spoken[0] in _ANDS else []
        if not only_denies or not found or len(spoken) > _SHORT:
            found.append([] if goes_on else told)
        elif not goes_on and not any(word.denies for each in found for word in each):
            found[-1] += told
    return [clause for clause in (*found, goes_on) if clause]


@lru_cache(maxsize=20_000)
def _denies(word: str, languages: frozenset[str]) -> str:
    for language in sorted(languages):
        if kind := _kinds(language).get(word):
            return kind
        if word not in _NO_DENIAL and negates(word, language):
            return NOT
    return ""


@cache
def _kinds(language: str) -> dict[str, str]:
    return {word: kind for kind, found in DENYING.get(language, {}).items() for word in listed(found)}


@lru_cache(maxsize=20_000)
def _is_small(word: str, languages: frozenset[str]) -> bool:
    if word in _HERE:
        return False
    return (len(word) == 1 and not word.isdigit()) or word in _LITTLE or any(word in small_words(each) for each in languages)
