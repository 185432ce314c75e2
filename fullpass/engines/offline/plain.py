"""Plain sentences: what a person says of themselves lasts, unless it is of the moment or of the talk.

One mechanism for all languages but English: a table of words tells of which kind such a sentence is, and what
makes it passing. Of the kinds the first that holds counts, in the order of `Words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fullpass.engines.offline.date_words import MONTH_NUMBERS
from fullpass.engines.offline.languages import Rule
from fullpass.pipeline.types import Certainty

_MONTHS = "|".join(
    sorted({name for names in MONTH_NUMBERS.values() for name in names if len(name) > 3} | {"mai", "may"})
)


def one_of(words: str) -> str:
    """Give a pattern for any of the words, each of which may be a pattern; "_" stands for a space."""
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


@dataclass(frozen=True, slots=True)
class Words:
    """What tells of which kind a plain sentence is, in one language. Patterns see normal forms."""

    labels: Mapping[str, str]  # by category: what stands before a colon and says what follows
    own: str  # the person is meant, or what is theirs
    passing: str  # of this talk, of the task at hand
    today: str  # of this day, or only perhaps so
    asked: str  # what the assistant shall always do
    answers: str  # how the person likes to be answered
    chosen: str  # something was decided, or is so from now on
    event: str  # what has its day; only with a date
    life: str  # what happens on a day; only with a date in figures or months
    appointment: str  # the same where nobody is named; only with a date
    opinion: str  # what is thought of the world, with the person named
    outlook: str  # the same, and who is named does not matter
    work: str  # something is being made, led or studied for
    fond: str  # likes and dislikes, by a word that leaves no doubt
    taste: str  # likes, habits, what is used
    own_subject: str  # the person is the subject, or what is theirs
    circumstance: str  # family, home, work, health, what one has and is
    momentary: str  # what people do, feel, want and have for the moment


def rules_of(words: Words) -> tuple[Rule, ...]:
    """Give the rules of a language, in the order in which they count."""
    at_hand, passing = re.compile(words.passing), re.compile(f"{words.passing}|{words.today}")
    return (
        *_labelled(words, passing),
        Rule("preferences", re.compile(words.asked)),
        Rule("preferences", _own(words, words.answers)),
        Rule("decisions", _own(words, words.chosen), unless=at_hand),
        Rule("dates", _own(words, words.event), unless=passing, needs_date=True),
        Rule("dates", _on_a_day(words, words.life), unless=passing, needs_date=True),
        Rule("dates", re.compile(words.appointment), unless=passing, needs_date=True),
        Rule("beliefs", _own(words, words.opinion), unless=passing),
        Rule("beliefs", re.compile(words.outlook), unless=passing),
        Rule("projects", _own(words, words.work), unless=re.compile(f"{passing.pattern}|{words.fond}")),
        Rule("preferences", _own(words, f"{words.fond}|{words.taste}"), unless=passing),
        Rule("dates", _on_a_day(words, words.own_subject), unless=passing, needs_date=True),
        Rule(
            "decisions",
            re.compile(words.circumstance),
            unless=re.compile(rf"{passing.pattern}|{words.momentary}|\[redacted"),
            certainty=Certainty.IMPLIED,
        ),
    )


def label_of(words: Words) -> re.Pattern[str]:
    """Give the pattern of a label with its colon: "my goal:"."""
    return re.compile(rf"(?:{'|'.join(words.labels.values())})\s?[:：]")


def _labelled(words: Words, passing: re.Pattern[str]) -> Iterator[Rule]:
    for category, label in words.labels.items():
        shape = re.compile(rf"^(?:{label})\s?[:：]\s*(?!\d+ [^\d\s]+$)\w")
        yield Rule(category, shape, unless=passing, needs_date=category == "dates")


def _on_a_day(words: Words, cue: str) -> re.Pattern[str]:
    return re.compile(rf"^(?=.*{words.own})(?=.*(?:\d|月|\b(?:{_MONTHS})\b)).*?(?:{cue})")


def _own(words: Words, cue: str) -> re.Pattern[str]:
    return re.compile(rf"^(?=.*{words.own}).*?(?:{cue})")
