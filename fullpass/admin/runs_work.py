"""What a run did: its stages, its chunks, its calls, and the answers that are kept."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from fullpass.admin.base import ReadOnlyAdmin, as_json, person_json
from fullpass.admin.masking import masked
from fullpass.admin.paging import IndexedValues
from fullpass.admin.runs_filters import AgeOfRun, GotPast
from fullpass.advice import advice_on
from fullpass.desk.durations import in_words
from fullpass.desk.names import ENDS, spoken
from fullpass.desk.run_words import clock
from fullpass.models import EngineResult, FullPassRun, ModelCall, RunChunk, StageLog
from fullpass.templatetags.desk import badge
from fullpass.templatetags.runs import dollars, thousands

CHUNKS_SHOWN = 100


class OfRun(ReadOnlyAdmin):
    """Rows of a run: about the person whom the run is for. `?run__id__exact=` narrows a list to one."""

    title = ""

    class Media:
        css: ClassVar[dict[str, list[str]]] = {"all": ["fullpass/run.css"]}

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        asked = request.GET.get("run__id__exact") or request.GET.get("run")
        try:
            run = FullPassRun.objects.select_related("profile").get(pk=asked) if asked else None
        except (FullPassRun.DoesNotExist, ValidationError):
            run = None
        context: dict[str, Any] = {"title": self.title}
        if run:
            context |= {"title": f"{self.title}: {run.profile.user_id}", "person": run.profile, "run": run}
        return super().changelist_view(request, {**context, **(extra_context or {})})

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        response = super().render_change_form(request, context, *args, **kwargs)
        run = context["original"].run  # a call from before runs were kept has none
        context["person"] = run.profile if run else context["original"].profile
        return response


@admin.register(StageLog)
class StageLogAdmin(OfRun):
    title = "Stages of runs"
    list_display = ["stage", "attempt", "state", "of_run", "started_at", "lasted", "why"]
    list_filter = ["stage", "status", GotPast, AgeOfRun, ("error_code", IndexedValues)]
    list_select_related = ["run__profile"]
    ordering, sortable_by = ["-id"], ()
    search_fields = ["=run__id"]
    search_help_text = "A run id"
    counted = as_json("counts")
    fields = [
        "run", "stage", "attempt", "state", "started_at", "completed_at", "slices", "waited_seconds",
        "counted", "error_code", "error_message", "what_to_do", "error_cause",
    ]  # fmt: skip
    readonly_fields = ["state", "counted", "what_to_do"]

    @admin.display(description="Run of")
    def of_run(self, log: StageLog) -> SafeString:
        url = reverse("admin:fullpass_fullpassrun_change", args=[log.run_id])
        return format_html('<a class="text" href="{}">{}</a>', url, log.run.profile.user_id)

    @admin.display(description="State", ordering="status")
    def state(self, log: StageLog) -> SafeString:
        return badge(log.status, log.get_status_display())

    @admin.display(description="Took", empty_value="-")
    def lasted(self, log: StageLog) -> str | None:
        return in_words(log.completed_at - log.started_at) if log.completed_at else None

    @admin.display(description="Why it failed", empty_value="-")
    def why(self, log: StageLog) -> SafeString | None:
        return _in_words(log.error_code) if log.error_code else None

    @admin.display(description="What to do", empty_value="-")
    def what_to_do(self, log: StageLog) -> str | None:
        return advice_on(log.error_code, log.error_cause) if log.error_code else None


@admin.register(RunChunk)
class RunChunkAdmin(OfRun):
    title = "Chunks of runs"
    list_display = ["where", "what_became_of_it", "facts", "tokens", "answer"]
    list_display_links = None
    list_filter = ["outcome", "reused"]
    list_select_related = ["chunk__conversation", "run"]
    ordering, sortable_by = ["-id"], ()
    search_fields = ["=run__id", "=chunk__id"]
    search_help_text = "A run id or a chunk id"
    fields = [
        "run", "where", "state", "tokens", "reused", "facts_extracted", "facts_quarantined",
        "facts_in_own_words", "service_faults", "failure_code", "failure_message", "what_to_do",
        "failure_cause", "result",
    ]  # fmt: skip
    readonly_fields = ["where", "state", "tokens", "what_to_do"]

    @admin.display(description="Chunk")
    def where(self, row: RunChunk) -> SafeString:
        title = masked(row.chunk.conversation.title, row.run.profile_id) or "untitled"
        part = f"part {row.chunk.chunk_index + 1} of {row.total_chunks}"
        shown = '{} <span class="text">{}</span> <span class="quiet">{}</span>'
        return format_html(shown, _chunk_link(row.chunk_id), title, part)

    @admin.display(description="Outcome")
    def state(self, row: RunChunk) -> SafeString:
        return badge(row.outcome, row.get_outcome_display().split(",")[0])

    @admin.display(description="Outcome")
    def what_became_of_it(self, row: RunChunk) -> SafeString:
        """With the sentence of its failure, and the way to all that is known of it."""
        url = reverse("admin:fullpass_runchunk_change", args=[row.pk])
        state = format_html('<a href="{}">{}</a>', url, self.state(row))
        if not row.failure_code:
            return state
        said = '{} <span class="why"><code>{}</code> <span class="text">{}</span></span>'
        return format_html(said, state, row.failure_code, row.failure_message)

    @admin.display(description="Facts")
    def facts(self, row: RunChunk) -> str:
        quarantined = f" ({row.facts_quarantined} quarantined)" if row.facts_quarantined else ""
        return f"{row.facts_extracted}{quarantined}"

    @admin.display(description="Tokens")
    def tokens(self, row: RunChunk) -> str:
        return thousands(row.token_count)

    @admin.display(description="Answer")
    def answer(self, row: RunChunk) -> str:
        return "of an earlier run" if row.reused else "new" if row.result_id else "-"

    @admin.display(description="What to do", empty_value="-")
    def what_to_do(self, row: RunChunk) -> str | None:
        return advice_on(row.failure_code) if row.failure_code else None


@admin.register(ModelCall)
class ModelCallAdmin(OfRun):
    title = "Model calls"
    list_display = ["when", "act", "seconds", "tokens", "price", "how_it_ended"]
    list_display_links = None
    list_filter = ["act", ("error", IndexedValues), ("model", IndexedValues)]
    ordering, sortable_by = ["-started_at"], ()
    search_fields = ["=run__id", "=error"]
    search_help_text = "A run id or an error"
    fields = [
        "person", "run", "act", "stage", "model", "started_at", "seconds", "input_tokens", "output_tokens",
        "price", "how_it_ended", "what_to_do", "carried",
    ]  # fmt: skip
    readonly_fields = ["person", "price", "how_it_ended", "what_to_do", "carried"]

    @admin.display(description="Call")
    def when(self, call: ModelCall) -> SafeString:
        url = reverse("admin:fullpass_modelcall_change", args=[call.pk])
        return format_html('<a href="{}">{}</a>', url, clock(call.started_at))

    @admin.display(description="Tokens in / out")
    def tokens(self, call: ModelCall) -> str:
        return f"{thousands(call.input_tokens)} / {thousands(call.output_tokens)}"

    @admin.display(description="Cost")
    def price(self, call: ModelCall) -> str:
        return dollars(call.cost_usd)

    @admin.display(description="Ended")
    def how_it_ended(self, call: ModelCall) -> str | SafeString:
        if call.error:
            return format_html("{} {}", badge("failed", "Failed"), _in_words(call.error))
        return ENDS.get(call.stop_reason, call.stop_reason) or "-"

    @admin.display(description="What to do", empty_value="-")
    def what_to_do(self, call: ModelCall) -> str | None:
        return advice_on(call.error) if call.error else None

    @admin.display(description="Chunks", empty_value="-")
    def carried(self, call: ModelCall) -> SafeString | None:
        """The chunks that the call carried, as far as they fit on the page."""
        ids = call.chunks.order_by("pk").values_list("pk", flat=True)[:CHUNKS_SHOWN]
        return format_html_join(", ", "{}", ((_chunk_link(pk),) for pk in ids)) or None


@admin.register(EngineResult)
class EngineResultAdmin(ReadOnlyAdmin):
    list_display = ["hash", "act", "engine", "model", "person", "created_at"]
    list_filter = ["act", ("engine", IndexedValues)]
    list_select_related = ["profile"]
    ordering, sortable_by = ["-id"], ()
    search_fields = ["=input_hash", "=profile__user_id"]
    search_help_text = "A hash, or a user id"
    answer = person_json("result")
    fields = ["person", "act", "engine", "model", "prompt_version", "created_at", "input_hash", "answer"]
    readonly_fields = ["person", "created_at", "answer"]

    @admin.display(description="Input hash")
    def hash(self, result: EngineResult) -> str:
        return f"{result.input_hash[:12]}…"


def _in_words(code: str) -> SafeString:
    """A failure as one would say it, and its code, which searches take."""
    return format_html('{} <span class="below"><code>{}</code></span>', spoken(code), code)


def _chunk_link(chunk_id: UUID) -> SafeString:
    url = reverse("admin:fullpass_chunk_change", args=[chunk_id])
    return format_html('<a href="{}">{}</a>', url, str(chunk_id)[:8])
