"""The cache in a database, with counters that stay right when several processes count at once."""

from __future__ import annotations

import base64
import pickle
from typing import Any

from django.core.cache.backends.db import DatabaseCache
from django.db import connections, router, transaction
from django.utils import timezone


class CountingDatabaseCache(DatabaseCache):
    """Django's database cache; `incr` and `decr` are atomic and leave the time of expiry as it is."""

    def incr(self, key: Any, delta: int = 1, version: int | None = None) -> int:
        """The number after adding to it. Raises ValueError when there is no such key."""
        name = self.make_and_validate_key(key, version=version)
        alias = router.db_for_write(self.cache_model_class)
        connection = connections[alias]
        # Only the table's name stands in the SQL below, from the settings and quoted; values are parameters.
        table = connection.ops.quote_name(self._table)  # type: ignore[attr-defined]
        lock = " FOR UPDATE" if connection.features.has_select_for_update else ""
        now = connection.ops.adapt_datetimefield_value(timezone.now().replace(tzinfo=None))
        with transaction.atomic(using=alias), connection.cursor() as cursor:
            found = f"SELECT value FROM {table} WHERE cache_key = %s AND expires > %s{lock}"  # noqa: S608
            cursor.execute(found, [name, now])
            row = cursor.fetchone()
            if row is None:
                raise ValueError(f"Key {key!r} not found")
            number = pickle.loads(base64.b64decode(row[0])) + delta  # noqa: S301  what this cache wrote
            value = base64.b64encode(pickle.dumps(number, self.pickle_protocol)).decode("ascii")
            cursor.execute(f"UPDATE {table} SET value = %s WHERE cache_key = %s", [value, name])  # noqa: S608
        return number
