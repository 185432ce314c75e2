"""Words that place what is told in time, degree or doubt, and that only one side has."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from fullpass.pipeline.grounding.in_time import began_then, is_to_be_then
from fullpass.pipeline.grounding.spoken_clauses import in_plain
from fullpass.pipeline.language import guess_language, words
from fullpass.pipeline.lexicon.kept_marks import DOUBTS, RARELY, THE_OPPOSITE
from fullpass.pipeline.lexicon.mark import Mark
from fullpass.pipeline.lexicon.marks_of_degree import MARKS_OF_DEGREE
from fullpass.pipeline.lexicon.marks_of_time import MARKS_OF_TIME

_HOW_OFTEN = re.compile(
    r"\b(mostly|hardly|rarely|seldom|sometimes|usually|always|never|meistens|selten|kaum|manchmal|immer|nie|"
    r"siempre|nunca|apenas|toujours|jamais|rarement)\b"
)
_ALWAYS = re.compile(
    r"\b(?:always|every|each|all|immer|jede\w*|alle\w*|siempre|tod[oa]s?|cada|toujours|chaque)\b"
)
_MARKS = {**MARKS_OF_TIME, **MARKS_OF_DEGREE}
_MOST = [MARKS_OF_DEGREE["most"].says[language] for language in ("en", "de", "es", "fr")]
_HAN = re.compile("[一-鿿]")


def marked_otherwise(statement: str, sentence: str) -> bool:
    """Say whether a statement tells of a time, a degree or of being alone that the sentence has no word for,
    or leaves out that somebody is unsure, or how rarely or how many."""
    claimed, said = in_plain(statement), in_plain(sentence)
    speaks = spoken(claimed) or spoken(said)
    if _changed_places(claimed, said) or _overstates(claimed, said):
        return True
    return any(
        _adds(mark, claimed, said, speaks) and not _is_told_by_time(name, said, claimed)
        for name, mark in _MARKS.items()
    ) or any(leaves_out(mark, claimed, said) for mark in (DOUBTS, RARELY, THE_OPPOSITE))


def _is_told_by_time(name: str, said: str, claimed: str) -> bool:
    return (name == "since" and began_then(said, claimed)) or (name == "future" and is_to_be_then(said))


@lru_cache(maxsize=64)
def spoken(plain: str) -> str:
    """Give the language of a text as far as marks are known of it, "" for others."""
    if _HAN.search(plain):
        return "zh"
    return guess_language(words(plain))


def _adds(mark: Mark, claimed: str, said: str, language: str) -> bool:
    says = _says(mark, language)
    return says is not None and says.search(claimed) is not None and not _any_of(mark).search(said)


def _changed_places(claimed: str, said: str) -> bool:
    """Say whether two words of degree stand in the other order: "mostly tea, hardly coffee"."""
    ours, theirs = ([*dict.fromkeys(_HOW_OFTEN.findall(text))] for text in (claimed, said))
    both = [word for word in ours if word in theirs]
    return both != [word for word in theirs if word in both]


def _overstates(claimed: str, said: str) -> bool:
    """Say whether something is told of always that is only said of most times."""
    return (
        _ALWAYS.search(claimed) is not None
        and _ALWAYS.search(said) is None
        and any(_pattern(_whole(says)).search(said) for says in _MOST)
    )


def leaves_out(mark: Mark, claimed: str, said: str) -> bool:
    """Say whether what is `said` has such a mark, and what is `claimed` none that could stand for it."""
    says = _says(mark, spoken(said))
    return says is not None and says.search(said) is not None and not _any_of(mark).search(claimed)


def _says(mark: Mark, language: str) -> re.Pattern[str] | None:
    says = mark.says.get(language)
    return None if says is None else _pattern(says) if language == "zh" else _pattern(_whole(says))


def _any_of(mark: Mark) -> re.Pattern[str]:
    """Give what says it in any language, and what bears it out."""
    spaced = [says for language, says in mark.says.items() if language != "zh"]
    alternatives = "|".join((*spaced, mark.borne_out))
    return _pattern(f"{_whole(alternatives)}|{mark.says.get('zh', '(?!)')}|{mark.in_characters}")


def _whole(alternatives: str) -> str:
    return rf"\b(?:{alternatives})\b"


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)
