"""One negation more or less in a clause of a Chinese statement than in the clause that says the same."""

from __future__ import annotations

import re

from fullpass.pipeline.grounding.chinese_clauses import (
    Clause,
    Clauses,
    are_chinese,
    clauses,
    most_alike,
    shared_runs,
)

_DENIES = re.compile(
    "不|没|未|别|无|勿|放弃|避免|禁止|取消|停止|停掉|停了|停用|反对|怀疑|难以|差点|险些|差一点|免得|以免|除了"
)
_DENIES_NOTHING = re.compile(
    "不(?:错|仅|但|只|同|断|久|管|论|过(?!敏)|少|到|得了|好意思|止|一会|如)|[得的]不[得的]|没问题|无论|未来|"
    "[特区级性类个差识辨分离告]别|别(?:人|的|处|墅|称|名)|差不多|要不|是不是|好不好|能不能|有没有|对不起|无人|无线|无糖|无障碍|除了[^，]*[还也]"
)
_DENIED = re.compile(
    "(?:不|没|未|别)(?:[再想会能要太是有用去应该]|给我|跟我){0,2}"
    "([\u4e00-\u9fff]{1,5})"  # the verb with what is behind it
)
_NO_VERBS = frozenset("是有会能要想用做说去来到得太好多大少很在上下了过着让给觉认喜希")
_NO_CAUSE = re.compile("不因为([\u4e00-\u9fff]{2,})")
_CHANGES = re.compile("比|不如|胜过|宁|从[^，。]*[换改转搬]|换成|换到|改用")


def denied_otherwise(statement: str, sentence: str) -> bool:
    """Say whether a clause of the statement denies what all clauses that are most like it tell, or tells what
    they deny: "没有养兰花" of "养了12盆兰花", "买了房" of "差点买了房"."""
    if not are_chinese(statement, sentence):
        return False
    said = clauses(sentence)
    whole = " ".join(each.text for each in said)
    return any(
        _is_told_only_as_denied(clause, said)
        or _is_denied_otherwise(clause, said)
        or _denies_another_verb(clause.text, whole)
        or _gives_denied_cause(clause.text, whole)
        for clause in clauses(statement)
        if not _leaves(clause.text, sentence)
    )


def _is_denied_otherwise(clause: Clause, said: Clauses) -> bool:
    beside = _told_alike(clause, said)
    if not beside or any(
        _denials(each.text) and each.text.removeprefix("我") in clause.text for each in said
    ):
        return False
    return all(_denials(clause.text) != _denials(each.text) for each in beside)


def _told_alike(clause: Clause, said: Clauses) -> Clauses:
    """Give the clauses that share most with a clause apart from what denies, those first that begin alike."""
    bare = {each._replace(text=_without_denials(each.text)): each for each in said}
    ours = clause._replace(text=_without_denials(clause.text))
    alike = most_alike(ours, [*bare])
    begins = next(shared_runs(ours.text, [*bare]), "")
    return [bare[each] for each in alike if begins in each.text] or [bare[each] for each in alike]


def _without_denials(text: str) -> str:
    return _DENIES.sub("", text)


def _is_told_only_as_denied(clause: Clause, said: Clauses) -> bool:
    """Say whether a clause that denies nothing ends in what stands only in clauses that do."""
    runs = [*shared_runs(clause.text, said)]
    return (
        not _denials(clause.text)
        and bool(runs)
        and all(_denials(each.text) > 0 for each in said if runs[-1] in each.text)
    )


def _denies_another_verb(claimed: str, said: str) -> bool:
    """Say whether a verb is denied in one of the two, and in the other only told: "捞着了" of "没捞着"."""
    claimed, said = (_DENIES_NOTHING.sub(" ", text) for text in (claimed, said))
    ours, theirs = (
        {match[1][:1] for match in _DENIED.finditer(text)} - _NO_VERBS for text in (claimed, said)
    )
    told = _DENIED.sub("", said)
    if not _DENIED.search(claimed):
        return any(verb in claimed and verb not in told for verb in theirs)
    return any(verb in told for verb in ours.difference(*_DENIED.findall(said)))


def _gives_denied_cause(claimed: str, said: str) -> bool:
    """Say whether a clause names as the cause what is said not to be: "因为穷" of "不是因为穷"."""
    return any(cause in claimed and f"不因为{cause}" not in claimed for cause in _NO_CAUSE.findall(said))


def _leaves(claimed: str, sentence: str) -> bool:
    """Say whether a clause only denies what the sentence prefers or changes something to: "，不再用A"."""
    return claimed.startswith("不") and _CHANGES.search(sentence) is not None


def _denials(text: str) -> int:
    return len(_DENIES.findall(_DENIES_NOTHING.sub("", text))) % 2
