"""What is told to others, and what staff did."""

from __future__ import annotations

from uuid import uuid4

from django.conf import settings
from django.db import models

from fullpass.models.profiles import Profile
from fullpass.models.runs import FullPassRun


class Notice(models.Model):
    """The outbox: written in the transaction that makes it true, sent afterwards. Holds no chat text."""

    class Channel(models.TextChoices):
        CALLBACK = "callback", "Callback"
        MAIL = "mail", "Mail"
        ALERT = "alert", "Alert"

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        SENT = "sent", "Sent"
        GIVEN_UP = "given_up", "Given up"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="notices")
    run = models.ForeignKey(FullPassRun, on_delete=models.CASCADE, null=True, related_name="notices")
    kind = models.CharField(max_length=40)
    channel = models.CharField(max_length=10, choices=Channel.choices)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    payload = models.JSONField(default=dict)
    attempts = models.PositiveIntegerField(default=0)
    next_attempt_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    last_error = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(fields=["run", "channel", "kind"], name="notice_once_a_run"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} by {self.channel}"


class AuditEntry(models.Model):
    """What a member of staff did or looked at. Outlives the person it is about, so it names ids only."""

    staff = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True)
    action = models.CharField(max_length=50)
    client_slug = models.CharField(max_length=63, blank=True)
    target = models.CharField(max_length=200)
    details = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at"]
        verbose_name_plural = "audit entries"

    def __str__(self) -> str:
        return f"{self.action} {self.target}"
