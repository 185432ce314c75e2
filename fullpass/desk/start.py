"""What the start page shows to a member of staff, and its search box."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode

from fullpass.models import FullPassRun, Profile


def start_page(request: HttpRequest) -> dict[str, Any]:
    """The context of the start page, as far as the member of staff may look."""
    return {}


def find(request: HttpRequest) -> HttpResponse:
    """Lead to the one person of that user id or the run of that id; to a list where several clients have
    such a person; back, with a sentence, where there is nobody.
    """
    wanted = request.GET.get("q", "").strip()
    if not request.user.has_perms(["fullpass.view_profile", "fullpass.view_fullpassrun"]):
        raise PermissionDenied
    run_id = _run_id(wanted)
    if run_id and FullPassRun.objects.filter(pk=run_id).exists():
        return HttpResponseRedirect(reverse("admin:fullpass_fullpassrun_change", args=[run_id]))
    people = list(Profile.objects.filter(user_id=wanted).values_list("pk", flat=True)[:2])
    if len(people) == 1:
        return HttpResponseRedirect(reverse("admin:fullpass_profile_change", args=people))
    if people:
        query = urlencode({"q": wanted})
        return HttpResponseRedirect(f"{reverse('admin:fullpass_profile_changelist')}?{query}")
    messages.warning(request, _nobody(wanted))
    return HttpResponseRedirect(reverse("admin:index"))


def _run_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _nobody(wanted: str) -> str:
    if not wanted:
        return "Type a user id or a run id."
    return (
        f"There is no person and no run {wanted[:128]}. Type the whole user id or run id, as it is written."
    )
