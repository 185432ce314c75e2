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
    "不(?:错|仅|但|只|同|断|久|管|论|过(?!敏)|少|到|得了|好意思|止|一会|如)|[得的]不[得的]|没问题|无论|未来|[特区级性类个差识辨分离告][别]|"
    "别(?:人|的|处|墅|称|名)|差不多|要不|是不是|好不好|能不能|有没有|对不起|无人|无线|无糖|无障碍|除了[^，]*[还也]"
)
_CHANGES = re.compile("比|不如|胜过|宁|从[^，。]*[换改转搬]|换成|换到|改用")


def denied_otherwise(statement: str, sentence: str) -> bool:
    """Say whether a clause of the statement denies what all clauses that are most like it tell, or tells what
    they deny: "没有养兰花" of "养了12盆兰花", "买了房" of "差点买了房"."""
    if not are_chinese(statement, sentence):
        return False
    said = clauses(sentence)
    return any(
        _is_told_only_as_denied(clause, said) or _is_denied_otherwise(clause, said)
        for clause in clauses(statement)
        if not _leaves(clause.text, sentence)
    )


def _is_denied_otherwise(clause: Clause, said: Clauses) -> bool:
    beside = most_alike(clause, said)
    if not beside or any(
        _denials(each.text) and each.text.removeprefix("我") in clause.text for each in said
    ):
        return False
    return all(_denials(clause.text) != _denials(each.text) for each in beside)


def _is_told_only_as_denied(clause: Clause, said: Clauses) -> bool:
    """Say whether a clause that denies nothing ends in what stands only in clauses that do."""
    runs = [*shared_runs(clause.text, said)]
    return (
        not _denials(clause.text)
        and bool(runs)
        and all(_denials(each.text) > 0 for each in said if runs[-1] in each.text)
    )


def _leaves(claimed: str, sentence: str) -> bool:
    """Say whether a clause only denies what the sentence prefers or changes something to: "，不再用A"."""
    return claimed.startswith("不") and _CHANGES.search(sentence) is not None


def _denials(text: str) -> int:
    return len(_DENIES.findall(_DENIES_NOTHING.sub("", text))) % 2
