"""A verb that is denied in one of two sentences without spaces, and done in the other: 不买了, 决定买房."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from fullpass.pipeline.language import fold
from fullpass.pipeline.words import UNSPACED_FILLERS

_CLAUSE_END = re.compile(r"[，,。；;！!？?、\n]")
_DENIED = re.compile(
    r"(?:不(?:再|应该|應該|该|該|想|要|打算|准备|会|能|愿意?|用)?|没有?|沒有?|未|别|別)([\u3400-\u9fff])"
)
_THING = re.compile("[\u3400-\u9fff]{2}")
_NO_DENIAL = re.compile(
    r"不(?:错|錯|仅|僅|同|断|斷|管|得不|久|如|少|过|過|了|到|起|好|完|得|是不)|没问题|未来|别(?:人|的)|差不多|要不要"
)
_ENDS_IT = re.compile(
    r"不|没|沒|未|别|別|无|無|非|放弃|拒绝|讨厌|反感|避免|戒|忌|停止|取消|反对|除了|很少|以前|曾经|过去"
)
_NO_VERBS = frozenset("是有在了的就都也很太会能想要")
_SMALL = frozenset("的了是在我你他她它们这那个一不没有就都也很和与跟还又再要想会能去来上下")


class _Denial(NamedTuple):
    verb: str
    thing: str  # the two characters behind the verb
    about: frozenset[str]  # the other characters of its clause
    clause: str


def denies_unspaced(statement: str, quote: str) -> bool:
    """Say whether one of the two denies a verb of the same thing that the other affirms, and never denies."""
    one, other = fold(statement), fold(quote)
    return _affirms_denied(one, other) or _denies_affirmed(one, other)


def _affirms_denied(statement: str, quote: str) -> bool:
    if _ENDS_IT.search(statement):
        return False
    return any(
        denial.verb in statement
        and (denial.thing[:1] in statement if denial.thing.endswith("了") else denial.thing in statement)
        and not denial.about.isdisjoint(statement)
        and quote.count(denial.verb) == 1
        for denial in _denials(quote)
    )


def _denies_affirmed(statement: str, quote: str) -> bool:
    clauses = [clause for clause in _CLAUSE_END.split(quote) if clause]
    return any(
        denial.verb in clause and not denial.about.isdisjoint(clause) and not _ENDS_IT.search(quote)
        for denial in _denials(statement)
        for clause in clauses
    )


def _denials(text: str) -> Iterator[_Denial]:
    for clause in _CLAUSE_END.split(text):
        plain = _NO_DENIAL.sub("", clause)
        for match in _DENIED.finditer(plain):
            if match[1] not in _NO_VERBS:
                rest = UNSPACED_FILLERS.sub("", plain[: match.start()] + plain[match.end() :])
                thing = _THING.match(plain, match.end())
                yield _Denial(match[1], thing[0] if thing else "", frozenset(rest) - _SMALL, clause)
