"""What all tests share."""

from __future__ import annotations

from pathlib import Path

import hypothesis
import pytest
from django.conf import LazySettings

# A slow or busy machine is no failure: times are measured in benchmarks, never asserted in tests.
hypothesis.settings.register_profile(
    "soulprint", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("soulprint")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that use the database run again on PostgreSQL."""
    for item in items:
        if item.get_closest_marker("django_db"):
            item.add_marker("database")


@pytest.fixture(autouse=True)
def of_their_own(settings: LazySettings, tmp_path: Path) -> None:
    """No key, service or folder of the developer's shell takes part in a test."""
    settings.ANTHROPIC_API_KEY = ""
    settings.ANTHROPIC_BASE_URL = ""
    settings.FULLPASS_ENGINE = "auto"
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if not name.startswith("whitenoise.")]
    settings.STORAGES = {
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": str(tmp_path / "exports")},
        },
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
