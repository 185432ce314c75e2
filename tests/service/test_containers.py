"""The programs of compose.yaml, as they stand there, with a real PostgreSQL and a real Redis."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from tests.processes import ROOT, free_port, manage
from tests.service.serving import Caller
from tests.service.test_deployment import SERVICES, environment
from tests.waiting import PATIENCE, wait_until

pytestmark = [pytest.mark.slow, pytest.mark.database]
SAMPLE = ROOT / "samples" / "chatgpt-export.zip"


@pytest.fixture
def empty_database() -> Iterator[str]:
    server = os.environ.get("DATABASE_URL", "")
    if not server.startswith("postgres"):
        pytest.skip("the containers have PostgreSQL: make test-all runs this there")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("CREATE DATABASE containers")
    yield server.replace("/postgres?", "/containers?")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("DROP DATABASE containers WITH (FORCE)")


@pytest.fixture
def start(
    empty_database: str, redis_url: str, tmp_path: Path
) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts a command with the environment of the containers; only addresses and the engine differ."""
    here = {
        "DATABASE_URL": empty_database,
        "REDIS_URL": redis_url,
        "EXPORT_STORAGE_URL": f"file://{tmp_path / 'exports'}",
        "FULLPASS_ENGINE": "offline",
        "DEBUG": "",
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
    }
    running = []

    def run(command: list[str], **more: str) -> subprocess.Popen[bytes]:
        variables = {**os.environ, **environment(), **here, **more}
        running.append(subprocess.Popen(command, cwd=ROOT, env=variables, start_new_session=True))
        return running[-1]

    yield run
    for process in running:
        process.kill()
        process.wait()


def test_what_compose_starts_works_from_an_empty_database_to_v2_and_stops_when_asked(start, tmp_path):
    port, key = free_port(), tmp_path / "key"
    bind = f"127.0.0.1:{port}"
    assert manage({"DEBUG": ""}, "collectstatic", "--noinput", "-v0").returncode == 0  # as the image does
    assert start(SERVICES["migrate"]["command"]).wait() == 0
    web = start(["gunicorn", "soulprint.wsgi"], BIND=bind)
    worker = start(SERVICES["worker"]["command"])
    for name in ("web", "worker"):
        test = SERVICES[name]["healthcheck"]["test"][1:]
        asked = [part.replace("127.0.0.1:8000", bind).replace("web:8000", bind) for part in test]
        wait_until(lambda asked=asked: start(asked).wait() == 0)
    assert start(["sh", "-c", f"python manage.py create_api_key acme > {shlex.quote(str(key))}"]).wait() == 0
    client = Caller(port, key.read_text().strip())
    uploaded = client.upload("mara", "export.zip", SAMPLE.read_bytes()).json
    posted = client.post("/process-full", {"user_id": "mara", "storage_path": uploaded["storage_path"]})
    assert posted.status == 202, posted.body
    assert client.wait_for("mara", "complete", "failed")["status"] == "complete"
    assert client.profile("mara")["sections_version"] == "v2"
    page = client.get("/admin/login/")
    assert "/static/admin/css/base." in page.text
    style = page.text.split('href="/static/', 1)[1].split('"')[0]
    assert client.get(f"/static/{style}").status == 200
    client.close()
    for process in (web, worker):
        process.terminate()
        assert process.wait(PATIENCE) == 0
