"""The buttons of a run."""

from __future__ import annotations

from django.contrib import admin
from django.db import transaction
from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from fullpass.admin.verbs import Refused, note_action, verb, verb_paths
from fullpass.desk.run_words import waiting
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
        return told_of(run, f"waits for a worker, to go on at {stage_of(run)}, attempt {run.attempt}.")

    @verb(RETRY)
    def retry_failed_chunks(self, request: HttpRequest, run: FullPassRun) -> str:
        self._do(request, run, "retry_failed_chunks")
        return told_of(run, f"waits for a worker, to try its failed chunks again, attempt {run.attempt}.")

    @verb(RESTART)
    def restart(self, request: HttpRequest, run: FullPassRun) -> str:
        self._do(request, run, "restart")
        stands = "What is published stands until it is through."
        return told_of(run, f"waits for a worker, to start over, attempt {run.attempt}. {stands}")

    @verb(RESTART)
    def accept_failures(self, request: HttpRequest, run: FullPassRun) -> str:
        self._do(request, run, "accept_failures")
        recorded = "It records that you accepted that."
        return told_of(run, f"waits for a worker, to go on without the failed chunks. {recorded}")

    @verb(RETRY)
    def cancel(self, request: HttpRequest, run: FullPassRun) -> str:
        self._do(request, run, "cancel")
        return "The run is cancelled. What it published stays."

    @verb(RETRY)
    def end_hold(self, request: HttpRequest, run: FullPassRun) -> str:
        self._do(request, run, "end_hold")
        return told_of(run, f"waits for a worker, to go on at {stage_of(run)}.")

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


def told_of(run: FullPassRun, what: str) -> SafeString:
    """A sentence that leads to the run that waits, and that nobody takes it up where no worker is there."""
    url = reverse("admin:fullpass_fullpassrun_change", args=[run.pk])
    link = '<a href="{}">The run of {}</a> {}'
    said = "waits until its facts were reviewed." if run.held else waiting(run, what)
    return format_html(link, url, run.profile.user_id, said)


def stage_of(run: FullPassRun) -> str:
    return run.get_stage_display().lower()
