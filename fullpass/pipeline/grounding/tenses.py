"""Verbs in another tense: "owned two greenhouses" of what somebody owns, "is selling" of what was sold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from fullpass.pipeline.grounding.inflection import keys
from fullpass.pipeline.grounding.marked import spoken
from fullpass.pipeline.grounding.spoken_clauses import in_plain
from fullpass.pipeline.grounding.wrong_time import is_past
from fullpass.pipeline.language import stem, words
from fullpass.pipeline.words import IRREGULAR_FORMS, PERSON_WORDS, listed, small_words

PAST, PASSIVE, NOW, ONGOING = "past", "passive", "now", "ongoing"

_IRREGULAR = frozenset(
    listed(
        """paid lent lost kept felt held heard stood led fed fell drew wore broke ate drank sang found forgot
        stole dug hung slept dealt was were had did bought brought caught fought sought swore woke shot
        shook threw blew froze burnt learnt dreamt swept crept bent hurt struck stuck swung tore"""
    )
)
_BE = frozenset(listed("is are was were be been being am get gets getting got m re s"))
_HAVE = frozenset(listed("has have had ve"))
_NO_TIME = frozenset(  # what is called so, or was decided, tells of no past
    stem(word)
    for word in listed(
        """decide choose agree settle call name base opt tell ask say plan schedule want think believe need
        prefer like intend mean suppose wish hope interest set need based born due use read age
        undecide convince child"""
    )
)
_REACH = 3  # words back that tell how a verb stands
_PRONOUNS = frozenset(listed("i we they you he she it who"))
_BEFORE_VERB = frozenset(listed("and has have who which that they he she it")) | PERSON_WORDS | {""}
_GERUNDS = frozenset(listed("after before by for of from without since to in on at like about into with"))
_TELLS_OF_PAST = re.compile(
    r"\b(?:was|were|had|did|done|been|ago|last|yesterday|since|born|used to|(?:ve|have|has) \w+|gone|"
    r"back (?:in|then)|past|once|no longer|any ?more|when i was|earlier|before|over|out)\b"
)
_DONE_TO_USER = re.compile(r"\b(?:user|they) (?:was|were|got|has been|is being|gets) (\w+)")
_DONE_TO_ME = re.compile(r"\b(?:i|we) (?:was|were|got|ve been|have been|get) (\w+)")
_DONE_BY_ME = re.compile(r"\b(?:i|we)(?: ve| have)?(?: just| finally| already)? (\w+)")
_WISHED = re.compile(
    r"(?:^going|\b(?:wants?|would like|hopes?|expects?|plans?|will|intends?|aims?|dreams? of|"
    r"(?:is|are) (?:planning|hoping|about)|(?:is|are) going))(?: some day)? (?:to )?(\w{3,})"
)
_WANTS = frozenset(listed("want wants wanted prefer prefers need needs"))
_TO_BE_DONE = frozenset(listed("to will ll would going gonna want might should"))
_TO_COME = _TO_BE_DONE | frozenset(listed("could may can ca must shall let gotta wanna"))
_UNCHANGED = frozenset(
    listed("quit put cut set let hit read hurt shut spread bet beat cost split")
)  # in the past
_HAD = re.compile(r"(?:the )?(?:user )?had (?!to\b|been\b|\w+ed\b)")
_HAD_THEN = re.compile(r"\b(?:had|got|was|were|did|ago|last|yesterday|since|used to|for years)\b")
_AS_DONE = frozenset(
    listed("did didn used have has ve finished stopped quit started kept")
)  # "have been", "used to"
_PARTICIPLE_AFTER = _BE | _TO_COME | frozenset(listed("be being to not never wants want needs"))
_MUTUAL = frozenset(stem(word) for word in listed("married engaged divorced stuck started going getting"))
_SPANISH_PAST = re.compile(r"\b\w{2,}ó\b")
_SPANISH_TELLS_OF_PAST = re.compile(
    r"\b(?:(?!\w+r[é]\b)\w+[éíó]|\w+[aei]mos|he|hemos|ha|han|\w+[ai]d[oa]s?|\w*aba\w*|\w+ía\w*|era\w*|fu[ie]\w*|\w+ste|hizo|"
    r"\w+ieron|\w+aron|vino|puso|dijo|tuv\w+|estuv\w+|hice|puse|vine)\b",
    re.IGNORECASE,
)


def in_other_tense(statement: str, sentence: str) -> bool:
    """Say whether the statement tells in the past what the sentence does not, or the other way round. Of
    English and Spanish."""
    claimed, said = in_plain(statement).replace("was born", "born"), in_plain(sentence)
    language = spoken(claimed)
    if language == "es":
        past = _SPANISH_PAST.search(statement)
        return past is not None and not _SPANISH_TELLS_OF_PAST.search(sentence)
    if language != "en" or spoken(said) != "en":
        return False
    ours, theirs = _tenses(claimed, True), _tenses(said, False)
    for root, forms in ours.items():
        there = theirs.get(root, frozenset())
        if not there or root in _NO_TIME:
            continue
        if forms == {PAST} and there <= {NOW, ONGOING}:
            return True
        if forms <= {NOW, ONGOING} and there == {PAST}:
            return True
    if (
        _is_turned_passive(claimed, said)
        or _is_told_as_wished(claimed, said)
        or _is_told_as_done(claimed, said)
        or (_HAD.match(claimed) is not None and not _HAD_THEN.search(said))
    ):
        return True
    told_in_past = any(
        PAST in forms and PASSIVE not in theirs.get(root, ())
        for root, forms in ours.items()
        if root not in _NO_TIME
    )
    return told_in_past and not _TELLS_OF_PAST.search(said) and not any(PAST in f for f in theirs.values())


def _is_told_as_wished(claimed: str, said: str) -> bool:
    """Say whether what is told as wished the sentence has as done, and nowhere as to be done."""
    there = words(said)
    for verb in _WISHED.findall(claimed):
        wished = keys(verb, "en")
        places = [at for at, word in enumerate(there) if not wished.isdisjoint(keys(word, "en"))]
        is_done = any(there[at] != verb and (is_past(there[at]) or there[at] in _IRREGULAR) for at in places)
        if is_done and not any(_TO_BE_DONE & {*there[max(0, at - 2) : at]} for at in places):
            return True
    return False


def _is_told_as_done(claimed: str, said: str) -> bool:
    """Say whether what is told as done the sentence nowhere has as done: "sold" of "decided to sell"."""
    told, there = words(claimed), words(said)
    done = {_base(word) for at, word in enumerate(there) if _may_be_done(word, there[max(0, at - 2) : at])}
    open_yet = {_base(word) for word in there} - done - _NO_TIME
    return any(
        (_is_done(word) or word in _UNCHANGED)
        and _base(word) in open_yet
        and _PARTICIPLE_AFTER.isdisjoint(told[max(0, at - 2) : at])
        and _WANTS.isdisjoint(told[:at])
        and told[at + 1 : at + 2] != ["by"]
        for at, word in enumerate(told)
    )


def _may_be_done(word: str, before: Sequence[str]) -> bool:
    if word in _UNCHANGED:
        return _TO_COME.isdisjoint(before)
    return _is_done(word) or "been" in before or not _AS_DONE.isdisjoint(before)


def _is_done(word: str) -> bool:
    return (
        is_past(word) or word in _IRREGULAR or (word in IRREGULAR_FORMS and not word.endswith(("ing", "s")))
    )


def _base(word: str) -> str:
    return stem(IRREGULAR_FORMS.get(word, word))


def _is_turned_passive(claimed: str, said: str) -> bool:
    """Say whether what the person did is told as done to them: "was hired" of who hired."""
    done_to = {stem(word) for word in _DONE_TO_USER.findall(claimed)} - _MUTUAL
    done = {stem(word) for word in _DONE_BY_ME.findall(said)}
    return not done.isdisjoint(done_to) and not done_to & {stem(word) for word in _DONE_TO_ME.findall(said)}


@lru_cache(maxsize=64)
def _tenses(text: str, is_claimed: bool) -> dict[str, frozenset[str]]:
    """Give the tenses in which each verb stands that has one: of others nothing is known. What only may be a
    verb claims none."""
    found: dict[str, frozenset[str]] = {}
    listed_words = words(text)
    for at, word in enumerate(listed_words):
        if form := _form(
            word, listed_words[max(0, at - _REACH) : at], listed_words[at + 1 : at + 2], is_claimed
        ):
            root = _base(word)
            found[root] = found.get(root, frozenset()) | {form}
    return found


def _form(word: str, back: Sequence[str], ahead: Sequence[str], is_claimed: bool) -> str:
    before = back[-1] if back else ""
    if not _WANTS.isdisjoint(back):
        return ""  # "wants it kept short"
    if word in ("aged", "based", "named", "called"):
        return ""
    if is_past(word) or word in _IRREGULAR:
        if not _HAVE.isdisjoint(back):
            return PAST if is_claimed else ""  # "I've played since 2014" goes on
        if word not in _BE and not _BE.isdisjoint(back):
            return PASSIVE
        begins = (
            back[0] in ("the", "their") and len(back) < _REACH and before not in small_words("en")
            if back
            else True
        )
        is_verb = before in _BEFORE_VERB or begins
        return PAST if not is_claimed or word in _BE or is_verb else ""
    if word.endswith("ing") and len(word) > 4:
        return ONGOING if before not in _GERUNDS and not {"been", "not"} & {*back} and _BE & {*back} else ""
    named = before in _PRONOUNS or (before in PERSON_WORDS and ahead != ["s"])
    return NOW if named or (not back and word.endswith("s")) else ""
