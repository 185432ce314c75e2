"""What support staff sees."""

from fullpass.admin import (
    accounts,
    audit,
    chats,
    clients,
    erased,
    facts,
    keys,
    notices,
    profiles,
    requests,
    runs,
    runs_work,
    staff_notes,
    workers,
)

__all__ = [
    "accounts",
    "audit",
    "chats",
    "clients",
    "erased",
    "facts",
    "keys",
    "notices",
    "profiles",
    "requests",
    "runs",
    "runs_work",
    "staff_notes",
    "workers",
]
