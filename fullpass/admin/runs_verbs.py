"""The buttons of a run."""

from __future__ import annotations

from django.contrib import admin
from django.db import transaction
from django.http import HttpRequest
from django.urls import URLPattern

from fullpass.admin.verbs import Refused, note_action, verb, verb_paths
from fullpass.models import FullPassRun
from fullpass.run_verbs import RESTART, RETRY, VERBS, do, why_not


class RunButtons(admin.ModelAdmin):
    """A part of the runs' admin: `<id>/retry/`, `<id>/cancel/` and the rest of `run_verbs.VERBS`."""

    def get_urls(self) -> list[URLPattern]:
        own = verb_paths(
            self,
            RunButtons.retry,
            RunButtons.retry_failed_chunks,
            RunButtons.restart,
            RunButtons.accept_failures,
            RunButtons.cancel,
            RunButtons.end_hold,
        )
        return own + super().get_urls()

    @verb(RETRY)
    def retry(self, request: HttpRequest, run: FullPassRun) -> str:
        self._do(request, run, "retry")
        return f"The run goes on at {run.get_stage_display().lower()}, attempt {run.attempt}."

    @verb(RETRY)
    def retry_failed_chunks(self, request: HttpRequest, run: FullPassRun) -> str:
        self._do(request, run, "retry_failed_chunks")
        return f"The failed chunks are tried again, attempt {run.attempt}."

    @verb(RESTART)
    def restart(self, request: HttpRequest, run: FullPassRun) -> str:
        self._do(request, run, "restart")
        return f"The run starts over, attempt {run.attempt}. What is published stands until it is through."

    @verb(RESTART)
    def accept_failures(self, request: HttpRequest, run: FullPassRun) -> str:
        self._do(request, run, "accept_failures")
        return "The run goes on without the failed chunks, and records that you accepted that."

    @verb(RETRY)
    def cancel(self, request: HttpRequest, run: FullPassRun) -> str:
        self._do(request, run, "cancel")
        return "The run is cancelled. What it published stays."

    @verb(RETRY)
    def end_hold(self, request: HttpRequest, run: FullPassRun) -> str:
        self._do(request, run, "end_hold")
        return "The run goes on."

    def _do(self, request: HttpRequest, run: FullPassRun, name: str) -> None:
        done = VERBS[name]
        with transaction.atomic():
            won = do(done, run, request.user.get_username())
            if won:
                note_action(
                    request, self, run, name, profile=run.profile, attempt=run.attempt, stage=run.stage
                )
        if not won:
            reason = why_not(done, run) or "somebody else was faster"
            raise Refused(f"{done.label} is not possible: {reason}.")
