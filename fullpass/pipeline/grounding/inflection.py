"""Keys that the forms of a word share, by the endings and irregular forms of its language."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from fullpass.pipeline.lexicon.endings import ENDINGS, IRREGULAR, SEPARABLE
from fullpass.pipeline.words import IRREGULAR_FORMS, listed

_SHORTEST_KEY = 3
_CYRILLIC_ALIKE = str.maketrans("шжчщ", "сдтт")  # пишу and писать, хожу and ходит
_SPELLINGS = tuple(  # British to American
    (re.compile(british), american)
    for british, american in (
        ("is(?=[aei])", "iz"),
        ("yse", "yze"),
        (r"(?<=\w{3})our", "or"),
        ("tres?$", "ter"),
        ("ae", "e"),
        ("^coel", "cel"),
    )
)
_ROMANCE = (
    ("qu", "c"),
    ("gu", "g"),
    ("ch", "c"),
    ("gh", "g"),
    ("z", "c"),
    ("ge", "g"),
    ("j", "g"),
    ("y", "i"),
)
_PARTED = tuple(sorted(listed(SEPARABLE), key=len, reverse=True))
_LEAST_BESIDE = 4  # letters that are left of a word without its prefix


@lru_cache(maxsize=50_000)
def keys(word: str, language: str) -> frozenset[str]:
    """Give the keys of a folded word in lower case; forms of one word have one in common.

    Two words of like letters ("reise", "reis") may have one in common too: keys serve those who ask whether
    something has been said at all.
    """
    found = {word, *_without_endings(word, language)}
    if language in ("de", "nl"):
        found |= {key for bare in _without_ge(word) for key in (bare, *_without_endings(bare, language))}
    found = {same for key in found for same in _written_alike(key, language)}
    return frozenset(found | {base for key in (word, *found) for base in _irregular(language).get(key, ())})


@lru_cache(maxsize=20_000)
def without_prefix(word: str, language: str) -> tuple[str, str]:
    """Give the prefix that German or Dutch can part from the verb, and the rest; twice "" without one."""
    if language in ("de", "nl"):
        for prefix in _PARTED:
            if word.startswith(prefix) and len(word) - len(prefix) >= _LEAST_BESIDE:
                return prefix, word[len(prefix) :].removeprefix("zu")
    return "", ""


def _without_endings(word: str, language: str) -> set[str]:
    shortest = 2 if language == "ru" else _SHORTEST_KEY
    return {
        word[: -len(ending)]
        for ending in _endings(language)
        if word.endswith(ending) and len(word) - len(ending) >= shortest
    }


def _without_ge(word: str) -> set[str]:
    """Give a participle without what makes it one: "gebaut", "umgezogen"."""
    parted, rest = without_prefix(word, "de")
    bare = (
        {word.removeprefix("ge")} if word.startswith("ge") and len(word) > _LEAST_BESIDE + 1 else set[str]()
    )
    if parted and rest.startswith("ge") and len(rest) > _LEAST_BESIDE + 1:
        bare |= {parted + rest.removeprefix("ge")}
    return bare


def _written_alike(key: str, language: str) -> set[str]:
    """Give the key in the spellings that its language changes with the ending."""
    found = {key}
    if language in ("en", "nl") and len(key) > _SHORTEST_KEY and key[-1] == key[-2]:
        found.add(key[:-1])
    if language == "en":
        found |= {key[:-1] + "y"} if key.endswith("i") else set()
        found |= {british.sub(american, key) for british, american in _SPELLINGS}
        found |= {each[:-1] for each in [*found] if each.endswith("e") and len(each) > _SHORTEST_KEY}
    elif language in ("es", "pt", "it", "fr"):
        for ending, simple in _ROMANCE:
            if key.endswith(ending):
                found.add(key[: -len(ending)] + simple)
        found |= {each.replace("ie", "e").replace("ue", "o") for each in [*found] if language == "es"}
    elif language == "nl":
        single = "".join(char for at, char in enumerate(key) if not at or char != key[at - 1])
        found |= {single, single[:-1] + {"v": "f", "z": "s"}.get(single[-1], single[-1])}
    elif language == "ru":
        found |= {key.translate(_CYRILLIC_ALIKE)}
        found |= {key[:-1]} if key.endswith("л") and len(key) > _SHORTEST_KEY else set()
    return found


@cache
def _endings(language: str) -> tuple[str, ...]:
    return tuple(listed(ENDINGS.get(language, "")))


@cache
def _irregular(language: str) -> dict[str, set[str]]:
    """Give for each irregular form the words that it is a form of, marked so that no key is like them."""
    found: dict[str, set[str]] = {}
    groups = [listed(forms) for forms in IRREGULAR.get(language, "").split("/") if forms]
    if language == "en":
        groups += [[base, form] for form, base in IRREGULAR_FORMS.items()]
    for base, *forms in groups:
        for form in (base, *forms, *_root(base, language)):
            found.setdefault(form, set()).add(f"={base}")
    return found


def _root(base: str, language: str) -> list[str]:
    """Give an infinitive without its ending, where that is long enough to be known by."""
    root = (
        base[:-2] if language in ("de", "nl", "es", "pt", "fr") else base[:-3] if language == "it" else base
    )
    return [root] if len(root) >= _SHORTEST_KEY else []
