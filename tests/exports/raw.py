"""Builders of raw exports, as small as they can be and still real."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

from fullpass.exports import Limits, ReadResult, open_export

PROFILE = (
    "The user provided the following information about themselves. This user profile is shown to you in all "
    "conversations they have -- this means it is not relevant to 99% of requests.\nUser profile:\n```{}```"
)
WISHES = "The user provided the additional info about how they would like you to respond:\n```{}```"


def said(text: Any, role: str = "user", **fields: Any) -> dict:
    """A ChatGPT message with plain text."""
    return {"author": {"role": role}, "content": {"content_type": "text", "parts": [text]}, **fields}


def holding(content: dict, role: str = "user", **fields: Any) -> dict:
    """A ChatGPT message with any content."""
    return {"author": {"role": role}, "content": content, **fields}


def chat(*messages: Any, **fields: Any) -> dict:
    """A ChatGPT conversation of one branch: nodes n0, n1, … with the messages given."""
    nodes = {
        f"n{i}": {"id": f"n{i}", "message": message, "parent": f"n{i - 1}" if i else None}
        for i, message in enumerate(messages)
    }
    return {"id": "c", "title": "A chat", "mapping": nodes, "current_node": f"n{len(messages) - 1}", **fields}


def zipped(members: dict[str, Any]) -> io.BytesIO:
    """A ZIP of members: bytes as they are, everything else as JSON."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, value in members.items():
            archive.writestr(name, value if isinstance(value, bytes) else json.dumps(value))
    file.seek(0)
    return file


def as_file(document: Any) -> io.BytesIO:
    """A document as a JSON file; bytes and buffers as they are."""
    if isinstance(document, io.BytesIO):
        return document
    return io.BytesIO(document if isinstance(document, bytes) else json.dumps(document).encode())


def read_all(document: Any, limits: Limits | None = None) -> list[ReadResult]:
    with open_export(as_file(document), limits) as export:
        return list(export.read())


def read_one(conversation: Any) -> ReadResult:
    """The result for one conversation in an export that also holds an ordinary one."""
    return read_all([conversation, chat(said("Hello"), id="ordinary")])[0]


def texts(result: ReadResult) -> list[str]:
    assert result.conversation is not None
    return [message.text for message in result.conversation.messages]
