"""Takes secrets out of a text before it is stored or sent: what was there is gone, only its kind remains."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from fullpass.exports.passwords import CONTEXT_RULES
from fullpass.exports.secret_rules import PRIVATE_KEY_RULES, TOKEN_RULES, TOKEN_RUN, Rule

CARD_DIGITS = re.compile(
    r"[0-9](?<![\w.,/+-][0-9])"  # the look behind comes second, because a search for a digit is fast
    r"(?:[0-9]{13,18}|[0-9]{3}([ -])(?:[0-9]{4}\1){2}[0-9]{4}|[0-9]{3}([ -])[0-9]{6}\2[0-9]{5})"
    r"(?![\w-]|[.,][0-9])"
)
CARD_BRANDS = re.compile(
    r"4\d{15}(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}"
    r"|6(?:011|5\d\d|4[4-9]\d)\d{12}"
)


def is_card_number(text: str) -> bool:
    """Whether digits are the number of a payment card: a known brand and length, and the check digit fits."""
    digits = re.sub("[ -]", "", text)
    if not CARD_BRANDS.fullmatch(digits) or len(set(digits)) == 1:
        return False
    doubled = [sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2]]
    return (sum(doubled) + sum(map(int, digits[-1::-2]))) % 10 == 0


Groups = tuple[tuple[tuple[str, ...], tuple[Rule, ...]], ...]

CARD_RULE = Rule("card_number", (), CARD_DIGITS, is_card_number)


def _by_hints(rules: Iterable[Rule]) -> Groups:
    """Rules with the same hints together, in their order, so that a hint is looked for once."""
    groups: dict[tuple[str, ...], list[Rule]] = {}
    for rule in rules:
        groups.setdefault(rule.hints, []).append(rule)
    return tuple((hints, tuple(group)) for hints, group in groups.items())


PRIVATE_KEYS = _by_hints(PRIVATE_KEY_RULES)
TOKENS = _by_hints(TOKEN_RULES)
IN_CONTEXT = _by_hints(CONTEXT_RULES)


def redact(text: str) -> tuple[str, Mapping[str, int]]:
    """`text` with each secret replaced by "[redacted: <kind>]", and how many there were of each kind."""
    found: Counter[str] = Counter()
    lowered = text.lower()
    text = _apply_groups(PRIVATE_KEYS, text, lowered, found)
    if TOKEN_RUN.search(text):
        text = _apply_groups(TOKENS, text, lowered, found)
    text = _apply_groups(IN_CONTEXT, text, lowered, found)
    return _apply(CARD_RULE, text, found), found


def _apply_groups(groups: Groups, text: str, lowered: str, found: Counter[str]) -> str:
    for hints, rules in groups:
        for hint in hints:
            if hint in lowered:
                for rule in rules:
                    text = _apply(rule, text, found)
                break
    return text


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
