"""What a page may load and run: this server's own files, and nothing that was written into it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib import admin
from django.urls import reverse

from tests.admin.staff import make_staff

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
POLICY = {
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
    "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
}  # fmt: skip


def policy(response):
    return {part.strip() for part in response.headers["Content-Security-Policy"].split(";")}


@pytest.mark.parametrize("path", ["/admin/login/", "/admin/nowhere/", "/nowhere", "/healthz"])
def test_every_answer_has_the_policy(client, path):
    assert policy(client.get(path)) == POLICY


def test_so_has_every_page_of_staff_also_a_refused_one(client):
    client.force_login(make_staff("Support", username="ann"))
    for model in admin.site._registry:
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        for page in ("changelist", "add"):
            answer = client.get(reverse(f"{name}_{page}"))
            assert answer.status_code in (200, 403)
            assert policy(answer) == POLICY


def test_the_api_docs_may_show_the_icons_of_their_style_sheet_besides(client):
    assert policy(client.get("/api/docs/")) == POLICY - {"img-src 'self'"} | {"img-src 'self' data:"}


def test_a_page_that_fails_has_it_too(client, monkeypatch):
    client.raise_request_exception = False
    client.force_login(make_staff("Support"))
    monkeypatch.setattr(admin.site, "each_context", lambda request: 1 / 0)
    answer = client.get(reverse("admin:password_change"))
    assert answer.status_code == 500
    assert policy(answer) == POLICY


INLINE = re.compile(r"<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=", re.IGNORECASE)
TEMPLATES = [
    file for file in Path(settings.BASE_DIR, "templates").rglob("*.html") if "mail" not in file.parts
]


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.stem)
def test_no_template_holds_inline_script_or_style(file):
    assert not INLINE.search(file.read_text())
