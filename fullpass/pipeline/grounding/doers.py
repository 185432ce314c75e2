"""Who does it to whom: "Odette hired the user" of one who says "we hired Odette"."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from fullpass.pipeline.figures import WORD_VALUES
from fullpass.pipeline.grounding.heard import languages_of
from fullpass.pipeline.grounding.spoken_clauses import Clause, spoken_clauses
from fullpass.pipeline.language import stem
from fullpass.pipeline.lexicon.people import ARTICLES, PEOPLE
from fullpass.pipeline.lexicon.phrases import AUXILIARIES
from fullpass.pipeline.relatives import ALSO, MY, SAYS_I
from fullpass.pipeline.words import PERSON_WORDS, listed, small_words

_LEAST_WORDS = 3  # of a clause that says what somebody does
_TOO = ALSO - frozenset(listed("so any it them one same likewise"))
_DO = frozenset(listed("do does did am is was have has"))
_TO_ME = frozenset(listed("me us mich mir uns moi m nous nos conmigo myself ourselves"))
_I = SAYS_I | frozenset(listed("nous im ive id ill nosotros nosotras wij"))
_I_DO = re.compile(  # verbs that tell who does it by their ending
    r"\b(?:soy|estoy|voy|doy|somos|estamos|vamos|tengo|tenemos|hago|vivo|"
    r"\w{3,}(?:amos|emos|imos)|\w{2,}(?:[eaoy]r)?e|\w{3,}i|\w{3,}o)\b"
)
_NUMBERS = frozenset(map(stem, WORD_VALUES))
_TOLD_BY_ENDING = frozenset({"es", "pt", "it"})
_WITH = frozenset(
    listed("""with mit con avec and und y et for fur para pour of von de del des do da d than als que
        dos du by por par di della dell van l""")
)
_OPENS = frozenset(
    listed("whether if that what which when where because how ob dass wenn weil si que cuando quand")
)
_FROM = frozenset(listed("from von vom de del des bei chez du da"))
_WHO = frozenset(listed("who whom that der die das que qui quien"))
_HAS = frozenset(listed("has have had is are was hat ist war wird wurde tiene es era a est"))


def done_otherwise(statement: str, sentence: str) -> bool:
    """Say whether the statement tells as done by somebody else what the person did to them, or the other way
    round, or of the person what they say of "my sister"."""
    claimed, said = spoken_clauses(statement), spoken_clauses(sentence)
    languages = languages_of(word for clause in (*claimed, *said) for word in clause)
    too = any(map(_says_too, said))
    return any(
        _is_turned_round(
            clause, alike, languages, not too and (not at or not PERSON_WORDS.isdisjoint(clause))
        )
        for at, clause in enumerate(claimed)
        if (alike := _alike(clause, said, languages))
    ) or (
        not (PERSON_WORDS | ARTICLES).issuperset(claimed[0] if claimed else ())  # "the user and their dad"
        and any(_has_what_is_mine(clause, said, languages) for clause in claimed)
    )


def _has_what_is_mine(clause: Clause, said: Sequence[Clause], languages: Set[str]) -> bool:
    """Say whether a clause that begins with somebody else has a word that only clauses about "I" have."""
    other = next((word for word in clause[:5] if word in PEOPLE), "")
    if not other or not ({*clause[:2]} & (ARTICLES | PERSON_WORDS | {other})) or _goes_along(clause):
        return False
    theirs = [each for each in said if other in each]
    mine = [each for each in said if other not in each and is_mine(each, languages)]
    told = _content(clause, languages)
    return bool(theirs) and any(
        term in _content(each, languages)
        and not any(term in _content(one, languages) for one in said if one not in mine)
        for each in mine
        for term in told
        if not term[0].isdigit() and term not in _NUMBERS
    )


def _says_too(clause: Clause) -> bool:
    return not _TOO.isdisjoint(clause) or (clause[:1] == ("so",) and not _DO.isdisjoint(clause))


def _goes_along(clause: Clause) -> bool:
    """Say whether a clause begins with the person and somebody: "the user and their dad"."""
    return not _WITH.isdisjoint(clause[:4]) and not PERSON_WORDS.isdisjoint(clause[:3])


def _is_turned_round(clause: Clause, alike: Sequence[Clause], languages: Set[str], begins: bool) -> bool:
    if _is_done_to_user(clause):
        return all(is_mine(each, languages) and not is_to_me(each) for each in alike)
    if not is_of_user(clause):
        return False
    others = [_other_doer(each, languages) for each in alike]
    if not any(others) or any(is_mine(each, languages) for each in alike):
        return False
    names_nobody = begins and PEOPLE.isdisjoint(clause)
    return all(
        not other or names_nobody or _is_done_to(clause, other, each)
        for other, each in zip(others, alike, strict=True)
    )


def _is_done_to_user(clause: Clause) -> bool:
    """Say whether the person stands in a clause where it does not begin, and neither owns nor goes along."""
    at = next((at for at, word in enumerate(clause) if word in PERSON_WORDS and word != "person"), 0)
    before = [
        word for word in clause[:at] if word not in ARTICLES and word not in ("al", "dem", "den", "der")
    ]
    return len(before) > 1 and clause[at + 1 : at + 2] != ("s",) and before[-1] not in _WITH | _OPENS


def is_of_user(clause: Clause) -> bool:
    """Say whether a clause begins with the person, or with a verb."""
    begins = [word for word in clause[:3] if word not in ARTICLES]
    if len(clause) < _LEAST_WORDS or not begins or not PEOPLE.isdisjoint(begins[:1]):
        return False
    at = next((at for at, word in enumerate(clause[:3]) if word in PERSON_WORDS), None)
    if at is not None:
        return clause[at + 1 : at + 2] != ("s",)
    return begins[0] in _HAS or begins[0].endswith(("s", "t", "ed", "o", "a", "e"))


def _other_doer(clause: Clause, languages: Set[str]) -> str:
    """Give who does it in a clause of the person's that begins with somebody of theirs, "" for none."""
    if is_mine(clause, languages):
        return ""
    for at, word in enumerate(clause[:5]):
        if word in PEOPLE and clause[at + 1 : at + 2] != ("s",):
            return word if at and not MY.isdisjoint(clause[:at]) else ""
    return ""


