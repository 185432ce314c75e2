"""The four acts, performed by looking for planted sentences. Nothing is known here but the request."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise, zip_longest
from typing import Any

from fullpass.evaluation.planted.templates import Found, find_said, find_stated
from tests.standin.blocks import Bullet, Data, Message
from tests.standin.contract import count_tokens

UNKNOWN = "not enough data"
ASSISTANT_NAMES = ("Lumen", "Orla", "Corvin", "Maris", "Tobin")
_BY_OTHERS = re.compile(r"^>[^\n]*$|^\"\"\"$.*?(?:^\"\"\"$|\Z)", re.MULTILINE | re.DOTALL)
_BUDGET = re.compile(r"about ([\d,]+) tokens")

Answer = dict[str, Any]


def think(act: str, data: Data, schema: dict[str, Any], system: str) -> Answer:
    """Give the answer to a request."""
    if act == "extract":
        return extract(data)
    if act == "consolidate":
        return consolidate(data)
    if act == "memory":
        budget = _BUDGET.search(system)
        tokens = int(budget[1].replace(",", "")) if budget else 5_000
        return memory(data, list(schema["properties"]), tokens)
    return sections(data, schema)


def extract(data: Data) -> Answer:
    """Note each planted sentence that the person said, or that the assistant saved about them."""
    return {"facts": [_fact(message, found) for message in data.messages for found in _facts_in(message)]}


def _fact(message: Message, found: Found) -> Answer:
    return {
        "category": found.template.category,
        "statement": found.statement + ("。" if found.template.language == "zh" else "."),
        "quote": found.words,
        "message_id": message.id,
        "certainty": "stated",
        "details": [{"key": key, "value": value} for key, value in found.details.items()],
    }


def _facts_in(message: Message) -> list[Found]:
    if message.role == "assistant":
        return []
    if message.role == "saved_memory":
        return list(find_stated(message.text))
    return list(find_said(_BY_OTHERS.sub("", message.text)))


def consolidate(data: Data) -> Answer:
    """Relate facts by what their sentences are about."""
    groups: dict[tuple[str, tuple[str, ...]], list[tuple[dict[str, Any], Found]]] = defaultdict(list)
    for fact in data.facts:
        for found in find_stated(fact["statement"]):
            about = sorted(found.template.slots) if found.template.about is None else found.template.about
            groups[found.template.topic, tuple(found.values[slot] for slot in about)].append((fact, found))
    answer: Answer = {"same": [], "supersedes": [], "conflicts": []}
    for members in groups.values():
        by_values: dict[tuple[Any, ...], list[dict[str, Any]]] = defaultdict(list)
        for fact, found in members:
            by_values[found.template.denies, *sorted(found.values.items())].append(fact)
        answer["same"] += [[fact["id"] for fact in same] for same in by_values.values() if len(same) > 1]
        newest_of = [max(same, key=lambda fact: fact["date"]) for same in by_values.values()]
        by_date = sorted(newest_of, key=lambda fact: fact["date"])
        for older, newer in pairwise(by_date):
            if older["date"] and older["date"] < newer["date"]:
                answer["supersedes"].append({"newer": newer["id"], "older": older["id"]})
            else:
                answer["conflicts"].append([older["id"], newer["id"]])
    return answer


def memory(data: Data, categories: list[str], budget: int) -> Answer:
    """Write a line per fact, or repeat lines of a lower level, best first, as long as they fit."""
    answer: Answer = {category: [] for category in categories}
    candidates = _lines_of_facts(data) if data.facts else [(_home(bullet), bullet) for bullet in data.memory]
    for category, bullet in _in_turn(candidates):
        budget -= count_tokens(bullet.text) + 4
        if budget < 0:
            break
        home = category if category in answer else categories[0]
        answer[home].append({"text": bullet.text, "facts": list(bullet.facts)})
    return answer


def _lines_of_facts(data: Data) -> list[tuple[str, Bullet]]:
    earlier = defaultdict(list)
    for fact in data.facts:
        if fact.get("superseded_by"):
            earlier[fact["superseded_by"]].append(fact)
    best_first = sorted(data.facts, key=lambda fact: (fact["times_seen"], fact["date"]), reverse=True)
    lines = []
    for fact in best_first:
        if fact.get("superseded_by"):
            continue
        text = fact["statement"].rstrip(".。")
        before = earlier[fact["id"]]
        if before:
            told = "; ".join(old["statement"].rstrip(".。") for old in before)
            text = f"Earlier: {told}; since {fact['date'][:7]}: {text}"
        lines.append((fact["category"], Bullet(text, (fact["id"], *(old["id"] for old in before)))))
    return lines


def _in_turn(candidates: list[tuple[str, Bullet]]) -> Iterator[tuple[str, Bullet]]:
    """Give the first of each category, then the second of each, and so on."""
    by_category: dict[str, list[tuple[str, Bullet]]] = defaultdict(list)
    for candidate in candidates:
        by_category[candidate[0]].append(candidate)
    for row in zip_longest(*by_category.values()):
        yield from (candidate for candidate in row if candidate)


def _home(bullet: Bullet) -> str:
    return next((found.template.category for found in find_stated(bullet.text)), "")


def sections(data: Data, schema: dict[str, Any]) -> Answer:
    """Fill every field with words of the person, and name the messages and facts they come from."""
    evidence = [(message.text, message.id) for message in data.messages if message.role != "assistant"]
    evidence += [(bullet.text, bullet.facts[0]) for bullet in data.memory if bullet.facts]
    answer: Answer = {"sources": []}
    position = 0
    for section, form in schema["properties"].items():
        if section == "sources":
            continue
        answer[section] = {}
        for field, kind in form["properties"].items():
            several = kind["type"] == "array"
            chosen = [evidence[(position + step) % len(evidence)] for step in range(3)] if evidence else []
            position += 3
            texts = [f"{field.replace('_', ' ')}, as in: {_brief(text)}" for text, _ in chosen]
            answer[section][field] = texts if several else (texts[0] if texts else UNKNOWN)
            if chosen:
                ids = [id_ for _, id_ in (chosen if several else chosen[:1])]
                answer["sources"].append({"field": f"{section}.{field}", "ids": ids})
    answer["identity"]["ai_name"] = ASSISTANT_NAMES[len(evidence) % len(ASSISTANT_NAMES)]
    answer["identity"]["archetype"] = "Patient careful companion"
    return answer


def _brief(text: str) -> str:
    return " ".join(text.split()[:12])[:120]
