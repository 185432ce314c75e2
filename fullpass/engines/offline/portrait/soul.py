"""How a person writes: length, courtesy, register, humour, feelings, and the traits that follow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from statistics import median

from fullpass.engines.offline.portrait import marks
from fullpass.engines.offline.portrait.evidence import Evidence, references
from fullpass.engines.offline.portrait.finding import NO_ITEMS, NOTHING, Finding, finding, items, share
from fullpass.engines.offline.portrait.traits import traits

_SHORT, _LONG = 12, 45  # words of the middle message
_TONE = re.compile(
    r"(?i)\b(?:tone|honest\w*|direct|blunt|straight|formal|informal|casual|humou?r|"
    r"jokes?|flatter\w*|sugar-?coat\w*|friendly|emojis?|exclamation|"
    r"apologi[sz]e|polite\w*|duzen|siezen|freundlich|ehrlich\w*|floskeln|tono|ton\b|honest\w+|breve)\b|语气"
)
_BOUNDARY = re.compile(
    r"(?i)\b(?:don['’]?t (?:want to talk|ask|tell me|mention|lecture|moralize)|"
    r"(?:do not|does not|don['’]?t|doesn['’]?t) want (?:any )?(?:advice|tips|opinions)|"
    r"never (?:mention|ask|tell)|off limits|rather not (?:talk|discuss)|none of|"
    r"private matter|keep .{2,30} private|nicht (?:ansprechen|erwähnen)|"
    r"no quiero hablar|ne veux pas parler)\b|不想谈"
)
_SURE = 20  # messages from which an absence says something


def soul(evidence: Evidence) -> Mapping[str, Finding]:
    """Give the section soul."""
    return {
        "communication_style": _communication(evidence),
        "tone_preferences": _tone(evidence),
        "boundaries": _stated(evidence, _BOUNDARY, "Has drawn a line"),
        "humor_style": _humour(evidence),
        "formality_level": _formality(evidence),
        "emotional_patterns": _emotions(evidence),
        "personality_traits": _traits(evidence),
    }


def _communication(evidence: Evidence) -> Finding:
    if not evidence.enough:
        return NOTHING
    lengths = [len(each.text.split()) for each in evidence.said]
    middle = round(median(lengths))
    asking = evidence.having(marks.QUESTION)
    listing = evidence.having(marks.LIST)
    size = "short" if middle <= _SHORT else "long" if middle >= _LONG else "medium-length"
    text = (
        f"Writes {size} messages: the middle one has {middle} words, over {len(lengths)} messages in "
        f"{evidence.conversations} conversations; {share(len(asking), len(lengths))} ask something"
    )
    if listing:
        text += f", {share(len(listing), len(lengths))} contain a list"
    longest = max(evidence.said, key=lambda each: len(each.text))
    return finding(f"{text}.", (*references(asking), longest.source))


def _tone(evidence: Evidence) -> Finding:
    wished = evidence.stating(_TONE, "preferences")
    if wished:
        quoted = " ".join(f"“{each.text}”" for each in wished[:4])
        return finding(
            f"Has said how answers should sound: {quoted}", (s for each in wished for s in each.sources)
        )
    if not evidence.enough:
        return NOTHING
    polite = [
        e
        for e in evidence.said
        if marks.PLEASE.search(e.own) or marks.THANKS.search(e.own) or marks.PLEASE_CHINESE.search(e.own)
    ]
    total = len(evidence.said)
    if len(polite) * 5 >= total:
        return finding(
            f"A courteous tone fits: {share(len(polite), total)} messages say please or thank you.",
            references(polite),
        )
    return finding(
        f"A matter-of-fact tone fits: only {share(len(polite), total)} messages say please or thank you.",
        references(evidence.said),
    )


def _stated(evidence: Evidence, pattern: re.Pattern[str], opening: str) -> Finding:
    found = evidence.stating(pattern)
    quoted = " ".join(f"“{each.text}”" for each in found[:5])
    return finding(f"{opening}: {quoted}" if found else "", (s for each in found for s in each.sources))


def _humour(evidence: Evidence) -> Finding:
    laughing = evidence.having(marks.LAUGHTER)
    ironic = evidence.having(marks.IRONY)
    total = len(evidence.said)
    if laughing or ironic:
        often = "Laughs in writing" if len(laughing) * 20 >= total else "Laughs in writing now and then"
        text = f"{often}: {share(len(laughing), total)} messages carry a laugh or a wink"
        if ironic:
            text += f", {len(ironic)} are marked as not meant seriously"
        return finding(f"{text}.", references((*laughing, *ironic)))
    if total < _SURE:
        return NOTHING
    return finding(
        f"Rarely jokes in writing: none of {total} messages carries a laugh.", references(evidence.said)
    )


def _formality(evidence: Evidence) -> Finding:
    if not evidence.enough:
        return NOTHING
    total = len(evidence.said)
    greeting = evidence.having(marks.GREETING)
    slang = evidence.having(marks.SLANG)
    casual = evidence.having(marks.CONTRACTION)
    formal = [e for e in evidence.said if _is_formal(e.language, e.own)]
    familiar = [
        e for e in evidence.said if e.language in ("de", "es", "fr") and marks.FAMILIAR_ADDRESS.search(e.own)
    ]
    unpunctuated = [e for e in evidence.said if e.own and e.own.strip()[-1:].isalnum()]
    score = (
        len(formal) * 2 + len(greeting) - len(slang) * 2 - len(unpunctuated) - len(casual) / 2 - len(familiar)
    )
    level = (
        "Formal"
        if score > 0.2 * total
        else "Casual"
        if score < -0.25 * total
        else "Neither formal nor casual"
    )
    parts = [f"{len(greeting)} of {total} messages open with a greeting", f"{len(slang)} use slang"]
    parts.append(f"{len(unpunctuated)} end without punctuation")
    if formal or familiar:
        parts.append(
            f"the "
            f"polite form (Sie, usted, vous) in {len(formal)}, the familiar one (du, tú, tu) "
            f"in {len(familiar)}"
        )
    return finding(f"{level}: {', '.join(parts)}.", references((*formal, *slang, *greeting, *unpunctuated)))


def _is_formal(language: str, text: str) -> bool:
    pattern = marks.FORMAL_SIE if language in ("de", "zh") else marks.FORMAL_ADDRESS
    return bool(pattern.search(text))


def _emotions(evidence: Evidence) -> Finding:
    if not evidence.enough:
        return NOTHING
    total = len(evidence.said)
    found = {name: evidence.having(pattern) for name, pattern in marks.FEELINGS.items()}
    named = sorted((name for name in found if found[name]), key=lambda name: (-len(found[name]), name))
    loud = evidence.having(marks.EXCLAMATION)
    if not named and not loud and total < _SURE:
        return NOTHING
    words = ", ".join(f"{name} in {len(found[name])}" for name in named) or "no feeling words"
    text = f"Of {total} messages: {words}; exclamation marks in {share(len(loud), total)}."
    return finding(
        text,
        (s for name in named[:3] for s in references(found[name])[:3])
        if named
        else references(evidence.said),
    )


def _traits(evidence: Evidence) -> Finding:
    found = traits(evidence)
    return items([(trait.told, trait.sources) for trait in found]) if found else NO_ITEMS
