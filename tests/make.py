"""Rows for tests, with what does not matter filled in."""

from __future__ import annotations

from typing import Any

from fullpass.models import Client, FullPassRun, Profile


def make_profile(user_id: str = "mara", client: str = "local") -> Profile:
    owner, _ = Client.objects.get_or_create(slug=client)
    return Profile.objects.get_or_create(client=owner, user_id=user_id)[0]


def make_run(profile: Profile | None = None, **fields: Any) -> FullPassRun:
    defaults: dict[str, Any] = {
        "export_path": "/nowhere.json",
        "engine": "offline",
        "model": "rules",
        "prompt_version": "1",
        "options": {
            "chunk_tokens": 2000,
            "chunk_overlap_tokens": 200,
            "reduce_above_tokens": 200_000,
            "v2_conversations": 200,
            "max_failed_chunks": 0.01,
        },
    }
    return FullPassRun.objects.create(profile=profile or make_profile(), **{**defaults, **fields})
