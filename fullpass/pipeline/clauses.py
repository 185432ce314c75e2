"""The clauses of a text, and what each of them affirms and negates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import zip_longest

from fullpass.pipeline.language import fold, guess_language, spelled_out, stem, words
from fullpass.pipeline.words import (
    CLAUSE_BREAKS,
    DISLIKES,
    GENERIC_WORDS,
    NEGATORS,
    STOPS,
    VERB_CLASSES,
    listed,
    small_words,
)

# No clause ends in "am 3. März".
CLAUSE_MARK = re.compile(r"[,;:()–—!?。，、；：！？\n]|(?<!\b\d)(?<!\b\d\d)\.(?=\s|$)|\s-\s")
_NEGATES_BACKWARDS = frozenset({"de", "nl"})  # "ich mag Hunde nicht"
_NO_NEGATION = re.compile(
    r"(?i)\bno (?:dia|ano|mes|fim|final|meu|seu|trabalho|problem|doubt|worries)\b|\bnot only\b|\bnicht nur\b|"
    r"\b(?:do|does|did) not (?:have|need) to\b|"
    r"\bwhy not\b|\bnot mind\b|\bcan ?not (?:wait|help|get enough)\b|\bcould not be (?:more|\w+er)\b"
)
_COMPARED = re.compile(
    r"(?i)\b(?:rather than|instead of|anstatt|statt|au lieu de|plutot que|en vez de|invece di)\b"
)
_PREFERRED = re.compile(
    r"(?i)\b(prefer\w*\s(?:(?:\w+\s){1,4}?(?=over\b)|(?!\w+ing\b)\w+\s(?=to\b)))(?:over|to)\b"
)
_LIKED_BETTER = re.compile(r"(?i)\b((?:lik|lov|enjoy)\w*\s(?:\w+\s){1,4}?)(?:better|more)\sthan\b")
_CARES_NOTHING = re.compile(r"(?i)\bcould not care less\b")
_SAID_OF_THING = re.compile(  # "okra is the one thing I refuse to eat"
    r"(?i)\b((?:\w+\s){1,3}?)(?:is|are|was)\s(?:\w+\s){0,3}?(?:things?|something|food|one)\s(?:that\s|"
    r"which\s)?i\s([^,;.!?]+)"
)
_RAISED = re.compile(r"(?i)\b(?:do|does|did) not (think|believe|feel|find|see)\b")  # "I don't think it is"
_RAISED_DE = re.compile(r"(?i)\b(glaub\w*|denk\w*|find\w*|mein\w*)((?:\s\w+)?)\snicht,?\s(dass)\b")
_RAISED_ROMANCE = re.compile(
    r"(?i)\b(?:no|n|ne|n'|non)\s?((?:cre\w+|piens\w+|crois|croit|pense|credo|crede|penso|pensa)\s)(?:pas\s|plus\s)?(que|che)\b"
)
_RAISED_FROM_ANY = re.compile(  # "I don't think it tells anything": it tells nothing
    r"(?i)\b(?:do|does|did) not (think|believe|feel|find|see)\b([^,;.!?]*?) (any(?!more)\w*)"
)
_NO_THING = re.compile(r"(?i)\bno(thing|body|where)\b(?!.*\b(?:more|better|like)\b)")
_OPPOSED = re.compile(r"(?i)\b(?:dis|mis)(trust|agree|approve|believe)(?:s|d|ed|ing)?\b")
_AGAINST_DOING = re.compile(r"(?i)\bagainst (\w{2,}ing)\b")
_OPPOSES = re.compile(r"(?i)\boppos(?:e|es|ed|ing)\b")
_NOT_FREE_OF = re.compile(r"(?i)\b(?:not|never|no longer)\s((?:\w+\s){0,2})(\w+)(?:-free\b|frei\b)")
_FREE_OF = re.compile(r"(?i)\b(\w+)(?:-free\b|frei(?:e[mnrs]?)?\b)")  # gluten-free, zuckerfrei
_NIX = re.compile(r"\bnix\b(?= (?:mit|mehr|zu|von|davon|dagegen|gegen|als|auf|anderes)\b)|(?<=\bgar )nix\b")
_UNDOES = frozenset(listed("without ohne avoid avoids"))
_UNDONE_WITHIN = 3  # words from one negation to the other
CLASS_OF = {verb: name for name, verbs in reversed(VERB_CLASSES.items()) for verb in verbs}
_JOINS_CLAUSES = frozenset(listed("and or so und oder also et ou donc y o e en и"))
_ADDS = frozenset(listed("and und et y e en и"))
_OF_THE = frozenset(listed("the my our his her their its this that these those"))
_AUXILIARIES = frozenset(listed("is are was were has have had do does did can could will would should must"))
_LONGEST_SUBJECT = 4  # words, of a clause that "and" joins: "and the roof of it leaks"
_GERMAN_VERBS = frozenset(  # of one who says "ich" before
    listed(
        """bin hab habe komm komme geh gehe mach mache kann muss soll darf will werd werde find finde
        nehm nehme seh sehe bleib bleibe brauch brauche weiss versteh verstehe schaff schaffe"""
    )
)
# Behind these "not" belongs to the verb; behind other words it sets things apart: "tea not coffee".
_VERB_NOT = (
    _AUXILIARIES
    | _JOINS_CLAUSES
    | frozenset(
        listed(
            """am m s re ve d ll be been may might shall need i you we they he she it that this which who
            think thinks believe believes feel feels find finds see hope guess afraid if why or but than as
            im ive just so still also maybe perhaps better often always now why than whether of for"""
        )
    )
)
_AFTER_NOT = frozenset(
    listed(
        """to only just even yet quite really very sure so too as all that any anything anybody anyone
        anywhere"""
    )
)
_SUBJECTS = frozenset(
    listed("i we he she they you it ich wir er sie es je on il elle yo ella ik я мы он она")
)
_SAYS_I = frozenset(listed("i im ive we ich wir je yo io eu ik"))
# After these a subject goes on with the clause: "I don't think I like it".
_GOES_ON = NEGATORS | frozenset(
    listed(
        """that if when what how where who why which than as like because while before after until since think
        believe know say said feel guess hope wish mean dass wenn was wie wo als weil que quand si ce quoi
        lo quando se che dat wat"""
    )
)


@dataclass(frozen=True)
class Clause:
    """A clause: its words, those that it affirms (`before`) and those that it negates (`after`)."""

    words: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    language: str

    @cached_property
    def affirmed(self) -> frozenset[str]:
        """The content stems that are affirmed."""
        return frozenset(content_of(self.before, self.language))

    @cached_property
    def negated(self) -> frozenset[str]:
        """The content stems under a negation."""
        return frozenset(content_of(self.after, self.language))

    @cached_property
    def content(self) -> frozenset[str]:
        return self.affirmed | self.negated

    @cached_property
    def verbs(self) -> frozenset[str]:
        """The classes of the generic verbs."""
        return frozenset(CLASS_OF[word] for word in self.words if word in CLASS_OF)

    @cached_property
    def negations(self) -> int:
        """How many words negate."""
        return sum(negates(word, self.language) for word in self.words)


@lru_cache(maxsize=128)  # a statement and its quote are read by many rules
def read_clauses(text: str) -> tuple[Clause, ...]:
    """Give the clauses of a text with what each affirms and negates."""
    folded, language = _prepared(text)
    split = _split_clauses(folded)
    scopes = (_scopes(clause, language) for clause in split)
    return tuple(
        Clause(tuple(clause), tuple(before), tuple(after), language)
        for clause, (before, after) in zip(split, scopes, strict=True)
    )


def clauses(text: str) -> list[list[str]]:
    """Give the clauses of a text as lists of words, folded and in lower case."""
    return [[*clause] for clause in _clauses(text)]


@lru_cache(maxsize=32)
def _clauses(text: str) -> list[list[str]]:
    return _split_clauses(" ".join(_clauses_marked(spelled_out(fold(text)))))


def _prepared(text: str) -> tuple[str, str]:
    """Give the text with its negations written alike and its clauses marked, and its language."""
    plain = _NIX.sub("nichts", text)
    plain = _CARES_NOTHING.sub("do not care", spelled_out(fold(plain)))
    plain = _SAID_OF_THING.sub(r"i \2 \1", plain)
    plain = _RAISED.sub(r"\1 not", _RAISED_FROM_ANY.sub(r"\1\2 not \3", plain))
    plain = _RAISED_DE.sub(r"\1\2, \3 nicht", plain)
    plain = _RAISED_ROMANCE.sub(r"\1\2, no", plain)
    plain = _NO_THING.sub(r"not any\1", plain)
    plain = _NOT_FREE_OF.sub(r"\1 \2", plain)
    plain = _FREE_OF.sub(r", not \1,", _NO_NEGATION.sub(" ", plain))
    plain = _AGAINST_DOING.sub(r"not \1", plain)
    plain = _OPPOSES.sub("not support", _OPPOSED.sub(r"not \1", plain))
    plain = _LIKED_BETTER.sub(_set_against, _PREFERRED.sub(_set_against, plain))
    plain = _COMPARED.sub(", not ", plain)
    folded = " ".join(_clauses_marked(plain))
    return folded, guess_language(words(folded))


def _set_against(match: re.Match[str]) -> str:
    """Negate what something is preferred to, unless it is not preferred."""
    is_denied = re.search(r"(?i)\b(?:not|never|no longer)\s$", match.string[: match.start()])
    return f"{match[1]}, {'' if is_denied else 'not '}"


def _clauses_marked(text: str) -> list[str]:
    """Give the clauses of a text with a comma after each, so that a word list keeps where they end."""
    return [f"{' '.join(words(clause))} ," for clause in CLAUSE_MARK.split(text) if clause.strip()]


def _split_clauses(marked: str) -> list[list[str]]:
    """Part the words at commas, at "but", where "and" begins with a subject of its own, and in dictated text
    where another "I" comes after a negation: "I don't smoke I run"."""
    spoken = marked.casefold().split()
    clauses: list[list[str]] = [[]]
    for at, (word, following) in enumerate(zip_longest(spoken, spoken[1:], fillvalue="")):
        new_subject = word in _JOINS_CLAUSES and following in _SUBJECTS
        new_subject |= word in _ADDS and _is_clause(spoken[at + 1 :], clauses[-1])
        if word == "yet" and len(clauses[-1]) > _LONGEST_SUBJECT and not _ends(clauses[-1], following):
            clauses.append([])
        if _begins_without_mark(word, clauses[-1]) or _sets_against(word, following, clauses[-1]):
            clauses.append([])
        if word == "," or new_subject or (word in CLAUSE_BREAKS and clauses[-1]):
            clauses.append([])
        else:
            clauses[-1].append(word)
    return [part for clause in clauses for part in _parted_at_inversion(clause) if part]


def _parted_at_inversion(clause: list[str]) -> list[list[str]]:
    """Part dictated German where a second "ich" follows its verb: "ich trinke Kaffee | Tee mag ich nicht"."""
    first = clause.index("ich") if "ich" in clause else len(clause)
    for at in range(first + 4, len(clause)):
        if clause[at] == "ich" and clause[at - 1] in CLASS_OF:
            return [clause[: at - 2], clause[at - 2 :]]
    return [clause]


def _is_clause(rest: list[str], clause: list[str]) -> bool:
    """Say whether what "and" joins to a clause denies by itself, or has a subject or verb of its own."""
    first, second = (*rest[:2], "", "")[:2]
    if (first in NEGATORS and first != "ne") or first == "n" or (first == "ne" and "ich" not in clause):
        return True
    if (first in _AUXILIARIES and second == "not") or ("ich" in clause and first in _GERMAN_VERBS):
        return True
    return first in _OF_THE and not _AUXILIARIES.isdisjoint(rest[1 : _LONGEST_SUBJECT + 1])


def _sets_against(word: str, following: str, clause: list[str]) -> bool:
    """Say whether "not" sets one thing against another there: "we go with Postgres not Mongo"."""
    return (
        word == "not"
        and len(clause) > 1
        and clause[-1] not in _VERB_NOT
        and not clause[-1].endswith("ly")
        and following not in _AFTER_NOT
        and following not in ("", ",")
    )


def _ends(clause: list[str], following: str) -> bool:
    """Say whether "yet" means until now there, and no "but"."""
    return clause[-1] in _VERB_NOT | NEGATORS or following in _AFTER_NOT | {"", ",", "to", "another", "again"}


def _begins_without_mark(word: str, clause: list[str]) -> bool:
    return (
        word in _SAYS_I
        and len(clause) > 2
        and clause[-1] not in _GOES_ON
        and not _SAYS_I.isdisjoint(clause)
        and not NEGATORS.isdisjoint(clause)
    )


def _scopes(clause: list[str], language: str) -> tuple[list[str], list[str]]:
    """Split a clause into what is affirmed and what is negated."""
    marks = [at for at, word in enumerate(clause) if negates(word, language)]
    if not marks:
        return clause, []
    undone = next((at for at in marks[1:] if clause[at] in _UNDOES), None)
    if undone is not None and undone - marks[0] <= _UNDONE_WITHIN:  # cannot live without: affirmed
        return [word for at, word in enumerate(clause) if at not in marks], []
    first = marks[0]
    clause = clause[:undone]
    rest = [word for at, word in enumerate(clause) if at > first and at not in marks]
    if clause[first] in DISLIKES:
        rest.insert(0, "like")
    if clause[first] in ("without", "ohne"):
        return clause[:first], rest
    if language in _NEGATES_BACKWARDS and not content_of(rest, language):
        return [], [word for at, word in enumerate(clause) if at not in marks]
    if language in _NEGATES_BACKWARDS:
        verbs = [word for word in clause[:first] if word in CLASS_OF]
        return [word for word in clause[:first] if word not in verbs], verbs + rest
    return clause[:first], rest


def negates(word: str, language: str) -> bool:
    """Say whether a word negates in that language: "non" does in Italian, "no" does not in Portuguese."""
    if word in DISLIKES or word in STOPS:
        return True
    if word == "n":  # what is left of "n'aime"
        return language == "fr"
    if word == "ni":  # "je mange ni viande ni poisson"
        return language in ("fr", "es")
    if word not in NEGATORS:
        return False
    if word == "ne":  # "ich hab ne Allergie"
        return language not in ("en", "de", "nl")
    if word in ("non", "mai", "sem", "pas"):
        return language != "en"
    return not (word == "no" and language in ("pt", "de", "nl"))


def content_of(listed: Iterable[str], language: str) -> set[str]:
    """Give the stems of the words that say something: no small words, no generic verbs, no negations."""
    dropped = _dropped(language)
    return {stem(word) for word in listed if word not in dropped and len(word) > 1}


@cache
def _dropped(language: str) -> frozenset[str]:
    return small_words(language) | GENERIC_WORDS | NEGATORS
