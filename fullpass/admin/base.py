"""What every page of support has in common: it shows, and changes nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString


class ReadOnlyAdmin(admin.ModelAdmin):
    """Rows are looked at, never edited by hand: what changes them are the verbs of the application."""

    show_full_result_count = False
    list_per_page = 50

    class Media:
        css = {"all": ["fullpass/admin.css"]}

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class ReadOnlyInline(admin.TabularInline):
    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


def as_json(field: str) -> Callable[[Any, Model], SafeString]:
    """A column that shows a JSON field of that name on several lines, "-" where it holds nothing."""

    def show(page: Any, row: Model) -> SafeString:
        value = getattr(row, field)
        text = json.dumps(value, ensure_ascii=False, indent=2) if value else "-"
        return format_html('<pre class="json">{}</pre>', text)

    return admin.display(description=field.replace("_", " ").capitalize())(show)


def folded(title: str, *fields: str) -> tuple[str, Any]:
    """A group of fields that is closed until somebody opens it."""
    return title, {"fields": fields, "classes": ["collapse"]}
