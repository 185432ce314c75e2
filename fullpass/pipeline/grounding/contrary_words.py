"""The contrary in a word: "got a dog" of a dog that somebody lost, "long" for "short", the dearer of two."""

from __future__ import annotations

import re
from functools import cache

from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.grounding.exclusive_words import MEMBER_OF
from fullpass.pipeline.grounding.marked import leaves_out
from fullpass.pipeline.grounding.spoken_clauses import in_plain, spoken_clauses
from fullpass.pipeline.language import guess_language, stem, words
from fullpass.pipeline.lexicon.kept_marks import ALMOST, DROPPED, EVERY_OTHER, FORMERLY, LOST, OFFERED
from fullpass.pipeline.words import GENERIC_WORDS, NEGATORS, VERB_CLASSES, listed, small_words

_COMPARED = re.compile(
    r"\b(?P<how>\w{2,}er|(?:more|less) \w+) than (?:the |an? |my |their |his |her )?(?P<other>\w{3,})"
)
_SET_APART = {group for group, _ in MEMBER_OF[stem("before")]}  # what comes first is told by order elsewhere
_CONTRARY = [
    tuple(frozenset(stem(word) for word in listed(side)) for side in line.split("/"))
    for line in (
        "first / last final",
        "top upstairs / bottom downstairs ground",
        "days / nights",
        "inside indoors indoor / outside outdoors outdoor",
        "own owns / rent rents renting",
        "teacher teaches / student pupil",
        "parent / child",
        "born / died dies dead",
        "geboren / gestorben verstorben",
        "nacio nacido nacida / murio muerto muerta",
        "ne nee / mort morte decede decedee",
        "employer / employee",
        "landlord / tenant",
        "arrive arrives land lands / depart departs leaves takeoff",
        "profit gain gained / loss lost",
        "borrowed / lent",
        "hate hates dislike dislikes / love loves",
        "front / back",
        "single / married",
        "private / public",
        "import imports / export exports",
        "vegan vegetarian / carnivore",
        "beginner / expert advanced",
        "weekday weekdays / weekend weekends",
        "erste ersten / letzte letzten",
        "primer primera / ultimo ultima",
        "premier premiere / dernier derniere",
        "agree agrees / disagree disagrees",
        "tag tags tagsuber / nacht nachts",
        "noche noches / dia",
        "jour / nuit nuits",
    )
]
_CONTRASTS = re.compile(r"\b(?:but|whereas|while|aber|sondern|pero|sino|mientras que|mais|tandis que)\b")
_CLAUSE_ENDS = re.compile(
    r"[,;:.!?]|\b(?:and|who|which|that|because|since|so|after|und|weil|dass|y|que|porque|et|qui|car)\b"
)
_POINTS_BACK = re.compile(r"\s*(?:\w+ ){0,3}?(?:it|its|this|that|they|them|es|das|eso|cela|ca)\b")
_INSTEAD = re.compile(
    r"\b(?:instead|rather than|formerly|previously|statt|anstatt|fruher|en lugar|en vez|au lieu)\b"
)
_KEPT = (LOST, DROPPED, EVERY_OTHER, OFFERED, ALMOST, FORMERLY)
_SIDES = 2
_CORRECTS = re.compile(  # "not on Friday but on Monday"
    r"\b(?:not|pas|nicht|kein\w*|no)\b[^,;.]*,? (?:but|mais|sondern|sino) (?:\w+ ){0,4}\w+\W*$"
)
_NO_LONGER = re.compile(
    r"\b(?:no longer|any ?more|no more|as long as|more or less|right (?:now|away|after|before))\b"
)


def tells_the_contrary(statement: str, sentence: str) -> bool:
    """Say whether the statement leaves out that something was lost or dropped, has one of two words that
    exclude each other where the sentence has the other, or compares the other way round."""
    claimed, said = in_plain(statement), in_plain(sentence)
    there = _told(claimed, said)
    return (
        any(leaves_out(mark, claimed, there) for mark in _KEPT)
        or _excludes(claimed, said)
        or _joins_what_is_contrasted(claimed, said)
        or _compares_the_other_way(claimed, said)
    )


def _told(claimed: str, said: str) -> str:
    """Give the clauses that have most of what is claimed."""
    content = _content(words(claimed))
    clauses = spoken_clauses(said)
    shared = [len(borne_out(content, _content(clause))) for clause in clauses]
    most = max(shared, default=0)
    return " . ".join(
        " ".join(each) for each, count in zip(clauses, shared, strict=True) if most and count == most
    )


def _excludes(claimed: str, said: str) -> bool:
    ours, theirs = (
        {member for word in words(_NO_LONGER.sub(" ", text)) for member in MEMBER_OF.get(stem(word), ())}
        for text in (claimed, said)
    )
    groups = {group for group, _ in theirs}
    one, other = (frozenset(stem(word) for word in words(text)) for text in (claimed, said))
    if any(
        a & one and b & other and not a & other and not b & one
        for a, b in (*_CONTRARY, *((b, a) for a, b in _CONTRARY))
    ):
        return True
    return any(
        group in groups - _SET_APART and (group, place) not in theirs
        for group, place in ours
        if not {each for each in theirs if each[0] == group} <= ours
    )


def _joins_what_is_contrasted(claimed: str, said: str) -> bool:
    """Say whether one clause has something of each side of "but": "uses Python at work" for "I prefer Python,
    but at work we use Perl"."""
    parts = _CONTRASTS.split(said)
    if len(parts) < _SIDES or any(_POINTS_BACK.match(part) for part in parts[1:]) or _INSTEAD.search(claimed):
        return False
    if _CORRECTS.search(said):
        return False
    sides = [_stems(part) for part in parts]
    for clause in _CLAUSE_ENDS.split(_CONTRASTS.sub(" , ", claimed)):
        told = _stems(clause)
        found = [borne_out(told, side) for side in sides]
        only = [each - frozenset().union(*(found[:at] + found[at + 1 :])) for at, each in enumerate(found)]
        if sum(map(bool, only)) > 1:
            return True
    return False


def _stems(text: str) -> frozenset[str]:
    language = guess_language(words(text))
    return frozenset(
        stem(word)
        for word in words(text)
        if word not in small_words(language or "en") | VERB_CLASSES["be"] and len(word) > 1
    )


def _compares_the_other_way(claimed: str, said: str) -> bool:
    for match in _COMPARED.finditer(claimed):
        how, other = re.escape(match["how"]), re.escape(match["other"])
        if re.search(
            rf"\b{other}\b[\w ]{{0,20}} (?:is|was|are|were|s)\b[^.,;]{{0,20}}\b{how}\b(?! than)", said
        ):
            return True
    return False


def _content(listed_words: list[str] | tuple[str, ...]) -> frozenset[str]:
    return frozenset(stem(word) for word in listed_words if word not in _small() and len(word) > 1)


@cache
def _small() -> frozenset[str]:
    return small_words("en") | GENERIC_WORDS | NEGATORS
