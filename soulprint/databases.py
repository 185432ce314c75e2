"""Which database holds what, where there is more than one."""

from __future__ import annotations

from typing import Any

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
