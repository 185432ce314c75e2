"""Conversations in the shape of a ChatGPT export: a graph of nodes, classic or thin."""

from __future__ import annotations

import hashlib
import tomllib
import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from maker import contents
from maker.transcript import Talk, Turn

NAMESPACE = uuid.UUID("6f1d3c52-7d0e-5b60-9a3b-8f1f2f0c5a11")
THIN_FROM = datetime(2026, 7, 1, tzinfo=UTC)
ROOT_IS_NAMED_FROM = datetime(2024, 6, 1, tzinfo=UTC)
MODELS = (
    ("2025-08-07", "gpt-5"),
    ("2024-05-20", "gpt-4o"),
    ("2023-07-01", "gpt-4"),
    ("2022-01-01", "text-davinci-002-render-sha"),
)


@dataclass(frozen=True)
class Instructions:
    """Custom instructions, in force from a day on."""

    since: date
    profile: str
    answers: str


def read_instructions(path: Path) -> list[Instructions]:
    """The versions of the custom instructions, oldest first."""
    versions = tomllib.loads(path.read_text(encoding="utf-8"))["version"]
    return [Instructions(v["since"], v["profile"].strip(), v["answers"].strip()) for v in versions]


def identifier(*names: object) -> str:
    """A uuid that is always the same for the same names."""
    return str(uuid.uuid5(NAMESPACE, "/".join(map(str, names))))


def conversation(talk: Talk, versions: list[Instructions]) -> dict[str, Any]:
    """One conversation of the export. The header `flags` bends it: archived, forget, broken, no-time, …"""
    thin = talk.at >= THIN_FROM
    graph = _Graph(talk, thin)
    known = [version for version in versions if version.since <= talk.at.date()]
    graph.begin(known[-1] if known else None)
    for number, turn in enumerate(talk.turns):
        graph.add(number, turn)
    made: dict[str, Any] = {
        "id": identifier(talk.slug),
        "conversation_id": identifier(talk.slug),
        "title": talk.title or None,
        "create_time": _seconds(talk.at),
        "update_time": _seconds(graph.now),
        "current_node": graph.live,
        "mapping": graph.nodes,
        "default_model_slug": _model(talk.at),
        "gizmo_id": talk.headers.get("gizmo"),
        "is_archived": talk.has("archived"),
        "is_do_not_remember": talk.has("forget"),
    }
    return _bend(talk, made)


def _bend(talk: Talk, made: dict[str, Any]) -> dict[str, Any]:
    if talk.has("no-time"):
        del made["create_time"]
    if talk.has("iso-time"):
        made["create_time"] = talk.at.isoformat().replace("+00:00", "Z")
    if talk.has("text-time"):
        made["create_time"] = str(made["create_time"])
    if talk.has("no-id"):
        del made["id"]
    if talk.has("dangling"):
        made["current_node"] = identifier(talk.slug, "a node that was never exported")
    if talk.has("broken"):
        made["mapping"] = "[object Object]"
    return made


class _Graph:
    """The nodes of one conversation while they are laid down."""

    def __init__(self, talk: Talk, thin: bool) -> None:
        self.talk, self.thin, self.now = talk, thin, talk.at
        self.nodes: dict[str, dict[str, Any]] = {}
        self.live: str | None = None  # the newest node of the path that counts
        self.last: str | None = None  # the newest node at all
        self.on_branch = False

    def begin(self, instructions: Instructions | None) -> None:
        """The root, the empty system message, and the custom instructions."""
        named = self.talk.at >= ROOT_IS_NAMED_FROM
        self._node("client-created-root" if named else identifier(self.talk.slug, "root"), None, None)
        if not self.thin:
            system = Turn("system", "", frozenset({"hidden"}), {"weight": "0"})
            self._lay("system", system, contents.content(system), dated=False)
        if instructions:
            turn = Turn("user", "", frozenset({"hidden"}))
            content = contents.instructions(instructions.profile, instructions.answers)
            self._lay("instructions", turn, content, dated=False, context=instructions)

    def add(self, number: int, turn: Turn) -> None:
        """One turn, on the path that counts or on a branch that was left."""
        self.now += turn.later or pause(self.talk.slug, number, turn)
        self._lay(str(number), turn, contents.content(turn))

    def _lay(
        self,
        name: str,
        turn: Turn,
        content: dict[str, Any],
        dated: bool = True,
        context: Instructions | None = None,
    ) -> None:
        goes_on = turn.off and self.on_branch and "again" not in turn.flags
        parent = self.last if goes_on else self.live
        key = turn.values.get("id") or identifier(self.talk.slug, name)
        author = {"role": turn.role}
        if "name" in turn.values:
            author["name"] = turn.values["name"]
        message: dict[str, Any] = {
            "id": key,
            "author": author,
            "content": content,
            "create_time": _seconds(self.now) if dated else None,
        }
        if not self.thin:
            message |= {
                "metadata": self._metadata(turn, context),
                "recipient": turn.values.get("to", "all"),
                "status": "finished_successfully",
                "weight": float(turn.values.get("weight", 1)),
            }
        self._node(key, message, parent, live=not turn.off)
        self.on_branch = turn.off

    def _metadata(self, turn: Turn, context: Instructions | None) -> dict[str, Any]:
        metadata: dict[str, Any] = {}
        if turn.role == "assistant":
            metadata["model_slug"] = _model(self.talk.at)
        if "hidden" in turn.flags:
            metadata["is_visually_hidden_from_conversation"] = True
        if context:
            metadata["is_user_system_message"] = True
        if context and self.talk.at < ROOT_IS_NAMED_FROM:
            metadata["user_context_message_data"] = {
                "about_user_message": context.profile,
                "about_model_message": context.answers,
            }
        if "attachment" in turn.values:
            metadata["attachments"] = [{"id": turn.values["attachment"], "mime_type": "image/png"}]
        return metadata

    def _node(self, key: str, message: dict[str, Any] | None, parent: str | None, live: bool = True) -> None:
        node: dict[str, Any] = {"id": key, "message": message, "parent": parent}
        if not self.thin:
            node["children"] = []
            if parent:
                self.nodes[parent]["children"].append(key)
        self.nodes[key] = node
        self.last = key
        if live:
            self.live = key


def pause(slug: str, number: int, turn: Turn) -> timedelta:
    """Time until a message is there: always the same, and never a round number."""
    noise = int.from_bytes(hashlib.sha256(f"{slug}/{number}".encode()).digest()[:4], "big")
    most = 25 if turn.role != "user" else 240
    return timedelta(seconds=4 + noise % most, microseconds=noise % 1_000_000)


def _seconds(moment: datetime) -> float:
    return round(moment.timestamp(), 6)


def _model(moment: datetime) -> str:
    return next(model for since, model in MODELS if moment.date().isoformat() >= since)
