"""Names that a text abbreviates: JS for JavaScript, NYC, k8s, VS Code."""

from __future__ import annotations

from collections.abc import Sequence

from fullpass.pipeline.words import STOP_WORDS, listed

_SMALL_WORDS = frozenset[str]().union(*STOP_WORDS.values())

_TITLES = {
    word: line
    for line in (
        "dr doctor doktor docteur doctora dra",
        "prof professor profesor professeur",
        "mr mister",
        "mt mount",
    )
    for word in listed(line)
}


def are_one_title(name: str, token: str) -> bool:
    """Say whether both are the same title, written out or short: Dr, Doctor."""
    return name in _TITLES and _TITLES[name] == _TITLES.get(token)


def is_short_for(name: str, tokens: Sequence[str]) -> bool:
    """Say whether a text abbreviates the name (JS for JavaScript, k8s), or spells it out (ADHD)."""
    key = name.casefold()
    for token in tokens:
        short = "".join(char for char in token.casefold() if char.isalpha())
        if (
            2 <= len(short) <= 4
            and short[0] == key[0]
            and _is_subsequence(short, key)
            and _looks_short(token)
            and _may_abbreviate(token)
        ):
            return True
    initials = "".join(token[0].casefold() for token in tokens)
    return name.isupper() and len(name) >= 3 and key in initials


def _looks_short(token: str) -> bool:
    return not any(vowel in token.casefold() for vowel in "aeiou") or token.isupper()


def _is_subsequence(short: str, long: str) -> bool:
    rest = iter(long)
    return all(char in rest for char in short)


def without_abbreviated(group: list[str], tokens: Sequence[str]) -> list[str]:
    """Give the words of a name less those whose initials the text has: NYC, SF, VS Code."""
    short = {token.casefold() for token in tokens if len(token) <= 5 and _may_abbreviate(token)}
    for start in range(len(group)):
        for end in range(len(group), start + 1, -1):
            initials = "".join(word[0] for word in group[start:end]).casefold()
            if any(key.startswith(initials) and len(key) <= len(initials) + 1 for key in short):
                return group[:start] + group[end:]
    return group


def _may_abbreviate(token: str) -> bool:
    return token.isupper() or token.casefold() not in _SMALL_WORDS
