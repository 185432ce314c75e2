"""The two buttons that stop model calls and let them go on, for all clients or for one."""

from __future__ import annotations

from django.contrib import admin
from django.contrib.auth.models import User
from django.http import HttpRequest

from fullpass.admin.row_lines import note_rows
from fullpass.admin.verbs import Refused, verb
from fullpass.models import Client, PauseSwitch
from fullpass.queue import pause as switch

PERMISSION = "fullpass.use_pauseswitch"
LONGEST_REASON = 500  # characters, as the switch keeps them


class Switching(admin.ModelAdmin):
    """A part of the admins of clients and of the switch: `<id>/pause/` and `<id>/resume/`."""

    @verb(PERMISSION)
    def pause(self, request: HttpRequest, row: Client | PauseSwitch) -> str:
        if row.paused:
            raise Refused("It is paused already.")
        reason = _reason(request)
        if not reason:
            raise Refused("Say why: whoever comes next reads it here.")
        client, whose = _whose(row)
        by, staff = request.user.get_username(), account_of(request)
        switch.pause(by, reason, client, staff=staff)
        note_rows(request, [row], "Pause.")
        return f"Model calls {whose} are paused. Runs wait, new ones are accepted, nothing is lost."

    @verb(PERMISSION)
    def resume(self, request: HttpRequest, row: Client | PauseSwitch) -> str:
        if not row.paused:
            raise Refused("It is not paused.")
        client, whose = _whose(row)
        by, staff = request.user.get_username(), account_of(request)
        switch.resume(by, _reason(request), client, staff=staff)
        note_rows(request, [row], "Resume.")
        return f"Model calls {whose} go on."


def account_of(request: HttpRequest) -> User | None:
    """The account of the member of staff who asks."""
    return request.user if isinstance(request.user, User) else None


def _reason(request: HttpRequest) -> str:
    return request.POST.get("reason", "").replace("\0", "").strip()[:LONGEST_REASON]


def _whose(row: Client | PauseSwitch) -> tuple[Client | None, str]:
    return (row, f"of {row.slug}") if isinstance(row, Client) else (None, "of all clients")
