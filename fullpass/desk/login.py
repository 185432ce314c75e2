"""Logging in to the desk. Who tries password after password has to wait, as with keys of the API."""

from __future__ import annotations

import hashlib
from typing import Any

from django.conf import settings
from django.contrib.admin.forms import AdminAuthenticationForm
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.template.response import TemplateResponse

from fullpass.api.throttles import seconds_to_wait

NAMES = 5  # that may be tried from one address as often as each may be


class LoginForm(AdminAuthenticationForm):
    """Counts attempts by the name and the address that they come from, and by the address alone.

    So nobody else's attempts keep a member of staff out, and who tries name after name is kept out. What is
    refused here is held against no password. `wait` is in seconds.
    """

    wait = 0

    def clean(self) -> dict[str, Any]:
        address = self.request.META.get("REMOTE_ADDR", "") if self.request else ""
        name = f"{address} {self.cleaned_data.get('username', '')}"
        rate = settings.FULLPASS_THROTTLE_WRONG_KEYS
        self._count(name, rate, "There were too many attempts to log in; wait {} s.")
        number, _, period = rate.partition("/")
        self._count(
            address,
            f"{int(number) * NAMES}/{period}",
            "There were too many attempts to log in from your address, under several names; wait {} s. If"
            " they were not yours, tell whoever runs SoulPrint: somebody near you tries passwords.",
        )
        return super().clean()

    def _count(self, who: str, rate: str, refusal: str) -> None:
        """Count an attempt. Raises ValidationError when it is one too many."""
        counted = hashlib.sha256(who.encode()).hexdigest()
        self.wait = seconds_to_wait(f"login:{counted}", rate)
        if self.wait:
            raise ValidationError(refusal.format(self.wait), "throttled")


def as_throttled(response: HttpResponse) -> HttpResponse:
    """The answer to a login, with the status 429 where it was one too many."""
    form = (response.context_data or {}).get("form") if isinstance(response, TemplateResponse) else None
    if isinstance(form, LoginForm) and form.wait:
        response.status_code = 429
        response.headers["Retry-After"] = str(form.wait)
    return response
