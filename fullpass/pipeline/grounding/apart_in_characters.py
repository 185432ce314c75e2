"""What a Chinese statement tells of somebody else, at another time, or to the other degree."""

from __future__ import annotations

import re

from fullpass.pipeline.language import fold
from fullpass.pipeline.words import listed

KIN = re.compile(
    "爸|妈|父|母|哥|弟|姐|妹|儿子|女儿|孩子|老公|老婆|丈夫|妻子|太太|先生|男友|女友|朋友|同事|老板|同学|室友|邻居|"
    "爷|奶|外公|外婆|姥|叔|姨|舅|姑|伯|侄|甥|家人"
)
_BEGINS_WITHKIN = re.compile(
    f"(?:但是?|而且?|不过)?我(?:们|的|家)?(?:大|小|二|表|堂)?(?:{KIN.pattern})(?!里|人住)"
)
_ENDS = re.compile(r"[，。；！？,;!?\n]")
_PLANNED = re.compile("打算|计划|准备|明年|明天|下个?[月周]|将要?|想要?|考虑|会在")
_DONE = re.compile("已经|已|了|过")
_DEGREES = [
    frozenset(pair.split("/"))
    for pair in listed("多/少 大/小 高/低 早/晚 贵/便宜 快/慢 长/短 好/差 好/坏 难/容易 远/近 冷/热 强/弱")
]
_DEGREE = re.compile(
    "(?:太|更|很|最|比较|越来越|非常|有点)(多|少|大|小|高|低|早|晚|贵|便宜|快|慢|长|短|好|差|坏|难|容易|远|近|冷|热|强|弱)"
)
_HAN = re.compile("[一-鿿]")


def apart_in_characters(statement: str, sentence: str) -> bool:
    """Say whether the statement tells of the person what they say of a relative, as done what they plan, or
    "too few" of "too many"."""
    claimed, said = fold(statement), fold(sentence)
    if not _HAN.search(claimed) or not _HAN.search(said):
        return False
    if _DONE.search(claimed) and not _PLANNED.search(claimed) and _PLANNED.search(said) and "已" not in said:
        return True
    return _is_of_relative(claimed, said) or _is_of_other_degree(claimed, said)


def _is_of_relative(claimed: str, said: str) -> bool:
    if KIN.search(claimed):
        return False
    told = _pairs(claimed.replace("用户", ""))
    clauses = [clause.strip() for clause in _ENDS.split(said) if clause.strip()]
    most = max((len(told & _pairs(clause)) for clause in clauses), default=0)
    alike = [clause for clause in clauses if len(told & _pairs(clause)) == most]
    return most > 0 and all(_BEGINS_WITHKIN.match(clause) for clause in alike)


def _is_of_other_degree(claimed: str, said: str) -> bool:
    ours, theirs = set(_DEGREE.findall(claimed)), set(_DEGREE.findall(said))
    return any(
        one in pair and other in pair and one not in theirs and other not in ours
        for pair in _DEGREES
        for one in ours
        for other in theirs - {one}
    )


def _pairs(text: str) -> set[str]:
    return {
        text[at : at + 2] for at in range(len(text) - 1) if _HAN.match(text[at]) and _HAN.match(text[at + 1])
    }
