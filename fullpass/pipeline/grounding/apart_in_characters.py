"""What a Chinese statement tells of somebody else, at another time, to the other degree, or denied."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import permutations

from fullpass.pipeline.grounding.chinese_clauses import (
    SAYS_NOTHING,
    SHORTEST,
    Clause,
    Clauses,
    are_chinese,
    clauses,
    most_alike,
    shared_runs,
)
from fullpass.pipeline.grounding.denied_in_characters import denied_otherwise
from fullpass.pipeline.grounding.time_in_characters import has_other_times, told_at_another_time
from fullpass.pipeline.lexicon.reporting import CHINESE
from fullpass.pipeline.plain_chinese import ANYBODY, SOMEBODY, THE_PERSON, in_plain_chinese
from fullpass.pipeline.words import listed

_OPPOSITES = [
    pair.split("/")
    for pair in listed(
        """多/少 大/小 高/低 早/晚 贵/便宜 快/慢 长/短 好/差 好/坏 难/容易 远/近 冷/热 冷/暖 强/弱 上/下 进/出
        前/后 左/右 内/外 里/外 开/关 买/卖 借/还 来/去 增/减 升/降 加/减 入/退 收/发 收/送 赢/输 胜/败 存/取
        涨/跌 涨/降 装/拆 新/旧 东/西 南/北 先/后 首/末 男/女 硬/软 轻/重 宽/窄 深/浅 粗/细 得/失 始/终 生/死
        半/全 小/中 有问/没问 查出/排除 确诊/排除"""
    )
]
_TO_SOMEBODY = re.compile(f"([给替让教陪]).?(?:{SOMEBODY})")
_TO_THE_PERSON = re.compile("[跟给对向让教陪帮归]我")
_BECAUSE = re.compile("因为|由于|为了")
_SUFFERS, _SUFFERED = re.compile("被([\u4e00-\u9fff]{2})"), re.compile("[被让给遭受叫拒]")
_ADVERBS = "|".join(word for word in listed(CHINESE) if len(word) > 1)
_HAS_SUBJECT = re.compile(f"{THE_PERSON}(?:的|家的?)?(?!{_ADVERBS})[一-鿿]{{2}}(?=[是有在会叫])")
_BELOW, _ABOVE = (
    re.compile("最多|以内|以下|不到|少于|不足|之内"),
    re.compile("(?<!不)超过|以上|至少|多于|不止"),
)


def apart_in_characters(statement: str, sentence: str) -> bool:
    """Say whether a Chinese statement tells of somebody what is said of another, as done what is planned, at
    another time, the other way round ("too few" of "too many"), or denies another thing."""
    if not are_chinese(statement, sentence):
        return False
    claimed, said = clauses(statement), clauses(sentence)
    named = frozenset[str]().union(*(each.named for each in said))
    return (
        any(clause.named - named or _is_apart(clause, said) for clause in claimed)
        or denied_otherwise(statement, sentence)
        or has_other_times(statement, sentence)
        or _is_beyond_limit(in_plain_chinese(statement), in_plain_chinese(sentence))
    )


def _is_apart(clause: Clause, said: Clauses) -> bool:
    return (
        _is_of_another(clause, said)
        or _is_done_to_another(clause, said)
        or _is_by_another(clause, said)
        or _leaves_out_whose(clause, said)
        or _is_opposite(clause, said)
        or told_at_another_time(clause, said)
    )


def _is_of_another(clause: Clause, said: Clauses) -> bool:
    """Say whether what the clause ends in, or most of it, stands only where somebody else is told of."""
    others = own = 0
    is_last = False
    for run in shared_runs(clause.text, said):
        if ANYBODY.fullmatch(run):
            continue
        there = [each for each in said if run in each.text]
        is_last = all(clause.about.isdisjoint(each.about) for each in there)
        if is_last and run.startswith(("不", "没")):
            return True
        others, own = (others + len(run), own) if is_last else (others, own + len(run))
    return is_last or (others >= own and others > 0 and "因为" not in clause.text)


def _is_done_to_another(clause: Clause, said: Clauses) -> bool:
    """Say whether the clause tells of the person what is done with or to another (跟我 for 跟她), or of
    something done to somebody that nobody tells of."""
    whole = "".join(each.text for each in said)
    if any(to not in whole for to in _TO_SOMEBODY.findall(clause.text)):
        return True
    told = "".join(each.text for each in most_alike(clause, said))
    return bool(told) and THE_PERSON not in told and _TO_THE_PERSON.search(clause.text) is not None


def _is_by_another(clause: Clause, said: Clauses) -> bool:
    """Say whether the clause names somebody where the sentence names another, is in the passive voice where
    the sentence is not or the other way round, or gives a cause that nobody named."""
    beside = most_alike(clause, said)
    if not beside:
        return _BECAUSE.match(clause.text) is not None
    if all(clause.named - each.named and each.named - clause.named for each in beside):
        return True
    if "被" in clause.text:
        return not any(_SUFFERED.search(each.text) or THE_PERSON in each.text[1:] for each in said)
    done = [verb for each in beside for verb in _SUFFERS.findall(each.text)]
    return any(verb in clause.text for verb in done) and not _SUFFERED.search(clause.text)


def _leaves_out_whose(clause: Clause, said: Clauses) -> bool:
    """Say whether the clause tells of the person what is told of something of theirs: "我是左撇子" of
    "我对象是左撇子"."""
    if not clause.text.startswith(THE_PERSON):
        return False
    does = SAYS_NOTHING.sub("", clause.text)[:SHORTEST]
    beside = most_alike(clause, said)
    return bool(beside) and all(_is_of_a_thing(each.text, does) for each in beside)


def _is_of_a_thing(told: str, does: str) -> bool:
    match = _HAS_SUBJECT.match(told)
    return match is not None and SAYS_NOTHING.sub("", told[match.end() :]).startswith(does)


def _is_opposite(clause: Clause, said: Clauses) -> bool:
    """Say whether the clause has the opposite of a word in the same place: 下线 for 上线."""
    beside = most_alike(clause, said)
    return bool(beside) and all(_has_opposite(clause.text, each.text) for each in beside)


def _has_opposite(claimed: str, told: str) -> bool:
    for what, a, b, c, d in SequenceMatcher(None, claimed, told, autojunk=False).get_opcodes():
        one, other = claimed[max(0, a - 1) : b + 1], told[max(0, c - 1) : d + 1]
        if what != "equal" and any(
            x in one and y in other and claimed.count(x) > told.count(x) and claimed.count(y) < told.count(y)
            for pair in _OPPOSITES
            for x, y in permutations(pair, 2)
        ):
            return True
    return any(
        f"{x}{behind}" not in told and f"{y}{behind}" in told
        for pair in _OPPOSITES
        for x, y in permutations(pair)
        for behind in re.findall(f"{x}([\u4e00-\u9fff])", SAYS_NOTHING.sub(" ", claimed))
    )


def _is_beyond_limit(claimed: str, said: str) -> bool:
    """Say whether "at most" is told as "at least", or the other way round."""
    return any(
        one.search(claimed) and not one.search(said) and other.search(said)
        for one, other in permutations((_BELOW, _ABOVE))
    )
