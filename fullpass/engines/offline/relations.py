"""Which facts say the same, and of which only one can hold, by shared measures and rules over attributes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from fullpass.engines.offline.attributes import attributes, dropped, dwelling, ends_something, switch
from fullpass.engines.offline.events import event_of
from fullpass.engines.offline.languages import language_of
from fullpass.pipeline.language import words
from fullpass.pipeline.look_alikes import COMMON_FROM, look_alike_groups
from fullpass.pipeline.polarity import contradicts
from fullpass.pipeline.similarity import differs_in_substance, similarity, strong_terms
from fullpass.pipeline.types import Fact, Relations
from fullpass.pipeline.words import DISLIKES, NEGATORS, STOPS

SAME_FROM = 0.6  # similarity from which two statements without a difference in substance are one fact
SAME_EVENT_FROM = 0.6  # the same for two events whose dates are left out
OPPOSITE_FROM = 0.4  # similarity from which an opposite polarity is a contradiction, not another subject
_ENOUGH_TERMS, _LITTLE_MORE = 3, 1  # terms of a statement that another contains, and what that may add
_MOST_VALUES = 60  # different values of one attribute; above, the attribute is no single-valued one

_DENYING_WORDS = NEGATORS | DISLIKES | STOPS
_DENYING = re.compile(
    r"n['’`]t\b|nt\b|cannot|instead of|rather than|prefer|[- ]free\b|frei(?:e[mnrs]?)?\b|statt|au lieu|"
    r"plut[oô]t|"
    r"en vez|invece|\b(?:" + "|".join(sorted(map(re.escape, _DENYING_WORDS), key=len, reverse=True)) + r")\b"
)
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_ENGLISH = re.compile(r"(?:I|We|My|Our|The|User)(?: |['’](?:m|ve|d|s)\b)")
_ABBREVIATION = re.compile(r"\b[A-Za-z]+[A-Z]\w*\b|\b[A-Za-z]+\d\w*\b")
_NAME = re.compile(r"(?<=\w )[A-Z][a-z]{3,}")
_STEM = 4  # letters of a name that its other forms share

_PART_OF_TIME = re.compile(
    r"\b(?:mornings?|afternoons?|evenings?|nights?|noon|weekends?|weekdays?|summers?|winters?|spring|autumn|"
    r"breakfast|lunch|dinner|morgens|vormittags?|mittags?|nachmittags?|abends?|nachts?|sommer|winter|frühstück|"
    r"mañana|tarde|noche|verano|invierno|desayuno|matin|après-midi|soir|nuit|été|hiver|petit-déjeuner)\b|"
    r"早上|上午|中午|下午|晚上|睡前|夏天|冬天|周末"
)
_NEGATION = re.compile(
    r"\b(?:do|does|did) not\b|\b(?:don|doesn|didn)'?t\b|\b(?:not|never|no longer|no|nicht|nie|niemals|"
    r"kein\w{0,2}|ya no|"
    r"nunca|jamás|pas|jamais|ne|non|mai|não)\b|\bn'(?=\w)|不|没"
)
_COMPARES = re.compile(
    r"(?i)\bprefer\w* .+ (?:to|over)\b|\brather .+ than\b|\blieber .+ als\b|\bpréfère .+ (?:à|aux?)\b|"
    r"\bprefiero .+ a(?:l)?\b|"
    r"比起.+更"
)
_REPEATABLE = re.compile(
    r"\b(?:ran|climbed|completed|swam|performed|played|gave|visited|won|lost|saw|attended|travelled|"
    r"traveled|flew|"
    r"sailed|cycled|walked|hiked|competed|finished|passed|bin|habe|haben|lief|corrí|couru|"
    r"participé)\b(?!.*\b(?:geboren|"
    r"geheiratet|married|born)\b)",
    re.IGNORECASE,
)
Pair = tuple[str, str]


def relate(facts: Sequence[Fact]) -> Relations:
    """Relate facts; the order in which they are given changes nothing. Dates decide what is newer."""
    ordered = sorted(facts, key=lambda fact: fact.id)
    by_id = {fact.id: fact for fact in ordered}
    contradictory = {
        _sorted(pair)
        for pair in (
            *_other_values(ordered),
            *_left_behind(ordered),
            *_moved_out(ordered),
            *_given_up(ordered),
        )
    }
    same: set[Pair] = set()
    for group in look_alike_groups(ordered):
        for one, other in combinations(group, 2):
            if _opposed(one, other):
                contradictory.add(_sorted((one.id, other.id)))
            elif one.category == other.category and _same(one, other):
                same.add(_sorted((one.id, other.id)))
    same -= contradictory
    supersedes, conflicts = [], []
    for pair in sorted(contradictory):
        newer, older = sorted((by_id[pair[0]], by_id[pair[1]]), key=_last_said, reverse=True)
        if _last_said(newer)[0] and _last_said(older)[0] and _last_said(newer)[1] > _last_said(older)[1]:
            supersedes.append((newer.id, older.id))
        else:
            conflicts.append(pair)
    return Relations(tuple(sorted(same)), tuple(sorted(supersedes)), tuple(conflicts))


def _last_said(fact: Fact) -> tuple[bool, float]:
    return (fact.last_seen is not None, fact.last_seen.timestamp() if fact.last_seen else 0.0)


def _sorted(pair: Pair) -> Pair:
    return min(pair), max(pair)


def _same(one: Fact, other: Fact) -> bool:
    alike = (
        similarity(one.statement, other.statement) >= SAME_FROM
        or bool(set(attributes(one.statement)) & set(attributes(other.statement)))
        or _says_no_more(one.statement, other.statement)
    )
    if not alike or _name_others(one.statement, other.statement):
        return False
    return not differs_in_substance(one.statement, other.statement)


def _name_others(one: str, other: str) -> bool:
    """Say whether one English statement has a plain name that the other has not, at a cheap look; or each of
    two German ones a noun that the other has not.

    Where a statement has an abbreviation, nothing is said: it may stand for a name of the other.
    """
    lower, other_lower = one.lower(), other.lower()
    if language_of(one) == language_of(other) == "de":
        return all(
            any(noun.lower()[:_STEM] not in text for noun in _NAME.findall(said))
            for said, text in ((one, other_lower), (other, lower))
        )
    first, second = _plain_names(one), _plain_names(other)
    if first is None or second is None:
        return False
    return any(name[:_STEM] not in other_lower for name in first) or any(
        name[:_STEM] not in lower for name in second
    )


@lru_cache(maxsize=4_096)
def _plain_names(statement: str) -> frozenset[str] | None:
    if not _ENGLISH.match(statement) or _ABBREVIATION.search(statement):
        return None
    return frozenset(name.lower() for name in _NAME.findall(statement))


def _says_no_more(one: str, other: str) -> bool:
    """Say whether all that one statement says stands in the other, which adds next to nothing."""
    shorter, longer = sorted((strong_terms(one), strong_terms(other)), key=len)
    return len(shorter) >= _ENOUGH_TERMS and shorter <= longer and len(longer) <= len(shorter) + _LITTLE_MORE


def _opposed(one: Fact, other: Fact) -> bool:
    """Say whether two facts deny each other, or name different dates for one event."""
    if one.category == other.category == "dates":
        return _rescheduled(one, other)
    if not (_may_deny(one.statement) or _may_deny(other.statement)):
        return False
    if _denies_the_same(one.statement, other.statement):
        return True
    if similarity(one.statement, other.statement) < OPPOSITE_FROM:
        return False
    if _parts_of_time(one.statement) != _parts_of_time(other.statement):
        return False  # who drinks no tea in the evening may drink it in the morning
    if bool(_COMPARES.search(one.statement)) != bool(_COMPARES.search(other.statement)):
        return False  # who likes tea better than television need not like it
    return contradicts(one.statement, other.statement)


@lru_cache(maxsize=4_096)
def _parts_of_time(statement: str) -> frozenset[str]:
    """Give the parts of the day, week and year that a statement is limited to, by their first letters."""
    return frozenset(match.group()[:_STEM] for match in _PART_OF_TIME.finditer(statement.casefold()))


def _denies_the_same(one: str, other: str) -> bool:
    """Say whether two statements are the same in so many words but for a negation, in any language."""
    plain, other_plain = _without_negation(one), _without_negation(other)
    return plain[0] == other_plain[0] and plain[1] != other_plain[1]


@lru_cache(maxsize=4_096)
def _without_negation(statement: str) -> tuple[str, bool]:
    """Give the words of a statement without its negation, and whether it had one."""
    text = statement.casefold().replace("’", "'")
    plain = _NEGATION.sub("", text)
    return " ".join(words(plain)) if _UNSPACED.search(plain) is None else plain.strip(" .。"), plain != text


@lru_cache(maxsize=4_096)
def _may_deny(statement: str) -> bool:
    """Say whether a statement could deny anything: a cheap look, since most facts only affirm."""
    return _UNSPACED.search(statement) is not None or _DENYING.search(statement.lower()) is not None


def _rescheduled(one: Fact, other: Fact) -> bool:
    first, second = one.details.get("date"), other.details.get("date")
    if not first or not second or first == second or first[:4] == second[:4] == "--":
        return False
    if _has_been(one, first) and _has_been(other, second):
        return False
    event, again = event_of(one.statement), event_of(other.statement)
    if differs_in_substance(event, again):
        return False
    return similarity(event, again) >= SAME_EVENT_FROM


def _has_been(fact: Fact, day: str) -> bool:
    """Say whether something that can happen again had happened when it was told: two runs are two."""
    told = fact.last_seen.strftime("%Y-%m-%d") if fact.last_seen else ""
    return day <= told[: len(day)] and _REPEATABLE.search(fact.statement) is not None


def _moved_out(facts: Sequence[Fact]) -> Iterator[Pair]:
    """Give, for each statement about a home without its place, the first move that was told after it."""
    at_home = sorted(
        (
            (fact.last_seen, fact.id, fact, attribute.value)
            for fact in facts
            for attribute in attributes(fact.statement)
            if attribute.name == "home" and fact.last_seen
        ),
        key=lambda home: home[:2],
    )
    for fact in facts:
        if not fact.last_seen or not dwelling(fact.statement):
            continue
        before = [value for when, _, _, value in at_home if when <= fact.last_seen]
        moves = (
            home
            for when, _, home, value in at_home
            if when > fact.last_seen and before and not value & before[-1]
        )
        yield from ((home.id, fact.id) for home in (next(moves, None),) if home)


def _given_up(facts: Sequence[Fact]) -> Iterator[Pair]:
    """Give, for each project that was dropped by its name, the facts that tell of it as under way."""
    over = [(fact, name) for fact in facts if (name := dropped(fact.statement))]
    under_way = [each for each in facts if each.category == "projects" and not dropped(each.statement)]
    for fact, name in over:
        yield from (
            (fact.id, project.id)
            for project in under_way
            if name in {word.casefold() for word in words(project.statement)}
        )


def _other_values(facts: Sequence[Fact]) -> Iterator[Pair]:
    """Give the pairs of facts that give one attribute two values which have nothing in common."""
    values: dict[str, dict[frozenset[str], list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        for attribute in attributes(fact.statement):
            values[attribute.name][attribute.value].append(fact)
    for by_value in values.values():
        if len(by_value) > _MOST_VALUES:
            continue
        for one, other in combinations(by_value, 2):
            if not one & other:
                for first in by_value[one]:
                    yield from ((first.id, second.id) for second in by_value[other] if first is not second)


def _left_behind(facts: Sequence[Fact]) -> Iterator[Pair]:
    """Give, for each switch and each ending, the earlier facts that it puts an end to."""
    by_term: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        for term in strong_terms(fact.statement):
            by_term[term].append(fact)
    for fact in facts:
        switched = switch(fact.statement)
        if switched is not None:
            old, new = switched
            for earlier in _having(old, by_term):
                said = strong_terms(earlier.statement)
                if earlier is not fact and not said & new and earlier.category == fact.category:
                    yield fact.id, earlier.id
        elif ends_something(fact.statement):
            yield from _ended_by(fact, by_term)


def _ended_by(fact: Fact, by_term: dict[str, list[Fact]]) -> Iterator[Pair]:
    own = strong_terms(fact.statement)
    rare = [term for term in sorted(own) if len(by_term[term]) <= COMMON_FROM]
    for earlier in {each.id: each for term in rare for each in by_term[term]}.values():
        if earlier is fact or ends_something(earlier.statement):
            continue
        if _about_the_same(own, earlier) and contradicts(fact.statement, earlier.statement):
            yield fact.id, earlier.id


def _about_the_same(own: frozenset[str], earlier: Fact) -> bool:
    said = strong_terms(earlier.statement)
    return 2 * len(own & said) >= min(len(own), len(said))


def _having(wanted: frozenset[str], by_term: dict[str, list[Fact]]) -> list[Fact]:
    candidates = [{fact.id: fact for fact in by_term.get(term, ())} for term in sorted(wanted)]
    shared = set.intersection(*(set(each) for each in candidates)) if candidates else set()
    return [candidates[0][each] for each in sorted(shared)]
