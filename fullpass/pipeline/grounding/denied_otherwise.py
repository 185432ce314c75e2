"""Whether a statement denies what its sentence denies, no more of it and no less.

What denies belongs to what stands behind it: "not York" is held against "not Leeds", whatever the order of
the rest. What cannot be followed is taken to be denied otherwise.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from functools import lru_cache
from itertools import takewhile, zip_longest

from fullpass.pipeline.grounding.denials_read import OPENS, Denial, Told, in_plain_denials, read_denials
from fullpass.pipeline.grounding.doers import is_of_user
from fullpass.pipeline.grounding.heard import Heard, languages_of
from fullpass.pipeline.grounding.spoken_clauses import spoken_clauses
from fullpass.pipeline.language import UNSPACED_RUN, stem, words
from fullpass.pipeline.lexicon.denying import DENYING, HARDLY, NOT, NOT_TO_DO, ONLY, UNTIL
from fullpass.pipeline.switches import tells_what_was_left
from fullpass.pipeline.words import NEGATORS, PERSON_WORDS, listed

_PREFIXES = re.compile(r"(?:un|in|im|ir|il|dis|non|des)(\w{4,})")
_BINDS = frozenset(listed("without ohne sin sans senza sem zonder against gegen contra contre"))
_MAY_SAY_NOTHING = frozenset(listed("just instead"))
_LEAST_ROOT = 4  # letters that tell of which word "unnecessary" is the contrary
_REACH = 2  # words behind one that denies: the verb, and what it is about
_LOOKED_AT = 4  # words that are denied, one beside the other

HeardIn = Mapping[str, Set[str]]
"""For each word of the statement those of the sentence that it is heard in."""


def denied_otherwise(statement: str, sentence: str) -> bool:
    """Say whether the statement denies something that the sentence does not, or leaves out what it denies.

    Of languages that are written without spaces nothing is told.
    """
    claimed, said = in_plain_denials(statement), in_plain_denials(sentence)
    if UNSPACED_RUN.search(claimed) or UNSPACED_RUN.search(said) or tells_what_was_left(statement, sentence):
        return False
    languages = languages_of(words(said)) or frozenset(DENYING)
    ours, theirs = read_denials(claimed, languages), read_denials(said, languages)
    one, other = ours.words, theirs.words
    if _turned_by_prefix(one, other) or _turned_by_prefix(other, one):
        return True
    if not ours.denials and not theirs.denials:
        return False
    heard = {word: frozenset(_heard_in(word, other, languages)) for word in one}
    left = list(theirs.denials)
    for denial in ours.denials:
        same = next((each for each in left if _is_same(denial, each, ours, theirs, heard)), None)
        if same is None:
            return True
        left.remove(same)
    if any(not each.denied for each in left) and _tells_of_user(statement):
        return True  # "my dad swims, I don't"
    return _leaves_out(left, ours, theirs, heard)


def _tells_of_user(statement: str) -> bool:
    """Say whether a statement begins with the person, or speaks of them in a clause further on."""
    first, *rest = spoken_clauses(statement, OPENS) or ((),)
    return is_of_user(first) or any(is_of_user(each) for each in rest if not PERSON_WORDS.isdisjoint(each))


def _leaves_out(left: list[Denial], ours: Told, theirs: Told, heard: HeardIn) -> bool:
    """Say whether the statement speaks of what these deny, and does not deny it."""
    clauses = _spoken_of(theirs, heard)
    denied = frozenset[str]().union(*(each.denied for each in ours.denials))
    told = frozenset[str]().union(*(said for word, said in heard.items() if word not in denied))
    for each in left:
        is_verb = each.by.denies == NOT and each.by.text not in NEGATORS | _BINDS
        if is_verb:  # "I left York for Leeds" does not deny Leeds
            is_told = not told.isdisjoint(each.denied[:1])
        else:
            is_told = each.clause in clauses or not told.isdisjoint({*each.denied[:_REACH]} - theirs.affirmed)
        if is_told and not _may_be_left_out(each, theirs):
            return True
    return False


def _may_be_left_out(denial: Denial, theirs: Told) -> bool:
    """Say whether little is lost without it: without "until" where nothing right before it is denied."""
    if denial.by.denies != UNTIL:
        return denial.by.text in _MAY_SAY_NOTHING
    clause = theirs.clauses[denial.clause]
    at = next(at for at, word in enumerate(clause) if word.denies == UNTIL)
    return all(word.denies != NOT for word in clause[max(1, at - _LOOKED_AT) : at])  # the first: "over Perl"


def _is_same(mine: Denial, other: Denial, ours: Told, theirs: Told, heard: HeardIn) -> bool:
    """Say whether two denials are of one kind and of the same thing."""
    if mine.by.denies != other.by.denies or (mine.by.text == NOT_TO_DO) != (other.by.text == NOT_TO_DO):
        return False
    if mine.by.text not in NEGATORS and other.by.text in NEGATORS and _denied_with(mine.by.text, theirs):
        return False  # "I avoid leek, though not chives"
    denied = [word for word in mine.denied if heard[word]]
    if not denied or not other.denied:
        return not mine.denied and not other.denied
    if mine.by.denies == HARDLY:
        return any(not heard[word].isdisjoint(other.denied) for word in denied)
    if _goes_on_otherwise(mine, other, theirs, heard) or _is_of_another(mine, other, ours, theirs, heard):
        return False
    first, binds = heard[denied[0]], not _BINDS.isdisjoint({mine.by.text, other.by.text})
    is_about = binds or mine.by.denies == ONLY or mine.by.text not in NEGATORS  # "avoids" has no other verb
    for said in (other.denied, [word for word in other.denied if word not in theirs.affirmed]):
        nearest = said[: 1 if binds else _REACH]
        if not first.isdisjoint(nearest) and (is_about or any(said[0] in heard[word] for word in denied)):
            return True
    return False


def _denied_with(verb: str, theirs: Told) -> bool:
    return any(stem(each.by.text) == stem(verb) for each in theirs.denials)


def _is_of_another(mine: Denial, other: Denial, ours: Told, theirs: Told, heard: HeardIn) -> bool:
    """Say whether a clause that denies begins with what the sentence has in another clause: "the index is not
    ready" of "the table is not ready, but the index is"."""
    told, said = ours.clauses[mine.clause], theirs.clauses[other.clause]
    begins = [heard[word.text] for word in takewhile(lambda word: not word.denies, told) if heard[word.text]]
    known = frozenset[str]().union(*(heard[word.text] for word in told if not word.denies))
    beside = {word.text for word in said}.union(other.denied)
    is_told_there = any(not each.isdisjoint(beside) for each in begins)
    return (
        bool(begins)
        and not is_told_there
        and not all(word.text in known for word in takewhile(lambda word: not word.denies, said))
    )


