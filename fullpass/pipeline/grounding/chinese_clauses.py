"""The clauses of Chinese sentences: of whom each tells, and what it shares with the clauses of another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from fullpass.pipeline.plain_chinese import ANYBODY, SOMEBODY, THE_PERSON, in_plain_chinese

HAN = re.compile("[一-鿿]")
_KANA = re.compile("[\u3040-\u30ff]")
SAYS_NOTHING = re.compile(
    "[的了是在地得把将着过会要想这那个也都就还很倒我]|现在|已经|时候|因为|所以|但|如果|一共|打算|计划|决定|放弃|取消|差点|以前|曾经|原本|原来"
)
SHORTEST = 2  # characters of a run that tells something
_RUN = re.compile(r"[\u4e00-\u9fff]+|[a-z0-9.]+")
_ENDS = re.compile(
    r"[，。；！？,;!?：:\n]|\.(?=\s|$)|(?<=[\u4e00-\u9fff]{3})(?:但是?|而且|不过(?!敏)|并且|然后|，而)|"
    r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])"
)
_LEADS_IN = re.compile(
    r"(?:\d|[年月日周点天时今明去昨前后上下个这那每春夏秋冬早晚中午一二三四五六以之当]|但|而|不过(?!敏)|可是?|因为|所以|如果|要是|虽然|其实|"
    r"就|现在|已经?|最近|后来|另外|最后|还|也|都|且|只|有|于|在|自|从|起|的|\s)*"
)
_SUBJECT = re.compile(
    rf"(?:[我他她](?:的|家)?)?[大小二三四表堂太曾亲干继王李张陈刘]?(?P<who>{SOMEBODY})|我|(?P<other>[他她])"
)
_IS_CAUSE = re.compile("因为|由于|如果|要是|虽然|为了")
_SAYS_INSIDE = re.compile(f"({SOMEBODY})(?=说|讲|建议|让|叫|答应|承诺|要求|告诉|问)")  # 修车师傅说
_DONE_BY = re.compile(rf"[由被请让](?:我的?|我家)?[大小二三四表堂太曾亲干继]?({SOMEBODY})")


class Clause(NamedTuple):
    """What stands between two marks: as it is written alike, of whom it tells, and who is named in it."""

    text: str
    about: frozenset[str]
    named: frozenset[str]


Clauses = Sequence[Clause]


def are_chinese(*texts: str) -> bool:
    return all(HAN.search(text) and not _KANA.search(text) for text in texts)


@lru_cache(maxsize=64)
def clauses(text: str) -> tuple[Clause, ...]:
    """Give the clauses of a text; the first that names nobody tells of the person, any other of whom the one
    before tells that is no cause or condition."""
    found: list[Clause] = []
    told_of = last_named = frozenset({THE_PERSON})
    for part in _ENDS.split(in_plain_chinese(text)):
        if clause := part.strip():
            about = _subject(clause, last_named) or told_of
            told_of = told_of if _IS_CAUSE.match(clause) else about
            named = ANYBODY.findall(clause)
            last_named = frozenset(named[-1:]) or last_named
            found.append(Clause(clause, about | frozenset(_DONE_BY.findall(clause)), frozenset(named)))
    return tuple(found)


def _subject(clause: str, last_named: frozenset[str]) -> frozenset[str]:
    """Give of whom a clause tells that begins with a person, "he" being who was named last."""
    begins = _LEADS_IN.match(clause)
    match = _SUBJECT.match(clause, begins.end() if begins else 0)
    if match is None:
        inside = None if THE_PERSON in clause else _SAYS_INSIDE.search(clause)
        return frozenset({inside[1]}) if inside else frozenset()
    return last_named if match["other"] else frozenset({match["who"] or THE_PERSON})


def shared_runs(text: str, said: Clauses) -> Iterator[str]:
    """Give the longest pieces of a text that one of the clauses has too and that tell something."""
    for match in _RUN.finditer(text):
        word, at = match[0], 0
        if not HAN.match(word):
            yield word
            continue
        while at < len(word):
            end = at
            while end < len(word) and any(word[at : end + 1] in each.text for each in said):
                end += 1
            run = word[at:end]
            if len(SAYS_NOTHING.sub("", run)) >= SHORTEST:
                yield run
            at = max(end, at + 1)


def most_alike(clause: Clause, said: Clauses) -> list[Clause]:
    """Give the clauses that share most with a clause, none where hardly anything is shared."""
    every = [*shared_runs(clause.text, said)]
    telling = [run for run in every if HAN.match(run) and not ANYBODY.fullmatch(run)]
    pieces = telling or every or [*SAYS_NOTHING.sub("", clause.text)]
    shared = [
        sum(len(SAYS_NOTHING.sub("", piece)) for piece in pieces if piece in each.text) for each in said
    ]
    most = max(shared, default=0)
    return [each for each, count in zip(said, shared, strict=True) if most >= SHORTEST and count == most]
