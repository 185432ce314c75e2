"""Runs: which failed and why, and what puts them right."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import Truncator

from fullpass.admin.narrowed import OfOnePerson
from fullpass.admin.noting import Noting
from fullpass.admin.paging import IndexedValues
from fullpass.admin.runs_bulk import BulkActions
from fullpass.admin.runs_filters import Age, FailedChunks, Held, NoFacts, Stuck
from fullpass.admin.runs_verbs import RunButtons
from fullpass.desk.durations import in_words
from fullpass.desk.run_page import run_now, run_page
from fullpass.desk.run_rows import facts_of, with_reviews, with_what_it_took
from fullpass.desk.run_words import RunTime, found_nothing, how_long_ago
from fullpass.models import FullPassRun
from fullpass.templatetags.desk import badge
from fullpass.templatetags.runs import dollars, short, thousands


@admin.register(FullPassRun)
class FullPassRunAdmin(BulkActions, RunButtons, Noting, OfOnePerson):
    list_display = ["state", "person", "read", "cost", "took"]
    list_display_links = None
    list_filter = [
        "status", FailedChunks, NoFacts, Stuck, Held, Age, "stage", ("error_code", IndexedValues), "engine",
        "profile__client",
    ]  # fmt: skip
    search_fields = ["=id", "=profile__user_id", "=error_code"]
    search_help_text = "A run id, a user id or an error code"

    class Media:
        css: ClassVar[dict[str, list[str]]] = {"all": ["fullpass/run.css"]}

    def get_queryset(self, request: HttpRequest) -> QuerySet[FullPassRun]:
        runs = super().get_queryset(request).select_related("profile__client")
        return with_reviews(with_what_it_took(runs))

    # --- The list

    @admin.display(description="Run", ordering="status")
    def state(self, run: FullPassRun) -> SafeString:
        """Where it stands, and why where it failed."""
        shown = badge("stuck", "Worker lost") if run.is_stale else badge(run.status, run.get_status_display())
        way = '<a href="{}">{} <span class="made">{}</span></a>'
        parts = [format_html(way, self.url_of(run), shown, date_format(run.created_at, "Y-m-d H:i"))]
        if run.is_active or run.status == run.Status.FAILED:
            percent = round(run.progress)
            parts.append(format_html('<span class="stage">{}</span>', run.get_stage_display()))
            tone = "is-failed" if run.status == run.Status.FAILED else ""
            bar = '<progress class="{}" max="100" value="{}" aria-label="Progress">{} %</progress>'
            parts.append(format_html(bar, tone, percent, percent))
        if run.error_code:
            sentence = Truncator(run.error_message).chars(90)
            said = '<span class="why"><code>{}</code> <span class="text">{}</span></span>'
            parts.append(format_html(said, run.error_code, sentence))
        return format_html_join(" ", "{}", ((part,) for part in parts))

    @staticmethod
    def url_of(run: FullPassRun) -> str:
        return reverse("admin:fullpass_fullpassrun_change", args=[run.pk])

    @admin.display(description="Person", ordering="profile__user_id")
    def person(self, run: FullPassRun) -> SafeString:
        url = reverse("admin:fullpass_profile_change", args=[run.profile_id])
        shown = '<a href="{}" class="text">{}</a> <span class="below">{}</span>'
        return format_html(shown, url, run.profile.user_id, run.profile.client.slug)

    @admin.display(description="Chunks")
    def read(self, run: FullPassRun) -> SafeString:
        """How many chunks, how many of them failed, and the facts in them."""
        chunks, facts = run.reading.get("chunks", {}), facts_of(run)
        failed, total = chunks.get("failed", 0), sum(chunks.values())
        bad = format_html("{} ", badge("failed", f"{thousands(failed)} failed")) if failed else ""
        told = f"{thousands(facts)} {'fact' if facts == 1 else 'facts'}"
        if found_nothing(run):
            told = badge("refused", "No facts found")
        row = '{}{}<span class="below">{}</span>'
        return format_html(row, bad, thousands(total), told)

    @admin.display(description="Cost", ordering="cost_usd")
    def cost(self, run: FullPassRun) -> SafeString:
        """In dollars and tokens."""
        tokens = short(run.input_tokens + run.output_tokens)
        shown = '{} <span class="below">{} tokens</span>'
        return format_html(shown, dollars(run.cost_usd), tokens)

    @admin.display(description="Time", ordering="created_at")
    def took(self, run: FullPassRun) -> SafeString:
        """How long it was worked on, how long from its start to its end, and how long ago it was made."""
        time = RunTime.of(run, getattr(run, "begun", None), getattr(run, "worked", None))
        at, ago = run.created_at.isoformat(timespec="seconds"), how_long_ago(run.created_at)
        told = [f"{in_words(time.worked)} worked"] if time.worked is not None else []
        told += [f"{in_words(time.whole)} start to end"] if time.whole is not None else []
        parts = [*told, format_html('<time datetime="{}" title="{}">{}</time>', at, at, ago)]
        below = format_html_join("", '<span class="below">{}</span>', ((part,) for part in parts[1:]))
        return format_html("{}{}", parts[0], below)

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
