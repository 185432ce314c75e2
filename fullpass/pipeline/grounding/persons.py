"""Whether a sentence speaks of somebody else what a statement tells of the person."""

from __future__ import annotations

import re
from functools import cache

from fullpass.pipeline.clauses import clauses
from fullpass.pipeline.language import fold, guess_language, stem, unspaced_terms
from fullpass.pipeline.plain_chinese import SOMEBODY as _OTHERS_ZH
from fullpass.pipeline.relatives import (
    ALSO,
    BETWEEN,
    FIRST_PERSON,
    KIN,
    MY,
    NO_SUBJECT,
    OTHERS,
    SAYS_I,
    SOMEBODY,
    THEIRS,
)
from fullpass.pipeline.similarity import strong_terms, terms
from fullpass.pipeline.words import (
    DISLIKES,
    GENERIC_WORDS,
    NEGATORS,
    PERSON_WORDS,
    STOP_WORDS,
    VERB_CLASSES,
    listed,
)

_LONG = 5  # letters from which one word that begins another is a form of it
_GOES_ON = (["s"], ["and"], ["und"], ["y"], ["et"])  # "the user's", "the user and"
_OF_US = frozenset(listed("family familie familia famille household couple pareja paar"))
_WE = frozenset(listed("we us our wir uns unser unsere nous notre nos on nosotros nosotras nuestro nuestra"))
_WITH = frozenset(listed("with of for from to at by mit von bei fur zu con de para avec pour chez"))
_HELP = frozenset(listed("wurde kann muss darf soll nacio naquit peut doit nato puede debe"))
_OF_PERSON = frozenset(listed("nutzers benutzers"))
_I_HAVE = re.compile(r"(?i)\bhe (?=\w+[ai]do\b)")  # Spanish: "he decidido"
_IN_CAPITALS = re.compile(r"\bUSA?\b")
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "Oe", "ß": "ss"})

_SOMEBODY_ZH = re.compile(rf"^\W*(?:但是?|而|不过|可是|因为)?(?:我们?的?(?:{_OTHERS_ZH})|[他她])")
_FIRST_PERSON_ZH = re.compile(rf"(?:我|咱)(?!们?的?(?:{_OTHERS_ZH}))")
_TELLS_OF_RELATIVE_ZH = re.compile(rf"^(?:用户|用戶|使用者)的(?:{_OTHERS_ZH})(?!的)")
_ANYBODY_ZH = re.compile(rf"{_OTHERS_ZH}|[他她]")
_CLAUSE_ZH = re.compile(r"[，。；！？、,.;!?\n]")
_NAMES_OTHERS_ZH = re.compile(f"{_OTHERS_ZH}|配偶|伴侣|已婚|结婚|家庭")
_THE_USER_ZH = re.compile("用户|用戶|使用者|^(?:喜欢|讨厌|住|在|是|有|爱|对|想)")


def told_of_nobody_named(statement: str, sentence: str, text: str) -> bool:
    """Say whether the statement tells of a relative what the person says of themselves: "the user's brother
    loves opera" where they said "I love opera", and speak of nobody else in the whole message."""
    claimed, said = clauses(_plain(statement)), clauses(_plain(sentence))
    relative = _relative_told_of(claimed[0]) if claimed else ""
    elsewhere = any(not (SOMEBODY | THEIRS).isdisjoint(clause) for clause in said)
    if relative in _OF_US and any(not _WE.isdisjoint(clause) for clause in said):
        return False
    if relative and not elsewhere and not _names_relative(clauses(_plain(text)), relative):
        telling = strong_terms(statement) or terms(statement)
        return any(_is_told_by_i(clause) and any(_is_in(t, clause) for t in telling) for clause in said)
    if _TELLS_OF_RELATIVE_ZH.search(fold(statement)) and not _ANYBODY_ZH.search(fold(text)):
        return bool(_FIRST_PERSON_ZH.search(fold(sentence)))
    return False


def told_of_another(statement: str, sentence: str) -> bool:
    """Say whether the statement tells of the person what the sentence says of somebody else.

    "My brother loves opera" bears out nothing about "the user", who stands in the statement alone. Careful:
    a clause with any "I" or "we", a statement that names any relative, and a verb of its own that somebody
    else is not said to do ("my boss wants the report": "writes the report") are believed.
    """
    return _in_words(statement, sentence) or _in_characters(statement, sentence)


def _in_words(statement: str, sentence: str) -> bool:
    claimed = [word for clause in clauses(_plain(statement)) for word in clause]
    said = _with_subjects(clauses(_plain(sentence)))
    if not (
        _is_about_the_person(claimed)
        or _begins_with_what_another_does(claimed, said)
        or _takes_the_place_of_relative(claimed, said)
    ):
        return False
    if any(_says_i(clause) and not ALSO.isdisjoint(clause) for clause in said):
        return False
    telling = frozenset(term for term in strong_terms(statement) if not term.isdigit()) or terms(statement)
    sharing = [clause for clause in said if any(_is_in(term, clause) for term in telling)]
    return bool(sharing) and all(_is_of_another(clause, claimed) for clause in sharing)


def _relative_told_of(claimed: list[str]) -> str:
    """Give the relative that a statement begins with: "the user's brother", "der Bruder des Nutzers"."""
    begins = claimed[:6]
    relative = next((at for at, word in enumerate(begins) if word in OTHERS), None)
    person = next((at for at, word in enumerate(begins) if word in PERSON_WORDS or word in _OF_PERSON), None)
    if relative is None or person is None or claimed[relative + 1 : relative + 2] == ["s"]:
        return ""
    owns = begins[person + 1 : person + 2] == ["s"] if person < relative else person - relative < 4
    return claimed[relative] if owns else ""


