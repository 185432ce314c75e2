"""Calling the API as a web app does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client as Browser

from fullpass.models import ApiKey, Client


class WebApp(Browser):
    """Calls with its client's key; dicts are sent as JSON."""

    def __init__(self, slug: str) -> None:
        self.client, _ = Client.objects.get_or_create(slug=slug)
        self.key_row, self.key = ApiKey.make(self.client)
        super().__init__(headers={"Authorization": f"Bearer {self.key}"})

    def post_json(self, path: str, body: Any = None, **extra: Any) -> Any:
        return self.post(path, body, content_type="application/json", **extra)

    def stored(self, name: str = "mara/export.json", content: bytes = b"[]") -> str:
        """The storage path of a file that the web app put below its prefix."""
        return default_storage.save(f"{self.client.prefix}/{name}", ContentFile(content))


@pytest.fixture(autouse=True)
def nothing_counted() -> None:
    cache.clear()


@pytest.fixture
def web_app(db: None) -> Callable[..., WebApp]:
    """Makes a web app that calls with its own key: `web_app("acme")`."""
    return lambda slug="local": WebApp(slug)


@pytest.fixture
def app(web_app: Callable[..., WebApp]) -> WebApp:
    """The web app of the client `local`."""
    return web_app()
