"""Erasing people while workers read what they wrote: nothing of them is left, and nothing reappears."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from fullpass.evaluation.planted import plant
from tests.service.serving import Caller, Serve
from tests.standin.server import StandIn
from tests.waiting import PATIENCE, wait_until

pytestmark = [pytest.mark.slow, pytest.mark.database]
CONVERSATIONS = 60
STAGES = {  # with the request that holds a run up there; an ingest makes none, and is met wherever it got to
    "ingest": ("sections", ""),
    "quick_pass": ("sections", ""),
    "extract": ("extract", ""),
    "consolidate": ("consolidate", ""),
    "memory": ("memory", ""),
    "sections": ("sections", "<memory>"),
}


@pytest.fixture
def mark() -> str:
    """Stands in every message, title and id of the persons who are erased, and nowhere else."""
    return f"zq{secrets.token_hex(8)}"


@pytest.fixture
def served(new_database: Any, tmp_path: Path, model: StandIn) -> Iterator[Serve]:
    for folder in ("exports", "unfinished"):
        (tmp_path / folder).mkdir()
    environment = {
        "DATABASE_URL": new_database(),
        "REDIS_URL": "",
        "DEBUG": "true",
        "EXPORT_STORAGE_URL": f"file://{tmp_path / 'exports'}",
        "TMPDIR": str(tmp_path / "unfinished"),
        "EMAIL_URL": "dummymail://",
        "ANTHROPIC_API_KEY": "key",
        "ANTHROPIC_BASE_URL": model.url,
        "FULLPASS_ENGINE": "anthropic",
        "FULLPASS_CONCURRENCY": "4",
        "FULLPASS_THROTTLE_READ": "1000000/min",
        "ACCESS_LOG": "",
    }
    with Serve(environment, tmp_path / "serve.log") as running:
        yield running


def export_of(mark: str, seed: int) -> Any:
    """Chats in which the mark stands wherever a person could have written it."""
    export = plant(seed, CONVERSATIONS).export
    for conversation in export:
        conversation["title"] = f"{conversation.get('title')} {mark}"
        for node in conversation.get("mapping", {}).values():
            parts = ((node.get("message") or {}).get("content") or {}).get("parts") or []
            parts[:] = [
                part.replace(".", f" near {mark}.") if isinstance(part, str) else part for part in parts
            ]
    return export


def rows_with(mark: str, url: str) -> dict[str, int]:
    """Table to the number of its rows that hold the mark anywhere."""
    found = {}
    for table, rows in tables(url):
        number = sum(mark in str(row) for row in rows)
        if number:
            found[table] = number
    return found


def tables(url: str) -> Iterator[tuple[str, list[Any]]]:
    if url.startswith("sqlite"):
        base = Path(url.removeprefix("sqlite:///"))
        for file in base.parent.glob(f"{base.stem}*.sqlite3"):  # the cache has a file of its own
            connection = sqlite3.connect(file, timeout=PATIENCE)
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            ).fetchall():
                yield name, connection.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608
            connection.close()
        return
    with psycopg.connect(url) as server:
        names = server.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        for (name,) in names:
            yield name, server.execute(f'SELECT t::text FROM "{name}" t').fetchall()  # type: ignore[arg-type]  # noqa: S608


def wait_for_stage(stage: str, person: str, client: Caller) -> None:
    later = list(STAGES)[list(STAGES).index(stage) :]
    wait_until(lambda: client.status(person)["stage"] in later, lambda: str(client.status(person)))
    assert client.status(person)["status"] in ("pending", "processing")


def erase(person: str, client: Caller) -> None:
    assert client.delete(f"/api/v1/profiles/{person}/").status == 204
    assert client.get(f"/api/v1/profiles/{person}/").status == 404
    assert client.get(f"/api/v1/full-pass-status/{person}/").status == 404


def test_persons_erased_at_every_stage_leave_nothing_and_do_not_come_back(served, model, mark, tmp_path):
    url, client = served.environment["DATABASE_URL"], served.client()
    seen = set()
    for nth, stage in enumerate(STAGES):
        person = f"{mark}-{stage}"
        act, match = STAGES[stage]
        with model.holding(act, match=match):  # the answer comes when the person is gone
            client.hand_in(person, export_of(mark, nth), notify_email=f"{mark}@example.org")
            wait_for_stage(stage, person, client)
            seen.update(rows_with(mark, url))
            erase(person, client)
    assert seen >= {"fullpass_chunk", "fullpass_conversation", "fullpass_engineresult", "fullpass_upload"}
    client.hand_in("somebody-else", plant(99, CONVERSATIONS).export)
    client.wait_for("somebody-else", "complete")
    assert served.stop() == 0  # the workers have ended what they were at
    assert rows_with(mark, url) == {}
    assert rows_with("somebody-else", url)
    if url.startswith("sqlite"):
        assert mark.encode() not in Path(url.removeprefix("sqlite:///")).read_bytes()
    assert mark not in served.log.read_text()
    assert [path for path in (tmp_path / "exports").rglob("*") if mark in str(path)] == []
    assert [path for path in (tmp_path / "exports").rglob("*") if path.is_file()] == []
    assert [path for path in (tmp_path / "unfinished").glob("*") if "seats" not in path.name] == []
