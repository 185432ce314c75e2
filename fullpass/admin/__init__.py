"""What support staff sees."""

from fullpass.admin import chats, clients, facts, notices, profiles, requests, runs, workers

__all__ = ["chats", "clients", "facts", "notices", "profiles", "requests", "runs", "workers"]
