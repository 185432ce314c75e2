"""Who the assistant is for this person: a name and a manner that follow from what was measured."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from fullpass.engines.offline.portrait import marks
from fullpass.engines.offline.portrait.evidence import Evidence, references
from fullpass.engines.offline.portrait.finding import NOTHING, Finding, finding, share
from fullpass.engines.offline.portrait.traits import Trait, traits
from fullpass.engines.offline.portrait.user import first_name
from fullpass.pipeline.types import Source

_NAMES = {
    "writing and rewording texts": ("Quill", "Calliope", "Emily", "Italo"),
    "translating": ("Babel", "Rosetta", "Iris", "Hermes"),
    "programming": ("Ada", "Grace", "Hopper", "Kernighan"),
    "planning and organising": ("Atlas", "Vesta", "Juno", "Almanac"),
    "cooking and food": ("Saffron", "Juniper", "Basil", "Sorrel"),
    "learning and explanations": ("Sage", "Hypatia", "Mentor", "Minerva"),
    "travel": ("Marco", "Meridian", "Isabella", "Compass"),
    "health and fitness": ("Galen", "Willow", "Hygieia", "Alder"),
    "money": ("Penny", "Fibonacci", "Sterling", "Luca"),
    "relationships and family": ("Hestia", "Rowan", "Clara", "Linden"),
}
_ANY_NAMES = ("Wren", "Rowan", "Mira", "Linden")
_ROLES = {
    "writing and rewording texts": "Wordsmith",
    "translating": "Interpreter",
    "programming": "Code Mentor",
    "planning and organising": "Planner",
    "cooking and food": "Kitchen Guide",
    "learning and explanations": "Teacher",
    "travel": "Travel Scout",
    "health and fitness": "Health Guide",
    "money": "Money Guide",
    "relationships and family": "Confidant",
}
_ANSWERS_TO = {
    "curious": ("Patient", "answers follow-up questions gladly"),
    "reflective": ("Thoughtful", "thinks along about the why"),
    "courteous": ("Warm", "is as courteous as the person"),
    "playful": ("Witty", "takes a joke and gives one back"),
    "expressive": ("Lively", "meets enthusiasm with energy"),
    "structured": ("Orderly", "answers in clear structure"),
    "technical": ("Precise", "gets technical details right"),
    "planful": ("Organised", "keeps plans and deadlines in view"),
    "family-minded": ("Caring", "remembers who is who in the family"),
    "health-conscious": ("Attentive", "keeps health in mind"),
    "verbal": ("Eloquent", "cares about wording"),
    "enterprising": ("Hands-on", "helps to get projects done"),
    "principled": ("Sincere", "respects convictions"),
    "discerning": ("Attuned", "knows likes and dislikes"),
    "deliberate": ("Considered", "weighs reasons before advising"),
    "concise": ("Brisk", "comes to the point at once"),
    "thorough": ("Thorough", "takes the time that a long message deserves"),
}
_GREETINGS = {"en": "Hi", "de": "Hallo", "es": "Hola", "fr": "Bonjour", "zh": "你好"}
_ON_WITH = {
    "en": "what shall we look at today?",
    "de": "was sehen wir uns heute an?",
    "es": "¿qué vemos hoy?",
    "fr": "que regardons-nous aujourd'hui ?",
    "zh": "今天想聊什么？",
}


def identity(evidence: Evidence) -> Mapping[str, Finding]:
    """Give the section identity. The name is there whatever the evidence; all else needs some."""
    shown = traits(evidence)
    topic, sources = main_task(evidence)
    return {
        "ai_name": Finding(_name(topic, shown), sources),
        "archetype": _archetype(topic, shown, sources),
        "vibe": _vibe(shown),
        "emoji_style": _emoji(evidence),
        "signature_greeting": _greeting(evidence),
    }


def main_task(evidence: Evidence) -> tuple[str, tuple[Source, ...]]:
    """Give what the person uses an assistant for most, with messages that show it; "" when nothing does."""
    found = {task: evidence.having(pattern) for task, pattern in marks.TASKS.items()}
    best = max(sorted(found), key=lambda task: len(found[task]))
    return (best, references(found[best])) if found[best] else ("", ())


def _name(topic: str, shown: tuple[Trait, ...]) -> str:
    """Choose among the names of the main topic by the traits, the same for the same traits."""
    names = _NAMES.get(topic, _ANY_NAMES)
    seed = "|".join([topic, *(trait.name for trait in shown[:2])])
    return names[hashlib.sha256(seed.encode()).digest()[0] % len(names)]


def _archetype(topic: str, shown: tuple[Trait, ...], sources: tuple[Source, ...]) -> Finding:
    if not shown or not topic:
        return NOTHING
    return finding(f"{_ANSWERS_TO[shown[0].name][0]} {_ROLES[topic]}", (*sources, *shown[0].sources))


def _vibe(shown: tuple[Trait, ...]) -> Finding:
    if not shown:
        return NOTHING
    manner = [_ANSWERS_TO[trait.name] for trait in shown[:3]]
    told = ", ".join(word.lower() for word, _ in manner)
    return finding(
        f"{told[0].upper()}{told[1:]}: {'; '.join(how for _, how in manner)}.",
        (source for trait in shown[:3] for source in trait.sources[:2]),
    )


def _emoji(evidence: Evidence) -> Finding:
    if not evidence.enough:
        return NOTHING
    total = len(evidence.said)
    using = evidence.having(marks.EMOJI)
    if not using:
        return finding(f"None: no emoji in {total} messages.", references(evidence.said))
    favourites: dict[str, int] = {}
    for each in using:
        for emoji in marks.EMOJI.findall(each.own):
            favourites[emoji] = favourites.get(emoji, 0) + 1
    most = sorted(favourites, key=lambda emoji: (-favourites[emoji], emoji))[:3]
    how = "Sparing" if len(using) * 10 < total else "Frequent"
    return finding(
        f"{how}: emoji in {share(len(using), total)} messages, most often {' '.join(most)}.",
        references(using),
    )


def _greeting(evidence: Evidence) -> Finding:
    if not evidence.enough:
        return NOTHING
    greetings = [(m[1], each) for each in evidence.said if (m := marks.GREETING.match(each.own))]
    languages = [each.language for each in evidence.said]
    language = max(sorted(set(languages)), key=languages.count)
    own = [word.capitalize() for word, each in greetings if each.language == language]
    opening = max(sorted(set(own)), key=own.count) if own else _GREETINGS[language]
    name, told = first_name(evidence)
    who = f" {name}" if name else ""
    mark = "，" if language == "zh" else " — "
    used = [each for _, each in greetings] or list(evidence.said)
    return finding(f"{opening}{who}{mark}{_ON_WITH[language]}", (*told, *references(used)))
