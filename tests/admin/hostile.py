"""A person whose every text wants to do harm."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from fullpass import models as m
from tests.admin.marked import OF_A_PERSON, WORD, make_marked_person

SCRIPT = "</script></textarea><script>alert('run')</script><img src=x onerror=alert('run')>"
LINKS = "[link](javascript:alert('run')) [data](data:text/html,x) <a href='javascript:1'>a</a>"
TURNED = "\u202e\u2066txet denrut"
LONG = "w" * 100_000
HARM = f"{SCRIPT} {LINKS} {TURNED}"
SHORT = {m.Conversation, m.PauseSwitch, m.Client}  # their columns hold no long word


def make_hostile_person(tmp_path: Path) -> m.Profile:
    """A marked person with harm in the place of each word, and a word of 100,000 characters in one row of
    each kind.
    """
    profile = make_marked_person(tmp_path)
    for model, names in OF_A_PERSON.items():
        for number, row in enumerate(model._default_manager.order_by("pk")):
            text = f"{HARM} {LONG}" if number == 0 and model not in SHORT else HARM
            for name in names - {"notify_email"}:
                setattr(row, name, _harmful(getattr(row, name), text))
            if isinstance(row, m.Conversation):
                row.title = row.title[:500]
            if isinstance(row, m.Chunk):
                row.spans = [["m1", "user", None, 0, len(row.text)]]
                row.save()
            row.save(update_fields=names)
    m.FullPassRun.objects.filter(status="failed").update(error_message=f"{HARM} {LONG}", error_cause=HARM)
    m.PauseSwitch.objects.update(reason=HARM[:500], paused=True)
    m.Client.objects.update(name=HARM[:200])
    return profile


def _harmful(value: Any, text: str) -> Any:
    """The value with the text in the place of each marking word."""
    return json.loads(json.dumps(value).replace(WORD, json.dumps(text)[1:-1]))
