"""A wrong setting is told by name, with the mend."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from soulprint.environment import kept_secret
from tests.threads import at_once

pytestmark = pytest.mark.heavy

ROOT = Path(__file__).resolve().parent.parent
STRONG = "k" * 10 + "0123456789abcdefghijklmnopqrstuvwxyz-ABCD"
POSTGRES = "postgres://user:sesame@127.0.0.1:1/nowhere"


def check(**environment: str) -> subprocess.CompletedProcess[str]:
    """`manage.py check` in a process of its own, with these variables and no other of ours."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    command = [sys.executable, "manage.py", "check"]
    return subprocess.run(
        command, cwd=ROOT, env={**kept, **environment}, capture_output=True, text=True, check=False
    )


WRONG = [
    ("FULLPASS_CONCURRENCY", "many", "whole number"),
    ("FULLPASS_CONCURRENCY", "0", "whole number"),
    ("FULLPASS_MAX_FAILED_CHUNKS", "7", "number from 0 to 1"),
    ("FULLPASS_ENGINE", "oracle", "auto, anthropic, offline"),
    ("FULLPASS_THROTTLE_READ", "often", "1200/min"),
    ("ANTHROPIC_BASE_URL", "localhost:8080", "http://"),
    ("EXPORT_STORAGE_URL", "ftp://host/folder", "file://"),
    ("EXPORT_STORAGE_URL", "s3://exports?endpiont=https://host", "endpoint and region"),
    ("EXPORT_STORAGE_URL", "s3://key:sesame@exports", "AWS_SECRET_ACCESS_KEY"),
    ("EXPORT_STORAGE_URL", "file://exports", "absolute path"),
    ("TMPDIR", "/nowhere/at/all", "on disk"),
    ("DATABASE_URL", "nonsense", "postgres://"),
    ("DATABASE_URL", "oracel://u:sesame@h/n", "postgres://"),
    ("DATABASE_URL", "postgres://u:sesame@h:port/n", "understood"),
    ("DATABASE_URL", "postgres://u:sesame@h:5432", "Name the database"),
    ("DATABASE_URL", "sqlite://", "Name the database"),
    ("DATABASE_URL", "sqlite:////dev/null/folder/file", "cannot be made"),
    ("EMAIL_URL", "nonsense", "smtp://"),
    ("EMAIL_URL", "smtp://", "Name the host"),
    ("EMAIL_URL", "smtp://u:ses/ame@host:587", "Name the host"),
    ("ANTHROPIC_BASE_URL", "http://", "Name the host"),
    ("FULLPASS_PROFILE_URL", "https://app.example.com/people", "{user_id}"),
    ("FULLPASS_ALERT_WEBHOOK_URL", "hooks.slack.com/services", "http://"),
    ("FULLPASS_ALERT_WEBHOOK_URL", "https://hooks.slack.com:port/services", "port as a number"),
    ("DEBUG", "perhaps", "true or false"),
    ("FULLPASS_CHUNK_OVERLAP_TOKENS", "1500", "at most half"),
    ("ALLOWED_HOSTS", "example.com,https://soulprint.example.com", "no https://"),
    ("ALLOWED_HOSTS", "soulprint.example.com:8443", "no port"),
    ("WEB_CONCURRENCY", "many", "whole number"),
    ("WEB_THREADS", "0", "whole number"),
    ("FULLPASS_CONCURENCY", "10", "FULLPASS_CONCURRENCY"),
    ("FULLPASS_XYZ", "1", ".env.example"),
]


def one_a_variable() -> list[list[tuple[str, str, str]]]:
    """Every wrong value once, as many at a time as there are variables."""
    rounds: list[list[tuple[str, str, str]]] = []
    for case in WRONG:
        free = (each for each in rounds if case[0] not in {name for name, *_ in each})
        if (found := next(free, None)) is None:
            rounds.append(found := [])
        found.append(case)
    return rounds


