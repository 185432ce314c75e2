"""Chinese statements that put things in each other's place, or turn round who does it to whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations, permutations

from fullpass.pipeline.grounding.chinese_clauses import (
    HAN,
    SAYS_NOTHING,
    SHORTEST,
    Clause,
    Clauses,
    are_chinese,
    clauses,
    most_alike,
)

_THING = re.compile(r"\d[\d.]*.?|[a-z][a-z0-9]*")
_BEFORE_NUMBER = re.compile("([\u4e00-\u9fff])(\\d+|一)")
_CHANGED_TO = re.compile("[换改搬转迁调](?:到|成|为|用|去|至)了?([\u4e00-\u9fff]{2,})")
_RELATES = re.compile("[让给教借还送寄帮请比把被向宁]|叫我|从.*[到去来]")
_SMALL = re.compile("[的了是在地得将\\s]|^我")
_MOST_CLAUSES, _MOST_TRIED = 4, 100
_SAYS_WHO = re.compile("[他她]们?")
_IS_DATE = re.compile("[0-9年月日周点]+")  # may stand anywhere


def ordered_otherwise(statement: str, sentence: str) -> bool:
    """Say whether a Chinese statement has in one clause what stands in another in the place of something else
    ("不用B" for "不用A，用B"), or turns round who does it to whom."""
    if not are_chinese(statement, sentence):
        return False
    said = clauses(sentence)
    for clause in clauses(statement):
        beside = most_alike(clause, said)
        if beside and all(
            _has_another(clause.text, each.text, said) or _is_turned_round(clause, each) for each in beside
        ):
            return True
    return _reads_better_exchanged([*map(_content, clauses(statement))], "".join(map(_content, said)))


def _content(clause: Clause) -> str:
    return SAYS_NOTHING.sub("", clause.text)


def _reads_better_exchanged(claimed: list[str], said: str) -> bool:
    """Say whether a statement reads like the sentence once two of its things are exchanged, and no less so
    when its clauses only come in another order."""
    if len(claimed) > _MOST_CLAUSES:
        return False
    whole = "".join(claimed)
    things = [whole[at : at + SHORTEST] for at in range(len(whole) - 1)]
    once = [each for each in things if HAN.match(each) and whole.count(each) == said.count(each) == 1]
    turned = [
        (one, other)
        for one, other in combinations(once, 2)
        if min(whole.index(other) - whole.index(one), said.index(one) - said.index(other)) > SHORTEST
    ]
    if not turned:
        return False
    before = max(_in_order("".join(each), said) for each in permutations(claimed))
    return any(
        _in_order(whole.replace(one, "\0").replace(other, one).replace("\0", other), said)
        >= before + SHORTEST
        for one, other in turned[:_MOST_TRIED]
    )


def _in_order(claimed: str, said: str) -> int:
    blocks = SequenceMatcher(None, claimed, said, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)


def _has_another(claimed: str, told: str, said: Clauses) -> bool:
    """Say whether the clause has in the place of something what stands in another clause."""
    elsewhere = [each.text for each in said if each.text != told]
    pieces = [piece for piece in _replaced(claimed, told) if piece not in told]
    if any(
        SAYS_NOTHING.sub("", piece) in SAYS_NOTHING.sub("", text) for piece in pieces for text in elsewhere
    ):
        return True
    before, there = dict(_BEFORE_NUMBER.findall(claimed)), dict(_BEFORE_NUMBER.findall(told))
    if any(
        before[one] == there[other] != before[other] == there[one]
        for one, other in combinations(before.keys() & there.keys(), 2)
    ):
        return True
    ours, theirs = _things(claimed), _things(told)
    return any(word in _things(text) for text in elsewhere for word in ours - theirs) and bool(theirs - ours)


def _things(text: str) -> set[str]:
    """Give numbers with the character behind them, and names in letters."""
    return {*_THING.findall(text)}


def _replaced(claimed: str, told: str) -> Iterator[str]:
    """Give what the clause has in the place of something else, one character with the one before or behind,
    and what something is changed to."""
    one, other = (SAYS_NOTHING.sub("", text) for text in (claimed, told))
    for what, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        before, behind = _shared(one[:a][::-1], other[:c][::-1]), _shared(one[b:], other[d:])
        begins = c == 0 and (
            b - a == d - c or min(b - a, d - c) >= SHORTEST or (a == 0 and behind > SHORTEST)
        )
        beside = max(before, behind) >= SHORTEST and (before > 0 or begins)
        if what != "replace" or not beside or _IS_DATE.fullmatch(one[a:b]):
            continue
        if _SAYS_WHO.fullmatch(other[c:d]):
            continue
        if b - a >= SHORTEST:
            yield one[a:b]
        else:
            if before:
                yield one[a - 1 : b]
            if behind:
                yield one[a : b + 1]
    if _CHANGED_TO.search(told):
        yield from _CHANGED_TO.findall(claimed)


def _shared(one: str, other: str) -> int:
    """Give how many characters two texts begin with alike."""
    return next(
        (at for at, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other))
    )


def _is_turned_round(clause: Clause, told: Clause) -> bool:
    """Say whether a clause that relates people, or compares, has its parts in another order."""
    relates = _RELATES.search(told.text) and _RELATES.search(clause.text)
    counts = min(len(_THING.findall(each.text)) for each in (clause, told)) > 1
    if not relates and not counts and clause.named.isdisjoint(told.named):
        return False
    ours, theirs = (_SMALL.sub("", text) for text in (clause.text, told.text))
    behind, at = 0, 0
    while at < len(ours):
        end = at
        while end < len(ours) and ours[at : end + 1] in theirs:
            end += 1
        run = ours[at:end]
        if (len(run) >= SHORTEST or _RELATES.fullmatch(run)) and not (
            _IS_DATE.fullmatch(run) and "从" not in told.text
        ):
            place = theirs.find(run, behind)
            if place < 0:
                return True
            behind = place + 1
        at = max(end, at + 1)
    return False
