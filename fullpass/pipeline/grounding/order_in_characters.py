"""Chinese statements that tell the same words of another person, or in another order."""

from __future__ import annotations

import re

from fullpass.pipeline.grounding.apart_in_characters import KIN
from fullpass.pipeline.language import fold

_SAME_KIN = ({*"爸妈父母"}, {"老公", "丈夫", "先生"}, {"老婆", "妻子", "太太"}, {"男友", "女友", "朋友"})
_RELATES = re.compile(f"{KIN.pattern}|[让给教借]|叫我")
_COMPARES = re.compile("比")
_SAYS_NOTHING = re.compile("[的了是在地得把将，。；！？,.;!?、\\s]|用户(?=认为|觉得|希望)")
_ALONE = re.compile(f"{KIN.pattern}|[我让给教借]")  # tells something though it is one character
_HAN = re.compile("[一-鿿]")
_NO_PLACE = re.compile("[0-9年月日号周点一二三四五六七八九十两]+")  # a date may stand anywhere
_SHORTEST_RUN = 2  # characters that are the same in both


def ordered_otherwise(statement: str, sentence: str) -> bool:
    """Say whether a statement about several people, or one that compares, has what the sentence has in
    another order, or names a relative whom the sentence does not.

    "用户的先生不吃香菜" of "我不吃香菜，我先生…" is one.
    """
    claimed, said = fold(statement), fold(sentence)
    kin, theirs = {*KIN.findall(claimed)}, {*KIN.findall(said)}
    known = theirs.union(*(alike for alike in _SAME_KIN if alike & theirs))
    if kin - known:
        return _HAN.search(said) is not None
    if not _RELATES.search(said) and not (_COMPARES.search(claimed) and _COMPARES.search(said)):
        return False
    return _is_out_of_order(_plain(claimed).removeprefix("我"), _plain(said))


def _plain(text: str) -> str:
    return _SAYS_NOTHING.sub("", text.replace("用户", "我").replace("自己", "我"))


def _is_out_of_order(claimed: str, said: str) -> bool:
    """Say whether the runs that both have cannot be found one behind the other."""
    behind, at = 0, 0
    while at < len(claimed):
        end = at
        while end < len(claimed) and claimed[at : end + 1] in said:
            end += 1
        run = claimed[at:end]
        if (len(run) >= _SHORTEST_RUN or _ALONE.fullmatch(run)) and not _NO_PLACE.fullmatch(run):
            place = said.find(run, behind)
            if place < 0:
                return True
            behind = place + 1
        at = max(end, at + 1)
    return False
