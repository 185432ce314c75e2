"""What a client's page tells of it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, QuerySet

from fullpass.models import ApiKey, AuditEntry, Client, FullPassRun, Notice, Profile
from fullpass.queue.pause import paused_by

SHOWN = 8  # people, the newest first


@dataclass(frozen=True)
class State:
    """How many rows are in a state: its value, its name for readers, and their number."""

    value: str
    label: str
    number: int


@dataclass(frozen=True)
class ClientFigures:
    """A client in numbers, and why it is paused (None where it is not)."""

    keys: list[ApiKey]
    runs: list[State]
    notices: list[State]
    people: int
    newest: list[Profile]
    paused_by: AuditEntry | None

    @classmethod
    def of(cls, client: Client) -> ClientFigures:
        """In six queries."""
        runs = FullPassRun.objects.filter(profile__client=client)
        notices = Notice.objects.filter(profile__client=client)
        return cls(
            keys=list(client.api_keys.order_by("revoked_at", "-created_at")),
            runs=_states(runs, "status", FullPassRun.Status),
            notices=_states(notices, "state", Notice.State),
            people=client.profiles.count(),
            newest=list(client.profiles.select_related("current_version").order_by("-pk")[:SHOWN]),
            paused_by=paused_by(client),
        )


def _states(rows: QuerySet, field: str, choices: type[FullPassRun.Status | Notice.State]) -> list[State]:
    found = dict(rows.order_by().values_list(field).annotate(Count("pk")))
    return [State(each.value, str(each.label), found[each]) for each in choices if each in found]
