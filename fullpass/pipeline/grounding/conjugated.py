"""Verbs in another tense, but for English ones: "se jubiló" of one who says "voy a jubilarme"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set
from functools import cache, lru_cache

from fullpass.pipeline.grounding.heard import languages_of
from fullpass.pipeline.grounding.in_time import is_to_be_then
from fullpass.pipeline.grounding.inflection import keys
from fullpass.pipeline.grounding.spoken_clauses import in_plain
from fullpass.pipeline.language import fold, words
from fullpass.pipeline.lexicon.tense_endings import (
    GERMAN_PARTICIPLE,
    GERMAN_PARTICIPLE_OR_PRESENT,
    OTHER_FORMS,
    PAST_FORMS,
    TENSE_ENDINGS,
)
from fullpass.pipeline.words import listed

_WORD = re.compile(r"[^\W\d_]+(?:-(?:se|me))?")
_SHORTEST_ROOT = 2  # letters that are left without the ending
_UNACCENTED = {"e": "P", "o": "P", "a": "W"}  # what "mude", "mudo" and "mudara" may be without accents
_NO_TENSE_AFTER = re.compile(  # a passive, a noun, or what tells how
    r"\b(?:ser|sea|sean|son|es|etre|soit|soient|sont|est|essere|sia|siano|e|sao|"
    r"el|la|los|las|una?|unos|unas|sus?|mis?|del|al|le|les|une|sa|ses|leurs?|du|des|ce|cette|au|l'|"
    r"o|os|as|uma|seu|sua|do|da|il|lo|gli|suo|sua|della|sin|sans|senza|sem|para|pour|per)\s?$"
)
_GERMAN = (
    (re.compile(GERMAN_PARTICIPLE), frozenset("P")),
    (re.compile(GERMAN_PARTICIPLE_OR_PRESENT), frozenset("NPI")),
)
_GERMAN_PASSIVE = re.compile(r"\b(?:werden|wird|wurde[nt]?|worden)\b")
_BEGINS_CLAUSE = re.compile(r"(?:^|[,;:.!?] )([^\W\d_]+)")
_NAMING = re.compile("llam|appel|nomm|chiam|cham")
_EITHER = {"W": {"I"}, "I": {"W"}}  # "va a mudarse" is what "se mudará" is


def conjugated_otherwise(statement: str, sentence: str) -> bool:
    """Say whether a verb of the statement stands in a tense in which the sentence has no form of it.

    Of German, Spanish, Portuguese, Italian and French. "Es tuteado" of "tutéame" is no past; what has a date
    to come may be told as what will be.
    """
    spoken = languages_of(word.casefold() for word in words(f"{sentence} {statement}"))
    languages = spoken & {*TENSE_ENDINGS}
    text, whole = _composed(statement), _composed(sentence)
    if not languages or ("de" in languages and _GERMAN_PASSIVE.search(fold(text))):
        return False
    said = {word.casefold() for word in _WORD.findall(whole)}
    bare = whole.isascii() and whole.islower()  # as it was dictated
    begins = {word.casefold() for word in _BEGINS_CLAUSE.findall(whole)}  # may ask for something: "évite"
    later = is_to_be_then(in_plain(sentence))
    for match in _WORD.finditer(text):
        word = match[0].casefold()
        before = fold(text[: match.start()]).casefold()
        is_noun = "de" in languages and match.start() > 0 and match[0][0].isupper()
        if word in said or is_noun or _NAMING.match(word) or _NO_TENSE_AFTER.search(before):
            continue
        ours = _tenses(word, languages)
        forms = _forms_of(word, said, languages)
        theirs = [_tenses(other, languages, bare) for other in forms]
        asked = "I" in ours and any(
            other in begins and "N" in each for other, each in zip(forms, theirs, strict=True)
        )
        if (
            ours
            and any(theirs)
            and not asked
            and not any(_agree(ours, each, later) for each in theirs if each)
        ):
            return True
    return False


def _tenses(word: str, languages: Set[str], unaccented: bool = False) -> frozenset[str]:
    return frozenset[str]().union(*(tenses_of(word, each, unaccented) for each in languages))


def _agree(ours: frozenset[str], theirs: frozenset[str], later: bool) -> bool:
    wider = ours.union(*(_EITHER.get(each, set()) for each in ours))
    return not wider.isdisjoint(theirs) or (later and not wider.isdisjoint("WIN") and "N" in theirs)


def _forms_of(word: str, said: Set[str], languages: Set[str]) -> list[str]:
    mine = {language: keys(fold(word), language) for language in languages}
    return [
        other
        for other in sorted(said)
        if any(not mine[language].isdisjoint(keys(fold(other), language)) for language in languages)
    ]


@lru_cache(maxsize=20_000)
def tenses_of(word: str, language: str, unaccented: bool = False) -> frozenset[str]:
    """Give the letters of `TENSE_ENDINGS` for a form in lower case, none for what is no verb by its ending.

    In texts without accents the ending may have lost its own.
    """
    told = _told_forms(language).get(word)
    if told:
        return told
    if language == "de":
        for pattern, tenses in _GERMAN:
            if pattern.fullmatch(fold(word)):
                return tenses
    endings = _endings(language)
    for length in range(min(_longest(language), len(word) - _SHORTEST_ROOT), 0, -1):
        if found := endings.get(word[-length:]):
            may_be = _UNACCENTED.get(word[-1], "") if unaccented and length == 1 and language != "de" else ""
            return found | frozenset(may_be)
    return frozenset()


@cache
def _endings(language: str) -> dict[str, frozenset[str]]:
    table = TENSE_ENDINGS[language]
    return {ending: frozenset(tense) for tense, endings in table.items() for ending in listed(endings)}


@cache
def _longest(language: str) -> int:
    return max(map(len, _endings(language)))


@cache
def _told_forms(language: str) -> dict[str, frozenset[str]]:
    found = dict.fromkeys(listed(PAST_FORMS[language]), frozenset("P"))
    for tense, forms in OTHER_FORMS[language].items():
        for form in listed(forms):
            found[form] = found.get(form, frozenset()) | {tense}
    return found


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
