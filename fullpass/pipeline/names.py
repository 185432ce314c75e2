"""Names that a statement uses, and whether a text knows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from fullpass.pipeline.abbreviations import are_one_title, is_short_for, without_abbreviated
from fullpass.pipeline.feasts import without_known_feasts
from fullpass.pipeline.language import SENTENCE_END, UNSPACED_RUN, WORD, fold, guess_language, stem, words
from fullpass.pipeline.number_words import DAY_WORDS, MONTHS, WEEK_WORDS
from fullpass.pipeline.relatives import OTHERS
from fullpass.pipeline.titles import is_unspaced, other_houses, other_titled
from fullpass.pipeline.words import (
    COMMON_ABBREVIATIONS,
    DEMONYMS,
    LANGUAGE_NAMES,
    PERSON_WORDS,
    STOP_WORDS,
    listed,
)

_NEVER_NAMES = (
    STOP_WORDS["en"]
    | PERSON_WORDS
    | COMMON_ABBREVIATIONS
    | DAY_WORDS
    | WEEK_WORDS
    | {f"{word}s" for word in WEEK_WORDS}
    | frozenset(MONTHS)
    | frozenset(listed("god euro euros dollar dollars"))
)
_GROUPS = frozenset(listed("team group company firm band class club crew staff department"))
_BEGINS_NAMES = frozenset(listed("las los mount lake river port fort saint sankt st"))  # Las Vegas
_SMALL_WORDS = frozenset[str]().union(*STOP_WORDS.values())
_SUBJECT = re.compile(r"\s+(?:is|was|has|lives|works|ist|war|hat|est|es|era|e)\b|'s\b")
_PREPOSITION = re.compile(
    r"\b(in|bei|aus|nach|von|mit|an|auf|fur|uber|at|from|near|to|for|with|chez|en|a|de|da)\s+$"
)
# A noun behind somebody's, or behind "called", is what they are called.
_NAMED_IN_GERMAN = re.compile(
    r"\b(?:[Nn]amens|[Gg]enannt|[Hh]eißt|(?i:(?:ehe|schwieger|stief|groß|halb)?(?:bruder|schwester|mutter|vater|sohn|tochter|frau|mann|freund|freundin|"
    r"cousin|cousine|tante|onkel|oma|opa|chef|chefin|kollege|kollegin|nachbar|nachbarin|hund|katze|kater)))"
    r"\s([A-Z][^\W\d_]+)"
)
_TWO_NOUNS = re.compile(r"(?<=\s)([A-Z][^\W\d_]+)\s([A-Z][^\W\d_]{2,})")  # Stadtorchester Ulm
_OF_PLACE = ("ian", "ean", "an", "ese", "ish")  # Canada, Canadian
_LONGEST_RELATIVE = 20  # characters
_LONGEST_ENDING = 3  # letters by which inflected languages change a name: Warszawa, Warszawie


def unknown_names(statement: str, *known: str) -> frozenset[str]:
    """Give the names of the statement that no known text bears out, case-folded.

    A name is a capitalised word that does not begin a sentence, a word with capitals or digits inside, or the
    subject before "is". German writes every noun with a capital: there only a noun that stands after a
    preposition, where the text has another after the same one, counts.
    A name is known when a text has it in any case, in an inflected form, or abbreviated (JS, NYC, VS Code).
    """
    if not UNSPACED_RUN.search(statement) and is_unspaced(known[0]):
        return frozenset()  # how a name is written in the other script, rules do not know
    return _looked_up(without_known_feasts(statement, known[0]), known)[1]


def known_names(statement: str, *known: str) -> frozenset[str]:
    """Give the names of the statement that a known text has, in whatever form, case-folded."""
    every, unknown = _looked_up(statement, known)
    return every - unknown


def _looked_up(statement: str, known: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Give all names of the statement, and those that no text has."""
    folded = [fold(text) for text in known]
    tokens = [token for text in folded for token in _tokens(text)]
    language = guess_language(words(statement))
    groups = _german_names(statement, folded) if language == "de" else _names(statement)
    inflects = language in ("ru", "pl") or any("\u0400" <= char <= "\u04ff" for char in statement)
    every = frozenset(name.casefold() for group in groups for name in group)
    spelled_out = [name for group in groups for name in without_abbreviated(group, tokens)]
    unknown = frozenset(
        name.casefold() for name in spelled_out if not _is_known(name, tokens, inflects=inflects)
    )
    return every, unknown | other_titled(fold(statement), folded) | other_houses(statement, tokens)


def names(text: str) -> tuple[str, ...]:
    """Give the names of a text in order, case-folded."""
    return tuple(name.casefold() for group in _names(text) for name in group)


