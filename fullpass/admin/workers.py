"""Clusters of workers, and the switch that pauses everything."""

from __future__ import annotations

from django.contrib import admin

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.models import Cluster, PauseSwitch


@admin.register(Cluster)
class ClusterAdmin(ReadOnlyAdmin):
    list_display = ["host", "pid", "workers", "started_at", "seen_at", "last_worked_at", "hung_since"]
    search_fields = ["host"]
    search_help_text = "A host"


@admin.register(PauseSwitch)
class PauseSwitchAdmin(ReadOnlyAdmin):
    list_display = ["paused", "since", "by", "reason"]
