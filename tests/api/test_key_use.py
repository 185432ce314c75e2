"""Writing down the use of a key stands in nobody's way."""

from __future__ import annotations

import gc
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from fullpass.keys import note_use
from fullpass.models import ApiKey, Client

pytestmark = pytest.mark.django_db(transaction=True)


def cursors() -> int:
    kinds = map(type, gc.get_objects())  # isinstance() would ask what weak proxies stand for
    return sum(issubclass(kind, sqlite3.Cursor) for kind in kinds)


def test_a_use_that_cannot_be_written_down_leaves_no_cursor_for_another_thread_to_collect():
    """That thread, having SQLite's write lock, would wait for the one whose cursor it was."""
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL has no one write lock")
    key, _ = ApiKey.make(Client.objects.create(slug="acme"))
    note_use(ApiKey.objects.get(pk=key.pk))
    ApiKey.objects.update(last_used_at=timezone.now() - timedelta(hours=1))
    unused = ApiKey.objects.get(pk=key.pk)
    with closing(sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        gc.collect()
        gc.disable()
        try:
            before = cursors()
            note_use(unused)
            assert cursors() == before
        finally:
            gc.enable()
    unused.refresh_from_db()
    assert unused.last_used_at < timezone.now() - timedelta(minutes=30)
