"""The audit log: who among the staff did what, and whose text they looked at. Nobody changes it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.safestring import SafeString

from fullpass.admin.base import ReadOnlyAdmin, as_json
from fullpass.admin.paging import search_exactly
from fullpass.desk.audit_words import WORDS, sentence_of
from fullpass.desk.names import spoken
from fullpass.models import AuditEntry, Review

LAST = {"24h": (timedelta(hours=24), "Last 24 hours"), "7d": (timedelta(days=7), "Last 7 days"),
        "30d": (timedelta(days=30), "Last 30 days")}  # fmt: skip

SEARCHED = ("by", "user_id", "action", "client_slug", "target")  # each with an index of its own


class ActionFilter(admin.SimpleListFilter):
    title = "action"
    parameter_name = "did"  # not the name of a column

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [(action, spoken(action)) for action in WORDS]

    def queryset(self, request: HttpRequest, queryset: QuerySet[AuditEntry]) -> QuerySet[AuditEntry]:
        return queryset.filter(action=self.value()) if self.value() else queryset


class WhenFilter(admin.SimpleListFilter):
    title = "when"
    parameter_name = "age"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [(name, label) for name, (_, label) in LAST.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[AuditEntry]) -> QuerySet[AuditEntry]:
        if self.value() not in LAST:
            return queryset
        return queryset.filter(created_at__gte=timezone.now() - LAST[str(self.value())][0])


@admin.register(AuditEntry)
class AuditEntryAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "what", "person", "client"]
    list_display_links = ["created_at"]
    list_filter = [WhenFilter, "staff", ActionFilter]
    sortable_by = ()  # the newest first: another order would read the whole log
    search_fields = [f"={name}" for name in SEARCHED]
    search_help_text = (
        "A name of staff, a user id, a run id, an action, a client, or a day such as 2026-11-20"
    )
    data = as_json("details")
    fields = [
        "created_at", "what", "by", "staff", "verb", "person", "client", "target", "reviews", "data",
    ]  # fmt: skip
    readonly_fields = ["what", "verb", "person", "client", "reviews", "data", "created_at"]

    @admin.display(description="What was done")
    def what(self, entry: AuditEntry) -> SafeString:
        return format_html('<span class="text">{}</span>', sentence_of(entry))

    @admin.display(description="Action")
    def verb(self, entry: AuditEntry) -> SafeString:
        return format_html("{} <code>{}</code>", spoken(entry.action), entry.action)

    @admin.display(description="Client", empty_value="-")
    def client(self, entry: AuditEntry) -> str:
        return entry.client_slug

    @admin.display(description="Person", empty_value="-")
    def person(self, entry: AuditEntry) -> SafeString | None:
        """With a link that finds them, if they are still there."""
        if not entry.user_id:
            return None
        url = f"{reverse('admin:find')}?{urlencode({'q': entry.user_id})}"
        return format_html('<a href="{}">{}</a>', url, entry.user_id)

    @admin.display(description="What was said of facts", empty_value="-")
    def reviews(self, entry: AuditEntry) -> SafeString | None:
        """With a link to the reviews that are still there; they go with the person."""
        kept = Review.objects.filter(pk__in=entry.details.get("reviews", [])).order_by("pk")
        rows = list(kept.values_list("pk", "profile_id"))
        if not rows:
            return None
        # One person's at a time: what was written between the first and the last was written then.
        asked = {"profile__id__exact": rows[0][1], "id__gte": rows[0][0], "id__lte": rows[-1][0]}
        url = f"{reverse('admin:fullpass_review_changelist')}?{urlencode(asked)}"
        return format_html('<a href="{}">{} review{}</a>', url, len(rows), "" if len(rows) == 1 else "s")

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, str] | None = None
    ) -> HttpResponse:
        return super().changelist_view(request, {"title": "Audit log", **(extra_context or {})})

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        term = search_term.strip()
        if day := _day(term):
            return queryset.filter(created_at__gte=day[0], created_at__lt=day[1]), False
        if run := _run(term):
            return queryset.filter(target=run), False
        if not term:
            return queryset, False
        term = term.replace(" ", "_") if term in _SPOKEN else term
        # By the columns that hold the term, mostly one: then its index gives the rows in their order.
        holding = [name for name in SEARCHED if list(AuditEntry.objects.filter(**{name: term})[:1])]
        return search_exactly(queryset, holding, term), False


_SPOKEN = {action.replace("_", " ") for action in WORDS}


def _day(term: str) -> tuple[datetime, datetime] | None:
    """When a day begins and when the next one does."""
    try:
        if (day := parse_date(term)) is None:
            return None
        begins = timezone.make_aware(datetime.combine(day, time()))
        return begins.astimezone(UTC), (begins + timedelta(days=1)).astimezone(UTC)
    except (ValueError, OverflowError):  # such as the 31st of June, or the last day of all
        return None


def _run(term: str) -> str:
    try:
        return f"Run {UUID(term)}"
    except ValueError:
        return ""
