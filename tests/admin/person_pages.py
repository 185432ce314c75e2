"""Asking the desk for pages about one person."""

from __future__ import annotations

from typing import Any

from django.test import Client
from django.urls import reverse

from fullpass.models import Profile


def url_of(profile: Profile, name: str = "change") -> str:
    return reverse(f"admin:fullpass_profile_{name}", args=[profile.pk])


def page_of(client: Client, profile: Profile, name: str = "change", **query: Any) -> str:
    """The HTML of a page of the person, with runs of white space as one space."""
    answer = client.get(url_of(profile, name), query)
    assert answer.status_code == 200, answer.status_code
    return " ".join(answer.content.decode().split())
