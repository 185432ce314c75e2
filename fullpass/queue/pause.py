"""The switch that stops all model calls, or those for one client, and loses nothing.

Runs stay as they are, new ones are still accepted; a slice under way ends after the calls that it has begun.
"""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from fullpass.models import AuditEntry, Client, PauseSwitch
from fullpass.queue import bells

TARGET = "model calls"  # what the audit log says that was switched


def pause(by: str, reason: str = "", client: Client | None = None, *, staff: User | None = None) -> None:
    """Let no further call begin, of any run or of one client's; `by` is who wants that, `staff` their
    account where they have one.
    """
    _switch(True, by, reason, client, staff)


def resume(by: str, reason: str = "", client: Client | None = None, *, staff: User | None = None) -> None:
    """Let the runs go on, at once. A client that is paused by itself stays so when all others go on."""
    _switch(False, by, reason, client, staff)
    transaction.on_commit(bells.ring_for_waiting, robust=True)


def paused_by(client: Client) -> AuditEntry | None:
    """The line of the audit log that tells since when a paused client is so, by whom and why."""
    if not client.paused:
        return None
    return AuditEntry.objects.filter(action="pause", client_slug=client.slug, target=TARGET).first()


def _switch(paused: bool, by: str, reason: str, client: Client | None, staff: User | None) -> None:
    with transaction.atomic():
        if client is None:
            now = {"paused": paused, "since": timezone.now(), "by": by, "reason": reason}
            PauseSwitch.objects.update_or_create(pk=PauseSwitch.ONLY, defaults=now)
        else:
            client.paused = paused
            client.save(update_fields=["paused"])
        AuditEntry.objects.create(
            action="pause" if paused else "resume",
            client_slug=client.slug if client else "",
            by=by,
            staff=staff,
            target=TARGET,
            details={"reason": reason},
        )
