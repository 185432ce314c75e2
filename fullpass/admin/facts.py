"""Facts: what is claimed of a person, the sentences that it rests on, and what people said of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.formats import date_format
from django.utils.safestring import SafeString

from fullpass.admin.base import person_text
from fullpass.admin.fact_filters import WhyQuarantined
from fullpass.admin.fact_page import fact_page
from fullpass.admin.fact_words import status_sentence
from fullpass.admin.masking import masked
from fullpass.admin.narrowed import NarrowedList, profile_id_of_row
from fullpass.admin.paging import IndexedValues
from fullpass.admin.reviewing import PERMISSION, Reviewing
from fullpass.models import Chunk, Conversation, Evidence, Fact, Review
from fullpass.templatetags.desk import badge

QUOTE_CHARS = 140  # of a statement or a quote in a list


@admin.register(Fact)
class FactAdmin(Reviewing, NarrowedList):
    list_display = [
        "said_of_them", "category", "state", "first_quote", "dates", "times_said", "confidence", "source",
        "profile",
    ]  # fmt: skip
    list_filter = [
        "status", ("category", IndexedValues), "source", WhyQuarantined, "corrected", "vanished",
    ]  # fmt: skip
    ordering = ["-profile_id", "category", "-last_seen"]
    sorted_within = ["category", "state", "dates", "times_said", "confidence"]
    list_select_related = ["profile"]
    search_fields = ["=key", "=profile__user_id"]
    search_help_text = "A fact id or a user id; within one person whose text is shown, also words"
    words_in = "statement"
    said_of_them = person_text("statement", shorten_to=QUOTE_CHARS)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Fact]:
        """With what a page reads along, in a query or two for all of its rows."""
        facts = super().get_queryset(request)
        if request.resolver_match and request.resolver_match.url_name == "fullpass_fact_changelist":
            first = Evidence.objects.order_by("observed_at", "pk").only("fact_id", "quote")[:1]
            return facts.prefetch_related(Prefetch("evidence", queryset=first, to_attr="first_evidence"))
        return facts.select_related(
            "profile__client", "profile__current_version__run", "run", "superseded_by__superseded_by"
        )

    @admin.display(description="Status", ordering="status")
    def state(self, fact: Fact) -> SafeString:
        return badge(fact.status)

    @admin.display(description="First quote", empty_value="-")
    def first_quote(self, fact: Fact) -> str:
        quotes: Sequence[Evidence] = getattr(fact, "first_evidence", ())
        return _shortened(quotes[0].quote, fact.profile_id) if quotes else ""

    @admin.display(description="Said", ordering="last_seen", empty_value="-")
    def dates(self, fact: Fact) -> str:
        seen = {date_format(at, "Y-m-d"): None for at in (fact.first_seen, fact.last_seen) if at}
        return " to ".join(seen)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        fact: Fact = context["original"]
        first = request.GET.get("from", "")
        context |= fact_page(fact, int(first) - 1 if first.isdecimal() and 0 < len(first) < 7 else 0)
        context |= {
            "title": "Fact",
            "fact": fact,
            "what_it_means": status_sentence(fact),
            "may_review": request.user.has_perm(PERMISSION),
        }
        return super().render_change_form(request, context, *args, **kwargs)


def _shortened(text: str, profile_id: int) -> str:
    shown = masked(text, profile_id)
    if shown is not text or len(text) <= QUOTE_CHARS:
        return shown
    return text[: QUOTE_CHARS - 1] + "…"


@admin.register(Evidence)
class EvidenceAdmin(NarrowedList):
    list_display = ["quoted", "fact", "state", "conversation", "role", "observed_at"]
    list_display_links = ["quoted"]
    ordering = ["-id"]
    list_select_related = ["fact", "conversation"]
    search_fields = ["=message_id", "=fact__key"]
    search_help_text = "A message id or a fact id"
    quoted = person_text(
        "quote", "Quote", profile_id=lambda each: each.fact.profile_id, shorten_to=QUOTE_CHARS
    )
    fields = ["fact", "said", "conversation", "chunk", "message_id", "role", "observed_at", "start"]
    readonly_fields = ["said"]
    said = person_text("quote", "Quote", profile_id=lambda each: each.fact.profile_id)

    def narrowed_to(self, request: HttpRequest) -> int | None:
        """The person of the fact, chunk or conversation whose evidence is shown."""
        for model in (Fact, Chunk, Conversation):
            asked = request.GET.get(f"{model._meta.model_name}__id__exact", "")
            if asked:
                return profile_id_of_row(model, asked)
        return None

    @admin.display(description="Status of the fact")
    def state(self, evidence: Evidence) -> SafeString:
        return badge(evidence.fact.status)


@admin.register(Review)
class ReviewAdmin(NarrowedList):
    list_display = ["fact_key", "verdict", "profile", "reviewer", "created_at"]
    list_filter = ["verdict"]
    ordering = ["-id"]
    list_select_related = ["profile"]
    search_fields = ["=fact_key", "=profile__user_id", "=reviewer"]
    search_help_text = "A fact id, a user id or the name of a reviewer"
    now, before, why = (
        person_text("statement", "Corrected to"),
        person_text("statement_before", "From"),
        person_text("note"),
    )
    fields = [
        "profile", "fact_key", "category", "verdict", "status_before", "status", "before", "now", "why",
        "reviewer", "created_at", "run",
    ]  # fmt: skip
    readonly_fields = ["now", "before", "why"]
