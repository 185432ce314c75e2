"""The audit log: who among the staff did what, and whose text they looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from django.contrib.auth.models import AnonymousUser, User
from django.db import transaction

from fullpass.models import AuditEntry, Client, Profile


def write_down(
    action: str,
    *,
    staff: User | AnonymousUser | None = None,
    by: str = "",
    profile: Profile | None = None,
    client: Client | None = None,
    target: str = "",
    details: Mapping[str, object] | None = None,
) -> AuditEntry:
    """Add a line that outlives the person: `target` and `details` hold ids and numbers, never chat text.

    `by` names who acted where it was no member of staff; `target` defaults to the profile. `client` is for
    what concerns a whole client.
    """
    client = profile.client if profile else client
    return AuditEntry.objects.create(
        staff=staff if isinstance(staff, User) else None,
        by=by or (staff.get_username() if staff else ""),
        action=action,
        client_slug=client.slug if client else "",
        user_id=profile.user_id if profile else "",
        target=target or (f"profile {profile.user_id}" if profile else ""),
        details=dict(details or {}),
    )


@contextmanager
def password_noted(staff: User | AnonymousUser, user: User | AnonymousUser | None) -> Iterator[None]:
    """Add a line if the password of `user` is changed within, in the same transaction."""
    name = user.get_username() if user else ""
    account = User.objects.filter(username=name).values_list("password", flat=True)
    with transaction.atomic():
        before = account.first()
        yield
        if account.first() != before:
            write_down("set_password", staff=staff, target=name)
