"""Callbacks: what the web app is posted, signed with the secret it shares with us."""

from __future__ import annotations

import hashlib
import hmac
import json
import time

from fullpass.models import Notice
from fullpass.notices.answers import Answer, off
from fullpass.notices.posting import post

FIELDS = (
    "id", "type", "user_id", "run_id", "status", "soulprint_ready", "memory_building", "chunks_embedded",
    "processing_time", "created_at",
)  # fmt: skip


async def send(notice: Notice) -> Answer:
    """Post the notice to its web app. The profile and its client have been read along with it."""
    client = notice.profile.client
    if not client.callback_url or not client.callback_secret:
        return off("The client has no callback URL or no secret.")
    event = {name: notice.payload[name] for name in FIELDS}  # PostgreSQL keeps no order
    body = json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()
    signature = sign(body, client.callback_secret, int(time.time()))
    return await post(client.callback_url, body, {"Soulprint-Signature": signature})


def sign(body: bytes, secret: str, at: int) -> str:
    """The header that proves the body to be ours, and when it was sent (in seconds since 1970)."""
    digest = hmac.new(secret.encode(), b"%d." % at + body, hashlib.sha256).hexdigest()
    return f"t={at},v1={digest}"
