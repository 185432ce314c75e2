"""Pages of the desk as a member of staff gets them."""

from __future__ import annotations

import re
from typing import Any

from django.contrib import admin
from django.test import Client
from django.urls import reverse

from fullpass.models import FullPassRun, Profile


def reveal(client: Client, profile: Profile) -> None:
    """Have the text of a person shown."""
    url = reverse("admin:fullpass_profile_reveal", args=[profile.pk])
    assert "is shown to you" in client.post(url, follow=True).content.decode()


def page_of(client: Client, row: Any, **query: Any) -> str:
    """The page of a row, as text."""
    name = f"admin:fullpass_{row._meta.model_name}_change"
    answer = client.get(reverse(name, args=[row.pk]), query)
    assert answer.status_code == 200
    return answer.content.decode()


def list_of(client: Client, model: Any, **query: Any) -> str:
    """A list, as text."""
    answer = client.get(reverse(f"admin:fullpass_{model._meta.model_name}_changelist"), query)
    assert answer.status_code == 200, answer.headers.get("location")
    return answer.content.decode()


def do(client: Client, row: Any, verb: str, **data: Any) -> Any:
    """The answer to a button of a row, with where it leads followed."""
    url = reverse(f"admin:fullpass_{row._meta.model_name}_{verb}", args=[row.pk])
    return client.post(url, data, follow=True)


def said(answer: Any) -> list[str]:
    """What the desk said in answer."""
    return [str(message) for message in answer.context["messages"]]


def hidden_field(client: Client, url: str, name: str) -> str:
    """What a form of a page carries along unseen."""
    html = client.get(url).content.decode()
    return re.findall(rf'<input type="hidden" name="{name}" value="([^"]*)"', html)[0]


def main_pages() -> list[str]:
    """The start page, every list, the page of a row of each kind, and a person's own pages."""
    pages = ["/admin/", "/admin/password_change/"]
    for model in admin.site._registry:
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        pages.append(reverse(f"{name}_changelist"))
        if row := model._default_manager.order_by("pk").first():
            pages.append(reverse(f"{name}_change", args=[row.pk]))
    failed = FullPassRun.objects.filter(status="failed").first()
    profile = Profile.objects.get(user_id="mara")
    pages.append(reverse("admin:fullpass_fullpassrun_change", args=[failed.pk]))
    own = ("compare", "versions", "erase")
    pages += [reverse(f"admin:fullpass_profile_{page}", args=[profile.pk]) for page in own]
    return [*pages, reverse("admin:fullpass_client_add"), reverse("admin:fullpass_apikey_add")]
