"""What a Chinese statement tells of somebody else, at another time, or to the other degree."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import permutations

from fullpass.pipeline.grounding.chinese_clauses import HAN, Clause, clauses, most_alike, shared_runs
from fullpass.pipeline.grounding.denied_in_characters import denied_otherwise
from fullpass.pipeline.plain_chinese import in_plain_chinese
from fullpass.pipeline.words import listed

_PLANNED = re.compile("打算|计划|准备(?!了)|明年|明天|下个?[月周]|将要?|想要?|考虑|会在|希望")
_DONE = re.compile("已经|已|了(?!解)|过(?!敏|期|年|节)")
_IS_OVER = re.compile("已|去年|昨天|上个?[月周]|[^不]了(?=[^解，]{2})|[^不]过(?=[^敏期年节，]{2})")
_INTENDED = re.compile("打算|计划|准备(?!了)|将要?|想要?(?![到法])")
_DECIDED = re.compile("[不没别]|决定|打算|计划|准备|[想要会将]|可能|明[年天]|下个?[月周]|如果")
_OPPOSITES = [
    frozenset(pair.split("/"))
    for pair in listed(
        """多/少 大/小 高/低 早/晚 贵/便宜 快/慢 长/短 好/差 好/坏 难/容易 远/近 冷/热 强/弱 上/下 进/出 前/后
        左/右 内/外 里/外 开/关 买/卖 借/还 来/去 增/减 升/降 加/减 入/退 收/发 收/送 赢/输 胜/败 存/取 涨/跌
        装/拆 新/旧 东/西 南/北 先/后 首/末 男/女 硬/软 轻/重 宽/窄 深/浅 粗/细 得/失 始/终 生/死 查出/排除
        确诊/排除"""
    )
]
# Words for a time, of which a statement has none that the sentence has not; dates are read as figures.
_TIME = re.compile(
    "今年|去年|前年|明年|后年|今天|昨天|前天|明天|后天|今晚|昨晚|[上下本这]个?[周月]|[上下]半年|每[天周月年晚日]|周末|工作日|"
    "周[1-7一二三四五六日天]|[早晚]上|凌晨|清晨|中午|上午|下午|傍晚|[春夏秋冬][天季]"
)
_BELOW, _ABOVE = (
    re.compile("最多|以内|以下|不到|少于|不足|之内"),
    re.compile("(?<!不)超过|以上|至少|多于|不止"),
)
_LIMITS = (_BELOW, _ABOVE), (_ABOVE, _BELOW)
_SAME_TIME = {
    "早上": "上午 清晨",
    "上午": "早上",
    "晚上": "傍晚 今晚 昨晚",
    "每天": "每日 天天",
    "每日": "每天",
    "每晚": "每天 晚上",
}
_UNIT = re.compile(
    r"(\d[\d.]*)(?:多|几)?(分钟|小时|个?钟头|天|周|个?月|年(?!级)|岁|公里|米|元|块|万|公斤|斤)"
)


def apart_in_characters(statement: str, sentence: str) -> bool:
    """Say whether a Chinese statement tells of somebody what is said of another, as done what is planned, at
    another time, the other way round ("too few" of "too many"), or denies another thing."""
    if not HAN.search(statement) or not HAN.search(sentence):
        return False
    claimed, said = clauses(statement), clauses(sentence)
    named = frozenset[str]().union(*(each.named for each in said))
    return (
        any(
            clause.named - named
            or _is_of_another(clause, said)
            or _is_opposite(clause, said)
            or _is_ahead_or_over(clause, said)
            for clause in claimed
        )
        or denied_otherwise(statement, sentence)
        or _is_at_other_time(in_plain_chinese(statement), in_plain_chinese(sentence))
    )


def _is_of_another(clause: Clause, said: Sequence[Clause]) -> bool:
    """Say whether what the clause ends in, or most of it, stands only where somebody else is told of."""
    others = own = 0
    is_last = False
    for run in shared_runs(clause.text, said):
        there = [each for each in said if run in each.text]
        is_last = all(clause.about.isdisjoint(each.about) for each in there)
        others, own = (others + len(run), own) if is_last else (others, own + len(run))
    return is_last or others > 2 * own


def _is_opposite(clause: Clause, said: Sequence[Clause]) -> bool:
    """Say whether the clause has the opposite of a word in the same place: 下线 for 上线."""
    beside = most_alike(clause, said)
    return bool(beside) and all(_has_opposite(clause.text, each.text) for each in beside)


def _has_opposite(claimed: str, told: str) -> bool:
    for what, a, b, c, d in SequenceMatcher(None, claimed, told, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        one, other = claimed[max(0, a - 1) : b + 1], told[max(0, c - 1) : d + 1]
        if any(
            x in one and y in other and claimed.count(x) > told.count(x) and claimed.count(y) < told.count(y)
            for pair in _OPPOSITES
            for x, y in permutations(pair, 2)
        ):
            return True
    return False


def _is_ahead_or_over(clause: Clause, said: Sequence[Clause]) -> bool:
    """Say whether the clause tells as done what is planned, or as planned what is done."""
    beside = most_alike(clause, said)
    if not beside:
        return False
    if _DONE.search(clause.text) and not _PLANNED.search(clause.text):
        return all(_PLANNED.search(each.text) and not _IS_OVER.search(each.text) for each in beside)
    if _INTENDED.search(clause.text) and not _DONE.search(clause.text):
        return all(_IS_OVER.search(each.text) and not _DECIDED.search(each.text) for each in beside)
    return False


def _is_at_other_time(claimed: str, said: str) -> bool:
    """Say whether a time is told that nobody said, a number of another unit, or the other side of a limit."""
    if any(one.search(claimed) and not one.search(said) and other.search(said) for one, other in _LIMITS):
        return True
    times = {*_TIME.findall(said)}
    known = times.union(*(listed(_SAME_TIME.get(each, "")) for each in times))
    if times and any(time not in known and time not in said for time in _TIME.findall(claimed)):
        return True
    ours, theirs = {*_UNIT.findall(claimed)}, {*_UNIT.findall(said)}
    return any(
        number in {each for each, _ in theirs} and (number, unit) not in theirs for number, unit in ours
    )
