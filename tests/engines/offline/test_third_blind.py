"""Messages about a life, half of them traps, written before anyone looked at what the rules do with them.

The first run found 17 of 30 English facts and fell for 7 of 30 traps; in the other languages 18 of 24
facts were found and no trap worked. What was mended since was mended by kind, not by sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tests.engines.offline.make import facts_in
from tests.engines.offline.scoring import CORPUS

LEAST = {"en": 0.7, "de": 0.75, "es": 0.75, "fr": 0.75}
MOST_TRAPPED = 0.07
_KEYWORD = re.compile(r"\*([^*]+)\*")


def messages() -> Iterator[tuple[list[str], str, str]]:
    """Give (categories that are right, language, message); none for what is no fact about the person."""
    categories: list[str] = []
    language = ""
    for line in (CORPUS / "third_blind.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            kinds, language = line[2:].split()
            categories = [] if kinds == "nothing" else kinds.split("|")
        else:
            yield categories, language, line.replace("\\n", "\n")


def test_most_facts_are_found():
    wanted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    missed = []
    for categories, language, line in messages():
        if categories:
            keywords = [word.casefold() for word in _KEYWORD.findall(line)]
            said = [(fact.category, fact.statement.casefold()) for fact in facts_in(line.replace("*", ""))]
            hit = any(kind in categories and all(word in text for word in keywords) for kind, text in said)
            wanted[language] += 1
            found[language] += hit
            missed += [] if hit else [line]
    for language, least in LEAST.items():
        assert found[language] >= least * wanted[language], (language, missed)


def test_hardly_any_trap_works():
    traps = [line for categories, _, line in messages() if not categories]
    caught = [line for line in traps if facts_in(line)]
    assert len(traps) == 67
    assert len(caught) <= MOST_TRAPPED * len(traps), caught
