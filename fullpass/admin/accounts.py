"""The accounts and groups of staff. Whatever changes what somebody may do leaves a line in the audit log."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, Permission, User
from django.db import transaction
from django.db.models import Model, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters

from fullpass.audit import password_noted, write_down

FLAGS = ("is_active", "is_staff", "is_superuser")
RIGHTS = ("groups", "user_permissions", "permissions")
WHAT_GROUPS_MAY = (
    "Support looks at everything, reveals a person's text, reviews facts, retries and cancels runs, sends "
    "notices again and leaves notes. Support lead may also restart runs, accept failed chunks, go back to "
    "older versions, erase people, have conversations forgotten, make clients and keys, change clients, "
    "and pause model calls. Both need staff status to log in."
)


class Audited(admin.ModelAdmin):
    """A part of the admins of users and groups: each change of a row is written down with its rights."""

    kind: ClassVar[str]

    def save_related(
        self, request: HttpRequest, form: ModelForm, formsets: Iterable[Any], change: bool
    ) -> None:
        super().save_related(request, form, formsets, change)
        details = _what_changed(form, change=change)
        if details or not change:
            self.write_down(request, "change" if change else "make", form.instance, **details)

    def log_deletions(self, request: HttpRequest, queryset: QuerySet) -> Any:
        for row in queryset:
            self.write_down(request, "delete", row)
        return super().log_deletions(request, queryset)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet) -> None:
        with transaction.atomic():
            super().delete_queryset(request, queryset)

    def write_down(self, request: HttpRequest, verb: str, row: Model, **details: object) -> None:
        write_down(f"{verb}_{self.kind}", staff=request.user, target=str(row), details=details)


admin.site.unregister(User)
admin.site.unregister(Group)


@admin.register(User)
class StaffAdmin(Audited, UserAdmin):
    kind = "account"
    add_fieldsets = (
        *UserAdmin.add_fieldsets,
        ("What they may do", {"fields": ("is_staff", "groups"), "description": WHAT_GROUPS_MAY}),
    )

    def get_fieldsets(self, request: HttpRequest, obj: User | None = None) -> Any:
        """As Django has them, with what the groups may do above the rights."""
        return [
            (title, {**options, "description": WHAT_GROUPS_MAY} if "groups" in options["fields"] else options)
            for title, options in super().get_fieldsets(request, obj)
        ]

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        return {"is_staff": True, **super().get_changeform_initial_data(request)}

    @method_decorator(sensitive_post_parameters())
    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:
        """The password and its line in the audit log, both or neither."""
        with password_noted(request.user, self.get_object(request, unquote(id))):
            return super().user_change_password(request, id, form_url)


@admin.register(Group)
class StaffGroupAdmin(Audited, GroupAdmin):
    kind = "group"


def _what_changed(form: ModelForm, *, change: bool) -> dict[str, object]:
    """Rights that were given and taken, flags that were switched, and the names of other fields."""
    details: dict[str, object] = {}
    for name in {"username", "name"} & {*form.changed_data} if change else ():
        details["was"] = form.initial[name]
    for name in RIGHTS:
        if name in form.cleaned_data:
            after = set(form.cleaned_data[name])
            before = set(form.initial.get(name, [])) if change else set()
            details |= _given_and_taken(name.removeprefix("user_"), before, after)
    for name in FLAGS:
        now = form.cleaned_data.get(name)
        if now is not None and now != (form.initial.get(name) if change else name == "is_active"):
            details[name] = now
    others = {*form.changed_data} - {*RIGHTS, *FLAGS, "username", "name"}
    if change and others:
        details["fields"] = sorted(others)
    return details


def _given_and_taken(name: str, before: set[Any], after: set[Any]) -> dict[str, object]:
    sides = {f"{name}_given": after - before, f"{name}_taken": before - after}
    return {side: sorted(_named(row) for row in rows) for side, rows in sides.items() if rows}


def _named(row: Group | Permission) -> str:
    return row.name if isinstance(row, Group) else f"{row.content_type.app_label}.{row.codename}"
