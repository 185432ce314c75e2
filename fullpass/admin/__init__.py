"""What support staff sees."""

from fullpass.admin import (
    chats,
    clients,
    facts,
    notices,
    profiles,
    requests,
    runs,
    staff_notes,
    workers,
)

__all__ = ["chats", "clients", "facts", "notices", "profiles", "requests", "runs", "staff_notes", "workers"]
