"""Clusters of workers, and the switch that pauses everything."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern
from django.utils import timezone
from django.utils.safestring import SafeString

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.admin.switching import Switching
from fullpass.admin.verbs import verb_paths
from fullpass.models import Cluster, PauseSwitch
from fullpass.queue.health import state_of
from fullpass.templatetags.desk import badge

WORDS = {"ok": ("active", "Working"), "hung": ("failed", "Hangs"), "gone": ("cancelled", "Gone")}


@admin.register(Cluster)
class ClusterAdmin(ReadOnlyAdmin):
    list_display = [
        "host",
        "pid",
        "workers",
        "state",
        "started_at",
        "seen_at",
        "last_worked_at",
        "hung_since",
    ]
    search_fields = ["=host"]
    search_help_text = "A host"

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """With what to do where nobody works."""
        context = {"nobody_works": not Cluster.objects.at_work().exists()}
        return super().changelist_view(request, context | (extra_context or {}))

    @admin.display(description="State")
    def state(self, cluster: Cluster) -> SafeString:
        return badge(*WORDS[state_of(cluster, timezone.now())])


@admin.register(PauseSwitch)
class PauseSwitchAdmin(Switching, ReadOnlyAdmin):
    change_form_template = "admin/fullpass/pauseswitch/change_form.html"

    class Media:
        css = {"all": ["fullpass/start.css"]}

    def get_urls(self) -> list[URLPattern]:
        return verb_paths(self, PauseSwitchAdmin.pause, PauseSwitchAdmin.resume) + super().get_urls()

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """There is one switch, so its page stands in for the list."""
        return self.change_view(request, str(PauseSwitch.ONLY), extra_context=extra_context)

    def get_object(
        self, request: HttpRequest, object_id: str, from_field: str | None = None
    ) -> PauseSwitch | None:
        """The one switch, whether or not it was ever touched."""
        return PauseSwitch.read() if object_id == str(PauseSwitch.ONLY) else None
