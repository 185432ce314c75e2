"""What opens the API: a client may have several keys, each shown once and kept as a hash."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from typing import Any

from django.db import models
from django.utils import timezone

from fullpass.models.clients import Client

MARK = "sp"
NOBODY = "0" * 64  # what a key without a row is compared to, so that it takes the same time


class ApiKey(models.Model):
    """A key of a client: `sp_<prefix>_<secret>`. The prefix finds the row, the whole key's hash proves it."""

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="api_keys")
    name = models.CharField(max_length=100, blank=True)
    prefix = models.CharField(max_length=16, unique=True)
    hashed_key = models.CharField(max_length=200)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)
    last_used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["client", "prefix"]
        verbose_name = "API key"
        permissions = [("manage_apikey", "Can make and revoke keys")]

    def __str__(self) -> str:
        return f"{self.client} {self.prefix}…"

    @staticmethod
    def new_prefix() -> str:
        """What no other key begins with."""
        return secrets.token_hex(6)

    @classmethod
    def make(cls, client: Client, *, prefix: str = "", **fields: Any) -> tuple[ApiKey, str]:
        """A new key of the client: its row, and the key itself, which nobody can read again.

        Raises IntegrityError when a key has that `prefix` already; without one it gets a new one.
        """
        prefix = prefix or cls.new_prefix()
        key = f"{MARK}_{prefix}_{secrets.token_urlsafe(32)}"
        return cls.objects.create(client=client, prefix=prefix, hashed_key=_hash(key), **fields), key

    @classmethod
    def find(cls, key: str) -> ApiKey | None:
        """The usable key with its client; None for an unknown, revoked or expired one."""
        prefix = cls.prefix_of(key)
        row = cls.objects.select_related("client").filter(prefix=prefix).first() if prefix else None
        matches = secrets.compare_digest(row.hashed_key if row else NOBODY, _hash(key))
        return row if row is not None and matches and row.is_usable else None

    @staticmethod
    def prefix_of(key: str) -> str:
        """The prefix that a key carries, "" for what cannot be a key."""
        mark, _, rest = key.partition("_")
        prefix = rest.partition("_")[0]
        return prefix if mark == MARK and prefix.isascii() and prefix.isalnum() else ""

    @property
    def is_usable(self) -> bool:
        return self.revoked_at is None and (self.expires_at is None or self.expires_at > timezone.now())

    def revoke(self) -> bool:
        """Close the key for ever; False when it was closed before."""
        now = timezone.now()
        won = ApiKey.objects.filter(pk=self.pk, revoked_at__isnull=True).update(revoked_at=now)
        self.refresh_from_db()
        return bool(won)

    def was_used_within(self, period: timedelta) -> bool:
        """Whether a use was written down that recently."""
        return self.last_used_at is not None and self.last_used_at > timezone.now() - period


def _hash(key: str) -> str:
    """A key holds 256 random bits: nobody guesses it, so no slow hash is needed."""
    return hashlib.sha256(key.encode()).hexdigest()
