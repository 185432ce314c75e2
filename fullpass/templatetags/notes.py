"""`{% staff_notes row %}`: what staff noted about a person or a run, and the form that adds a note."""

from __future__ import annotations

from typing import Any

from django import template
from django.db.models import Q
from django.urls import reverse

from fullpass.admin.noting import PERMISSION
from fullpass.models import FullPassRun, Profile, StaffNote
from fullpass.notes import LONGEST_NOTE

register = template.Library()
SHOWN = 20


@register.inclusion_tag("admin/fullpass/notes.html", takes_context=True)
def staff_notes(context: dict[str, Any], row: Profile | FullPassRun) -> dict[str, Any]:
    """The newest notes: on a person's page all of theirs, on a run's page those on it and on the person."""
    request = context["request"]
    is_run = isinstance(row, FullPassRun)
    profile_id = row.profile_id if isinstance(row, FullPassRun) else row.pk
    notes = StaffNote.objects.filter(profile_id=profile_id)
    if is_run:
        notes = notes.filter(Q(run_id=row.pk) | Q(run__isnull=True))
    newest = list(notes.order_by("-created_at", "-id")[: SHOWN + 1])
    return {
        "request": request,
        "csrf_token": context.get("csrf_token"),
        "notes": newest[:SHOWN],
        "has_more": len(newest) > SHOWN,
        "profile_id": profile_id,
        "about_run": row.pk if is_run else None,
        "may_add": request.user.has_perm(PERMISSION),
        "longest": LONGEST_NOTE,
        "url": reverse(f"admin:fullpass_{row._meta.model_name}_add_note", args=[row.pk]),
    }
