"""Runs: which failed and why, and what puts them right."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.timesince import timesince

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.admin.noting import Noting
from fullpass.admin.runs_bulk import BulkActions
from fullpass.admin.runs_filters import Age, FailedChunks, Stuck
from fullpass.admin.runs_verbs import RunButtons
from fullpass.desk.durations import in_words
from fullpass.desk.run_page import run_now, run_page
from fullpass.desk.run_words import duration_of
from fullpass.models import FullPassRun
from fullpass.templatetags.desk import badge
from fullpass.templatetags.runs import dollars, short, thousands


@admin.register(FullPassRun)
class FullPassRunAdmin(BulkActions, RunButtons, Noting, ReadOnlyAdmin):
    list_display = [
        "state", "person", "client", "chunks", "failed", "facts", "tokens", "cost", "took", "error", "age",
    ]  # fmt: skip
    list_filter = [
        "status", FailedChunks, Stuck, Age, "stage", "error_code", "engine", "profile__client",
    ]  # fmt: skip
    search_fields = ["=id", "=profile__user_id", "=error_code"]
    search_help_text = "A run id, a user id or an error code"

    class Media:
        css: ClassVar[dict[str, list[str]]] = {"all": ["fullpass/run.css"]}

    def get_queryset(self, request: HttpRequest) -> QuerySet[FullPassRun]:
        return super().get_queryset(request).select_related("profile__client")

    # --- The list

    @admin.display(description="State", ordering="status")
    def state(self, run: FullPassRun) -> SafeString:
        shown = badge("stuck", "Worker lost") if run.is_stale else badge(run.status, run.get_status_display())
        if not run.is_active and run.status != run.Status.FAILED:
            return shown
        percent = round(run.progress)
        return format_html(
            '{} <span class="stage">{}</span>'
            '<progress max="100" value="{}" aria-label="Progress">{} %</progress>',
            shown, run.get_stage_display(), percent, percent,
        )  # fmt: skip

    @admin.display(description="Person", ordering="profile__user_id")
    def person(self, run: FullPassRun) -> SafeString:
        url = reverse("admin:fullpass_profile_change", args=[run.profile_id])
        return format_html('<a href="{}" class="text">{}</a>', url, run.profile.user_id)

    @admin.display(description="Client", ordering="profile__client__slug")
    def client(self, run: FullPassRun) -> str:
        return run.profile.client.slug

    @admin.display(description="Chunks")
    def chunks(self, run: FullPassRun) -> str:
        return thousands(sum(run.reading.get("chunks", {}).values()))

    @admin.display(description="Failed")
    def failed(self, run: FullPassRun) -> str | SafeString:
        number = run.reading.get("chunks", {}).get("failed", 0)
        return badge("failed", thousands(number)) if number else "0"

    @admin.display(description="Facts")
    def facts(self, run: FullPassRun) -> str:
        related = run.counts.get("facts")
        kept = run.reading.get("facts", 0) - run.reading.get("quarantined", 0)
        return thousands(related["active"] if related else kept)

    @admin.display(description="Tokens", ordering="input_tokens")
    def tokens(self, run: FullPassRun) -> str:
        return short(run.input_tokens + run.output_tokens)

    @admin.display(description="Cost", ordering="cost_usd")
    def cost(self, run: FullPassRun) -> str:
        return dollars(run.cost_usd)

    @admin.display(description="Duration")
    def took(self, run: FullPassRun) -> str:
        return in_words(duration_of(run))

    @admin.display(description="Error", ordering="error_code", empty_value="")
    def error(self, run: FullPassRun) -> SafeString | None:
        if not run.error_code:
            return None
        sentence = Truncator(run.error_message).chars(70)
        return format_html('<code>{}</code> <span class="quiet text">{}</span>', run.error_code, sentence)

    @admin.display(description="Age", ordering="created_at")
    def age(self, run: FullPassRun) -> SafeString:
        at = run.created_at.isoformat(timespec="seconds")
        return format_html(
            '<time datetime="{}" title="{}">{}</time>', at, at, timesince(run.created_at, depth=1)
        )

    # --- The page

    def get_urls(self) -> list[URLPattern]:
        now = self.admin_site.admin_view(self.now_view)
        return [path("<uuid:run_id>/now/", now, name="fullpass_fullpassrun_now"), *super().get_urls()]

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """Everything about a run."""
        run = self.get_object(request, object_id)
        if not self.has_view_permission(request, run):
            raise PermissionDenied
        if run is None:
            messages.warning(request, f"There is no run {object_id[:100]}.")
            return HttpResponseRedirect(reverse("admin:fullpass_fullpassrun_changelist"))
        context = {
            **self.admin_site.each_context(request),
            **run_page(run, request.user),
            "title": f"Run of {run.profile.user_id}",
            "opts": self.opts,
            "original": run,
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/fullpass/fullpassrun/page.html", context)

    def now_view(self, request: HttpRequest, run_id: object) -> HttpResponse:
        """The part of the page that changes while the run goes on, without the rest."""
        run = self.get_object(request, str(run_id))
        if not self.has_view_permission(request, run):
            raise PermissionDenied
        if run is None:
            raise Http404
        context = {**run_now(run, request.user), "has_permission": True}
        return TemplateResponse(request, "admin/fullpass/fullpassrun/now.html", context)
