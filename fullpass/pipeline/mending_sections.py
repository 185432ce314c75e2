"""The sections after people reviewed facts: what was built on a rejected fact goes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

from fullpass.pipeline.generic_names import is_generic_name
from fullpass.pipeline.language import one_line
from fullpass.pipeline.mending import Standings, changed_facts
from fullpass.pipeline.parts import by_sentence, rewritten
from fullpass.pipeline.sections import LONGEST_NAME, LONGEST_VALUE, NOT_ENOUGH_DATA, is_known
from fullpass.pipeline.similarity import strong_terms, terms
from fullpass.pipeline.types import FieldValue, Sections, Source

AI_NAME = "identity.ai_name"  # may never be empty
_EDGES = ".,;:!?()\"'“”„«»。，；：！？"


def mend_sections(sections: Sections, before: Standings, now: Standings) -> Sections:
    """Give the sections in which no field rests on what changed from `before` to `now`.

    Only fields that name a changed fact among their sources are touched. One that named nothing but facts
    that no longer hold becomes "not enough data", or an empty list. In one that rests on other things too,
    a sentence or an item goes when it says no more than such a fact said, or all of it, and nothing that a
    fact among the other sources says. After a correction the corrected words stand in the place of the old
    ones; where they were not used, a sentence that said no more than the old statement becomes the new one.
    `now` must know the facts among the sources of such fields (`facts_behind`). `identity.ai_name` stays
    what it is unless a correction gives it another name of its own.
    """
    changed = changed_facts(before, now)
    fields = {section: dict(values) for section, values in sections.fields.items()}
    sources: dict[str, tuple[Source, ...]] = dict(sections.sources)
    for where, named in sections.sources.items():
        touched = [source for source in named if isinstance(source, str) and source in changed]
        section, _, name = where.partition(".")
        value = fields.get(section, {}).get(name)
        if not touched or value is None:
            continue
        left = tuple(source for source in named if source not in touched or now[str(source)].holds)
        mended = _mended(value, touched, left, before, now)
        if where == AI_NAME and not _is_own_name(mended):
            mended = value
        fields[section][name] = mended
        sources[where] = left
        if not left or not is_known(mended):
            del sources[where]
    return Sections(fields, sources)


def facts_behind(sections: Sections, facts: Iterable[str]) -> frozenset[str]:
    """Give the ids of all facts that are sources of a field together with any of `facts`."""
    sought = frozenset(facts)
    named = [frozenset(s for s in sources if isinstance(s, str)) for sources in sections.sources.values()]
    return frozenset(fact for group in named if not sought.isdisjoint(group) for fact in group)


def _mended(
    value: FieldValue, touched: list[str], left: tuple[Source, ...], before: Standings, now: Standings
) -> FieldValue:
    if not left:
        return NOT_ENOUGH_DATA if isinstance(value, str) else ()
    gone = [before[fact].statement for fact in touched if not now[fact].holds]
    held = [now[fact].statement for fact in left if isinstance(fact, str) and fact in now]
    corrected = {
        before[fact].statement: now[fact].statement
        for fact in touched
        if now[fact].holds and before[fact].statement != now[fact].statement
    }
    return mended_value(value, gone, held, corrected)


def mended_value(
    value: FieldValue, gone: list[str], held: list[str], corrected: Mapping[str, str]
) -> FieldValue:
    """Give a field corrected, without the sentences and items that tell what is `gone`, and nothing `held`.

    They tell it when they say no more than it, or all of it. What only several sentences together tell takes
    all of these with it.
    """
    return rewritten(value, lambda text: _piece(text, gone, held, corrected))


def _piece(text: str, gone: list[str], held: list[str], corrected: Mapping[str, str]) -> str:
    """Give a string or an item as it reads now, "" when it goes."""

    def stays(sentence: str) -> bool:
        return _is_said_by(held, sentence) or not any(_is_about(sentence, each) for each in gone)

    def mended(sentence: str) -> str:
        for old, new in corrected.items():
            sentence = _corrected(sentence, old, new)
        return sentence

    left = by_sentence(text, lambda sentence: sentence if stays(sentence) else "")
    open_to_doubt = by_sentence(left, lambda sentence: "" if _is_said_by(held, sentence) else sentence)
    if any(_tells(open_to_doubt, each) for each in gone):
        left = by_sentence(left, lambda sentence: sentence if _is_said_by(held, sentence) else "")
    return by_sentence(left, mended)[:LONGEST_VALUE]


def _corrected(text: str, old: str, new: str) -> str:
    swapped = text
    for went, came in _swaps(old, new):
        swapped = re.sub(rf"(?<!\w){re.escape(went)}(?!\w)", came.replace("\\", r"\\"), swapped)
    if swapped != text or _says_no_more(text, new):
        return swapped
    stated = strong_terms(old) or terms(old)
    takes_back = len(stated) > 1 and not stated <= terms(new)
    if _says_no_more(text, old) or (takes_back and _tells(text, old)):
        return one_line(new)
    return swapped


def _swaps(old: str, new: str) -> list[tuple[str, str]]:
    """Give the runs of words that a correction put others in the place of; small words alone are none."""
    one, other = old.split(), new.split()
    codes = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    runs = [
        (" ".join(one[a:b]).strip(_EDGES), " ".join(other[c:d]).strip(_EDGES))
        for code, a, b, c, d in codes
        if code == "replace"
    ]
    return [(went, came) for went, came in runs if terms(went) and came]


def _is_said_by(statements: Iterable[str], text: str) -> bool:
    return any(_says_no_more(text, statement) for statement in statements)


def _says_no_more(text: str, statement: str) -> bool:
    said = strong_terms(text) or terms(text)
    return bool(said) and said <= terms(statement)


def _tells(text: str, statement: str) -> bool:
    """Say whether a text says all of a statement, whatever it says besides."""
    stated = strong_terms(statement) or terms(statement)
    return bool(stated) and stated <= terms(text)


def _is_about(text: str, statement: str) -> bool:
    return _says_no_more(text, statement) or _tells(text, statement)


def _is_own_name(value: FieldValue) -> bool:
    known = isinstance(value, str) and is_known(value) and len(value) <= LONGEST_NAME
    return known and not is_generic_name(str(value))
