"""Text that wants to do harm is shown on every page, and run on none."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from django.contrib import admin
from django.urls import reverse

from fullpass.models import FullPassRun
from tests.admin.hostile import make_hostile_person
from tests.admin.staff import make_staff

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


class Dangers(HTMLParser):
    """What of a page could run, or leads where something runs."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        inline = tag == "script" and "src" not in given and given.get("type") != "application/json"
        link = re.match(r"\s*(javascript|data|vbscript):", given.get("href", given.get("src", "")), re.I)
        if inline or link or any(name.startswith("on") for name in given) or given.get("src") == "x":
            self.found.append(f"{tag} {given}"[:200])


def pages(profile):
    yield reverse("admin:index")
    for model in admin.site._registry:
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        yield reverse(f"{name}_changelist")
        for row in model._default_manager.order_by("pk")[:2]:
            yield reverse(f"{name}_change", args=[row.pk])
    for name in ("soulprint", "compare", "versions", "erase"):
        yield reverse(f"admin:fullpass_profile_{name}", args=[profile.pk])
    failed = FullPassRun.objects.get(status="failed")
    yield reverse("admin:fullpass_fullpassrun_change", args=[failed.pk])


@pytest.mark.slow
def test_harm_is_shown_and_never_run(tmp_path, client):
    profile = make_hostile_person(tmp_path)
    client.force_login(make_staff("Support lead"))
    client.post(reverse("admin:fullpass_profile_reveal", args=[profile.pk]))
    shown = set()
    for url in pages(profile):
        answer = client.get(url)
        if answer.status_code == 200:
            text = answer.content.decode()
            assert not Dangers(text).found, url
            if "&lt;script&gt;alert" in text:
                shown.add(answer.resolver_match.url_name)
    assert len(shown) >= 10, shown


def test_a_danger_would_have_been_found():
    for page in ("<script>1</script>", "<a href=' javascript:1'>", "<p onclick=1>", "<img src=x>"):
        assert Dangers(page).found, page
