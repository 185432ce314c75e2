"""The members of the ChatGPT archive, and an archive that is the same byte for byte on every machine."""

from __future__ import annotations

import base64
import html
import json
import zipfile
from pathlib import Path
from typing import Any

from maker.chatgpt import identifier

STAMP = (2026, 11, 16, 7, 30, 0)
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def members(conversations: list[dict[str, Any]], person: dict[str, Any], twice: str) -> dict[str, bytes]:
    """Files of the export by name: two shards, newest conversations first, both with conversation `twice`."""
    half = len(conversations) // 2
    shards = [conversations[:half], conversations[half:]]
    shards[1].append(next(c for c in shards[0] if c.get("conversation_id") == twice))
    files = {f"conversations-{number:03}.json": as_json(shard) for number, shard in enumerate(shards)}
    files |= {
        "user.json": as_json(person),
        "message_feedback.json": as_json(_feedback(conversations[-1]["conversation_id"])),
        "shared_conversations.json": as_json([_shared(conversations[0])]),
        "chat.html": _page(conversations),
        "file-Hm4WnB2vQx7TdLcK9sRyEaUj-pegel.png": PIXEL,
    }
    return files | {"export_manifest.json": as_json(_manifest(files))}


def as_json(value: object) -> bytes:
    """ASCII-escaped, keys sorted, many lines: as the newer exports are written, but for the indentation."""
    return (json.dumps(value, indent=0, sort_keys=True) + "\n").encode()


def write_archive(path: Path, files: dict[str, bytes]) -> None:
    """Members are stored, not compressed: the bytes of a compressed member depend on the zlib at hand."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            member = zipfile.ZipInfo(name, STAMP)
            member.create_system = 3
            member.external_attr = 0o644 << 16
            archive.writestr(member, data)


def _manifest(files: dict[str, bytes]) -> dict[str, Any]:
    shards = [name for name in files if name.startswith("conversations-")]
    return {
        "version": 1,
        "export_files": [{"path": name, "size_bytes": len(data)} for name, data in files.items()],
        "logical_files": {"conversations.json": {"files": shards, "sharded": True}},
    }


def _feedback(conversation_id: str) -> list[dict[str, Any]]:
    rating = {"rating": "thumbs_up", "content": "{}"}
    return [{"id": identifier("feedback"), "conversation_id": conversation_id} | rating]


def _shared(conversation: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": identifier("shared"),
        "conversation_id": conversation["conversation_id"],
        "title": conversation["title"],
        "is_anonymous": True,
    }


def _page(conversations: list[dict[str, Any]]) -> bytes:
    titles = "\n".join(f"<h4>{html.escape(c['title'] or 'New chat')}</h4>" for c in conversations)
    return f"<!doctype html>\n<title>ChatGPT Data Export</title>\n{titles}\n".encode()
