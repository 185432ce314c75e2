"""Who does what: "the user's brother is building it" where the person said "I'm building it"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from fullpass.pipeline.clauses import clauses
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.language import guess_language, stem
from fullpass.pipeline.names import names
from fullpass.pipeline.polarity import has_negation
from fullpass.pipeline.relatives import OTHERS, SAYS_I, SOMEBODY
from fullpass.pipeline.words import GENERIC_WORDS, PERSON_WORDS, STOP_WORDS, listed

PERSON, ANOTHER = "person", "another"
WIDEST = 6  # words between a subject and its verb
_ME = SAYS_I | {"me", "us", "myself", "ourselves", "im", "ive"}
_MUTUAL = frozenset(  # who does this with somebody does it as much as they with them
    stem(word) for word in listed("marry meet divorce talk engaged know agree argue differ date")
)
_BEFORE_NOUNS = frozenset(listed("a an the my our his her their its one some any no this that"))
# What may stand between a subject and what it does.
_BETWEEN = (
    GENERIC_WORDS
    | PERSON_WORDS
    | frozenset(
        listed(
            """is are was were be been being am has have had will would can could may might should do does did
        s m re ve ll d t going gonna to not never no also still already just now currently finally recently
        really always usually often only back once then even both all who long ended up"""
        )
    )
) - (OTHERS | _BEFORE_NOUNS)
_PREPOSITIONS = frozenset(listed("of to with for from in at by about on than like as without near"))
_BE = frozenset(listed("is are was were been being"))
_ALSO = frozenset(listed("so too also neither same likewise"))
# Generic verbs that somebody in particular does; to have, like or be is said of too many at once.
_DONE_BY_ONE = frozenset(
    listed(
        """want wants wanted plan plans planned planning decide decides decided start starts started starting
        stop stops stopped quit quits refuse refuses refused try tries tried trying hope hopes hoped"""
    )
)
_POINTING = frozenset(listed("it that this them those these him her one"))
_WITH = frozenset(listed("and or plus"))
_JOINING = frozenset(listed("and but while because since although when whereas so"))
_ENDS_NOBODY = frozenset(listed("s of and or from at in on with for who whose which that"))
_PAST = frozenset(
    listed("took got bought sold built wrote won lost left began ran taught met grew went made gave")
)
_DISPUTES = re.compile(  # what another says is what the person denies
    r"(?i)\b(?:says?|claims?|argues?|thinks?|believes?|reckons?|insists?)\b.*\bI (?:\w+ )?"
    r"(?:think|believe|reckon|say|disagree|doubt|bet|find)\b"
)


class _Deed(NamedTuple):
    who: str
    verb: str
    to: str  # the word after the verb
    things: frozenset[str]  # the stems of the content words behind it


def done_by_another(statement: str, quote: str) -> bool:
    """Say whether in the quote another does what the statement tells: somebody close or with a name what it
    tells of the person, or the person what it tells of them. Of English alone.

    Careful: where the quote does not say right before a verb who does it, nothing is decided.
    """
    claimed, told = clauses(statement), clauses(quote)
    if any(guess_language(chain.from_iterable(each)) not in ("en", "") for each in (claimed, told)):
        return False
    named = frozenset(part for name in (*names(statement), *names(quote)) for part in name.split())
    named = (named | _first_name(claimed, quote)) - GENERIC_WORDS
    parts = [part for clause in claimed for part in _by_subject(clause) if part]
    deeds = [deed for at, part in enumerate(parts) for deed in _deed(part, named, begins=at == 0)]
    if has_negation(statement) and _DISPUTES.search(quote) and not has_negation(quote):
        return False
    if any(not _ME.isdisjoint(clause) and not _ALSO.isdisjoint(clause) for clause in told):
        return False
    said = [word for clause in told for word in (*clause, "and" if _ME.issuperset(clause) else ",")]
    return any(_is_anothers(deed, said, named) for deed in deeds)


def _first_name(claimed: Sequence[Sequence[str]], quote: str) -> frozenset[str]:
    """Give the word that the statement begins with if it may be a name that the quote has too."""
    if not claimed or _is_verb(first := claimed[0][0]):
        return frozenset()
    is_said = any(first in clause for clause in clauses(quote))
    no_name = _ME | SOMEBODY | OTHERS | PERSON_WORDS | _BEFORE_NOUNS | _PREPOSITIONS
    return frozenset({first} - no_name) if is_said else frozenset()


def _is_anothers(deed: _Deed, said: Sequence[str], named: frozenset[str]) -> bool:
    if deed.who == ANOTHER and deed.verb in _MUTUAL:
        return False
    places = [at for at, word in enumerate(said) if stem(word) == deed.verb]
    if deed.things and not any(_is_done_to(deed.things, said[at + 1 : at + 1 + WIDEST]) for at in places):
        return False
    doers = [_doers(said, at, named - {deed.to}) for at in places]
    return bool(doers) and all(found and deed.who not in found for found in doers)


def _doers(said: Sequence[str], at: int, named: frozenset[str]) -> set[str]:
    """Give who does what the verb at that place says; nobody where that cannot be told."""
    found = {PERSON} if said[at + 1] in ("me", "us") else set[str]()
    for place in range(at - 1, max(-1, at - 1 - WIDEST), -1):
        word = said[place]
        if word in _ME:
            found.add(PERSON)
        elif word in SOMEBODY or ((word in OTHERS or word in named) and _may_be_subject(said, place, at)):
            found.add(ANOTHER)
        elif word in OTHERS or word not in _BETWEEN:
            return set()
        if found and _is_joined_to_me(said[max(0, place - WIDEST) : place]):
            return found | {PERSON}
        if found and said[max(0, place - 1)] not in _WITH:
            return found
    return found


def _is_joined_to_me(before: Sequence[str]) -> bool:
    """Say whether somebody is named after "me and": "me and my flatmate Jonas"."""
    ands = [at for at, word in enumerate(before) if word in _WITH]
    return bool(ands) and "," not in before[ands[-1] :] and before[ands[-1] - 1] in _ME and ands[-1] > 0


def _may_be_subject(said: Sequence[str], place: int, verb: int) -> bool:
    """Say whether somebody named there acts: "to my cousin" and "my uncle's barn" act on nothing."""
    owns = said[place + 1] == "s" and place + 2 != verb
    return not owns and _PREPOSITIONS.isdisjoint(said[max(0, place - 2) : place])


def _by_subject(clause: list[str]) -> Iterator[list[str]]:
    """Part a clause where "and the user" begins another."""
    begins = 0
    for at in range(2, len(clause)):
        if clause[at - 1 : at] == ["the"] and clause[at] in PERSON_WORDS and clause[at - 2] in _JOINING:
            yield clause[begins : at - 2]
            begins = at - 1
    yield clause[begins:]


def _deed(clause: Sequence[str], named: frozenset[str], *, begins: bool) -> list[_Deed]:
    """Give who does what in a clause, if it begins with that; one without a subject has to begin it all."""
    who, at = _subject(clause, named)
    place = next((place for place in range(at, len(clause)) if clause[place] not in _BETWEEN), len(clause))
    if not _is_deed(clause[place : place + 1], named):
        place = next((each for each in range(place - 1, at - 1, -1) if clause[each] in _DONE_BY_ONE), place)
    if not who or (at == 0 and not begins) or not _is_deed(clause[place : place + 1], named):
        return []
    verb = clause[place]
    is_passive = not _BE.isdisjoint(clause[at:place]) and verb.endswith(("ed", "en"))
    if is_passive:
        return []
    behind = clause[place + 1 : place + 1 + WIDEST]
    return [_Deed(who, stem(verb), next(iter(behind), ""), _things(behind))]


def _things(words_behind: Sequence[str]) -> frozenset[str]:
    small = _BETWEEN | _BEFORE_NOUNS | _PREPOSITIONS | _JOINING | STOP_WORDS["en"]
    return frozenset(stem(word) for word in words_behind if word.isalpha() and word not in small)


def _is_done_to(things: frozenset[str], behind: Sequence[str]) -> bool:
    """Say whether the quote's verb has one of the things behind it, or nothing that it is done to."""
    end = next((at for at, word in enumerate(behind) if word == "," or word in _JOINING), len(behind))
    said = _things(behind[:end])
    return not said or behind[0] in _POINTING or bool(borne_out(things, said))


