"""Other things said in the same words: "kindness matters more than speed" where somebody named two others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import product

from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.grounding.exclusive_words import exclude_each_other, other_time
from fullpass.pipeline.grounding.unheard_characters import unheard_characters
from fullpass.pipeline.language import fold, stem, unspaced_terms, words
from fullpass.pipeline.polarity import has_negation
from fullpass.pipeline.similarity import terms
from fullpass.pipeline.words import COMMON_ABBREVIATIONS, GENERIC_WORDS, PERSON_WORDS, listed

ALIKE_FROM, SAME_FRAME_FROM = 0.5, 0.6
"""Shares of the words that stand in the same order: two sentences are alike, or have one frame."""
MOST_WORDS, MOST_WORDS_OF_MESSAGE = 60, 2_000  # that are compared
Words = Sequence[str]

_FILLERS = PERSON_WORDS | frozenset(
    listed(
        """even i me my we us our the a an is are am be been was were has have had do does s m re ve
        ich mich mir mein meine meinen wir uns unser unsere sich der die das den dem des ein eine
        einen einem einer eines bin ist sind war habe hat haben je j me m mon ma mes nous notre
        nos se le la les un une du suis est ai a yo mi mis nos su sus el los las una soy he ha eu
        meu minha o os as um uma io mio mia il lo gli"""
    )
)
_OPINES = frozenset(
    listed(
        """think believe consider feel find say convinced opinion view glaube denke finde meine uberzeugt
        crois pense trouve convaincu plantea planteo creo pienso opino convencido acho penso credo
        thinks believes
        considers feels finds says glaubt denkt findet halt halte meint croit cree piensa opina acha
        pensa crede"""
    )
)
_THINK = stem("think")
_GOES = frozenset(listed("vamos voy va van vais vado andiamo vais allons"))
_GENERIC = {stem(word) for word in GENERIC_WORDS | _OPINES | _GOES}
_HAN = re.compile(r"[\u3400-\u9fff]")
_LEAST_BESIDE = 2  # characters
_BEFORE_PLACES = "在从去到"
_SAME = [
    frozenset(listed(same))
    for same in (
        "现在 目前 如今 当前",
        "居住 生活 住在",
        "从事 工作 上班 任职",
        "使用 采用 运用",
        "学习 攻读 研究",
        "打算 计划 准备 想要 希望",
        "觉得 认为 相信 以为",
        "开始 着手",
        "购买 买了",
        "喜欢 热爱 偏好",
        "讨厌 反感 厌恶",
        "孩子 小孩 儿女",
        "妈妈 母亲",
        "爸爸 父亲",
        "妻子 老婆 太太",
        "丈夫 老公",
        "平时 通常 经常 一般",
        "已经 早已",
        "最近 近来",
        "公司 企业 单位",
        "朋友 好友",
    )
]
_CLAUSE_END = re.compile(r"[，,。；;！!？?\n]")
_NAMES_THE_PERSON = re.compile("用户|用戶|使用者|我们|我們|我")


def tells_of_other_things(statement: str, quote: str, text: str) -> bool:
    """Say whether the statement has the frame of the quote but other things in it.

    Two places where both sentences have a word of their own, or one place where both have two, are too many
    for a paraphrase that keeps the order of everything else; where the two words exclude each other (Monday
    and Tuesday, son and daughter) and neither sentence negates, one is.
    What the message `text` says elsewhere is no other thing.
    """
    return _in_words(statement, quote, text) or any(
        _in_characters(claimed, said, text) for claimed in _clauses(statement) for said in _clauses(quote)
    )


def _in_words(statement: str, quote: str, text: str) -> bool:
    claimed, said = _in_order(statement), _in_order(quote)
    if claimed == said:
        return False
    alike, places = _replaced(claimed, said)
    everything = {*said, *_in_order(text, most=MOST_WORDS_OF_MESSAGE)}
    if other_time(claimed, said, everything):
        return True
    if alike < ALIKE_FROM:
        return False
    if has_negation(statement) == has_negation(quote):
        for one, other in places:
            pairs = product(set(one) - everything, set(other) - set(claimed))
            if any(exclude_each_other(word, each) for word, each in pairs):
                return True
    if alike < SAME_FRAME_FROM:
        return False
    invented, unsaid = _own(statement, text), _own(quote, statement)
    own = [(sum(w in invented for w in one), sum(w in unsaid for w in other)) for one, other in places]
    other_things = [min(pair) for pair in own]
    return sum(map(bool, other_things)) > 1 or max(other_things, default=0) > 1


def _in_characters(statement: str, quote: str, text: str) -> bool:
    """Compare clauses of scripts without spaces: two words replaced, or one of three characters."""
    if not unheard_characters(statement, text):
        return False
    alike, places = _replaced([*statement], [*quote])
    if alike < ALIKE_FROM:
        return False
    here, there = unspaced_terms(text), unspaced_terms(statement)
    lengths = [
        min(len(one), len(other))
        for one, other in (("".join(a), "".join(b)) for a, b in places)
        if not unspaced_terms(one) & here and not unspaced_terms(other) & there
    ]
    if any(_is_another_word(place, here, there) for place in _between(statement, quote)):
        return True
    words_replaced = [length for length in lengths if length > 1]
    return (len(words_replaced) > 1 and alike >= SAME_FRAME_FROM) or max(words_replaced, default=0) > 2


def _between(statement: str, quote: str) -> list[tuple[str, str]]:
    """Give what stands in the place of what between two parts that are the same."""
    opcodes = SequenceMatcher(None, statement, quote, autojunk=False).get_opcodes()
    return [
        (statement[a:b], quote[c:d])
        for before, (what, a, b, c, d), after in zip(opcodes, opcodes[1:], opcodes[2:], strict=False)
        if what == "replace"
        and after[2] - after[1] >= _LEAST_BESIDE
        and (before[2] - before[1] >= _LEAST_BESIDE or statement[a - 1] in _BEFORE_PLACES)
    ]


def _is_another_word(place: tuple[str, str], here: set[str], there: set[str]) -> bool:
    """Say whether both are words of two characters that have none in common and mean different things."""
    one, other = place
    if len(one) != _LEAST_BESIDE or len(other) != _LEAST_BESIDE or set(one) & set(other):
        return False
    return one not in here and other not in there and not any(one in same and other in same for same in _SAME)


def _replaced(claimed: Sequence[str], said: Sequence[str]) -> tuple[float, list[tuple[Words, Words]]]:
    """Give how alike two sequences are (0 to 1), and what stands in the place of what."""
    matcher = SequenceMatcher(None, claimed, said, autojunk=False)
    places = [(claimed[a:b], said[c:d]) for what, a, b, c, d in matcher.get_opcodes() if what == "replace"]
    return matcher.ratio(), places


def _clauses(text: str) -> list[str]:
    """Give the clauses in Han characters alone, without what names the person."""
    plain = _NAMES_THE_PERSON.sub("", fold(text))
    return [clause for part in _CLAUSE_END.split(plain) if (clause := "".join(_HAN.findall(part)))]


def _in_order(text: str, most: int = MOST_WORDS) -> list[str]:
    """Give the words as stems, without small ones; all words for thinking are one."""
    found = [word for each in words(fold(text)) if (word := each.casefold()) not in _FILLERS]
    return [_THINK if word in _OPINES else stem(word) for word in found[:most]]


def _own(text: str, other: str) -> set[str]:
    """Give the content terms of a text that the other has in no form."""
    found = frozenset(term for term in terms(text) if term.isalpha() and term not in COMMON_ABBREVIATIONS)
    return set(found) - borne_out(found, terms(other)) - _GENERIC
