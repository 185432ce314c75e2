"""A page with a key or a secret on it, shown once and kept nowhere.

Loading it again sends its form again. What the form carries is used up by then, so nothing more is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import add_never_cache_headers
from django.utils.crypto import constant_time_compare, salted_hmac
from django.views.decorators.debug import sensitive_variables

from fullpass.models import Client

SALT = "fullpass.desk.shown_once"


@sensitive_variables("secret")
def shown_once(
    request: HttpRequest,
    site: Mapping[str, Any],
    *,
    title: str,
    what: str,
    secret: str,
    words: str,
    back: tuple[str, object],
) -> HttpResponse:
    """The answer that shows `secret`: not to be stored by browser or proxy, and not behind a redirect, so
    that it lies in no session and no cookie.

    `what` it is ("key"), `words` say what it is for; `back` is the view and the id that its reader goes on
    to.
    """
    context = {
        **site,
        "title": title,
        "what": what,
        "secret": secret,
        "words": words,
        "back": reverse(back[0], args=[back[1]]),
    }
    response = render(request, "admin/fullpass/shown_once.html", context)
    add_never_cache_headers(response)
    return response


def seal_of(client: Client) -> str:
    """What a form that gives the client a new secret carries; with the new secret it holds no more."""
    return salted_hmac(SALT, f"{client.pk} {client.callback_secret}", algorithm="sha256").hexdigest()


def still_holds(client: Client, seal: str) -> bool:
    """Whether the client has the secret that it had when the form with the seal was shown."""
    return constant_time_compare(seal_of(client), seal)
