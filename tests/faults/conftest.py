"""A database of its own for processes that a test starts and kills."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database with all tables, to be copied."""
    path = tmp_path_factory.mktemp("database") / "empty.sqlite3"
    manage({"DATABASE_URL": f"sqlite:///{path}"}, "migrate", "--verbosity", "0")
    return path


@pytest.fixture
def new_database(migrated_sqlite: Path, tmp_path: Path) -> Iterator[Callable[[], str]]:
    """A function that makes a database and gives its URL: SQLite, or PostgreSQL where the tests run on it."""
    server = os.environ.get("DATABASE_URL", "")
    made: list[str] = []

    def make() -> str:
        name = f"faults_{secrets.token_hex(4)}"
        if not server.startswith("postgres"):
            copy = tmp_path / f"{name}.sqlite3"
            copy.write_bytes(migrated_sqlite.read_bytes())
            return f"sqlite:///{copy}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        made.append(name)
        url = server.replace("/postgres?", f"/{name}?")
        manage({"DATABASE_URL": url}, "migrate", "--verbosity", "0")
        return url

    yield make
    for name in made:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def manage(
    environment: dict[str, str], *arguments: str, module: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run manage.py, or a module in its place, with these variables on top of ours."""
    program = ["-m", module] if module else ["manage.py"]
    return subprocess.run(
        [sys.executable, *program, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
