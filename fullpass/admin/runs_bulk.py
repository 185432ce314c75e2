"""Many runs at once, such as after an outage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast
from uuid import UUID

from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from fullpass.audit import write_down
from fullpass.desk.run_words import waiting
from fullpass.models import FullPassRun
from fullpass.run_verbs import RETRY, VERBS, cancel_all, retry_all, why_not

WENT = {"retry": ("waits for a worker", "wait for a worker"), "cancel": ("is cancelled", "are cancelled")}
LINKED = 3  # runs that are named in the sentence on all
NAMED = 10  # runs that could not be helped, each with the reason


class BulkActions(admin.ModelAdmin):
    """A part of the runs' admin: what is done with the runs that were ticked in the list."""

    actions = ["retry_selected", "cancel_selected"]

    @admin.action(description="Retry, from where they stopped", permissions=["act"])
    def retry_selected(self, request: HttpRequest, queryset: QuerySet[FullPassRun]) -> None:
        self._with_all(request, queryset, "retry", retry_all)

    @admin.action(description="Cancel", permissions=["act"])
    def cancel_selected(self, request: HttpRequest, queryset: QuerySet[FullPassRun]) -> None:
        self._with_all(request, queryset, "cancel", cancel_all)

    def has_act_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(RETRY)

    def _with_all(
        self,
        request: HttpRequest,
        queryset: QuerySet[FullPassRun],
        name: str,
        act: Callable[[Sequence[FullPassRun]], set[UUID]],
    ) -> None:
        runs = list(queryset)
        with transaction.atomic():
            done = act(runs)
            details = {"runs_at_once": len(done)}
            for run in [run for run in runs if run.pk in done]:
                write_down(name, staff=request.user, profile=run.profile, target=str(run), details=details)
            changed = FullPassRun.objects.filter(pk__in=done)
            if done:
                staff_id = cast(User, request.user).pk
                LogEntry.objects.log_actions(staff_id, changed, CHANGE, f"{name.capitalize()}.")
        if done:
            messages.success(request, _told([run for run in runs if run.pk in done], name))
        left = [run for run in runs if run.pk not in done]
        for run in left[:NAMED]:
            run.reload()
            reason = why_not(VERBS[name], run) or "try again"
            messages.warning(request, f"{run} of {run.profile.user_id}: not possible, {reason}.")
        if len(left) > NAMED:
            messages.warning(request, f"{len(left) - NAMED:,} more runs were left as they are.")


def _told(done: list[FullPassRun], name: str) -> SafeString:
    """How many it was done with, the way to a few of them, and whether anybody is there to take them up."""
    one, more = WENT[name]
    told = f"1 run {one}." if len(done) == 1 else f"{len(done):,} runs {more}."
    told = waiting(done[0], told) if name == "retry" else told
    links = ((reverse("admin:fullpass_fullpassrun_change", args=[run.pk]), run) for run in done[:LINKED])
    people = ((url, run.profile.user_id) for url, run in links)
    rest = f" and {len(done) - LINKED:,} more" if len(done) > LINKED else ""
    return format_html("{} {}{}", told, format_html_join(", ", '<a href="{}">{}</a>', people), rest)
