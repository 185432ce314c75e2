"""Takes secrets out of a text before it is stored or sent: what was there is gone, only its kind remains."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from .passwords import CONTEXT_RULES
from .secret_rules import TOKEN_RULES, Rule

CARD_DIGITS = re.compile(
    r"(?<![\w.,/+-])\d(?:\d{13,18}|\d{3}([ -])(?:\d{4}\1){2}\d{4}|\d{3}([ -])\d{6}\2\d{5})(?![\w-]|[.,]\d)"
)
CARD_BRANDS = re.compile(
    r"4\d{15}(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|6(?:011|5\d\d|4[4-9]\d)\d{12}"
)


def is_card_number(text: str) -> bool:
    """Whether digits are the number of a payment card: a known brand and length, and the check digit fits."""
    digits = re.sub("[ -]", "", text)
    if not CARD_BRANDS.fullmatch(digits) or len(set(digits)) == 1:
        return False
    doubled = [sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2]]
    return (sum(doubled) + sum(map(int, digits[-1::-2]))) % 10 == 0


RULES: tuple[Rule, ...] = (
    *TOKEN_RULES,
    *CONTEXT_RULES,
    Rule("card_number", ("",), CARD_DIGITS, is_card_number),
)


def redact(text: str) -> tuple[str, Mapping[str, int]]:
    """`text` with each secret replaced by "[redacted: <kind>]", and how many there were of each kind."""
    found: Counter[str] = Counter()
    lowered = text.lower()
    for rule in RULES:
        if any(hint in lowered for hint in rule.hints):
            text = _apply(rule, text, found)
    return text, found


def _apply(rule: Rule, text: str, found: Counter[str]) -> str:
    group = "secret" if "secret" in rule.pattern.groupindex else 0

    def replacement(match: re.Match[str]) -> str:
        secret = match[group]
        if secret is None or not rule.accept(secret):
            return match[0]
        found[rule.kind] += 1
        start, end = match.start(group) - match.start(), match.end(group) - match.start()
        return f"{match[0][:start]}[redacted: {rule.kind}]{match[0][end:]}"

    return rule.pattern.sub(replacement, text)
