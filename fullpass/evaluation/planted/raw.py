"""Raw ChatGPT conversations, classic and thin, as formats of real exports have them."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass, field
from typing import Any

ROOT = "client-created-root"


@dataclass
class RawConversation:
    """Builds one conversation node by node along its live path; branches hang beside it."""

    rng: random.Random
    title: str
    created: float | None
    thin: bool = False
    flags: dict[str, Any] = field(default_factory=dict)  # other keys of a classic conversation
    mapping: dict[str, dict[str, Any]] = field(default_factory=dict)
    current: str = ROOT

    def __post_init__(self) -> None:
        self.id = self._uuid()
        self.upcoming = self._uuid()  # the id of the next message
        self._add(ROOT, None, None)

    @property
    def moment(self) -> float | None:
        """When the next message is sent: half a minute after the one before."""
        return None if self.created is None else self.created + 30.0 * len(self.mapping)

    def say(self, role: str, text: str) -> None:
        """Add plain text on the live path."""
        self.add(role, {"content_type": "text", "parts": [text]})

    def speak(self, text: str) -> None:
        """Add a voice message of the person: its transcript beside the audio itself."""
        audio = {
            "content_type": "audio_asset_pointer",
            "asset_pointer": f"file-service://file-{self._uuid()}",
        }
        transcript = {"content_type": "audio_transcription", "text": text, "direction": "in"}
        self.add("user", {"content_type": "multimodal_text", "parts": [transcript, audio]})

    def instruct(self, about: str) -> None:
        """Add custom instructions, hidden and wrapped as they are in exports."""
        profile = f"The user provided the following information about themselves:\n```{about}```"
        content = {"content_type": "user_editable_context", "user_profile": profile, "user_instructions": ""}
        self.add("user", content, metadata={"is_visually_hidden_from_conversation": True})

    def add(self, role: str, content: dict[str, Any], **flags: Any) -> None:
        """Add a message on the live path; flags are other keys of a classic message."""
        self.current = self._add(self._uuid(), self.current, self._message(role, content, flags))

    def abandon(self, *turns: tuple[str, str]) -> None:
        """Add a branch that was left: siblings of what comes next on the live path."""
        parent = self.current
        for role, text in turns:
            content = {"content_type": "text", "parts": [text]}
            parent = self._add(self._uuid(), parent, self._message(role, content, {}))

    def export(self) -> dict[str, Any]:
        """Give the conversation as it stands in conversations.json."""
        nodes = list(self.mapping.values())
        self.rng.shuffle(nodes)
        conversation = {
            "id": self.id,
            "title": self.title,
            "create_time": self.created,
            "update_time": self.moment,
            "current_node": self.current,
            "mapping": {node["id"]: node for node in nodes},
        }
        if not self.thin:
            conversation |= {"conversation_id": self.id, "is_archived": False, "default_model_slug": "gpt-4o"}
            conversation |= self.flags
        return conversation

    def _message(self, role: str, content: dict[str, Any], flags: dict[str, Any]) -> dict[str, Any]:
        message_id, self.upcoming = self.upcoming, self._uuid()
        message: dict[str, Any] = {
            "id": message_id,
            "author": {"role": role, "name": None, "metadata": {}},
            "create_time": self.moment,
            "content": content,
        }
        if self.thin:
            return message
        classic = {"status": "finished_successfully", "weight": 1.0, "recipient": "all", "metadata": {}}
        return {**message, **classic, **flags}

    def _add(self, node_id: str, parent: str | None, message: dict[str, Any] | None) -> str:
        node: dict[str, Any] = {"id": node_id, "message": message, "parent": parent}
        if not self.thin:
            node["children"] = []
            if parent is not None:
                self.mapping[parent]["children"].append(node_id)
        self.mapping[node_id] = node
        return node_id

    def _uuid(self) -> str:
        return str(uuid.UUID(int=self.rng.getrandbits(128), version=4))
