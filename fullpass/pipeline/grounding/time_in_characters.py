"""What a Chinese statement tells as done, as planned, as so now or once, as certain, or at another time."""

from __future__ import annotations

import re

from fullpass.pipeline.grounding.chinese_clauses import Clause, Clauses, most_alike
from fullpass.pipeline.plain_chinese import in_plain_chinese
from fullpass.pipeline.words import listed

_PLANNED = re.compile("打算|计划|准备(?!了)|明年|明天|下个?[月周]|将要?|想要?|考虑|会在|希望")
_INTENDED = re.compile("打算|计划|准备(?!了)|将要?|想要?(?![到法])")
_DECIDED = re.compile(
    "[不没别]|决定|打算|计划|准备|[想要将]|(?<![委社机协学开])会|可能|明[年天]|下个?[月周]|如果"
)
_DONE = re.compile("已经|已|了(?!解)|过(?!敏|期|年|节)")
_BEEN, _HAS_BEEN = re.compile("[^不经通超度]过(?![敏期年节程来去分])"), re.compile("过|了|曾|以前")
_IS_OVER = re.compile("已|去年|昨天|上个?[月周]|[^不]了(?=[^解，]{2})|[^不]过(?=[^敏期年节，]{2})")
_THEN = re.compile("以前|曾经?|过去|原本|原来|本来|当年|小时候|年轻时|从前")
_AT_THAT_TIME = re.compile(f"{_THEN.pattern}|{_BEEN.pattern}|时候|那年|那时|那会|当时|期间|[12][0-9]{{3}}年")
_NOW = re.compile("现在|如今|目前|眼下")
_WAS = re.compile("前|曾|过|原|当|小时|年轻|后|从|[改换戒]")
_IF = re.compile("如果|要是|假如|只要|一旦|倘若|的话|除非")
_IF_IN_OTHER_WORDS = re.compile(f"{_IF.pattern}|[若时会]|才|条件|前提|情况|再|就")
# Words for a time, of which a statement has none that the sentence has not; dates are read as figures.
_TIME = re.compile(
    "今年|去年|前年|明年|后年|今天|昨天|前天|明天|后天|今晚|昨晚|[上下本]个?(?:[周月]|学期|季度)|[上下]半年|"
    "每[天周月年晚日]|周末|工作日|[年月季]底|[年月]初|"
    "[年月周日](?=收入|[入薪租费均产])|周[1-7一二三四五六日天]|[早晚]上|凌晨|清晨|中午|上午|下午|傍晚|[春夏秋冬][天季]"
)
_SAME_TIME = {
    "早上": "上午 清晨",
    "上午": "早上",
    "晚上": "傍晚 今晚 昨晚",
    "每晚": "每天 晚上",
    "下午": "傍晚",
}
_ONE, _COUNTED = re.compile("一([\u4e00-\u9fff])"), re.compile(r"[2-9]([\u4e00-\u9fff])")
_UNIT = re.compile(
    r"(\d[\d.]*|一)(?:多|几)?(分钟|小时|天|周|个?月|年(?!级)|岁|公里|厘米|毫米|平米|米|元|公斤|千克|斤|克|吨|升|亩)"
)


def told_at_another_time(clause: Clause, said: Clauses) -> bool:
    """Say whether a clause tells as done what is planned, as so now what was so once, or as certain what is
    so on a condition."""
    beside = most_alike(clause, said)
    return bool(beside) and (
        _is_ahead_or_over(clause.text, beside)
        or _is_then_or_now(clause.text, beside)
        or _leaves_out_condition(clause.text, beside, said)
    )


def has_other_times(statement: str, sentence: str) -> bool:
    """Say whether a statement has a word for a time that the sentence has not, or counts in another unit."""
    claimed, said = in_plain_chinese(statement), in_plain_chinese(sentence)
    times = {*_TIME.findall(said)}
    known = times.union(*(listed(_SAME_TIME.get(each, "")) for each in times))
    if any(time not in known and time not in said for time in _TIME.findall(claimed)):
        return True
    ours, theirs = {*_UNIT.findall(claimed)}, {*_UNIT.findall(said)}
    numbers = {number for number, _ in theirs}
    counted = {*_COUNTED.findall(said)}
    if any(thing in counted and f"一{thing}" not in said for thing in _ONE.findall(claimed)):
        return True
    return any(number in numbers and (number, unit) not in theirs for number, unit in ours)


def _is_ahead_or_over(claimed: str, beside: Clauses) -> bool:
    if "已" in claimed and not any(_DONE.search(each.text) for each in beside):
        return True
    if _BEEN.search(claimed) and not any(_HAS_BEEN.search(each.text) for each in beside):
        return True
    if _DONE.search(claimed) and not _PLANNED.search(claimed):
        return all(_PLANNED.search(each.text) and not _IS_OVER.search(each.text) for each in beside)
    if _INTENDED.search(claimed):
        return all(_IS_OVER.search(each.text) and not _DECIDED.search(each.text) for each in beside)
    return False


def _is_then_or_now(claimed: str, beside: Clauses) -> bool:
    now = all(_NOW.search(each.text) for each in beside)
    then = all(_THEN.search(each.text) for each in beside)
    if _NOW.search(claimed):
        return not now and all(_AT_THAT_TIME.search(each.text) for each in beside)
    if _THEN.search(claimed):
        return now and not then
    return then and not _WAS.search(claimed)


def _leaves_out_condition(claimed: str, beside: Clauses, said: Clauses) -> bool:
    """Say whether the clause stands in or behind a condition that the statement has no word for."""
    if _IF_IN_OTHER_WORDS.search(claimed):
        return False
    places = [said.index(each) for each in beside]
    return all(any(_IF.search(each.text) for each in said[max(0, at - 1) : at + 1]) for at in places)
