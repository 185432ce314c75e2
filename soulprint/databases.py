"""Which database holds what, where there is more than one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import environ
from django.db import connection

from soulprint.environment import Unusable

WAIT_FOR_OTHERS = 2_000  # milliseconds
CACHE = "cache"
CACHE_TABLES = "django_cache"  # what Django calls the cache's tables towards routers


def database_from_url(url: str) -> dict[str, Any]:
    """Django's configuration of a database; the folder of a file of SQLite is made.

    Raises Unusable for a URL that names no database, or a file where none can be.
    """
    config: dict[str, Any] = environ.Env.db_url_config(url)
    if config["NAME"] in ("", ":memory:") and "service" not in config.get("OPTIONS", {}):
        raise Unusable("Name the database: postgres://user:password@host/name, or sqlite:////folder/file.")
    if config["ENGINE"].endswith("sqlite3"):
        folder = Path(config["NAME"]).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Unusable(f"Its folder cannot be made ({error.strerror}); name another.") from error
        if not os.access(folder, os.W_OK | os.X_OK):
            raise Unusable(f"The service may not write to {folder}; give it the right to, or name another.")
    return config


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