def is_to_me(clause: Clause) -> bool:
    """Say whether something is done to the person: "m" is so in "m'a dit", and not in "I'm"."""
    return any(
        word in _TO_ME and (word != "m" or clause[at - 1 : at] != ("i",)) for at, word in enumerate(clause)
    )


def is_mine(clause: Clause, languages: Set[str]) -> bool:
    if not _I.isdisjoint(clause) or (languages == {"fr"} and "on" in clause):
        return True
    small = _small(languages) | PEOPLE
    return not languages.isdisjoint(_TOLD_BY_ENDING) and any(
        _I_DO.fullmatch(word) for word in clause if word not in small
    )


def _is_done_to(clause: Clause, other: str, said: Clause) -> bool:
    """Say whether what another does is told as done to them: "lent brother Kenji" of "Kenji lent me"."""
    at = next((at for at, word in enumerate(clause) if word == other), 0)
    is_from = not _FROM.isdisjoint(clause[max(0, at - 2) : at])
    if not at or is_from or not is_to_me(said) or not _WHO.isdisjoint(clause[at + 1 : at + 4]):
        return False
    does = {stem(word) for word in said[said.index(other) + 1 :]} if other in said else set()
    verbs = [word for word in clause if word not in AUXILIARIES | ARTICLES | PEOPLE | PERSON_WORDS]
    begins = verbs[0] if verbs else ""
    ends = clause[-1]
    return stem(begins) in does or (not _HAS.isdisjoint(clause[:3]) and stem(ends) in does)


def _alike(clause: Clause, said: Sequence[Clause], languages: Set[str]) -> list[Clause]:
    """Give the clauses of the sentence that have most of a clause's content."""
    told = _content(clause, languages)
    shared = [len(told & _content(each, languages)) for each in said]
    most = max(shared, default=0)
    return [each for each, count in zip(said, shared, strict=True) if most and count == most]


def _content(clause: Clause, languages: Set[str]) -> frozenset[str]:
    small = _small(languages) | AUXILIARIES | PEOPLE
    return frozenset(stem(word) for word in clause if word not in small and len(word) > 1)


def _small(languages: Set[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(small_words, languages))
