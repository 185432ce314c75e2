"""Which database holds what, where there is more than one."""

from __future__ import annotations

from typing import Any

from django.db import connection

WAIT_FOR_OTHERS = 2_000  # milliseconds
CACHE = "cache"
CACHE_TABLES = "django_cache"  # what Django calls the cache's tables towards routers


class CacheApart:
    """Sends the cache to a database of its own: on SQLite, readers would wait for the one writer there is."""

    def db_for_read(self, model: Any, **hints: Any) -> str | None:
        return CACHE if model._meta.app_label == CACHE_TABLES else None

    def db_for_write(self, model: Any, **hints: Any) -> str | None:
        return self.db_for_read(model)

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool:
        return (db == CACHE) == (app_label == CACHE_TABLES)


def overwrite_deleted() -> bool:
    """Let nothing that was deleted stay in the files of SQLite: the database, and the log beside it.

    What is committed stands in the log at first, and the database has the old text until it is written there.
    False when others were in the way for too long; then it is to be asked again. Other databases see to it
    themselves.
    """
    if connection.vendor != "sqlite":
        return True
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout")
        [usual] = cursor.fetchone()
        cursor.execute(f"PRAGMA busy_timeout = {WAIT_FOR_OTHERS}")
        try:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            [was_busy, *_] = cursor.fetchone()
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {usual}")
    return not was_busy
