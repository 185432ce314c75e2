"""What all tests share."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import hypothesis
import psycopg
import pytest
from django.conf import LazySettings, settings

from soulprint.storages import storage_from_url
from tests.processes import manage
from tests.standin.server import StandIn

# A slow or busy machine is no failure: times are measured in benchmarks, never asserted in tests.
hypothesis.settings.register_profile(
    "soulprint", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("soulprint")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that use the database run again on PostgreSQL, unless no database makes a difference to them."""
    for item in items:
        if item.get_closest_marker("django_db") and not item.get_closest_marker("any_database"):
            item.add_marker("database")


@pytest.fixture(scope="session", autouse=True)
def styles_and_scripts_as_they_are_written() -> Iterator[None]:
    """They are served from the source: nothing has to be collected before."""
    with pytest.MonkeyPatch.context() as patch:
        others = [name for name in settings.MIDDLEWARE if not name.startswith("whitenoise.")]
        patch.setattr(settings, "MIDDLEWARE", others)
        yield


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
def no_lease_is_renewed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread that renews leases does not see what the transaction around a test has written."""
    if request.node.get_closest_marker("django_db"):
        monkeypatch.setattr("fullpass.runner.holding.LEASE", timedelta(hours=1))


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database with all tables, to be copied."""
    path = tmp_path_factory.mktemp("database") / "empty.sqlite3"
    manage({"DATABASE_URL": f"sqlite:///{path}"}, "migrate", "--verbosity", "0")
    manage({"DATABASE_URL": f"sqlite:///{path}"}, "createcachetable")
    return path


def cache_beside(database: Path) -> Path:
    """The file that the cache lies in."""
    return database.with_name(f"{database.stem}-cache{database.suffix}")


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
            cache_beside(copy).write_bytes(cache_beside(migrated_sqlite).read_bytes())
            return f"sqlite:///{copy}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        made.append(name)
        url = server.replace("/postgres?", f"/{name}?")
        manage({"DATABASE_URL": url}, "migrate", "--verbosity", "0")
        manage({"DATABASE_URL": url}, "createcachetable")
        return url

    yield make
    for name in made:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


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
