"""Sentences in which people say something lasting about themselves, and how to find them again in a text."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from fullpass.evaluation.planted.vocabulary import SLOTS

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Template:
    """`said` is how a person says it, `statement` the fact that it makes, without a subject.

    Two sentences of one `topic` with the same values say the same. `about` names the slots that tell what the
    sentence is about: the same there and other values elsewhere contradict each other. With `about` None two
    such facts never contradict each other.
    """

    topic: str
    category: str
    said: str
    statement: str
    language: str = "en"
    about: tuple[str, ...] | None = None
    details: tuple[tuple[str, str], ...] = ()

    @property
    def slots(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_PLACEHOLDER.findall(self.said)))

    def draw(self, rng: random.Random) -> dict[str, str]:
        return {slot: SLOTS[slot].draw(rng) for slot in self.slots}

    @cached_property
    def said_pattern(self) -> re.Pattern[str]:
        return _pattern(self.said)

    @cached_property
    def statement_pattern(self) -> re.Pattern[str]:
        return _pattern(self.statement)


@dataclass(frozen=True)
class Found:
    """A sentence found in a text: its template, its own words, and the values of its slots."""

    template: Template
    words: str
    values: dict[str, str]
    start: int = 0

    @property
    def statement(self) -> str:
        return self.template.statement.format(**self.values)

    @property
    def details(self) -> dict[str, str]:
        return {key: text.format(**self.values) for key, text in self.template.details}


def _pattern(sentence: str) -> re.Pattern[str]:
    pieces = _PLACEHOLDER.split(sentence)
    written: list[str] = []
    seen: set[str] = set()
    for position, piece in enumerate(pieces):
        if position % 2 == 0:
            written.append(re.escape(piece).replace(r"\ ", r"\s+"))
        elif piece in seen:
            written.append(f"(?P={piece})")
        else:
            seen.add(piece)
            written.append(f"(?P<{piece}>{SLOTS[piece].pattern})")
    pattern = "".join(written)
    if sentence[0].isascii():  # a sentence may begin with a capital or not
        pattern = f"[{sentence[0].upper()}{sentence[0].lower()}]{pattern[1:]}"
    return re.compile(pattern)


def find_said(text: str) -> Iterator[Found]:
    """Find what a person says about themselves."""
    for template in TEMPLATES:
        for match in template.said_pattern.finditer(text):
            yield Found(template, match.group(), match.groupdict(), match.start())


def find_stated(text: str) -> Iterator[Found]:
    """Find facts that are told of a person, as in notes of an assistant or in statements."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for template in TEMPLATES:
        for match in template.statement_pattern.finditer(text):
            found = Found(template, match.group(), match.groupdict(), match.start())
            key = (template.topic, tuple(found.values.values()))
            if key not in seen:
                seen.add(key)
                yield found


_PROJECT = (("name", "{name}"), ("description", "a {kind} for {audience}"))