def _names_relative(said: list[list[str]], relative: str) -> bool:
    """Say whether a message speaks of such a relative, by whatever word."""
    kin = next((group for group in KIN if relative in group), frozenset([relative]))
    return any(word in kin or stem(word) == stem(relative) for clause in said for word in clause)


def _is_told_by_i(clause: list[str]) -> bool:
    return (
        not (SAYS_I.isdisjoint(clause) and FIRST_PERSON.isdisjoint(clause[:2])) or clause[0] in GENERIC_WORDS
    )


def _is_in(term: str, clause: list[str]) -> bool:
    """Say whether a term is a word of the clause in some form: Vegetarier, Vegetarierin."""
    stems = [stem(word) for word in clause]
    forms = [each for each in stems if len(each) >= _LONG and len(term) >= _LONG]
    return term in stems or any(term.startswith(each) or each.startswith(term) for each in forms)


def _with_subjects(said: list[list[str]]) -> list[list[str]]:
    """Join clauses without a subject to the one before: "my wife, who grew up in Wales, is a vet"."""
    joined: list[list[str]] = []
    for clause in said:
        begins = clause[1:2] if clause[0] in ("and", "und", "et", "y") else clause[:1]
        if joined and not NO_SUBJECT.isdisjoint(begins):
            joined[-1] = joined[-1] + clause
        else:
            joined.append(clause)
    return joined


def _plain(text: str) -> str:
    return _I_HAVE.sub("yo ", _IN_CAPITALS.sub("usa", text.translate(_LIGATURES)))


def _is_about_the_person(claimed: list[str]) -> bool:
    if not claimed or not (OTHERS | BETWEEN).isdisjoint(claimed):
        return False
    begins = claimed[0] in GENERIC_WORDS | FIRST_PERSON | VERB_CLASSES["be"] | _HELP
    return begins or not PERSON_WORDS.isdisjoint(claimed)


def _begins_with_what_another_does(claimed: list[str], said: list[list[str]]) -> bool:
    """Say whether a statement that names nobody begins with what stands right behind a relative."""
    if not claimed or not OTHERS.isdisjoint(claimed):
        return False
    does = {word for clause in said if _begins_with_relative(clause) for word in clause[2:5]}
    return claimed[0] in does


def _is_of_another(clause: list[str], claimed: list[str]) -> bool:
    if _says_i(clause):
        return False
    verb = _main_verb(claimed)
    as_said = stem(verb) in {stem(word) for word in clause}
    if _begins_with_relative(clause):
        return as_said or verb in GENERIC_WORDS
    return not SOMEBODY.isdisjoint(clause[:2]) and (as_said or bool(_verbs(clause) & _verbs(claimed)))


def _says_i(clause: list[str]) -> bool:
    return not FIRST_PERSON.isdisjoint(clause)


def _takes_the_place_of_relative(claimed: list[str], said: list[list[str]]) -> bool:
    """Say whether "the user" stands where the sentence has a relative, and the relatives it is done to are
    the same: "the user writes to uncle Sven" of "my aunt writes to my uncle Sven"."""
    begins = any(
        word in PERSON_WORDS and claimed[at + 1 :][:1] not in _GOES_ON for at, word in enumerate(claimed[:2])
    )
    named = {word for clause in said for word in clause if word in OTHERS}
    first = {
        next(word for word in clause if word in OTHERS) for clause in said if _begins_with_relative(clause)
    }
    told = OTHERS.intersection(claimed)
    return begins and BETWEEN.isdisjoint(claimed) and bool(first) and told <= named and told.isdisjoint(first)


def _begins_with_relative(clause: list[str]) -> bool:
    """Say whether a clause begins with "my brother", "my older brother", "and my best friend"."""
    at = next((at for at, word in enumerate(clause[:3]) if word in MY), None)
    if at is None:
        return False
    named = next(
        (place for place in range(at + 1, at + 4) if clause[place : place + 1] and clause[place] in OTHERS),
        at,
    )
    return named > at and _WITH.isdisjoint(clause[at + 1 : named])  # "my checkup with the doctor" is mine


def _main_verb(claimed: list[str]) -> str:
    """Give the first word of a statement that is neither small nor names the person."""
    skipped = _skipped(guess_language(claimed))
    return next((word for word in claimed if word not in skipped), "")


@cache
def _skipped(language: str) -> frozenset[str]:
    small = STOP_WORDS.get(language, frozenset()) - VERB_CLASSES["be"] - VERB_CLASSES["have"]
    return small | PERSON_WORDS | NEGATORS


def _verbs(clause: list[str]) -> set[str]:
    """Give the classes of the generic verbs of a clause."""
    found = {name for name, verbs in VERB_CLASSES.items() if not verbs.isdisjoint(clause)}
    return found | ({"like"} if not DISLIKES.isdisjoint(clause) else set())


def _in_characters(statement: str, sentence: str) -> bool:
    claimed = fold(statement)
    if not _THE_USER_ZH.search(claimed) or _NAMES_OTHERS_ZH.search(claimed):
        return False
    telling = unspaced_terms(claimed)
    said = [clause for clause in _CLAUSE_ZH.split(fold(sentence)) if clause.strip()]
    sharing = [clause for clause in said if telling & unspaced_terms(clause)]
    return bool(sharing) and all(
        _SOMEBODY_ZH.search(clause) and not _FIRST_PERSON_ZH.search(clause) for clause in sharing
    )
