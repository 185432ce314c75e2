"""Counts the messages of an export again, straight from its raw JSON, to check the ledger against.

Written apart from the readers on purpose: it loads whole files, shares no code with them and follows the
description of the formats in its own way. Texts hold no secrets and no control characters where it is used.
"""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

OPENINGS = ("The user provided the following", "The user provided the additional")
SPOKEN = ("text", "multimodal_text")


@dataclass
class Recount:
    """Messages found and used, and every text that ends up in a conversation, synthetic ones included."""

    found: int = 0
    used: int = 0
    conversations: int = 0
    texts: set = field(default_factory=set)
    standing: set = field(default_factory=set)

    @property
    def skipped(self):
        return self.found - self.used


def recount(path: Path) -> Recount:
    """Recount a bare JSON file, or a ZIP with conversations*.json in it."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            names = [n for n in archive.namelist() if n.split("/")[-1].startswith("conversations")]
            documents = [json.loads(archive.read(name)) for name in names]
    else:
        documents = [json.loads(path.read_text(encoding="utf-8"))]
    return recount_documents(documents)


def recount_documents(documents) -> Recount:
    total = Recount()
    for document in documents:
        if isinstance(document, dict):
            document = document.get("conversations", [document])
        for conversation in document:
            total.conversations += 1
            if "chat_messages" in conversation:
                _flat(conversation["chat_messages"], "sender", {"human", "assistant"}, total)
            elif "messages" in conversation:
                _flat(conversation["messages"], "role", {"user", "assistant"}, total)
            else:
                _graph(conversation, total)
    return total


def _flat(messages, who, speakers, total):
    for message in messages:
        total.found += 1
        content = message.get("content")
        if isinstance(content, list):
            blocks = [b["text"] for b in content if b.get("type") == "text" and b["text"].strip()]
            said = "\n\n".join(blocks) or message.get("text") or ""
        else:
            said = content or message.get("text") or ""
        if message[who] in speakers and _tidy(said):
            total.used += 1
            total.texts.add(_tidy(said))


def _graph(conversation, total):
    nodes = conversation["mapping"]
    bearing = [k for k in nodes if nodes[k].get("message") is not None]
    total.found += len(bearing)
    if conversation.get("is_do_not_remember"):
        return
    tip = conversation.get("current_node")
    if tip not in nodes:
        ends = set(nodes) - {node.get("parent") for node in nodes.values()} or set(nodes)
        dated = sorted(ends, key=lambda k: (-((nodes[k].get("message") or {}).get("create_time") or -1), k))
        tip = dated[0] if dated else None
    climbed = []
    for _ in nodes:  # no path is longer than there are nodes, so a cycle ends too
        if tip not in nodes or tip in climbed:
            break
        climbed.append(tip)
        tip = nodes[tip].get("parent")
    for key in reversed(climbed):
        if nodes[key].get("message") is not None and _counts(nodes[key]["message"], total):
            total.used += 1


def _counts(message, total) -> bool:
    """Whether the message is used; what it says is added to the texts."""
    content, metadata = message.get("content") or {}, message.get("metadata") or {}
    kind = content.get("content_type")
    fresh = False
    notes = [(False, note) for note in (metadata.get("user_context_message_data") or {}).values()]
    if kind == "user_editable_context":
        notes += [(False, content.get("user_profile")), (False, content.get("user_instructions"))]
    if kind == "model_editable_context":
        notes.append((True, content.get("model_set_context")))
    for remembered, note in notes:
        words = _unwrap(note or "")
        if words and (remembered, " ".join(words.split())) not in total.standing:
            total.standing.add((remembered, " ".join(words.split())))
            total.texts.add(words)
            fresh = True
    said = _said(message, content, metadata)
    if said:
        total.texts.add(said)
    return bool(said) or fresh


def _said(message, content, metadata) -> str:
    role, to = message["author"]["role"], message.get("recipient", "all")
    quiet = metadata.get("is_visually_hidden_from_conversation") or message.get("weight", 1) == 0
    if quiet or role not in ("user", "assistant"):
        return ""
    if to == "bio" and role == "assistant":
        return _tidy(content.get("text") or _parts(content))
    if to != "all":
        return ""
    if content.get("content_type") == "code" and role == "user":
        return _tidy(content["text"])
    if content.get("content_type") not in SPOKEN:
        return ""
    return _tidy(_parts(content))


def _parts(content) -> str:
    heard = [p.get("text") or "" if isinstance(p, dict) else p or "" for p in content.get("parts") or []]
    return "\n".join(h for h in heard if h.strip())


def _tidy(text: str) -> str:
    while "\ue200" in text:
        before, _, rest = text.partition("\ue200")
        text = before + rest.partition("\ue201")[2]
    return text.strip()


def _unwrap(text: str) -> str:
    if text.startswith(OPENINGS) and "```" in text:
        text = text[text.index("```") + 3 :].removesuffix("```")
    return text.strip()
