"""What every page of support has in common: it shows, and changes nothing but by its verbs."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model, QuerySet
from django.db.models.constants import LOOKUP_SEP
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import Truncator

from fullpass.admin.asked import NO_SUCH_ROW, NO_SUCH_VALUE, are_ids, possible_query
from fullpass.admin.masking import masked
from fullpass.admin.paging import BoundedPaginator, search_exactly
from fullpass.models import Profile

JSON_BLOCK = '<pre class="json" tabindex="0">{}</pre>'
JSON_SHOWN = 100_000
"""Characters of a JSON field that a page shows: what a browser still lays out in well under a second."""


class ReadOnlyAdmin(admin.ModelAdmin):
    """Rows are looked at, never edited by hand: what changes them are the verbs of the application."""

    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    list_per_page = 50
    paginator = BoundedPaginator

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        """Where every search field is an exact one ("=id"), the whole term is looked up by an index."""
        fields = [str(field) for field in self.get_search_fields(request)]
        term = search_term.strip()
        if not term or not all(field.startswith("=") for field in fields):
            return super().get_search_results(request, queryset, search_term)
        return search_exactly(queryset, [field.removeprefix("=") for field in fields], term), False

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """A list that is asked for what cannot be leads to itself without that, and says so."""
        possible = possible_query(request)
        if possible is not None:
            messages.warning(request, NO_SUCH_VALUE)
            return HttpResponseRedirect(f"{request.path}?{possible}" if possible else request.path)
        if not are_ids(self.model, request.POST.getlist(ACTION_CHECKBOX_NAME)):
            messages.error(request, NO_SUCH_ROW)
            return HttpResponseRedirect(request.get_full_path())
        return super().changelist_view(request, extra_context)

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        """A list is narrowed by its filters and by what its rows belong to, never by another column.

        An address with `?title__startswith=` would tell, letter by letter, what is masked.
        """
        name = lookup.split(LOOKUP_SEP)[0]
        try:
            field = self.opts.get_field(name)
        except FieldDoesNotExist:
            return super().lookup_allowed(lookup, value, request)
        filters = self.get_list_filter(request)
        named = {item[0] if isinstance(item, (list, tuple)) else item for item in filters}
        allowed = field.is_relation or getattr(field, "primary_key", False) or name in named
        return allowed and super().lookup_allowed(lookup, value, request)

    @admin.display(description="Person", empty_value="-")
    def person(self, row: Any) -> SafeString | None:
        """Whom a row is about, with the way to them; None where it is about nobody."""
        profile = person_of(row)
        if profile is None:
            return None
        url = reverse("admin:fullpass_profile_change", args=[profile.pk])
        return format_html('<a class="text" href="{}">{}</a>', url, profile.user_id)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """With the person whom the row is about, for the bar that reveals their text."""
        context["person"] = person_of(context.get("original"))
        return super().render_change_form(request, context, *args, **kwargs)


class ReadOnlyInline(admin.TabularInline):
    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


def person_of(row: Model | None) -> Profile | None:
    """The person whom a row is about, None where it is about nobody."""
    return row if isinstance(row, Profile) else getattr(row, "profile", None)


def profile_id_of(row: Model) -> int | None:
    """The id of the person whom a row is about, without a query where the row knows it."""
    return row.pk if isinstance(row, Profile) else getattr(row, "profile_id", None)


def person_text(
    field: str,
    label: str = "",
    *,
    profile_id: Callable[[Any], int | None] = profile_id_of,
    shorten_to: int = 0,
) -> Callable[[Any, Model], str]:
    """A column that shows a field of the person's text: masked until it is revealed.

    `profile_id` tells whose it is; with `shorten_to`, what is longer ends in "…".
    """

    def show(page: Any, row: Model) -> str:
        text = str(getattr(row, field) or "")
        shown = masked(text, profile_id(row))
        if shown is text and shorten_to:
            return Truncator(text).chars(shorten_to)
        return shown

    return admin.display(description=label or field.replace("_", " ").capitalize(), empty_value="-")(show)


def as_json(field: str) -> Callable[[Any, Model], SafeString]:
    """A column that shows a JSON field of that name on several lines, "-" where it holds nothing.

    For counts, codes and ids; what holds a person's text is shown by `person_json`.
    """
    return _json_column(field, lambda text, row: text)


def person_json(
    field: str, profile_id: Callable[[Any], int | None] = profile_id_of
) -> Callable[[Any, Model], SafeString]:
    """A column that shows a JSON field that holds a person's text: masked until it is revealed."""
    return _json_column(field, lambda text, row: masked(text, profile_id(row)))


def _json_column(field: str, shown: Callable[[str, Any], str]) -> Callable[[Any, Model], SafeString]:
    def show(page: Any, row: Model) -> SafeString:
        value = getattr(row, field)
        if not value:
            return SafeString("-")
        text = shown(json.dumps(value, ensure_ascii=False, indent=2), row)
        if len(text) <= JSON_SHOWN:
            return format_html(JSON_BLOCK, text)
        told = f"The first {JSON_SHOWN:,} of {len(text):,} characters are shown; the row keeps them all."
        return format_html(JSON_BLOCK + '<p class="help">{}</p>', text[:JSON_SHOWN], told)

    return admin.display(description=field.replace("_", " ").capitalize())(show)


def folded(title: str, *fields: str) -> tuple[str, Any]:
    """A group of fields that is closed until somebody opens it."""
    return title, {"fields": fields, "classes": ["collapse"]}
