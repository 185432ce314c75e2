"""Where the clauses of a text end: at marks, and where "and", "but" or another "I" begins the next."""

from __future__ import annotations

import re
from itertools import zip_longest

from fullpass.pipeline.figures import WORD_VALUES
from fullpass.pipeline.language import words
from fullpass.pipeline.words import CLAUSE_BREAKS, DISLIKES, NEGATORS, STOP_WORDS, STOPS, VERB_CLASSES, listed

# No clause ends in "am 3. März".
CLAUSE_MARK = re.compile(r"(?<!\d),|,(?!\d)|[;:()–—!?。，、；：！？\n]|(?<!\b\d)(?<!\b\d\d)\.(?=\s|$)|\s-\s")
CLASS_OF = {verb: name for name, verbs in reversed(VERB_CLASSES.items()) for verb in verbs}
_VERBS = CLASS_OF.keys() | DISLIKES
_JOINS_CLAUSES = frozenset(listed("and or so und oder also et ou donc y o e en и"))
_ADDS = frozenset(listed("and und et y e en и"))
_OF_THE = frozenset(listed("the my our his her their its this that these those"))
_DETERMINERS = _OF_THE | frozenset(
    listed(
        """a an it them everything anything no not alles todo tout der die das den dem ein eine einen einem
        kein keine keinen nicht nie mein meine meinen el los las un una unos mi mis su sus ningun
        ninguna le la les l une mon ma mes son sa ses pas jamais"""
    )
)
_REFLEXIVES = frozenset(listed("se me sich"))
_PAST = tuple(listed("ed wrote built bought went took began chose made got sold sent moved kept found"))
_SMALL = frozenset[str]().union(*STOP_WORDS.values())
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
            im ive just so still also maybe perhaps better often always now why than whether of for
            please absolutely"""
        )
    )
)
_AFTER_NOT = frozenset(
    listed(
        """to only just even yet quite really very sure so too as all that any anything anybody anyone
        anywhere"""
    )
)
_ASKED = frozenset(listed("whether if what which how when where why who between about on"))
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


def clauses_marked(text: str) -> list[str]:
    """Give the clauses of a text with a comma after each, so that a word list keeps where they end."""
    return [f"{' '.join(words(clause))} ," for clause in CLAUSE_MARK.split(text) if clause.strip()]


def split_clauses(marked: str) -> list[list[str]]:
    """Part the words at commas, at "but", where "and" begins with a subject of its own, and in dictated text
    where another "I" comes after a negation: "I don't smoke I run"."""
    spoken = marked.casefold().split()
    clauses: list[list[str]] = [[]]
    for at, (word, following) in enumerate(zip_longest(spoken, spoken[1:], fillvalue="")):
        new_subject = word in _JOINS_CLAUSES and following in _SUBJECTS
        new_subject |= word in _ADDS and _is_clause(spoken[at + 1 :], clauses[-1])
        if word == "yet" and len(clauses[-1]) >= _LONGEST_SUBJECT and not _ends(clauses[-1], following):
            clauses.append([])
        if _begins_without_mark(word, clauses[-1]) or _sets_against(word, following, clauses[-1]):
            clauses.append([])
        new_subject |= word == "cause" and following in _SUBJECTS | _OF_THE
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
    if len(clause) > 1 and _is_verb_before(first, second, clause):
        return True
    if (not STOPS.isdisjoint(clause) or {"did", "not"}.issubset(clause)) and first.endswith(_PAST):
        return True  # "quit Perl and rewrote it", "did not wait and left"
    return first in _OF_THE and not _AUXILIARIES.isdisjoint(rest[1 : _LONGEST_SUBJECT + 1])


def _is_verb_before(word: str, following: str, clause: list[str]) -> bool:
    """Say whether a word is a verb by what follows it: no noun stands before "the" or a number, as in "and
    keeps the bike", "und trinkt drei Kannen"; nor does one behind "se"."""
    before_thing = following in _DETERMINERS or following in WORD_VALUES or following.isdigit()
    if word in CLASS_OF:
        return before_thing or (following != "" and not _VERBS.isdisjoint(clause))
    is_small = word in _SMALL or word in _DETERMINERS or not word.isalpha()
    return word in _REFLEXIVES or (before_thing and not is_small)


def _sets_against(word: str, following: str, clause: list[str]) -> bool:
    """Say whether "not" sets one thing against another there: "we go with Postgres not Mongo"."""
    return (
        word == "not"
        and bool(clause)
        and clause[-1] not in _VERB_NOT
        and not clause[-1].endswith("ly")
        and following not in _AFTER_NOT
        and following not in ("", ",")
    )


def _ends(clause: list[str], following: str) -> bool:
    """Say whether "yet" means until now there, and no "but"."""
    if following in _ASKED:
        return True  # "I haven't decided yet whether …"
    return clause[-1] in _VERB_NOT | NEGATORS or following in _AFTER_NOT | {"", ",", "to", "another", "again"}


def _begins_without_mark(word: str, clause: list[str]) -> bool:
    return (
        word in _SAYS_I
        and len(clause) > 2
        and clause[-1] not in _GOES_ON
        and not _SAYS_I.isdisjoint(clause)
        and not NEGATORS.isdisjoint(clause)
    )
