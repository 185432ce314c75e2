"""Which language something is written in, where that is clear, and which one a person mostly writes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from fullpass.pipeline.language import words
from fullpass.pipeline.types import Conversation, Role
from fullpass.pipeline.words import STOP_WORDS, listed

NAMES = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nb": "Norwegian",
    "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian",
    "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip

# Scripts that tell the language, or nearly so. Han alone may be Chinese or Japanese: see `_by_script`.
_SCRIPTS = {
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "zh": re.compile(r"[\u3400-\u9fff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "ru": re.compile(r"[\u0400-\u04ff]"),
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "he": re.compile(r"[\u0590-\u05ff]"),
    "hi": re.compile(r"[\u0900-\u097f]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
    "el": re.compile(r"[\u0370-\u03ff]"),
}
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+")
_UKRAINIAN = re.compile(r"[іїєґ]", re.IGNORECASE)
_CLEARLY = 2  # small words by which one language must be ahead of another that has any
_IN_LISTS = Counter(word for small in STOP_WORDS.values() for word in small)
_ALSO_ENGLISH = frozenset(
    listed("over men want van bin man war hat mal come fare ad io son car ton sans par est sa chi eras no")
)
_OWN_WORDS = {  # small words that only one language has, with its code
    word: code
    for code, small in STOP_WORDS.items()
    for word in small - _ALSO_ENGLISH
    if _IN_LISTS[word] == 1 and len(word) > 1
}
_SAMPLE = 2_000  # characters that are enough to tell


def clear_language(text: str) -> str:
    """Give the code of the language of a text, "" where script and small words do not tell it clearly."""
    return _clear_language(text[:_SAMPLE])


@lru_cache(maxsize=32)
def _clear_language(text: str) -> str:
    latin = len(_LATIN.findall(text))
    script = _by_script(text)
    if script and len(_SCRIPTS[script].findall(text)) > 2 * latin:
        return "uk" if script == "ru" and _UKRAINIAN.search(text) else script
    if not latin:
        return ""
    said = Counter(_OWN_WORDS[word] for each in words(text) if (word := each.casefold()) in _OWN_WORDS)
    if not said:
        return ""
    (best, most), (_, next_most) = (*said.most_common(2), ("", 0))[:2]
    return best if not next_most or most - next_most >= _CLEARLY else ""


def in_other_language(one: str, other: str) -> bool:
    """Say whether two texts are clearly written in two languages."""
    first, second = clear_language(one), clear_language(other)
    return bool(first and second) and first != second and {first, second} != {"zh", "ja"}


def spoken_language(conversations: Iterable[Conversation]) -> str:
    """Give the code of the language that the person mostly writes in these conversations, "" if unclear."""
    return main_language(
        message.text
        for conversation in conversations
        for message in conversation.messages
        if message.role is Role.USER
    )


def main_language(texts: Iterable[str]) -> str:
    """Give the code of the language that most of the texts are clearly written in, "" when none is."""
    found = Counter(filter(None, map(clear_language, texts)))
    return min(found, key=lambda code: (-found[code], code), default="")


def language_name(tag: str) -> str:
    """Give the English name of the language of a tag such as "de" or "pt-BR"; the tag itself if unknown."""
    name = NAMES.get(re.split(r"[-_]", tag.casefold())[0], "")
    return (f"{name} ({tag})" if re.search(r"[-_]", tag) else name) if name else tag


def _by_script(text: str) -> str:
    if text.isascii():
        return ""
    counts = {code: len(pattern.findall(text)) for code, pattern in _SCRIPTS.items()}
    best = max(counts, key=lambda code: counts[code])
    if not counts[best]:
        return ""
    return "ja" if best == "zh" and counts["ja"] else best