def _goes_on_otherwise(mine: Denial, other: Denial, theirs: Told, heard: HeardIn) -> bool:
    """Say whether what stands next under the denial the sentence has elsewhere: "without help from Ada" of
    "without help from Bo, but with help from Ada", or under another denial."""
    known = frozenset[str]().union(*(heard[word] for word in mine.denied))
    beside = {word.text for word in theirs.clauses[other.clause]}.union(other.denied)
    elsewhere = {word for each in theirs.denials if each.clause != other.clause for word in each.denied}
    for word, said in zip_longest(mine.denied[:_LOOKED_AT], other.denied[:_LOOKED_AT]):
        if word is None or not heard[word] or not heard[word].isdisjoint(beside):
            continue
        if said not in known if said else heard[word] <= elsewhere:
            return True
    return False


def _spoken_of(theirs: Told, heard: HeardIn) -> set[int]:
    """Give the clauses that the statement speaks of: those that alone have a word of it."""
    places = [
        {at for at, clause in enumerate(theirs.clauses) if any(word.text in said for word in clause)}
        for said in heard.values()
        if said
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


def _heard_in(word: str, said: Set[str], languages: Set[str]) -> Iterator[str]:
    alike = [other for other in said if other == word or stem(other) == stem(word)]
    if alike or word[0].isdigit():
        yield from alike
    else:
        yield from (other for other in said if not other[0].isdigit() and _heard(other).has(word, languages))


_heard = lru_cache(maxsize=4_000)(Heard)
