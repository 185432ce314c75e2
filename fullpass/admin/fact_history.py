"""What staff did to a fact."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.core.paginator import Paginator
from django.db.models.options import Options
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect

from fullpass.admin.row_lines import fact_id_in_logs
from fullpass.models import Fact

MOST_LINES = 100  # of one fact, the newest


class FactHistory(admin.ModelAdmin):
    """A part of the facts' admin: `<id>/history/`, whose lines do not go by the id of the fact."""

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        lines = LogEntry.objects.none()
        if (fact_id := _uuid(object_id)) is not None:
            its = {
                "content_type": ContentType.objects.get_for_model(Fact),
                "object_id": fact_id_in_logs(fact_id),
            }
            lines = LogEntry.objects.filter(**its).select_related("user").order_by("-action_time")
        shown = Paginator(lines[:MOST_LINES], MOST_LINES).page(1)
        return super().history_view(request, object_id, {"action_list": shown, **(extra_context or {})})

    def _get_obj_does_not_exist_redirect(
        self, request: HttpRequest, opts: Options, object_id: str
    ) -> HttpResponseRedirect:
        raise Http404


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
