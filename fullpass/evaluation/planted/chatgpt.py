"""A planted conversation as ChatGPT exports it, classic and thin."""

from __future__ import annotations

from typing import Any

from fullpass.evaluation.planted.raw import Kind, RawConversation, Turn

ROOT = "client-created-root"
HIDDEN = {"metadata": {"is_visually_hidden_from_conversation": True}}
FLAGS: dict[Kind, dict[str, Any]] = {  # other keys of a classic message
    Kind.INSTRUCTIONS: HIDDEN,
    Kind.MEMORY_LIST: HIDDEN,
    Kind.HIDDEN: HIDDEN,
    Kind.WEIGHTLESS: {"weight": 0},
    Kind.NOTE: {"recipient": "bio"},
}

Raw = dict[str, Any]


def classic(conversation: RawConversation) -> Raw:
    """Nodes with children, messages with flags: the form until the middle of 2026."""
    return {
        **_conversation(conversation, thin=False),
        "conversation_id": conversation.id,
        "is_archived": False,
        "default_model_slug": "gpt-4o",
        **conversation.flags,
    }


def thin(conversation: RawConversation) -> Raw:
    """Nodes that name their parent alone, messages without flags."""
    return _conversation(conversation, thin=True)


def _conversation(conversation: RawConversation, *, thin: bool) -> Raw:
    nodes = {ROOT: _node(ROOT, None, None, thin=thin)}
    current, branch = ROOT, ""
    for turn in conversation.turns:
        parent = (branch or current) if turn.abandoned else current
        node = _node(conversation.draw_id(), parent, _message(conversation, turn, thin=thin), thin=thin)
        if not thin:
            nodes[parent]["children"].append(node["id"])
        nodes[node["id"]] = node
        branch = node["id"] if turn.abandoned else ""
        current = current if turn.abandoned else node["id"]
    last = conversation.turns[-1].at if conversation.turns else conversation.created
    shuffled = list(nodes.values())
    conversation.rng.shuffle(shuffled)
    return {
        "id": conversation.id,
        "title": conversation.title,
        "create_time": conversation.created,
        "update_time": last,
        "current_node": current,
        "mapping": {node["id"]: node for node in shuffled},
    }


def _node(node_id: str, parent: str | None, message: Raw | None, *, thin: bool) -> Raw:
    node: Raw = {"id": node_id, "message": message, "parent": parent}
    return node if thin else {**node, "children": []}


def _message(conversation: RawConversation, turn: Turn, *, thin: bool) -> Raw:
    message: Raw = {
        "id": turn.id,
        "author": {"role": turn.role, "name": None, "metadata": {}},
        "create_time": turn.at,
        "content": _content(conversation, turn),
    }
    if thin:
        return message
    usual = {"status": "finished_successfully", "weight": 1.0, "recipient": "all", "metadata": {}}
    return {**message, **usual, **FLAGS.get(turn.kind, {})}


def _content(conversation: RawConversation, turn: Turn) -> Raw:
    if turn.kind is Kind.VOICE:
        pointer = f"file-service://file-{conversation.draw_id()}"
        audio = {"content_type": "audio_asset_pointer", "asset_pointer": pointer}
        transcript = {"content_type": "audio_transcription", "text": turn.text, "direction": "in"}
        return {"content_type": "multimodal_text", "parts": [transcript, audio]}
    if turn.kind is Kind.INSTRUCTIONS:
        profile = f"The user provided the following information about themselves:\n```{turn.text}```"
        return {"content_type": "user_editable_context", "user_profile": profile, "user_instructions": ""}
    if turn.kind is Kind.MEMORY_LIST:
        return {"content_type": "model_editable_context", "model_set_context": turn.text}
    if turn.kind is Kind.THINKING:
        thought = {"summary": "Thinking", "content": turn.text}
        return {"content_type": "thoughts", "thoughts": [thought]}
    return {"content_type": "text", "parts": [turn.text]}
