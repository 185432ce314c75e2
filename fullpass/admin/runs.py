"""Runs: which failed and why, and the retry."""

from __future__ import annotations

from django.contrib import admin, messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest

from fullpass.admin.base import ReadOnlyAdmin, ReadOnlyInline, as_json, folded
from fullpass.admin.paging import IndexedValues
from fullpass.models import EngineResult, FullPassRun, ModelCall, RunChunk, StageLog
from fullpass.tasks import ring


class StageLogInline(ReadOnlyInline):
    model = StageLog
    fields = [
        "stage", "attempt", "status", "started_at", "completed_at", "slices", "what_was_counted",
        "error_code", "error_message", "error_cause",
    ]  # fmt: skip
    readonly_fields = ["what_was_counted"]

    @admin.display(description="Counts")
    def what_was_counted(self, log: StageLog) -> str:
        return ", ".join(f"{n} {name.replace('_', ' ')}" for name, n in log.counts.items() if n) or "-"


@admin.register(FullPassRun)
class FullPassRunAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "profile", "status", "stage", "error_code", "engine"]
    list_filter = ["status", "stage", "error_code", "engine", "profile__client"]
    list_select_related = ["profile"]
    search_fields = ["=id", "=profile__user_id", "error_code"]
    search_help_text = "A run id, a user id or an error code"
    actions = ["retry_failed_runs"]
    inlines = [StageLogInline]
    counted, pinned_options = as_json("counts"), as_json("options")
    readonly_fields = ["created_at", "counted", "pinned_options"]
    fieldsets = [
        (None, {"fields": [
            "profile", "status", "stage", "attempt", "created_at", "started_at", "completed_at",
        ]}),
        ("Error", {"fields": [
            "error_stage", "error_code", "error_message", "error_cause", "failures_accepted_by",
        ]}),
        folded("What was counted", "counted"),
        folded(
            "What was handed in", "export_path", "export_sha256", "export_format", "export_warnings",
            "conversation_hint", "message_hint", "notify_email", "language", "forced",
        ),
        folded("Pinned for the whole run", "engine", "model", "prompt_version", "pinned_options"),
        folded(
            "Who works on it", "foreground", "lease_owner", "lease_until", "lease_token", "heartbeat_at",
            "wake_at", "outage_since",
        ),
    ]  # fmt: skip

    @admin.action(description="Retry failed runs, from where they stopped")
    def retry_failed_runs(self, request: HttpRequest, queryset: QuerySet[FullPassRun]) -> None:
        """Each run that can be retried goes on; the others are named."""
        for run in queryset:
            with transaction.atomic():
                retried = run.retry()
                if retried:
                    ring(run)
            if retried:
                self.log_change(request, run, "Retried.")
                messages.success(request, f"Run {run.pk} goes on at {run.stage}.")
            else:
                messages.warning(request, f"Run {run.pk} cannot be retried: {run.why_not_retried}.")

    def has_retry_failed_runs_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("fullpass.retry_fullpassrun")

    retry_failed_runs.allowed_permissions = ["retry_failed_runs"]  # type: ignore[attr-defined]


@admin.register(StageLog)
class StageLogAdmin(ReadOnlyAdmin):
    list_display = ["run", "stage", "attempt", "status", "started_at", "completed_at", "error_code"]
    list_filter = ["stage", "status", "error_code"]
    search_fields = ["=run__id", "error_code"]
    search_help_text = "A run id or an error code"


@admin.register(RunChunk)
class RunChunkAdmin(ReadOnlyAdmin):
    list_display = [
        "chunk__conversation__title", "chunk__chunk_index", "outcome", "reused", "facts_extracted",
        "facts_quarantined", "failure_code", "run__created_at",
    ]  # fmt: skip
    list_filter = ["outcome", "reused"]
    ordering, sortable_by = ["-id"], ()
    list_select_related = ["chunk__conversation", "run"]
    search_fields = ["=run__id", "=chunk__id"]
    search_help_text = "A run id or a chunk id"


@admin.register(ModelCall)
class ModelCallAdmin(ReadOnlyAdmin):
    list_display = [
        "started_at", "act", "model", "seconds", "input_tokens", "output_tokens", "cost_usd",
        "stop_reason", "error",
    ]  # fmt: skip
    list_filter = ["act", ("error", IndexedValues), ("model", IndexedValues)]
    ordering, sortable_by = ["-started_at"], ()
    search_fields = ["=run__id", "=error"]
    search_help_text = "A run id or an error"
    raw_id_fields = ["chunks"]


@admin.register(EngineResult)
class EngineResultAdmin(ReadOnlyAdmin):
    list_display = ["input_hash", "act", "engine", "model", "profile", "created_at"]
    list_filter = ["act", ("engine", IndexedValues)]
    ordering, sortable_by = ["-id"], ()
    list_select_related = ["profile"]
    search_fields = ["=input_hash", "=profile__user_id"]
