"""Exports in a bucket."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import LazySettings

from soulprint.storages import storage_from_url
from tests.api.conftest import app, web_app  # noqa: F401  fixtures
from tests.storage.server import ACCESS_KEY, SECRET_KEY, S3Server


@pytest.fixture
def bucket(tmp_path: Path, settings: LazySettings, monkeypatch: pytest.MonkeyPatch) -> Iterator[S3Server]:
    """A bucket that exports are kept in."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", ACCESS_KEY)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET_KEY)
    with S3Server(tmp_path / "s3") as server:
        use(settings, server.url)
        yield server


def use(settings: LazySettings, url: str) -> None:
    """Keep exports at this URL."""
    settings.STORAGES = {**settings.STORAGES, "default": storage_from_url(url)}
