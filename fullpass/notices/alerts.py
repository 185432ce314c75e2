"""Alerts to staff: what failed, gathered into one message, in the shape that the receiver wants."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from django.conf import settings
from django.utils import timezone

from fullpass.models import Notice
from fullpass.notices.answers import Answer, off
from fullpass.notices.posting import post

GAP = timedelta(minutes=5)  # between two messages; what fails meanwhile is told together
GATHERED = 500  # runs that one message can tell of
NAMED = 5  # runs that are described; the others are counted

Told = dict[str, str]  # run_id, client, stage, code, sentence


def may_be_sent() -> bool:
    """Whether the last message is long enough ago: the first failure is told at once, a flood is not."""
    lately = timezone.now() - GAP
    return not Notice.objects.filter(channel=Notice.Channel.ALERT, sent_at__gt=lately).exists()


async def send(notices: Sequence[Notice]) -> Answer:
    """Post one message about all of these."""
    url = settings.FULLPASS_ALERT_WEBHOOK_URL
    if not url:
        return off("FULLPASS_ALERT_WEBHOOK_URL is not set.")
    address, message = shaped(url, [notice.payload for notice in notices])
    return await post(address, json.dumps(message, ensure_ascii=False).encode())


def shaped(url: str, runs: Sequence[Told]) -> tuple[str, dict[str, Any]]:
    """The address to post to and the message, as its receiver reads it.

    Telegram's Bot API, wherever it is served, takes the chat out of the URL's query; Slack's webhooks take
    the text alone; anybody else gets the text and the runs.
    """
    parts = urlsplit(url)
    if re.search(r"/bot[^/]+/sendMessage$", parts.path):
        return parts._replace(query="").geturl(), {**dict(parse_qsl(parts.query)), "text": text_of(runs)}
    if (parts.hostname or "").endswith(".slack.com") or re.search(r"/services/T\w+/B\w+/", parts.path):
        return url, {"text": _escaped(text_of(runs))}
    named = [dict(run) for run in runs[:GATHERED]]
    return url, {"type": Notice.Kind.FAILED.value, "text": text_of(runs), "count": len(runs), "runs": named}


def text_of(runs: Sequence[Told]) -> str:
    """The message in words; a few runs are named, more are counted by their cause."""
    lines = [_described(run) for run in runs[:NAMED]]
    if more := runs[NAMED:]:
        causes = Counter(f"{run['code']} at {run['stage']}" for run in more)
        counted = ", ".join(f"{number} × {cause}" for cause, number in causes.most_common(10))
        lines.append(f"And {len(more)} more: {counted}")
    failed = "A run failed" if len(runs) == 1 else f"{len(runs)} runs failed"
    return "\n".join([f"SoulPrint: {failed}", *lines])


def _described(run: Told) -> str:
    return f"• {run['sentence']} [{run['code']}] Run {run['run_id']} of {run['client']}, at {run['stage']}"


def _escaped(text: str) -> str:
    """Slack reads these three characters as markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
