"""Databases for the processes that tests start: copies of that of the tests as it is before the first."""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
from django.db import connection, connections

SERVER = os.environ.get("DATABASE_URL", "")
ON_POSTGRESQL = SERVER.startswith("postgres")


class Empty:
    """All tables and no rows but those of the migrations; `folder` is for the files of SQLite."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made: list[str] = []
        if ON_POSTGRESQL:
            test_database = connection.settings_dict["NAME"]
            connection.close()  # who copies a database must be alone with it
            self.name = self._copy(test_database)
        else:
            for alias in connections:
                connections[alias].ensure_connection()
                with closing(sqlite3.connect(_file(folder, "empty", alias))) as copy:
                    connections[alias].connection.backup(copy)

    def copied(self, folder: Path) -> str:
        """The URL of a new copy; on SQLite its files lie in that folder."""
        if ON_POSTGRESQL:
            return SERVER.replace("/postgres?", f"/{self._copy(self.name)}?")
        name = f"copy_{secrets.token_hex(4)}"
        for alias in connections:
            shutil.copyfile(_file(self.folder, "empty", alias), _file(folder, name, alias))
        return f"sqlite:///{_file(folder, name, 'default')}"

    def drop(self) -> None:
        """Remove every copy that a server keeps."""
        for name in self._made:
            _on_the_server(f"DROP DATABASE {name} WITH (FORCE)")

    def _copy(self, source: str) -> str:
        name = f"copy_{secrets.token_hex(4)}"
        _on_the_server(f"CREATE DATABASE {name} TEMPLATE {source}")
        self._made.append(name)
        return name


def _file(folder: Path, name: str, alias: str) -> Path:
    return folder / (f"{name}.sqlite3" if alias == "default" else f"{name}-{alias}.sqlite3")


def _on_the_server(statement: str) -> None:
    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(statement)
