"""The button by which staff have a chunk read again."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import transaction
from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.html import format_html

from fullpass.admin.verbs import Refused, note_action, verb, verb_paths
from fullpass.expense import cost_of_reading_again
from fullpass.models import Chunk
from fullpass.runner.read_again import newest_reading, read_again, why_not_read_again
from fullpass.tasks import ring

PERMISSION = "fullpass.retry_fullpassrun"


class ReadingAgain(admin.ModelAdmin):
    """A part of the chunks' admin: `<id>/extract-again/`."""

    def get_urls(self) -> list[URLPattern]:
        return verb_paths(self, ReadingAgain.extract_again) + super().get_urls()

    def offer(self, request: HttpRequest, chunk: Chunk) -> dict[str, Any]:
        """What the page says of it: the run that would go on, what that costs, or why it cannot be."""
        if not request.user.has_perm(PERMISSION):
            return {}
        newest = newest_reading(chunk)
        if newest is None:
            return {"why_not_again": "no run has this chunk"}
        if newest.run.is_active:
            return {"under_way": newest.run}
        why_not = why_not_read_again(newest.run)
        cost = "" if why_not else cost_of_reading_again(newest.run, chunk.token_count).in_words
        return {"again": newest.run, "why_not_again": why_not, "cost_again": cost}

    @verb(PERMISSION)
    def extract_again(self, request: HttpRequest, chunk: Chunk) -> str:
        newest = newest_reading(chunk)
        if newest is None:
            raise Refused("No run has this chunk, so there is none that could read it again.")
        run = newest.run
        with transaction.atomic():
            if not read_again(run, run.run_chunks.filter(chunk=chunk)):
                raise Refused(f"It cannot be extracted again: {why_not_read_again(run) or 'try again'}.")
            ring(run)
            note_action(request, self, chunk, "extract_again", profile=chunk.profile, run=str(run.pk))
        url = reverse("admin:fullpass_fullpassrun_change", args=[run.pk])
        told = 'The chunk is asked about anew by <a href="{}">the run of {}</a>, which then makes {} of it.'
        return format_html(told, url, run.profile.user_id, "facts, MEMORY and sections")
