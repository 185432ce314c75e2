"""What web apps handed in: exports, the files that are to go, and requests that must not count twice."""

from __future__ import annotations

from django.db import models

from fullpass.models.clients import Client
from fullpass.models.runs import FullPassRun


class Upload(models.Model):
    """An export in storage that is known to us: uploaded, to be uploaded, or named by a request.

    It is made before its file and goes before its file. One without a SHA-256 was not received by us, or not
    to its end.
    """

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="uploads")
    user_id = models.CharField(max_length=128, help_text="Of the person; a profile may come later.")
    storage_path = models.CharField(max_length=1024, unique=True)
    size = models.PositiveBigIntegerField(null=True, help_text="In bytes.")
    sha256 = models.CharField(max_length=64, blank=True)
    format = models.CharField(max_length=20, blank=True)
    conversation_count = models.PositiveIntegerField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at"]
        indexes = [models.Index(fields=["client", "user_id"])]

    def __str__(self) -> str:
        return f"Upload {self.pk}"


class Removal(models.Model):
    """A file that is to be deleted from storage; gone as soon as that has worked."""

    path = models.CharField(
        max_length=1024, unique=True, help_text="With a slash at its end: a folder and all below it."
    )
    due_at = models.DateTimeField(db_index=True)
    attempts = models.PositiveIntegerField(default=0)
    last_error = models.CharField(max_length=100, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["due_at"]

    def __str__(self) -> str:
        return f"Removal {self.pk}"


class IdempotencyKey(models.Model):
    """A key that a web app sent along with a request, so that the request may be sent again."""

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="idempotency_keys")
    key = models.CharField(max_length=255)
    body_hash = models.CharField(max_length=64)
    run = models.ForeignKey(FullPassRun, on_delete=models.CASCADE, related_name="idempotency_keys")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(fields=["client", "key"], name="idempotency_key_once_a_client")
        ]
        indexes = [models.Index(fields=["client", "created_at"])]

    def __str__(self) -> str:
        return f"Idempotency key {self.pk}"
