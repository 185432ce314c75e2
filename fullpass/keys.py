"""When a key was last used, written down without ever holding up the request that uses it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from traceback import clear_frames

from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from fullpass.models import ApiKey

NOTED_EVERY = timedelta(minutes=1)


def note_use(key: ApiKey) -> None:
    """Write down that the key is in use, at most once a minute; if that must wait, the next use does it."""
    if key.was_used_within(NOTED_EVERY):
        return
    try:
        with _no_waiting(), transaction.atomic():
            free = ApiKey.objects.select_for_update(skip_locked=True).filter(pk=key.pk)
            if list(free):
                ApiKey.objects.filter(pk=key.pk).update(last_used_at=timezone.now())
    except DatabaseError as error:  # the date of a use is no reason to refuse one
        # The error's frames hold the cursor, in a circle. Another thread that collected it while it has
        # SQLite's write lock and this one waits for that lock would wait for this one.
        clear_frames(error.__traceback__)


@contextmanager
def _no_waiting() -> Iterator[None]:
    """On SQLite, fail at once where another process writes."""
    if connection.vendor != "sqlite":
        yield
        return
    timeout_ms = settings.DATABASES["default"]["OPTIONS"]["timeout"] * 1000
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {timeout_ms:d}")
