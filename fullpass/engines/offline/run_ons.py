"""Lines without punctuation, as people dictate them: where a statement of the person begins and ends."""

from __future__ import annotations

import re
from itertools import pairwise

from fullpass.engines.offline.english.words import TASK_THING
from fullpass.engines.offline.sentences import Slice
from fullpass.pipeline.words import listed

_AS_A_JOKE = re.compile(r"\b(?:at this rate|the way (?:this|it) is going) $", re.IGNORECASE)
_FEWEST_WORDS = 60  # of a sentence that is read as a run-on
_WORDS_A_MARK = 20  # at least so many words for each inner mark, or the sentence is punctuated after all
_LONGEST, _MOST_WORDS = 180, 30  # characters and words of a statement cut out of a run-on
_MARKS = re.compile(r"[,;:–—]")
_WORD = re.compile(r"[^\s,;:]+")
_BOUND = frozenset(  # a subject after one of these goes on with what was begun
    listed(
        """because that which who since when while if than as so what how where after before until whether
        though although do did can could should would have had will am are is was were"""
    )
)
_SMALL = r"(?!(?:is|are|was|were|the|a|an|of|at|in|on|to|and|or|for|with|it|then|each|every)\b)[\w'’-]+"
_HAS_A_VERB = (
    rf"(?= {_SMALL}(?: {_SMALL}){{0,3}}? (?:is|are|was|were|has|have|taught|starts?|ends?|turns?|lives?|"
    rf"works?|expires?|begins?|got|died|and i)\b)"
)
_START = re.compile(
    rf"(?:\bever since [\w ]{{2,20}}? i\b|\b(?:since|in) (?:19|20)\d\d i\b|"
    rf"\b(?:for|at|with) (?-i:[A-Z])[\w'’-]+ (?:we|i)\b|"
    rf"\b(?:the|our) (?:deadline|wedding|birthday|exam|launch|release|due date)"
    rf" (?:for|of) (?:my|our)\b|"
    rf"\b(?:i|we)(?:['’](?:m|ve|d|re|ll))?(?![\w'’])|"
    rf"\b(?:my|our)\b{_HAS_A_VERB})",
    re.IGNORECASE,
)
_PREPOSITIONS = frozenset(
    listed(
        """of at in on to for with from by into over under after before between against across along
        above below behind beside through during without about"""
    )
)
_DETERMINERS = frozenset(listed("a an the every each my our his her their"))
_LINKING = frozenset(listed("and or but then so because which that who where when than as if"))
_VERBS = frozenset(listed("is are was were am be been has have had do does did goes holds needs"))
_NEVER_AFTER = {
    **dict.fromkeys(_DETERMINERS, _PREPOSITIONS | _DETERMINERS | _LINKING | _VERBS),
    **dict.fromkeys(_PREPOSITIONS, (_VERBS | _LINKING) - {"that", "which", "where", "who", "when", "than"}),
    **dict.fromkeys(
        listed("of at to for with from by into"),
        _PREPOSITIONS | _VERBS | _LINKING - {"that", "which", "where", "who", "when", "than"},
    ),
    **dict.fromkeys(("how", "until", "here"), _PREPOSITIONS | {"of", "the", "an"}),
    **dict.fromkeys(("and", "or", "but"), frozenset(listed("of and or but than"))),
    **dict.fromkeys(_VERBS - {"has", "have", "had", "do", "does", "did"}, frozenset(listed("of and or"))),
}
_MAY_REPEAT = frozenset(listed("very so really had that"))
_BEGUN = 5  # words after which a statement has said something
_ORDINALS = frozenset(listed("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"))
_STATES = frozenset(listed("is are was were am be been"))
_MAY_NOT_END = _PREPOSITIONS | _DETERMINERS | _LINKING | _STATES | frozenset(listed("i we he she they since"))


def is_run_on(sentence: Slice) -> bool:
    """Say whether a sentence is so long, with so few marks in it, that it was never parted."""
    words = sentence.text.count(" ") + 1
    return words >= _FEWEST_WORDS and len(_MARKS.findall(sentence.text)) * _WORDS_A_MARK <= words


def own_parts(sentence: Slice) -> list[Slice]:
    """Give the stretches of a run-on in which the person speaks of themselves.

    Each begins at a subject of the first person and ends before the next one, where two words cannot stand
    side by side in any sentence, or after 180 characters.
    """
    starts: list[int] = []
    for match in _START.finditer(sentence.text):
        if not starts or match.start() > starts[-1] + _LONGEST or not _goes_on(sentence.text, match):
            starts.append(match.start())
    parts = []
    for start, following in pairwise([*starts, len(sentence.text)]):
        text = _readable(sentence.text[start:following][:_LONGEST])
        if " " in text and not _AS_A_JOKE.search(sentence.text[:start]):
            parts.append(Slice(sentence.start + start, text))
    return parts


def _goes_on(text: str, subject: re.Match[str]) -> bool:
    """Say whether a subject belongs to the statement before: "because my mother", "on my plate"."""
    before = text[: subject.start()].split()
    last = before[-1].lower() if before else ""
    return last in _BOUND or (last in _PREPOSITIONS and subject.group().lower() in ("my", "our"))


def _readable(text: str) -> str:
    """Cut a stretch where it stops being a sentence, and what its last words wait for."""
    words = list(_WORD.finditer(text))
    end = min(len(words), _MOST_WORDS)
    for number in range(1, end):
        one, other = words[number - 1].group().lower(), words[number].group().lower()
        apart = text[words[number - 1].end() : words[number].start()].strip()
        if not apart and _breaks_off(one, other, number):
            end = number
            break
    while end and words[end - 1].group().lower() in _MAY_NOT_END:
        end -= 1
    if end and end < len(words):
        return text[: words[end - 1].end()]
    return text if end == len(words) and len(text) < _LONGEST else text[: text.rfind(" ") if end else 0]


def _breaks_off(one: str, other: str, number: int) -> bool:
    """Say whether no sentence has these two words side by side, or another matter begins with the second."""
    if other == "then" or other in _NEVER_AFTER.get(one, ()) or (one == other and one not in _MAY_REPEAT):
        return True
    if (one in _LINKING and other in _ORDINALS) or (one == "it" and other == "that"):
        return True  # the next point of a list that was spoken; the end of what was said
    if (one == "a" and other[0] in "aei") or (one == "an" and other[0] not in "aeiouhx"):
        return True
    may_part = one not in _MAY_NOT_END or one in _PREPOSITIONS
    return number > _BEGUN and may_part and TASK_THING.fullmatch(other) is not None
