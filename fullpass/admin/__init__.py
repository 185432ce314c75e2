"""What support staff sees."""

from fullpass.admin import chats, clients, facts, notices, profiles, runs

__all__ = ["chats", "clients", "facts", "notices", "profiles", "runs"]
