"""Behind a proxy that takes https: secure cookies and HSTS, and nothing of it on one machine without."""

from __future__ import annotations

import json

import pytest

from tests.processes import manage

pytestmark = pytest.mark.heavy

ASK = """
import json
from django.test import Client
plain = Client().get("/admin/login/")
proxied = Client(headers={"X-Forwarded-Proto": "https"}).get("/admin/login/")
health = Client().get("/healthz")
print(json.dumps({
    "plain": plain.status_code, "to": plain.headers.get("Location"), "health": health.status_code,
    "proxied": proxied.status_code, "hsts": proxied.headers.get("Strict-Transport-Security"),
    "secure": bool(proxied.cookies["csrftoken"]["secure"]),
}))
"""


def seen(behind_tls: str) -> dict:
    variables = {"BEHIND_TLS": behind_tls, "ALLOWED_HOSTS": "testserver", "DEBUG": "true"}
    done = manage(variables, "shell", "-v0", "-c", ASK)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_behind_tls():
    told = seen("true")
    assert (told["plain"], told["to"]) == (301, "https://testserver/admin/login/")
    assert (told["proxied"], told["secure"], told["health"]) == (200, True, 200)
    assert told["hsts"].startswith("max-age=31536000")


def test_without():
    told = seen("")
    assert (told["plain"], told["proxied"], told["health"]) == (200, 200, 200)
    assert (told["secure"], told["hsts"]) == (False, None)
