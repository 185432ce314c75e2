"""What Dockerfile, compose.yaml and gunicorn.conf.py rely on is there, and their commands are real ones."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from typing import Any

import pytest
import yaml
from django.core.management import get_commands

from tests.processes import ROOT, manage

pytestmark = pytest.mark.heavy

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
SERVICES: dict[str, Any] = COMPOSE["services"]
DOCKERFILE = (ROOT / "Dockerfile").read_text()


def environment() -> dict[str, str]:
    """The variables of our containers, with those that compose.yaml takes from outside filled in."""
    given = {"SECRET_KEY": "k" * 50, "POSTGRES_PASSWORD": "secret", "ANTHROPIC_API_KEY": "key"}

    def value(found: re.Match[str]) -> str:
        return given.get(found[1]) or (found[3] if found[2] == ":-" else "")

    raw = SERVICES["web"]["environment"]
    return {name: re.sub(r"\$\{(\w+)(?:(:-|:\?)([^}]*))?\}", value, text) for name, text in raw.items()}


@pytest.mark.slow
def test_the_settings_of_the_containers_pass_every_check():
    done = manage(environment(), "check", "--deploy", "--fail-level", "ERROR")
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_without_a_secret_or_with_an_unnamed_engine_nothing_starts():
    for wrong in ({"SECRET_KEY": "short"}, {"FULLPASS_ENGINE": "auto"}, {"ANTHROPIC_API_KEY": ""}):
        done = manage({**environment(), **wrong}, "check")
        assert done.returncode == 1
        assert next(iter(wrong)) in done.stderr


def test_every_command_of_the_containers_exists():
    for name, service in SERVICES.items():
        for part in " ".join(service.get("command", [])).removeprefix("sh -c ").split("&&"):
            words = shlex.split(part)
            if words[:2] == ["python", "manage.py"]:
                assert words[2] in get_commands(), name
    command = json.loads(re.findall(r"^CMD (\[.*\])$", DOCKERFILE, re.MULTILINE)[-1])
    assert command == ["gunicorn", "soulprint.wsgi"]


def test_what_the_image_copies_is_there_and_what_it_needs_is_copied():
    copied = {
        word
        for line in re.findall(r"^COPY (.*)$", DOCKERFILE, re.MULTILINE)
        for word in line.split()
        if not word.startswith("--")
    } - {".", "./"}
    assert {name for name in copied if not (ROOT / name).exists()} == set()
    assert copied >= {
        "manage.py",
        "gunicorn.conf.py",
        "soulprint",
        "fullpass",
        "templates",
        "requirements.txt",
    }


def test_the_services_wait_for_what_they_need_and_get_time_to_stop():
    for name, service in SERVICES.items():
        for needed, how in service.get("depends_on", {}).items():
            assert needed in SERVICES
            if how["condition"] == "service_healthy":
                assert "healthcheck" in SERVICES[needed], (name, needed)
    for name in ("web", "worker"):
        assert SERVICES[name]["init"] is True
        assert int(SERVICES[name]["stop_grace_period"].removesuffix("s")) > 30
        check = SERVICES[name]["healthcheck"]["test"]
        assert check[:3] == ["CMD", "python", "-c"]
        compile(check[3], "healthcheck", "exec")


@pytest.mark.parametrize(
    "variables", [{}, {"BIND": "0.0.0.0:9000", "WEB_CONCURRENCY": "4", "ACCESS_LOG": "-"}]
)
def test_gunicorn_reads_its_settings_by_itself(variables):
    done = subprocess.run(
        [sys.executable, "-m", "gunicorn", "soulprint.wsgi", "--print-config"],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    config = dict(re.findall(r"^(\w+)\s+= (.*)$", done.stdout, re.MULTILINE))
    assert config["worker_class"].endswith("ThreadWorker'>") or "gthread" in config["worker_class"]
    assert variables.get("BIND", "127.0.0.1:8000") in config["bind"]
    assert config["workers"] == variables.get("WEB_CONCURRENCY", "2")
    assert config["accesslog"] == variables.get("ACCESS_LOG", "None")


def test_the_example_names_every_variable_that_is_read():
    reads = re.compile(r'env(?:\.\w+\(|iron\.get\()\s*"([A-Z0-9_]*[A-Z])"')
    files = [*(ROOT / "soulprint").glob("*.py"), ROOT / "gunicorn.conf.py"]
    read = {name for file in files for name in reads.findall(file.read_text())}
    named = set(re.findall(r"^#([A-Z0-9_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    of_the_machine = {"BIND", "DJANGO_SETTINGS_MODULE", "TMPDIR"}
    assert read - named - of_the_machine == set()
    assert {"SECRET_KEY", "WEB_THREADS", "FULLPASS_V2_CONVERSATIONS", "FULLPASS_THROTTLE_READ"} <= read
