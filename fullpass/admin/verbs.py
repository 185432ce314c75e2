"""What staff can do on a page: one button, one POST, one permission, one line in each log."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.http import url_has_allowed_host_and_scheme

from fullpass.admin.row_lines import name_in_logs, note_rows
from fullpass.audit import write_down
from fullpass.models import Client, Profile

Method = Callable[[Any, HttpRequest, Any], str]
View = Callable[[Any, HttpRequest, str], HttpResponse]


class Refused(Exception):
    """It cannot be done as things stand. The message is a sentence for the member of staff."""


def verb(permission: str, *, leads_to: Callable[[Any], str] | None = None) -> Callable[[Method], View]:
    """Make a method of a page the view behind a button that posts.

    The method gets the request and the row, does what its name says, leaves its lines with `note_action`,
    and gives the sentence to show. It raises Refused where things do not allow it. What it does and its lines
    are one transaction: nothing is done without a line. `leads_to` gives the address to go to once it is
    done, where that is not the page of the row.
    """

    def decorate(method: Method) -> View:
        @wraps(method)
        def view(page: admin.ModelAdmin, request: HttpRequest, object_id: str) -> HttpResponse:
            if request.method != "POST":
                return HttpResponseNotAllowed(["POST"])
            if not request.user.has_perm(permission):
                raise PermissionDenied
            row = page.get_object(request, object_id)
            if row is None:
                raise Http404
            back = where_from(request, page, row)
            try:
                with transaction.atomic():
                    told = method(page, request, row)
                messages.success(request, told)
                back = leads_to(row) if leads_to else back
            except Refused as refused:
                messages.error(request, str(refused))
            return HttpResponseRedirect(back)

        view.permission = permission  # type: ignore[attr-defined]
        return view

    return decorate


def verb_paths(page: admin.ModelAdmin, *views: View) -> list[URLPattern]:
    """The addresses of verbs: `<id>/retry/`, named `admin:fullpass_fullpassrun_retry`."""
    opts = page.opts
    return [
        path(
            f"<path:object_id>/{view.__name__.replace('_', '-')}/",
            page.admin_site.admin_view(getattr(page, view.__name__)),
            name=f"{opts.app_label}_{opts.model_name}_{view.__name__}",
        )
        for view in views
    ]


def note_action(
    request: HttpRequest,
    page: admin.ModelAdmin,
    row: Model,
    action: str,
    *,
    profile: Profile | None = None,
    client: Client | None = None,
    **details: object,
) -> None:
    """Leave a line in the audit log and one in the history of the row. `details` hold no chat text."""
    name = name_in_logs(row)
    write_down(action, staff=request.user, profile=profile, client=client, target=name, details=details)
    note_rows(request, [row], f"{action.capitalize().replace('_', ' ')}.")


def where_from(request: HttpRequest, page: admin.ModelAdmin, row: Model) -> str:
    """Where a button's form wants its reader back (`next`), else the page of the row."""
    wanted = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(wanted, {request.get_host()}, request.is_secure()):
        return wanted
    return reverse(f"admin:{page.opts.app_label}_{page.opts.model_name}_change", args=[row.pk])
