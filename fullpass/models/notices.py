"""What is told to others, and what staff did."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID, uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from fullpass.models.profiles import Profile
from fullpass.models.runs import FullPassRun

CLAIM = timedelta(
    seconds=90
)  # longer than any attempt takes; a sender that died leaves the notice until then
MINUTE, HOUR = 60, 3600
# Seconds until the next attempt, after the first, the second, …; about a day in all.
DELAYS = (30, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR / 2, HOUR, 2 * HOUR, 4 * HOUR, 7 * HOUR, 9 * HOUR)
JITTER = 0.2  # of the delay, either way, so that notices that failed together do not come back together
LONGEST_RETRY_AFTER = HOUR


class NoticeQuerySet(models.QuerySet["Notice"]):
    def due(self) -> NoticeQuerySet:
        """Notices to be sent now, and claimed by nobody."""
        now = timezone.now()
        free = Q(claimed_until__isnull=True) | Q(claimed_until__lt=now)
        return self.filter(free, state=Notice.State.WAITING, next_attempt_at__lte=now)

    def under_way(self) -> NoticeQuerySet:
        """Notices that somebody is sending now."""
        return self.filter(state=Notice.State.WAITING, claimed_until__gte=timezone.now())

    def exhausted(self) -> NoticeQuerySet:
        """Notices whose every sender died over them."""
        return self.filter(attempts__gt=len(DELAYS))

    def claim(self, ids: Iterable[UUID]) -> list[Notice]:
        """Take those of these notices that are due, whoever else tries; gives what was won.

        This counts as an attempt, whether or not the sender lives to tell how it ended.
        """
        claim, until = uuid4(), timezone.now() + CLAIM
        # No join here: the database has to look at the claim again when it waited for another's.
        Notice.objects.filter(pk__in=list(ids)).due().update(
            claim=claim, claimed_until=until, attempts=F("attempts") + 1
        )
        return list(self.filter(claim=claim))


class Notice(models.Model):
    """The outbox: written in the transaction that makes it true, sent afterwards. Holds no chat text."""

    class Kind(models.TextChoices):
        READY = "profile.ready", "The profile is ready"
        UPGRADED = "profile.upgraded", "The profile got smarter"
        FAILED = "run.failed", "The run failed"

    class Channel(models.TextChoices):
        CALLBACK = "callback", "Callback"  # to the web app
        MAIL = "mail", "Mail"  # to the person
        ALERT = "alert", "Alert"  # to staff

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        SENT = "sent", "Sent"
        GIVEN_UP = "given_up", "Given up"
        OFF = "off", "Not configured"  # somebody asked for it, and this installation cannot send it

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="notices")
    run = models.ForeignKey(FullPassRun, on_delete=models.CASCADE, null=True, related_name="notices")
    run_attempt = models.PositiveIntegerField(default=1, help_text="The attempt of the run that it tells of.")
    kind = models.CharField(max_length=40, choices=Kind.choices)
    channel = models.CharField(max_length=10, choices=Channel.choices)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    payload = models.JSONField(default=dict)
    attempts = models.PositiveIntegerField(default=0)
    next_attempt_at = models.DateTimeField(default=timezone.now)
    claim = models.UUIDField(null=True, editable=False, help_text="Whose turn it is to send it.")
    claimed_until = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    last_error = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        permissions = [("send_notice", "Can send notices again")]
        constraints = [
            models.UniqueConstraint(
                fields=["run", "channel", "kind", "run_attempt"], name="notice_once_an_attempt"
            ),
            models.UniqueConstraint(
                fields=["run", "kind"], condition=Q(channel="mail"), name="mail_once_a_run"
            ),
        ]
        indexes = [
            models.Index(fields=["next_attempt_at"], condition=Q(state="waiting"), name="notice_waiting"),
            models.Index(fields=["channel", "sent_at"]),
            models.Index(fields=["created_at"]),
        ]

    def __str__(self) -> str:
        return f"{self.kind} by {self.channel}"

    # --- How an attempt ended. Each is False when the claim is no longer ours, or the person was erased.

    def set_sent(self) -> bool:
        return self._settle(state=self.State.SENT, sent_at=timezone.now(), last_error="")

    def set_off(self, why: str) -> bool:
        """It cannot be sent as this installation is configured; `send_again` is for afterwards."""
        return self._settle(state=self.State.OFF, last_error=why)

    def set_given_up(self, why: str) -> bool:
        return self._settle(state=self.State.GIVEN_UP, last_error=why)

    def set_unsent(self, why: str, retry_after: float | None = None) -> bool:
        """Try again later, or give up when a day of attempts is over. `retry_after`: the receiver's wish, in
        seconds."""
        if self.attempts > len(DELAYS):
            return self.set_given_up(why)
        delay = DELAYS[self.attempts - 1] * random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311  no secret
        delay = max(delay, min(retry_after or 0, LONGEST_RETRY_AFTER))
        return self._settle(next_attempt_at=timezone.now() + timedelta(seconds=delay), last_error=why)

    def _settle(self, **fields: object) -> bool:
        mine = Notice.objects.filter(pk=self.pk, state=self.State.WAITING, claim=self.claim)
        won = mine.update(claim=None, claimed_until=None, **fields) == 1
        for name, value in fields.items():
            setattr(self, name, value)
        return won

    def send_again(self) -> bool:
        """Let it be sent from the first attempt on, whatever became of it; False while it is being sent."""
        now = timezone.now()
        free = Q(claimed_until__isnull=True) | Q(claimed_until__lt=now)
        fields = {"state": self.State.WAITING, "attempts": 0, "next_attempt_at": now, "last_error": ""}
        again = Notice.objects.filter(free, pk=self.pk).update(claim=None, claimed_until=None, **fields)
        if again:
            self.refresh_from_db()
        return bool(again)


class AuditEntry(models.Model):
    """What a member of staff did or looked at. Outlives the person it is about, so it names ids only."""

    staff = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True)
    by = models.CharField(max_length=200, blank=True, help_text="Their name at that time, or a program's.")
    action = models.CharField(max_length=50)
    client_slug = models.CharField(max_length=63, blank=True)
    user_id = models.CharField(max_length=128, blank=True, help_text="The person it is about.")
    target = models.CharField(max_length=200)
    details = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-id"]
        indexes = [
            models.Index(fields=["-created_at", "-id"], name="audit_newest"),
            # What the log is searched and filtered by: it only grows.
            models.Index(fields=["user_id", "-created_at", "-id"], name="audit_person"),
            models.Index(fields=["by", "-created_at", "-id"], name="audit_by"),
            models.Index(fields=["action", "-created_at", "-id"], name="audit_action"),
            models.Index(fields=["client_slug", "-created_at", "-id"], name="audit_client"),
            models.Index(fields=["target", "-created_at", "-id"], name="audit_target"),
        ]
        verbose_name = "entry of the audit log"
        verbose_name_plural = "entries of the audit log"

    def __str__(self) -> str:
        return f"{self.action} {self.target}"
