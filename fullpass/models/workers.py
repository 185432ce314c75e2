"""Who works, and whether anybody may: clusters of workers, and the switch that pauses all model calls."""

from __future__ import annotations

from datetime import timedelta

from django.db import models
from django.utils import timezone

SILENT = timedelta(seconds=20)  # a cluster that has not been heard of for so long is gone, or hangs
FORGOTTEN = timedelta(minutes=10)


class ClusterQuerySet(models.QuerySet["Cluster"]):
    def heard_of(self) -> ClusterQuerySet:
        """Clusters whose workers have shown themselves lately."""
        return self.filter(seen_at__gte=timezone.now() - SILENT)

    def at_work(self) -> ClusterQuerySet:
        """Clusters that live and take tasks."""
        return self.heard_of().filter(hung_since=None)

    def forgotten(self) -> ClusterQuerySet:
        """Clusters that went so long ago that nobody asks for them any more."""
        return self.filter(seen_at__lt=timezone.now() - FORGOTTEN)


class Cluster(models.Model):
    """A cluster of workers on some host: kept alive by its workers, gone when it stops in good order."""

    name = models.CharField(max_length=200, unique=True, help_text="Host, process and its start.")
    host = models.CharField(max_length=255)
    pid = models.PositiveIntegerField(help_text="Of the process that guards the workers.")
    workers = models.PositiveIntegerField()
    started_at = models.DateTimeField()
    seen_at = models.DateTimeField()
    last_worked_at = models.DateTimeField(null=True, blank=True)
    hung_since = models.DateTimeField(
        null=True, blank=True, help_text="Tasks lie in front of idle workers since then."
    )

    objects = ClusterQuerySet.as_manager()

    class Meta:
        ordering = ["host", "pid"]
        verbose_name = "cluster of workers"
        verbose_name_plural = "clusters of workers"

    def __str__(self) -> str:
        return f"{self.host}:{self.pid}"


class PauseSwitch(models.Model):
    """The switch that pauses every run; there is one row at most. A client has a switch of its own."""

    ONLY = 1
    LONGEST_REASON = 500  # characters

    id = models.PositiveSmallIntegerField(primary_key=True, default=ONLY, editable=False)
    paused = models.BooleanField(default=False)
    since = models.DateTimeField(null=True, blank=True)
    by = models.CharField(max_length=200, blank=True)
    reason = models.CharField(max_length=LONGEST_REASON, blank=True)

    class Meta:
        verbose_name_plural = "pause switch"
        permissions = [("use_pauseswitch", "Can pause model calls and let them go on")]
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="one_pause_switch")]

    def __str__(self) -> str:
        return "paused" if self.paused else "not paused"

    @classmethod
    def read(cls) -> PauseSwitch:
        """The switch as it stands; one that was never touched is not paused."""
        return cls.objects.filter(pk=cls.ONLY).first() or cls()
