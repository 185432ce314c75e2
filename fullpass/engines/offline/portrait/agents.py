"""How an assistant should behave for this person: what was asked for, and what the habits suggest."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import median

from fullpass.engines.offline.calendar import resolve_date
from fullpass.engines.offline.languages import language_of
from fullpass.engines.offline.portrait import marks
from fullpass.engines.offline.portrait.evidence import Evidence, Statement, references
from fullpass.engines.offline.portrait.finding import NO_ITEMS, NOTHING, Finding, finding, items, share
from fullpass.engines.offline.portrait.topics import topics
from fullpass.pipeline.types import Source

_ANSWERING = re.compile(
    r"(?i)\b(?:answers?|respond|responses?|repl(?:y|ies)|explain|bullet|concise|short|"
    r"brief|tables?|emojis?|step by step|spelling|units|references|sources|tone|code|"
    r"examples?|call me|blunt|honest|direct|padding|same language|details|type hints|not sure|address|"
    r"antwort\w*|kurz|stichpunkt\w*|"
    r"quellen|duzen|respónd\w*|respuestas?|breve|répond\w*|réponses?|puces|flatter|"
    r"apologi[sz]e|use|always|never|jargon|metric|formal)\b|回答|简短"
)
_IMPERATIVE = re.compile(
    r"(?i)^(?:please|always|never|don['’]?t|do not|no\b|use|answer|reply|respond|keep|"
    r"give|call|put|when|from now|in future|stop|avoid|just|explain|be|write|skip|bitte|"
    r"antworte|nenne?|keine?|immer|verwende|du kannst|respónde\w*|usa|no |llámame|"
    r"réponds?|utilise|ne |appelle|i (?:want|prefer|like|need|would)|ich (?:möchte|mag)|if you|same "
    r"language|short first|type hints|"
    r"prefiero|je préfère)|^请|^以后"
)
_NEGATIVE = re.compile(
    r"(?i)^(?:please )?(?:don['’]?t|do not|never|no\b|stop|avoid|skip|without|keine?\b|"
    r"nicht|nie\b|bitte (?:nicht|keine?)|no |nunca|ne |jamais|pas de)|\b(?:hate|"
    r"annoying|can't stand)\b.*\b(?:answers?|emojis?|jargon|flattery)|^(?:不要|别|请不要)"
)
_LANGUAGE_NAMES = {"en": "English", "de": "German", "es": "Spanish", "fr": "French", "zh": "Chinese"}
_PARTS_OF_DAY = ((5, "early morning"), (9, "morning"), (12, "afternoon"), (17, "evening"), (22, "night"))
_DIET = re.compile(
    r"(?i)\b(?:allerg\w*|intoleran\w*|vegan\w*|vegetari\w*|diabet\w*|celiac|coeliac|halal|kosher|laktose\w*)"
    r"|过敏|吃素"
)
_MOST_AHEAD = 4
_MOST_RULES, _FEWEST_RULES = 7, 3
_OFTEN_ENOUGH = 0.05  # share of messages from which a wish is a rule
_CLEARLY_ONE_LANGUAGE = 0.9  # share of messages
_ENOUGH_TIMES = 10  # dated messages


def agents(evidence: Evidence) -> Mapping[str, Finding]:
    """Give the section agents."""
    asked = [each for each in evidence.stating(_ANSWERING, "preferences") if _IMPERATIVE.search(each.text)]
    forbidden = [
        each
        for each in evidence.stating(_NEGATIVE, "preferences")
        if _ANSWERING.search(each.text) or _IMPERATIVE.search(each.text)
    ]
    return {
        "response_style": _response_style(evidence, asked),
        "context_adaptation": _adaptation(evidence),
        "memory_directives": _directives(evidence),
        "behavioral_rules": _rules(evidence, asked),
        "do_not": items([(each.text, each.sources) for each in forbidden]) if forbidden else NO_ITEMS,
    }


def _response_style(evidence: Evidence, asked: Sequence[Statement]) -> Finding:
    wishes = wishes_of(evidence)
    if asked:
        quoted = " ".join(f"“{each.text}”" for each in asked[:4])
        return finding(f"As the person asked: {quoted}", (s for each in asked for s in each.sources))
    if wishes:
        told = ", ".join(f"{name} ({count}×)" for name, count, _ in wishes[:3])
        return finding(
            f"What the person asks for most in answers: {told}.",
            (s for *_, sources in wishes[:3] for s in sources),
        )
    if not evidence.enough:
        return NOTHING
    middle = round(median(len(each.text.split()) for each in evidence.said))
    return finding(
        f"Keep to the person's own measure: the middle message has {middle} words.", references(evidence.said)
    )


def wishes_of(evidence: Evidence) -> list[tuple[str, int, tuple[Source, ...]]]:
    """Give what the person asks of answers, with how many messages ask it, the most frequent first."""
    found = [(name, evidence.having(pattern)) for name, pattern in marks.WISHES.items()]
    counted = [(name, len(said), references(said)) for name, said in found if len(said) >= 2]
    return sorted(counted, key=lambda wish: (-wish[1], wish[0]))


def _adaptation(evidence: Evidence) -> Finding:
    if not evidence.enough:
        return NOTHING
    languages = Counter(each.language for each in evidence.said)
    total = len(evidence.said)
    ranked = sorted(languages, key=lambda code: (-languages[code], code))
    told = ", ".join(f"{_LANGUAGE_NAMES[code]} {share(languages[code], total)}" for code in ranked)
    parts = [f"Answer in the language of the message: {told}"]
    hours = _hours(evidence)
    if hours:
        parts.append(hours)
    several = topics(evidence)
    if several:
        parts.append(f"expect returning topics such as {', '.join(topic.term for topic in several[:5])}")
    one_of_each = [next(each for each in evidence.said if each.language == code) for code in ranked]
    return finding(
        "; ".join(parts) + ".", (*(each.source for each in one_of_each), *references(evidence.said))
    )


def _hours(evidence: Evidence) -> str:
    hours = Counter(each.message.at.hour for each in evidence.said if each.message.at)
    if sum(hours.values()) < _ENOUGH_TIMES:
        return ""
    parts: Counter[str] = Counter()
    for hour, count in hours.items():
        named = [name for start, name in _PARTS_OF_DAY if hour >= start]
        parts[named[-1] if named else "night"] += count
    best = max(sorted(parts), key=lambda name: parts[name])
    return (
        f"most "
        f"often active in the {best} by UTC ({share(parts[best], sum(hours.values()))}; "
        f"the person's own time zone is unknown)"
    )


def _directives(evidence: Evidence) -> Finding:
    counts = Counter(each.category for each in evidence.statements)
    if not counts:
        return NOTHING
    kept = ", ".join(
        f"{count} {_PLURALS.get(name, name)}"
        for name, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    )
    where = f"MEMORY with {evidence.remembered} lines" if evidence.remembered else "the sampled messages"
    first = _ahead(evidence)[:_MOST_AHEAD]
    text = (
        f"Known "
        f"from {where}: {kept}. Keep these in mind before asking again; let a later statement "
        f"replace an earlier one."
    )
    if first:
        text += " Follow up on: " + " ".join(each.text for each in first)
    told = first or evidence.statements[:4]
    return finding(text, (s for each in told for s in each.sources))


def _ahead(evidence: Evidence) -> list[Statement]:
    """Give what lies ahead of the last message, the nearest first, then the projects without a date."""
    newest = max((each.message.at for each in evidence.said if each.message.at), default=None)
    dated, open_end = [], []
    for each in evidence.statements:
        if each.category not in ("dates", "projects"):
            continue
        day = resolve_date(each.text, language_of(each.text), newest)
        if day is None:
            open_end += [each] if each.category == "projects" else []
        elif newest and day[:4] in each.text and day >= f"{newest:%Y-%m-%d}"[: len(day)]:
            dated.append((day, each))
    return [each for _, each in sorted(dated, key=lambda pair: pair[0])] + open_end


_PLURALS = {
    "preferences": "preferences",
    "projects": "projects",
    "dates": "dates",
    "beliefs": "convictions",
    "decisions": "decisions and circumstances",
}


def _rules(evidence: Evidence, asked: Sequence[Statement]) -> Finding:
    """Give what the person asked for in so many words, then what is asked for often enough to be a habit."""
    found: list[tuple[str, tuple[Source, ...]]] = [(each.text, each.sources) for each in asked]
    found += [
        (f"Offer {name} [asked for in {share(count, len(evidence.said))} messages]", sources)
        for name, count, sources in wishes_of(evidence)
        if count >= _OFTEN_ENOUGH * len(evidence.said)
    ]
    found += [
        (f"Respect in every suggestion: {each.text}", each.sources) for each in evidence.stating(_DIET)[:2]
    ]
    if len(found) < _FEWEST_RULES:
        found += _by_habit(evidence)
    return items(found[:_MOST_RULES]) if found else NO_ITEMS


def _by_habit(evidence: Evidence) -> list[tuple[str, tuple[Source, ...]]]:
    """Give rules that the person's own way of writing suggests, where little was asked for."""
    if not evidence.enough:
        return []
    languages = Counter(each.language for each in evidence.said)
    code = max(sorted(languages), key=lambda each: languages[each])
    spoken = [each for each in evidence.said if each.language == code]
    measured = share(len(spoken), len(evidence.said))
    clearly = len(spoken) >= _CLEARLY_ONE_LANGUAGE * len(evidence.said)
    answer = f"in {_LANGUAGE_NAMES[code]}" if clearly else "in the language of the message"
    middle = round(median(len(each.text.split()) for each in evidence.said))
    return [
        (f"Answer {answer} [{_LANGUAGE_NAMES[code]}: {measured} messages]", references(spoken)),
        (f"Match the length of the question [middle message: {middle} words]", references(evidence.said)),
        ("Use what MEMORY knows before asking again", references(evidence.said)),
    ]
