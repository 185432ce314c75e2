"""What the sample person really said, and what must never be taken for a fact about them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from maker.chatgpt import identifier
from maker.transcript import Talk


def read_truth(folder: Path, talks: list[Talk], settings: str) -> dict[str, Any]:
    """The planted facts and the forbidden claims, each checked against the transcripts.

    `settings` is the text of the custom instructions. Raises ValueError when a quote is not in its place.
    """
    entries: dict[str, list[dict[str, Any]]] = {"fact": [], "forbidden": []}
    for path in sorted(folder.glob("*.toml")):
        for kind, found in tomllib.loads(path.read_text(encoding="utf-8")).items():
            entries[kind] += found
    by_slug = {talk.slug: talk for talk in talks}
    ids = [entry["id"] for found in entries.values() for entry in found]
    if twice := {name for name in ids if ids.count(name) > 1}:
        raise ValueError(f"used twice: {', '.join(sorted(twice))}")
    facts = [_fact(entry, by_slug, settings) for entry in entries["fact"]]
    if lost := {fact["superseded_by"] for fact in facts} - {None} - set(ids):
        raise ValueError(f"superseded by nothing: {', '.join(sorted(lost))}")
    return {"facts": facts, "forbidden": [_forbidden(entry, by_slug) for entry in entries["forbidden"]]}


def _fact(entry: dict[str, Any], talks: dict[str, Talk], settings: str) -> dict[str, Any]:
    said = [_said(slug, quote, talks, settings) for slug, quote in entry["said"].items()]
    return {
        "id": entry["id"],
        "category": entry.get("category"),
        "statement": entry["statement"],
        "terms": [group.split("|") for group in entry["terms"]],
        "superseded_by": entry.get("superseded_by"),
        "said": said,
    }


def _said(slug: str, quote: str, talks: dict[str, Talk], settings: str) -> dict[str, Any]:
    if slug == "settings":
        if quote not in settings:
            raise ValueError(f"not in the custom instructions: {quote}")
        return {"source": "custom_instructions", "quote": quote}
    if slug.startswith("bio:"):
        slug = slug.removeprefix("bio:")
        texts = [t.text for t in talks[slug].turns if not t.off and t.values.get("to") == "bio"]
        source = "saved_memory"
    else:
        texts = [t.text for t in talks[slug].turns if t.role == "user" and t.counts]
        source = "said"
    if not any(quote in text for text in texts):
        raise ValueError(f"{slug} does not say: {quote}")
    place = {"conversation_id": identifier(slug), "slug": slug, "date": talks[slug].at.date().isoformat()}
    return {"source": source, "quote": quote, **place}


def _forbidden(entry: dict[str, Any], talks: dict[str, Talk]) -> dict[str, Any]:
    talk = talks[entry["in"]]
    if not any(entry["quote"] in turn.text for turn in talk.turns):
        raise ValueError(f"{talk.slug} does not hold: {entry['quote']}")
    return {
        "id": entry["id"],
        "why": entry["why"],
        "claim": entry["claim"],
        "terms": [group.split("|") for group in entry["terms"]],
        "quote": entry["quote"],
        "conversation_id": identifier(talk.slug),
        "slug": talk.slug,
    }
