"""Hand exports in as the web app does: `python -m tests.queue.posting EXPORT USER_ID…`, a run for each."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "soulprint.settings")
django.setup()

from django.core.files.base import ContentFile  # noqa: E402  needs the settings
from django.core.files.storage import default_storage  # noqa: E402

from fullpass.models import Client  # noqa: E402
from fullpass.runner.enqueue import Request, enqueue  # noqa: E402
from fullpass.tasks import ring  # noqa: E402


def main(export: Path, *user_ids: str) -> None:
    slug = os.environ.get("CLIENT", "local")
    client, _ = Client.objects.get_or_create(slug=slug)
    for user_id in user_ids:
        path = default_storage.save(f"{slug}/{user_id}.json", ContentFile(export.read_bytes()))
        ring(enqueue(client, Request(user_id, path, forced=True)).run)


main(Path(sys.argv[1]), *sys.argv[2:])