def _is_deed(word: Sequence[str], named: frozenset[str]) -> bool:
    return bool(word) and word[0].isalpha() and word[0] not in OTHERS | named | _PREPOSITIONS | _BEFORE_NOUNS


def _subject(clause: Sequence[str], named: frozenset[str]) -> tuple[str, int]:
    """Give who a clause begins with, "" where that is nobody, and the place of what follows."""
    at = 0
    while clause[at : at + 1] and (clause[at] in _JOINING or clause[at] == "the"):
        at += 1
    rest = list(clause[at:])
    if rest and rest[0] in PERSON_WORDS:
        if rest[1:2] != ["s"]:
            return PERSON, at + 1
        rest, at = rest[2:], at + 2
    who = next((place for place, word in enumerate(rest[:3]) if word in OTHERS), None)
    if who is None and not (rest and rest[0] in named):
        return (PERSON, 0) if at == 0 and rest and _is_verb(rest[0]) else ("", 0)
    end = (who or 0) + 1
    while end < len(rest) and rest[end] in named:
        end += 1
    return ("", 0) if rest[end : end + 1] and rest[end] in _ENDS_NOBODY else (ANOTHER, at + end)


def _is_verb(word: str) -> bool:
    return word in _BETWEEN or word in _PAST or word.endswith(("s", "ed"))
