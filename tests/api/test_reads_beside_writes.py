"""A read is answered while another process writes for long."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import psycopg
import pytest

from tests.api.server import serving

pytestmark = [pytest.mark.heavy, pytest.mark.database]
BEFORE_IT_COUNTS_AS_WAITING = 20.0  # seconds; who waited for the lock would wait for 30


@contextmanager
def held(url: str) -> Iterator[None]:
    """SQLite's one write lock, or on PostgreSQL every row of the keys, in another's transaction."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE fullpass_client SET name = 'being written'")
            yield
            connection.execute("ROLLBACK")
        return
    with psycopg.connect(url) as connection:
        connection.execute("SELECT * FROM fullpass_apikey FOR UPDATE")
        yield
        connection.rollback()


def test_reads_do_not_wait_for_a_long_transaction(new_database, tmp_path):
    database = new_database()
    with serving(database, tmp_path) as server:
        server.key_of("local")
        with held(database):
            for _ in range(10):
                answer = server.call("GET", "/api/v1/runs/", patience=BEFORE_IT_COUNTS_AS_WAITING)
                assert answer.status == 200, answer.content
            assert server.call("GET", "/api/v1/runs/nothing/", patience=20).status == 404
