"""The skeleton of an English clause: what stands before the subject, verb and tense, and the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from fullpass.engines.offline.english.verbs import FORMS, PARTICIPLES
from fullpass.pipeline.words import listed

_SUBJECT = re.compile(r"\b(?:i|we)\b(?!-)")
_NO_LEAD = re.compile(  # what stands before the subject is itself a statement, a question or another subject
    r"\b(?:what|which|who|whom|whose|why|how|that|than|if|whether|he|she|they|you|it|is|are|was|were|am|do|"
    r"does|did|can|could|should|would|will|has|had|says?|said|not)\b"
)
_ADVERBS = frozenset(
    listed(
        """always never ever often usually sometimes rarely seldom mostly mainly only generally normally
        typically both all each now then once again since long no longer almost nearly hardly even much well
        therefore thus hence instead together most very fully half first last by myself also too"""
    )
)
_NOT_ADVERBS = frozenset(
    listed("family rely apply reply supply multiply fly imply comply ally italy july bully")
)
_MODALS = frozenset(listed("will would can could shall should must might may"))
_BE = frozenset(listed("am are was were is be"))
_NO_PARTICIPLE = frozenset(listed("nothing something anything everything thing evening morning king spring"))
_LIKE_THE_PAST = frozenset(listed("quit cut shut bet hit"))  # told of oneself, it has happened
_MODEST = frozenset(listed("say argue describe call consider choose pick take go maintain"))  # "I would say"
_ATTEMPTS = frozenset(listed("try tend"))  # "I try to live simply" tells what "I live simply" does
_MEANS = frozenset(listed("plan plans intend hope hoping want wish aim aiming planning planned"))


@dataclass(frozen=True, slots=True)
class Skeleton:
    """`tense` is present, past, progressive, perfect, future, meant, able or state ("I am …"); of a state
    `verb` is "be".
    """

    lead: str
    tense: str
    verb: str
    rest: str
    adverbs: frozenset[str]

    @property
    def negated(self) -> bool:
        """Say whether the verb is negated."""
        return bool(self.adverbs & {"not", "never", "no", "hardly", "rarely", "seldom"})


@lru_cache(maxsize=1_024)
def skeleton(normal: str) -> Skeleton | None:
    """Give the skeleton of a clause in normal form; None where no person tells what they do or are."""
    subject = _SUBJECT.search(normal)
    if subject is None:
        return None
    lead = normal[: subject.start()].strip(" ,")
    if _NO_LEAD.search(lead):
        return None
    return parsed(lead, normal[subject.end() :].replace(",", " ,").split())


def parsed(lead: str, words: list[str]) -> Skeleton | None:
    """Give the skeleton of what follows a subject; None where no verb can be told."""
    adverbs: set[str] = set()

    def adverbs_from(at: int) -> int:
        while at < len(words) and (
            words[at] in _ADVERBS
            or words[at] == "not"
            or (words[at].endswith("ly") and words[at] not in _NOT_ADVERBS)
        ):
            adverbs.add(words[at])
            at += 1
        return at

    def made(tense: str, verb: str, at: int) -> Skeleton:
        if verb in _ATTEMPTS and words[at : at + 1] == ["to"] and at + 1 < len(words):
            at = adverbs_from(at + 1)
            return made(tense, _verb(words[at]), at + 1) if at < len(words) else made(tense, verb, at)
        return Skeleton(lead, tense, verb, " ".join(words[at:]).replace(" ,", ","), frozenset(adverbs))

    def ending(at: int, tense: str = "") -> Skeleton | None:
        """A verb in -ing or a state, behind a form of "be" in this tense."""
        at = adverbs_from(at)
        if at >= len(words):
            return None
        word = words[at]
        if words[at : at + 2] == ["going", "to"]:
            at = adverbs_from(at + 2)
            return made("future", _verb(words[at]), at + 1) if at < len(words) else None
        if words[at : at + 2] == ["about", "to"]:
            return made("future", _verb(words[at + 2]), at + 3) if at + 2 < len(words) else None
        if word.endswith("ing") and word not in _NO_PARTICIPLE:
            if word in _MEANS and words[at + 1 : at + 2] == ["to"] and at + 2 < len(words):
                return made("meant", _verb(words[at + 2]), at + 3)
            return made(tense or "progressive", _verb(word), at + 1)
        return made(tense or "state", "be", at)

    at = adverbs_from(0)
    if at >= len(words):
        return None
    word = words[at]
    if word == "rather":
        return made("present", "prefer", at + 1)
    if word in _BE:
        return ending(at + 1)
    if word in _MODALS:
        at = adverbs_from(at + 1)
        if at >= len(words):
            return None
        if words[at] == "be":
            return ending(at + 1, "future") if word == "will" else None
        if word == "would":
            if words[at] in ("rather", "prefer", "sooner"):
                return made("present", "prefer", at + 1)
            if words[at : at + 2] in (["like", "to"], ["love", "to"]) and at + 2 < len(words):
                return made("meant", _verb(words[at + 2]), at + 3)
            return made("present", words[at], at + 1) if words[at] in _MODEST else None
        tense = {"will": "future", "shall": "future", "can": "able"}.get(word, "")
        return made(tense, _verb(words[at]), at + 1) if tense else None
    if word == "do" and FORMS.get(" ".join(words[at + 1 : at + 2]), ("", ""))[1] == "base":  # "I do like"
        return made("present", words[at + 1], at + 2)
    if word in ("do", "did") and words[at + 1 : at + 2] == ["not"]:
        at = adverbs_from(at + 1)
        return (
            made("past" if word == "did" else "present", _verb(words[at]), at + 1)
            if at < len(words)
            else None
        )
    if word in ("have", "had"):
        after = adverbs_from(at + 1)
        if after < len(words):
            if words[after] == "been":
                adverbs.add("been")
                found = ending(after + 1)
                return found and made(
                    "perfect", found.verb, len(words) - len(found.rest.replace(",", " ,").split())
                )
            if words[after] in PARTICIPLES or words[after].endswith("ed"):
                return made("perfect", _verb(words[after]), after + 1)
        return made("past" if word == "had" else "present", "have", at + 1)
    if word in _MEANS and words[at + 1 : at + 2] in (["to"], ["on"], ["of"]) and at + 2 < len(words):
        return made("meant", _verb(words[at + 2]), at + 3)
    verb, form = FORMS.get(word, (word, "past" if word.endswith("ed") else "base"))
    if form == "s" or form == "ing" or (not word.isalpha() and "-" not in word):
        return None
    past = form in ("past", "participle") or word in _LIKE_THE_PAST
    return made("past" if past else "present", verb, at + 1)


def _verb(word: str) -> str:
    return FORMS.get(word, (word, ""))[0]
