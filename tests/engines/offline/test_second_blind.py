"""Sentences of a second hand, written before anyone looked at what the rules do with them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tests.engines.offline.make import facts_in
from tests.engines.offline.scoring import CORPUS

LEAST = {"en": 0.92, "de": 0.9, "es": 0.9, "fr": 0.9, "zh": 0.9}
_KEYWORD = re.compile(r"\*([^*]+)\*")


def sentences() -> Iterator[tuple[str, str, str]]:
    """Give (category, language, sentence) of the file; "nothing" is the category of what is no fact."""
    category = language = ""
    for line in (CORPUS / "second_blind.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            category, language = line[2:].split()
        else:
            yield category, language, line


def read(line: str) -> list[tuple[str, str]]:
    text = line.replace("*", "")
    text = text[0].upper() + text[1:]
    closing = "" if text.endswith(".") else "."
    return [(fact.category, fact.statement.casefold()) for fact in facts_in(text + closing)]


def test_the_whole_statement_is_found_in_its_category():
    wanted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for category, language, line in sentences():
        if category != "nothing":
            keywords = [word.casefold() for word in _KEYWORD.findall(line)]
            wanted[language] += 1
            found[language] += any(
                kind == category and all(word in said for word in keywords) for kind, said in read(line)
            )
    for language, least in LEAST.items():
        assert found[language] >= least * wanted[language], language


def test_moments_and_fragments_give_nothing():
    lines = [line for category, _, line in sentences() if category == "nothing"]
    wrong = [line for line in lines if read(line)]
    assert len(wrong) <= 0.05 * len(lines), wrong
