"""How well the engine reads the frozen corpus: recall and precision, by language and by category."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fullpass.engines.offline.extraction import extract_span
from fullpass.engines.offline.sentences import Slice
from fullpass.pipeline.types import ExtractedFact, Role, Span

CORPUS = Path(__file__).parent / "corpus"
ENOUGH_OVERLAP = 0.5  # of the shorter of quote and gold span


@dataclass
class Score:
    gold: int = 0
    found: int = 0  # gold facts with category, span and terms
    emitted: int = 0
    right: int = 0  # emitted facts that rest on a gold span of their category

    @property
    def recall(self) -> float:
        return self.found / self.gold if self.gold else 1.0

    @property
    def precision(self) -> float:
        return self.right / self.emitted if self.emitted else 1.0


def messages(split: str) -> list[dict]:
    return [json.loads(line) for line in (CORPUS / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()]


def span_of(message: dict) -> Span:
    at = datetime.fromisoformat(message["at"]).replace(tzinfo=UTC)
    return Span("m1", Role(message["role"]), at, 0, message["text"])


def score(split: str) -> dict[str, Score]:
    """Give the scores under the code of each language and, for English, under "en/category"."""
    scores: dict[str, Score] = defaultdict(Score)
    for message in messages(split):
        found = list(extract_span(span_of(message)))
        language = message["language"]
        for gold in message["facts"]:
            hit = any(_covers(message, quote, fact, gold) for quote, fact in found)
            for key in _keys(language, gold["categories"][0]):
                scores[key].gold += 1
                scores[key].found += hit
        for fact, right in _judged(message, found):
            for key in _keys(language, fact.category):
                scores[key].emitted += 1
                scores[key].right += right
    return scores


def table(scores: dict[str, Score]) -> str:
    rows = [f"{'':18}{'gold':>6}{'recall':>8}{'emitted':>9}{'precision':>11}"]
    for key, each in sorted(scores.items()):
        rows.append(f"{key:18}{each.gold:6}{each.recall:8.3f}{each.emitted:9}{each.precision:11.3f}")
    return "\n".join(rows)


def _keys(language: str, category: str) -> list[str]:
    return [language, f"en/{category}"] if language == "en" else [language]


def _covers(message: dict, quote: Slice, fact: ExtractedFact, gold: dict) -> bool:
    said = fact.statement.casefold()
    terms = all(term.casefold() in said for term in gold["terms"])
    return terms and fact.category in gold["categories"] and _overlaps(message, quote, gold["span"])


def _judged(message: dict, found: list[tuple[Slice, ExtractedFact]]) -> Iterator[tuple[ExtractedFact, bool]]:
    """Give each fact and whether it is right; what rests on an optional span counts neither way."""
    for quote, fact in found:
        right = any(
            fact.category in gold["categories"] and _overlaps(message, quote, gold["span"])
            for gold in message["facts"]
        )
        if right or not any(_overlaps(message, quote, span) for span in message.get("optional", [])):
            yield fact, right


def _overlaps(message: dict, quote: Slice, span: str) -> bool:
    start = message["text"].index(span)
    shared = min(quote.end, start + len(span)) - max(quote.start, start)
    return shared > 0 and shared >= ENOUGH_OVERLAP * min(len(span), len(quote.text))
