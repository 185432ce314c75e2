"""The cluster that this worker belongs to: who guards it, how it is, and the row by which others see it."""

from __future__ import annotations

import os
import socket

import psutil
from django.utils import timezone
from django_q.brokers import Broker, get_broker
from django_q.conf import Conf
from django_q.status import Stat

from fullpass.models import Cluster
from fullpass.models.owners import this_host


class OwnCluster:
    """Looked at from one of its workers, whose parent is the process that guards the cluster."""

    def __init__(self) -> None:
        self.guard = psutil.Process(os.getppid())
        self.name = f"{this_host()}|{self.guard.pid}|{self.guard.create_time():.2f}"
        self.started_at = timezone.now()
        self._commander = self.guard.ppid()  # the process that was started, and is told to stop
        self._broker: Broker | None = None
        self._id = ""

    @property
    def is_unguarded(self) -> bool:
        """Whether the guard has gone: nobody replaces workers any more, and nobody ends them."""
        return os.getppid() != self.guard.pid

    @property
    def is_abandoned(self) -> bool:
        """Whether the command has gone that could end the guard."""
        try:
            return self.guard.ppid() != self._commander
        except psutil.NoSuchProcess:
            return True

    def stat(self) -> Stat | None:
        """What the guard has told lately (every GUARD_CYCLE, for 3 s); None when it has not, or not yet."""
        self._broker = self._broker or get_broker()
        if not self._id:
            here = socket.gethostname()
            stats = [s for s in Stat.get_all(self._broker) if (s.sentinel, s.host) == (self.guard.pid, here)]
            if not stats:
                return None
            self._id = str(stats[-1].cluster_id)
        stat = Stat.get(self.guard.pid, self._id, self._broker)
        return stat if isinstance(stat, Stat) else None

    def forget_connections(self) -> None:
        """Begin anew after the queue or its statistics could not be reached."""
        self._broker = None

    # --- The row

    def show(self, *, worked: bool) -> bool:
        """Tell others that this cluster lives; gives whether one of its workers has found it to hang."""
        now = timezone.now()
        worked_at = {"last_worked_at": now} if worked else {}
        row = {"host": socket.gethostname(), "pid": self.guard.pid, "workers": Conf.WORKERS}
        new = {**row, "started_at": self.started_at, "seen_at": now}
        cluster, is_new = Cluster.objects.get_or_create(name=self.name, defaults={**new, **worked_at})
        if not is_new:
            Cluster.objects.filter(pk=cluster.pk).update(seen_at=now, **worked_at)
        return cluster.hung_since is not None

    def set_hung(self, hung: bool) -> None:
        """Say that tasks lie in front of idle workers, or no longer do."""
        rows = Cluster.objects.filter(name=self.name, hung_since__isnull=hung)
        rows.update(hung_since=timezone.now() if hung else None)

    def take_leave(self) -> None:
        Cluster.objects.filter(name=self.name).delete()
