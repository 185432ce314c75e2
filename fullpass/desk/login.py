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


class LoginForm(AdminAuthenticationForm):
    """Counts attempts by the name and the address that they come from; `wait` is in seconds.

    So nobody else's attempts keep a member of staff out. What is refused here is held against no password.
    """

    wait = 0

    def clean(self) -> dict[str, Any]:
        address = self.request.META.get("REMOTE_ADDR", "") if self.request else ""
        name = f"{address} {self.cleaned_data.get('username', '')}"
        counted = hashlib.sha256(name.encode()).hexdigest()
        self.wait = seconds_to_wait(f"login:{counted}", settings.FULLPASS_THROTTLE_WRONG_KEYS)
        if self.wait:
            raise ValidationError(f"There were too many attempts to log in; wait {self.wait} s.", "throttled")
        return super().clean()


def as_throttled(response: HttpResponse) -> HttpResponse:
    """The answer to a login, with the status 429 where it was one too many."""
    form = (response.context_data or {}).get("form") if isinstance(response, TemplateResponse) else None
    if isinstance(form, LoginForm) and form.wait:
        response.status_code = 429
        response.headers["Retry-After"] = str(form.wait)
    return response
