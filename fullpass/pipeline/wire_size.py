"""What facts (a JSON object a line) and lines of MEMORY (a bullet each) cost in tokens when sent."""

from __future__ import annotations

import json
from collections.abc import Iterable

from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import Fact, MemoryLine, MemoryLines

_LONG_ID = "f99999"  # ids on the wire are short and local; no request holds more facts than this


def fact_tokens(fact: Fact) -> int:
    """Estimate one fact with its line break."""
    row: dict[str, str | int] = {
        "id": _LONG_ID,
        "category": fact.category,
        "statement": fact.statement,
        "date": fact.last_seen.date().isoformat() if fact.last_seen else "",
        "times_seen": fact.times_said,
    }
    if fact.superseded_by:
        row["superseded_by"] = _LONG_ID
    return estimate_tokens(json.dumps(row, ensure_ascii=False) + "\n")


def line_tokens(line: MemoryLine) -> int:
    """Estimate one line, `- text [f1 f7]`, with its line break."""
    return estimate_tokens(f"- {line.text} [{' '.join([_LONG_ID] * len(line.facts))}]\n")


def facts_tokens(facts: Iterable[Fact]) -> int:
    return sum(fact_tokens(fact) for fact in facts)


def lines_tokens(lines: MemoryLines) -> int:
    return sum(line_tokens(line) for group in lines.values() for line in group)