TEMPLATES: tuple[Template, ...] = (
    Template(
        "diet", "preferences", "I've been {diet} since {year}", "Has been {diet} since {year}", about=()
    ),
    Template(
        "diet", "preferences", "ever since {year} I've been {diet}", "Since {year}, has been {diet}", about=()
    ),
    Template(
        "dislike",
        "preferences",
        "I can't stand {food} on my {dish}, and {name} from work teases me for it",
        "Can't stand {food} on {dish}, and {name} from work teases about it",
    ),
    Template(
        "favourite",
        "preferences",
        "my favourite {favourite} is {name}",
        "The favourite {favourite} is {name}",
        about=("favourite",),
    ),
    Template("prefer", "preferences", "I prefer {liked} to {less_liked}", "Prefers {liked} to {less_liked}"),
    Template(
        "drink",
        "preferences",
        "Ich trinke {de_drink} am liebsten ohne {de_extra}",
        "Trinkt {de_drink} am liebsten ohne {de_extra}",
        language="de",
    ),
    Template(
        "zh_favourite",
        "preferences",
        "我最喜欢的{zh_kind}是{zh_value}",
        "最喜欢的{zh_kind}是{zh_value}",
        language="zh",
        about=("zh_kind",),
    ),
    Template(
        "project",
        "projects",
        "I'm building {name}, a {kind} for {audience}, and it is {state}",
        "Is building {name}, a {kind} for {audience}, and it is {state}",
        about=("name",),
        details=(*_PROJECT, ("details", "{state}")),
    ),
    Template(
        "novel",
        "projects",
        "I'm writing a {genre} novel called {name} that plays in {city}",
        "Is writing a {genre} novel called {name} that plays in {city}",
        about=("name",),
        details=(("name", "{name}"), ("description", "{genre} novel")),
    ),
    Template(
        "studies",
        "projects",
        "I'm studying {subject} in {city} until {year}",
        "Is studying {subject} in {city} until {year}",
        about=(),
    ),
    Template(
        "de_project",
        "projects",
        "Ich arbeite an {name}, einer App für {de_audience}",
        "Arbeitet an {name}, einer App für {de_audience}",
        language="de",
        details=(("name", "{name}"), ("description", "App für {de_audience}")),
    ),
    Template(
        "zh_project",
        "projects",
        "我正在开发一个叫{zh_project}的{zh_app}",
        "正在开发一个叫{zh_project}的{zh_app}",
        language="zh",
    ),
    Template(
        "birthday",
        "dates",
        "my {relative} {name} was born on {birth_date}",
        "The {relative} {name} was born on {birth_date}",
        about=("relative", "name"),
        details=(("event", "birth of {name}"), ("date", "{birth_date}")),
    ),
    Template(
        "job",
        "dates",
        "I started working at {name} on {full_date}",
        "Started working at {name} on {full_date}",
        about=("name",),
        details=(("event", "start at {name}"), ("date", "{full_date}")),
    ),
    Template(
        "deadline",
        "dates",
        "the deadline for my {paper} at {name} is {full_date}",
        "The deadline for the {paper} at {name} is {full_date}",
        about=("paper", "name"),
        details=(("event", "deadline of the {paper}"), ("date", "{full_date}")),
    ),
    Template(
        "de_birth",
        "dates",
        "Meine Tochter {name} wurde am {de_date} geboren",
        "Tochter {name} wurde am {de_date} geboren",
        language="de",
        about=("name",),
        details=(("event", "Geburt von {name}"), ("date", "{de_date}")),
    ),
    Template(
        "zh_birthday",
        "dates",
        "我妹妹{zh_name}的生日是{zh_day}",
        "妹妹{zh_name}的生日是{zh_day}",
        language="zh",
        about=("zh_name",),
    ),
    Template(
        "belief",
        "beliefs",
        "I believe that {value} matters more than {rival} in any {setting}",
        "Believes that {value} matters more than {rival} in any {setting}",
    ),
    Template(
        "lesson",
        "beliefs",
        "my mentor {name} taught me that {value} beats {rival}",
        "Learned from mentor {name} that {value} beats {rival}",
    ),
    Template(
        "de_belief",
        "beliefs",
        "Ich bin überzeugt, dass {de_value} wichtiger ist als {de_rival}",
        "Ist überzeugt, dass {de_value} wichtiger ist als {de_rival}",
        language="de",
    ),
    Template(
        "zh_belief",
        "beliefs",
        "我相信{zh_virtue}比{zh_rival}更重要",
        "相信{zh_virtue}比{zh_rival}更重要",
        language="zh",
    ),
    Template(
        "decision",
        "decisions",
        "I decided to {action} instead of {alternative} because {reason}",
        "Decided to {action} instead of {alternative} because {reason}",
        details=(("decision", "{action}"), ("context", "{reason}")),
    ),
    Template(
        "home",
        "decisions",
        "we moved to {city} in {month} {year} because {reason}",
        "Moved to {city} in {month} {year} because {reason}",
        about=(),
        details=(("decision", "moved to {city}"), ("context", "{reason}")),
    ),
    Template(
        "tool",
        "decisions",
        "for {name} we chose {tool} over {other_tool}",
        "For {name}, chose {tool} over {other_tool}",
        about=("name",),
        details=(("decision", "{tool} over {other_tool}"), ("context", "{name}")),
    ),
    Template(
        "de_decision",
        "decisions",
        "Ich habe mich für {de_pick} statt {de_rest} entschieden",
        "Hat sich für {de_pick} statt {de_rest} entschieden",
        language="de",
    ),
    Template(
        "zh_decision",
        "decisions",
        "我决定{zh_action}，因为{zh_reason}",
        "决定{zh_action}，因为{zh_reason}",
        language="zh",
    ),
)
