"""System checks: a wrong configuration is told before anything runs, with the variable and the mend."""

from __future__ import annotations

import re
from email.utils import parseaddr
from math import ceil
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

HOST = re.compile(r"\*|\.?[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*\.?|\[[0-9A-Fa-f:.]+\]")


@register(Tags.security)
def environment_is_understood(**kwargs: Any) -> list[CheckMessage]:
    """Every variable that could not be used."""
    return [
        Error(f"{p.variable} is {p.found!r}, which cannot be used.", hint=p.mend, id="fullpass.E001")
        for p in settings.ENVIRONMENT_PROBLEMS
    ]


@register(Tags.security)
def every_variable_is_known(**kwargs: Any) -> list[CheckMessage]:
    """A misspelt name would leave the default in force without a word."""
    return [
        Error(
            f"{name} is no setting.",
            hint=f"Did you mean {likely}?" if likely else ".env.example lists all settings; take it away.",
            id="fullpass.E008",
        )
        for name, likely in settings.UNKNOWN_VARIABLES.items()
    ]


@register(Tags.security)
def secret_key_is_secret(**kwargs: Any) -> list[CheckMessage]:
    """In production an insecure key refuses to start."""
    key = settings.SECRET_KEY
    if not in_production() or (len(key) >= 40 and not key.startswith(("insecure", "django-insecure"))):
        return []
    return [
        Error(
            "SECRET_KEY is missing or too weak for production.",
            hint="Set SECRET_KEY to at least 40 random characters.",
            id="fullpass.E002",
        )
    ]


@register(Tags.security)
def hosts_are_names(**kwargs: Any) -> list[CheckMessage]:
    """What no Host header can be would have every request refused."""
    return [
        Error(
            f"ALLOWED_HOSTS names {host!r}, which is no host.",
            hint="Use names alone, such as soulprint.example.com: no https://, no port, no path.",
            id="fullpass.E007",
        )
        for host in settings.ALLOWED_HOSTS
        if not HOST.fullmatch(host)
    ]


@register(Tags.security)
def engine_is_named(**kwargs: Any) -> list[CheckMessage]:
    """In production a lost key must not turn into profiles made by rules."""
    if in_production() and settings.FULLPASS_ENGINE == "auto":
        return [
            Error(
                "FULLPASS_ENGINE is auto in production.",
                hint="Set FULLPASS_ENGINE to anthropic (with ANTHROPIC_API_KEY) or to offline.",
                id="fullpass.E003",
            )
        ]
    if settings.FULLPASS_ENGINE == "anthropic" and not settings.ANTHROPIC_API_KEY:
        return [
            Error(
                "FULLPASS_ENGINE is anthropic, and ANTHROPIC_API_KEY is not set.",
                hint="Set ANTHROPIC_API_KEY, or set FULLPASS_ENGINE to offline.",
                id="fullpass.E004",
            )
        ]
    return []


@register(Tags.compatibility)
def overlap_fits_the_chunk(**kwargs: Any) -> list[CheckMessage]:
    """The overlap must leave room for new text."""
    if settings.FULLPASS_CHUNK_OVERLAP_TOKENS * 2 <= settings.FULLPASS_CHUNK_TOKENS:
        return []
    return [
        Error(
            "FULLPASS_CHUNK_OVERLAP_TOKENS is more than half of FULLPASS_CHUNK_TOKENS.",
            hint="Set it to at most half; 200 of 2000 is usual.",
            id="fullpass.E005",
        )
    ]


@register(Tags.compatibility)
def queue_waits_long_enough(**kwargs: Any) -> list[CheckMessage]:
    """A task that still waits or runs must not be handed out a second time."""
    q: dict[str, Any] = settings.Q_CLUSTER
    rounds = 1 + ceil((q["queue_limit"] + 1) / q["workers"])
    needed = rounds * (q["timeout"] + 3 + q["guard_cycle"])
    if q["retry"] > needed and q["guard_cycle"] >= 0.5:
        return []
    return [
        Error(
            f"Q_CLUSTER's retry is {q['retry']} s; timeout and queue_limit need more than {needed:.0f} s.",
            hint="Raise retry, or lower timeout or queue_limit; guard_cycle is at least 0.5.",
            id="fullpass.E006",
        )
    ]


@register(Tags.compatibility)
def mail_leads_to_the_person(**kwargs: Any) -> list[CheckMessage]:
    """The link in mails names the person, and the sender is an address."""
    found: list[CheckMessage] = []
    if settings.FULLPASS_PROFILE_URL and "{user_id}" not in settings.FULLPASS_PROFILE_URL:
        found.append(
            Error(
                "FULLPASS_PROFILE_URL does not say where the person's id belongs.",
                hint="Put {user_id} into it, such as https://app.example.com/people/{user_id}.",
                id="fullpass.E020",
            )
        )
    try:
        validate_email(parseaddr(settings.DEFAULT_FROM_EMAIL)[1])
    except ValidationError:
        if settings.MAIL_IS_CONFIGURED:
            found.append(
                Error(
                    f"DEFAULT_FROM_EMAIL is {settings.DEFAULT_FROM_EMAIL!r}, which no mail can come from.",
                    hint="Set it to an address, such as SoulPrint <soulprint@example.com>.",
                    id="fullpass.E021",
                )
            )
    return found


def in_production() -> bool:
    """Production is PostgreSQL with DEBUG off."""
    return not settings.ON_SQLITE and not settings.DEBUG
