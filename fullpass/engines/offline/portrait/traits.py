"""Traits that follow from measurements: each with how strongly it shows and what was counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from fullpass.engines.offline.portrait import marks
from fullpass.engines.offline.portrait.evidence import Evidence, Said, Statement, references
from fullpass.engines.offline.portrait.finding import share
from fullpass.pipeline.types import Source

_MOST = 7
_LEAST = 3


@dataclass(frozen=True, slots=True)
class Trait:
    """`strength` compares the measured share with what counts as plain evidence of the trait (1.0)."""

    name: str
    strength: float
    told: str
    sources: tuple[Source, ...]


# trait, what its messages hold, the share of messages from which it is plain, how it is told
_BY_MESSAGES: tuple[tuple[str, re.Pattern[str], float, str], ...] = (
    ("curious", marks.QUESTION, 0.5, "messages ask something"),
    (
        "reflective",
        re.compile(
            r"(?i)\b(?:why|warum|wieso|por qué|pourquoi|i wonder|meaning of|is it wrong|"
            r"ich frage mich)\b|为什么"
        ),
        0.12,
        "messages ask why or wonder",
    ),
    (
        "courteous",
        re.compile(f"{marks.PLEASE.pattern[4:]}|{marks.THANKS.pattern[4:]}|请", re.IGNORECASE),
        0.25,
        "messages say please or thank you",
    ),
    ("playful", marks.LAUGHTER, 0.08, "messages carry a laugh or a wink"),
    ("expressive", marks.EXCLAMATION, 0.2, "messages carry an exclamation mark"),
    ("structured", marks.LIST, 0.08, "messages contain a list"),
    ("technical", marks.TASKS["programming"], 0.25, "messages are about programming"),
    ("planful", marks.TASKS["planning and organising"], 0.15, "messages are about plans"),
    ("family-minded", marks.TASKS["relationships and family"], 0.15, "messages speak of family or friends"),
    ("health-conscious", marks.TASKS["health and fitness"], 0.15, "messages are about health or training"),
    ("verbal", marks.TASKS["writing and rewording texts"], 0.25, "messages are about texts"),
)
_BY_STATEMENTS: tuple[tuple[str, tuple[str, ...], float, str], ...] = (
    ("enterprising", ("projects",), 0.2, "statements are about own projects"),
    ("principled", ("beliefs",), 0.15, "statements are convictions"),
    ("discerning", ("preferences",), 0.4, "statements are likes, dislikes or habits"),
    ("deliberate", ("decisions",), 0.5, "statements are decisions or circumstances explained"),
)
_SHORT, _LONG = 12, 45


def traits(evidence: Evidence) -> tuple[Trait, ...]:
    """Give the three to seven traits that show most plainly; none when there is not enough to measure."""
    if not evidence.enough:
        return ()
    found = [*_from_messages(evidence), *_from_statements(evidence.statements), *_from_length(evidence.said)]
    found.sort(key=lambda trait: (-trait.strength, trait.name))
    plain = [trait for trait in found if trait.strength >= 1]
    return tuple((plain if len(plain) >= _LEAST else found[:_LEAST])[:_MOST])


def _from_messages(evidence: Evidence) -> list[Trait]:
    found = []
    total = len(evidence.said)
    for name, pattern, plain, told in _BY_MESSAGES:
        having = evidence.having(pattern)
        if having:
            strength = len(having) / total / plain
            found.append(_trait(name, strength, f"{share(len(having), total)} {told}", references(having)))
    return found


def _from_statements(statements: Sequence[Statement]) -> list[Trait]:
    found = []
    for name, categories, plain, told in _BY_STATEMENTS:
        own = [statement for statement in statements if statement.category in categories]
        if len(own) >= _LEAST:
            strength = len(own) / len(statements) / plain
            sources = tuple(source for statement in own[:4] for source in statement.sources)
            found.append(_trait(name, strength, f"{share(len(own), len(statements))} {told}", sources))
    return found


def _from_length(said: Sequence[Said]) -> list[Trait]:
    middle = median(len(each.text.split()) for each in said)
    told = f"the middle message has {round(middle)} words"
    by_length = sorted(said, key=lambda each: (len(each.text), each.conversation_id, each.message.id))
    if middle <= _SHORT:
        return [
            _trait(
                "concise", 1 + (_SHORT - middle) / _SHORT, told, references(by_length[: len(said) // 2 + 1])
            )
        ]
    if middle >= _LONG:
        return [_trait("thorough", min(middle / _LONG, 2.0), told, references(by_length[len(said) // 2 :]))]
    return []


def _trait(name: str, strength: float, measured: str, sources: tuple[Source, ...]) -> Trait:
    return Trait(name, round(strength, 6), f"{name.capitalize()}: {measured}", sources)