@lru_cache(maxsize=64)  # many facts rest on the same few messages
def _tokens(text: str) -> tuple[str, ...]:
    """Give the words of a text, and parts and wholes by which they may be known: 16 and GB, DD for D&D."""
    tokens = WORD.findall(text)
    mixed = [token for token in tokens if not token.isalpha() and not token.isdigit()]
    parts = [part for token in mixed for part in re.findall(r"\d+|[^\W\d_]+", token) if part != token]
    return (*tokens, *parts, *(match[1] + match[2] for match in re.finditer(r"\b(\w)&(\w)\b", text)))


def _names(statement: str) -> list[list[str]]:
    """Give the names, neighbouring words of one name together."""
    text = fold(statement)
    sentence_starts = {0} | {match.end() for match in SENTENCE_END.finditer(text)}
    groups: list[list[str]] = []
    last_end = -2
    for match in WORD.finditer(text):
        word = match[0]
        begins = any(
            not text[start : match.start()].strip("\"'(* -")
            for start in sentence_starts
            if start <= match.start()
        )
        is_of_relative = word.istitle() and len(word) > 1 and _ends_with_relative(text[: match.start()])
        if (
            not is_of_relative and not _is_name(word, text[match.end() :], begins=begins)
        ) or word.casefold() in _BEGINS_NAMES:
            continue
        if groups and text[last_end : match.start()] in (" ", "-", ".", " & "):
            groups[-1].append(word)
        else:
            groups.append([word])
        last_end = match.end()
    return groups


def _ends_with_relative(before: str) -> bool:
    """Say whether somebody's name follows, even one that is a word too: "my grandmother Else"."""
    last = WORD.findall(before[-_LONGEST_RELATIVE:])
    return before.endswith(" ") and bool(last) and last[-1].casefold() in OTHERS


def _is_name(word: str, rest: str, *, begins: bool) -> bool:
    if word.casefold() in _NEVER_NAMES or (len(word) < 2 and word not in ("C", "R")):
        return False
    if _is_marked(word):
        return True
    if begins:
        return (
            word.casefold() not in _GROUPS
            and word[0].isupper()
            and word.casefold() not in _SMALL_WORDS
            and _SUBJECT.match(rest) is not None
        )
    return word[0].isupper()


def _is_marked(word: str) -> bool:
    """Say whether a word is a name by its looks: JavaScript, NASA, k8s, B2, C++."""
    return any(char.isupper() for char in word[1:]) or (
        not word[0].isdigit() and (any(char.isdigit() for char in word) or word[-1] in "+#")
    )


def _german_names(statement: str, known: list[str]) -> list[list[str]]:
    """Give the names that look so in any language, and the nouns that stand where the text has another."""
    text = fold(statement)
    groups = [[word] for word in WORD.findall(text) if len(word) > 1 and _is_marked(word)]
    elsewhere = {place for other in known for place, _ in _placed(other, dictated=other.islower())}
    placed = [word for place, word in _placed(text) if place in elsewhere]
    named = [match[1] for match in _NAMED_IN_GERMAN.finditer(text)]
    pairs = _TWO_NOUNS.findall(text)
    named += [name for noun, name in pairs if any(_is_followed(noun, other) for other in known)]
    return groups + [[word] for word in dict.fromkeys([*placed, *named]) if not _is_marked(word)]


def _is_followed(noun: str, text: str) -> bool:
    """Say whether a text has a noun with a name, or in dictated text any long word, right behind it."""
    followed = re.search(rf"(?i:\b{noun})\s([^\W\d_]{{3,}})", text)
    return followed is not None and (followed[1][0].isupper() or text.islower())


def _placed(text: str, *, dictated: bool = False) -> list[tuple[str, str]]:
    """Give each capitalised word after a preposition, with that preposition; every word of dictated text."""
    found = []
    for match in WORD.finditer(text):
        before = _PREPOSITION.search(text[max(0, match.start() - 8) : match.start()].casefold())
        if before and (dictated or match[0][0].isupper()):
            found.append((before[1], match[0]))
    return found


def _is_known(name: str, tokens: Sequence[str], *, inflects: bool) -> bool:
    key = name.casefold()
    for written in tokens:
        token = written.casefold()
        shorter, longer = sorted((key, token), key=len)
        if key == token or are_one_title(key, token):
            return True
        if len(shorter) >= 3 and longer.startswith(shorter) and token not in _SMALL_WORDS:
            return True
        is_word = written.islower() and token not in _SMALL_WORDS
        if is_word and stem(key) == stem(token):  # Hiking is what hikes are
            return True
        if key.endswith(_OF_PLACE) and key[: len(token) - 1] == token[:-1] and len(token) > 4:
            return True
        if LANGUAGE_NAMES.get(key, key) == LANGUAGE_NAMES.get(token, token):
            return True
        if (key, token) in DEMONYMS or (token, key) in DEMONYMS:
            return True
        if inflects and len(key) > 4 and len(token) > 4:
            keep = max(4, max(len(key), len(token)) - _LONGEST_ENDING)
            if key[:keep] == token[:keep]:
                return True
    return is_short_for(name, tokens)
