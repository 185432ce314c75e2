"""The formats in which an export can be planted, and what each of them can hold."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from fullpass.evaluation.planted.chatgpt import classic, thin
from fullpass.evaluation.planted.claude import claude
from fullpass.evaluation.planted.messages import messages
from fullpass.evaluation.planted.raw import RawConversation

SHARE_OF_THIN = 0.4  # of the conversations of a mixed export
NEEDS_FLAGS = frozenset({"saved_memory", "hidden", "archived", "do_not_remember"})  # classic only

Render = Callable[[RawConversation], dict[str, Any]]


@dataclass(frozen=True)
class Form:
    """A format: how it writes a conversation, and which places it does not have."""

    name: str
    renders: Mapping[str, Render]
    lacks: frozenset[str] = frozenset()
    has_message_dates: bool = True
    has_message_ids: bool = True

    def has(self, place: str) -> bool:
        return place not in self.lacks

    def draw(self, rng: random.Random, thin: bool | None) -> str:
        """Give the rendering for a new conversation, `thin` or not where the format has both."""
        if len(self.renders) == 1:
            return next(iter(self.renders))
        return "thin" if (rng.random() < SHARE_OF_THIN if thin is None else thin) else "classic"


_OF_CLAUDE = frozenset({"project", "attachment"})
_OF_CHATGPT = (
    frozenset({"voice", "custom_instructions", "saved_memory", "edited", "abandoned_branch"}) | NEEDS_FLAGS
)
FORMS: dict[str, Form] = {
    form.name: form
    for form in (
        Form("chatgpt", {"classic": classic, "thin": thin}, lacks=_OF_CLAUDE),
        Form("chatgpt-thin", {"thin": thin}, lacks=_OF_CLAUDE | NEEDS_FLAGS),
        Form("claude", {"claude": claude}, lacks=_OF_CHATGPT),
        Form(
            "messages",
            {"messages": messages},
            lacks=_OF_CHATGPT | _OF_CLAUDE | {"memory_list", "thinking"},
            has_message_dates=False,
            has_message_ids=False,
        ),
    )
}


def write_export(folder: Path, conversations: list[dict[str, Any]], others: Mapping[str, Any]) -> Path:
    """Write an export as its provider delivers it: conversations alone, or a ZIP with other files."""
    if not others:
        path = folder / "conversations.json"
        path.write_text(json.dumps(conversations, ensure_ascii=False), encoding="utf-8")
        return path
    path = folder / "export.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in {"conversations.json": conversations, **others}.items():
            archive.writestr(name, json.dumps(content, ensure_ascii=False))
    return path