@pytest.mark.parametrize("cases", one_a_variable(), ids=lambda cases: cases[-1][0])
def test_every_wrong_value_is_an_error_that_names_the_variable_and_the_mend(cases):
    done = check(**{name: value for name, value, _ in cases})
    assert done.returncode == 1
    _, errors = done.stderr.split("ERRORS:")
    told = errors.partition("System check identified")[0].split("\n?: (fullpass.")[1:]
    for name, _, mend in cases:
        assert [error for error in told if name in error and mend in error], (name, errors)
    assert len(told) == len(cases), errors
    assert "Traceback" not in done.stderr
    assert "sesame" not in done.stderr


def test_one_wrong_value_is_enough():
    done = check(FULLPASS_CONCURRENCY="0")
    assert done.returncode == 1
    assert "FULLPASS_CONCURRENCY" in done.stderr


def test_mail_needs_a_sender_that_is_an_address():
    done = check(EMAIL_URL="smtp://mail.example.com", DEFAULT_FROM_EMAIL="SoulPrint")
    assert done.returncode == 1
    assert "DEFAULT_FROM_EMAIL" in done.stderr


def test_the_anthropic_engine_needs_a_key():
    done = check(FULLPASS_ENGINE="anthropic")
    assert done.returncode == 1
    assert "ANTHROPIC_API_KEY" in done.stderr


def test_a_key_a_sender_and_hosts_that_are_names_addresses_and_domains_are_taken():
    done = check(
        FULLPASS_ENGINE="anthropic",
        ANTHROPIC_API_KEY="key",
        EMAIL_URL="smtp://mail.example.com",
        DEFAULT_FROM_EMAIL="S <s@example.com>",
        ALLOWED_HOSTS="soulprint.example.com,.example.com,10.0.0.5,[2001:db8::1],web_1,*",
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_who_makes_the_secret_at_the_same_moment_has_the_same(tmp_path):
    path = tmp_path / "new" / "secret_key"
    made = at_once(lambda _: kept_secret(path), range(16))
    assert set(made) == {path.read_text()}
    assert len(made[0]) >= 50
    assert path.stat().st_mode & 0o077 == 0
    assert list(path.parent.iterdir()) == [path]


def test_without_any_variable_everything_is_well_and_the_kept_secret_is_its_owners_only():
    done = check()
    assert (done.returncode, done.stderr) == (0, "")
    assert (ROOT / "var" / "secret_key").stat().st_mode & 0o077 == 0


def test_production_refuses_an_insecure_key_and_an_unnamed_engine():
    done = check(DATABASE_URL=POSTGRES, SECRET_KEY="short")
    assert done.returncode == 1
    assert "SECRET_KEY" in done.stderr
    assert "FULLPASS_ENGINE" in done.stderr
    assert check(DATABASE_URL=POSTGRES, SECRET_KEY=STRONG, FULLPASS_ENGINE="offline").returncode == 0


def test_every_line_of_the_example_works_as_it_stands():
    lines = [line.strip() for line in (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()]
    examples = dict(line[1:].split("=", 1) for line in lines if line.startswith("#") and line[1:2].isupper())
    examples = {name: value for name, value in examples.items() if name.isupper()}
    assert "FULLPASS_V2_CONVERSATIONS" in examples
    assert not [value for value in examples.values() if "#" in value]
    done = check(**{**examples, "SECRET_KEY": STRONG, "FULLPASS_ENGINE": "offline"})
    assert (done.returncode, done.stderr) == (0, "")


def test_the_web_server_starts_without_a_word_and_refuses_a_wrong_setting():
    load = [sys.executable, "-c", "import soulprint.wsgi"]
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    started = subprocess.run(load, cwd=ROOT, env=kept, capture_output=True, text=True, check=False)
    assert (started.returncode, started.stdout, started.stderr) == (0, "", "")
    wrong = {**kept, "FULLPASS_CONCURRENCY": "many"}
    refused = subprocess.run(load, cwd=ROOT, env=wrong, capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert "FULLPASS_CONCURRENCY" in refused.stderr
