"""How the workers are: which clusters live, and whether work waits that nobody takes."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from fullpass.models import Cluster, FullPassRun, PauseSwitch
from fullpass.models.owners import is_dead, this_host
from fullpass.models.workers import SILENT

logger = logging.getLogger(__name__)
TOO_LONG = timedelta(seconds=60)  # work that waits so long, while all clusters are idle, is not seen


@dataclass(frozen=True)
class Health:
    """What can be told of the workers, as JSON-able data, and what is wrong with them."""

    queue: dict[str, Any]
    clusters: list[dict[str, Any]]
    switch: PauseSwitch
    problem: str  # "" when work is done

    @property
    def paused(self) -> bool:
        return self.switch.paused


def health(dead: list[str] | None = None) -> Health:
    """How the workers are now. Logs an error for each cluster that hangs.

    `dead` are the owners of leases that live no more, where they are known.
    """
    now = timezone.now()
    waiting, longest = FullPassRun.objects.claimable(dead).waiting()
    clusters = list(Cluster.objects.all())
    states = [state_of(cluster, now) for cluster in clusters]
    for cluster, state in zip(clusters, states, strict=True):
        if state == "hung":
            logger.error("cluster %s hangs: it lives, and takes no tasks", cluster)
    alive = [cluster for cluster, state in zip(clusters, states, strict=True) if state == "ok"]
    problem = ""
    if not alive:
        problem = "no cluster of workers is alive; start one with `manage.py qcluster`"
    elif longest > TOO_LONG and all(_is_idle(cluster, now) for cluster in alive):
        problem = "work waits although workers are idle; restart them"
    return Health(
        queue={
            "waiting": waiting,
            "oldest_waiting_seconds": round(longest.total_seconds()),
            "stale": FullPassRun.objects.stale().count(),
        },
        clusters=[
            {"id": str(row), "seen_seconds_ago": round((now - row.seen_at).total_seconds()), "state": state}
            for row, state in zip(clusters, states, strict=True)
        ],
        switch=PauseSwitch.read(),
        problem=problem,
    )


def state_of(cluster: Cluster, now: datetime) -> str:
    """`ok`, `hung` when it lives and takes no tasks, `gone` when it is silent and not known to live."""
    if now - cluster.seen_at < SILENT:
        return "hung" if cluster.hung_since else "ok"
    return "hung" if _lives_here(cluster) else "gone"


def _lives_here(cluster: Cluster) -> bool:
    return cluster.name.startswith(f"{this_host()}|") and not is_dead(f"{cluster.name}|0")


def _is_idle(cluster: Cluster, now: datetime) -> bool:
    return cluster.last_worked_at is None or now - cluster.last_worked_at > TOO_LONG
