"""What all tests share."""

from __future__ import annotations

import gc
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import hypothesis
import pytest
import redis
from django.conf import LazySettings, settings
from django.test.utils import setup_databases, teardown_databases
from pytest_django.plugin import DjangoDbBlocker

from soulprint.storages import storage_from_url
from tests.databases import Empty
from tests.processes import free_port
from tests.seeds import VARIABLE
from tests.standin.server import StandIn

MARKED = re.compile(r"mark\.(django_db|database)\b")
NONE_OF_THEM = re.compile(r"^pytestmark = .*\bany_database\b", re.MULTILINE)

# A slow or busy machine is no failure: times are measured in benchmarks, never asserted in tests.
hypothesis.settings.register_profile(
    "soulprint", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("soulprint")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Where the database tests alone are asked for, files without one are not even read in."""
    if not config.option.markexpr.startswith("database") or not collection_path.match("test_*.py"):
        return None
    text = collection_path.read_text(encoding="utf-8")
    return True if not MARKED.search(text) or NONE_OF_THEM.search(text) else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that use the database run again on PostgreSQL, unless no database makes a difference to them."""
    for item in items:
        if item.get_closest_marker("django_db") and not item.get_closest_marker("any_database"):
            item.add_marker("database")


def pytest_collection_finish() -> None:
    """What was collected stays: the search for garbage need not go through it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def styles_and_scripts_as_they_are_written() -> Iterator[None]:
    """They are served from the source: nothing has to be collected before."""
    with pytest.MonkeyPatch.context() as patch:
        others = [name for name in settings.MIDDLEWARE if not name.startswith("whitenoise.")]
        patch.setattr(settings, "MIDDLEWARE", others)
        yield


@pytest.fixture(autouse=True)
def told_seed(request: pytest.FixtureRequest) -> None:
    """A test that fails shows the seed with which it can be run again."""
    if seed := getattr(request.module, "SEED", None):
        sys.stdout.write(f"{VARIABLE}={seed}\n")


@pytest.fixture(autouse=True)
def of_their_own(settings: LazySettings, tmp_path: Path) -> None:
    """No key, service or folder of the developer's shell takes part in a test."""
    settings.ANTHROPIC_API_KEY = ""
    settings.ANTHROPIC_BASE_URL = ""
    settings.FULLPASS_ENGINE = "auto"
    settings.MAIL_IS_CONFIGURED = False
    settings.FULLPASS_ALERT_WEBHOOK_URL = settings.FULLPASS_PROFILE_URL = ""
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # a second less each
    settings.STORAGES = {
        "default": storage_from_url(f"file://{tmp_path / 'exports'}"),
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture(autouse=True)
def time_is_never_up(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine neither a task nor a lease ends before a test is through with it.

    No lease is renewed: the thread that does so does not see what the transaction around a test has written.
    """
    if request.node.get_closest_marker("django_db"):
        monkeypatch.setattr("fullpass.models.lease.LEASE", timedelta(hours=1))
        monkeypatch.setattr("fullpass.runner.holding.LEASE", timedelta(hours=1))
        monkeypatch.setattr("fullpass.queue.work.TASK_SECONDS", 3600.0)


@pytest.fixture(autouse=True)
def seats_of_their_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Tests that run side by side have one parent process, but are no cluster that shares its seats."""
    monkeypatch.setattr("fullpass.queue.seats.tempfile", SimpleNamespace(gettempdir=lambda: tmp_path))


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None,
    django_db_modify_db_settings: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Empty]:
    """The databases of the tests; gives a copy of them as they are before the first test."""
    with django_db_blocker.unblock():
        made = setup_databases(verbosity=0, interactive=False, serialized_aliases=set())
        empty = Empty(tmp_path_factory.mktemp("database"))
    yield empty
    with django_db_blocker.unblock():
        empty.drop()
        teardown_databases(made, verbosity=0)


@pytest.fixture
def new_database(django_db_setup: Empty, tmp_path: Path) -> Callable[[], str]:
    """A function that makes a database with all tables and gives its URL: SQLite, or PostgreSQL where the
    tests run on it.
    """
    return lambda: django_db_setup.copied(tmp_path)


@pytest.fixture
def service(settings: LazySettings) -> Iterator[StandIn]:
    """A stand-in for the Messages API, which the anthropic engine is pointed at."""
    with StandIn() as running:
        settings.ANTHROPIC_API_KEY = "key-of-a-test"
        settings.ANTHROPIC_BASE_URL = running.url
        settings.FULLPASS_CONCURRENCY = 4
        settings.FULLPASS_CALL_ATTEMPTS = 1
        settings.FULLPASS_OUTAGE_LIMIT_SECONDS = 0
        yield running


@pytest.fixture
def redis_url(tmp_path: Path) -> Iterator[str]:
    """A Redis server of the test's own."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is not installed (apt install redis-server)")
    port = free_port()
    command = [program, "--port", str(port), "--save", "", "--appendonly", "no", "--dir", str(tmp_path)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    url = f"redis://127.0.0.1:{port}/0"
    client = redis.Redis.from_url(url, retry=redis.retry.Retry(redis.backoff.ConstantBackoff(0.1), 1200))
    client.ping()
    client.close()
    yield url
    server.terminate()
    server.wait()
