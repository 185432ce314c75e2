"""A headless Chromium in front of the desk as a server of its own serves it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, expect, sync_playwright

from tests.admin.staff import make_staff
from tests.browser.watching import Desk
from tests.waiting import PATIENCE

PROGRAMS = ("chromium-headless-shell", "chromium", "google-chrome")
PATIENCE_MS = PATIENCE * 1000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/browser/" in item.path.as_posix():
            item.add_marker(pytest.mark.slow)
            item.add_marker(pytest.mark.any_database)
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Open for the tests of this folder alone: its loop runs in this thread, where others have theirs."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        pytest.skip(f"No Chromium is installed: apt-get install {PROGRAMS[0]}")
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright's loop runs in this thread, which makes Django wary of the database.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        running = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        expect.set_options(timeout=PATIENCE_MS)
        yield running
        running.close()


@pytest.fixture
def desk_of(browser: Browser, live_server: Any) -> Iterator[Callable[..., Desk]]:
    """A function that opens the desk as a member of staff in these groups. In the end it had no complaint."""
    opened: list[Desk] = []

    def open_desk(*groups: str, scheme: str = "light", width: int = 1280, name: str = "") -> Desk:
        client = Client()
        client.force_login(make_staff(*groups, **({"username": name} if name else {})))
        cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
        context = browser.new_context(
            color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce"
        )
        context.set_default_timeout(PATIENCE_MS)
        context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
        opened.append(Desk.open(context, live_server.url))
        return opened[-1]

    yield open_desk
    for desk in opened:
        desk.page.context.close()
    assert not "\n".join(each for desk in opened for each in desk.complaints)
