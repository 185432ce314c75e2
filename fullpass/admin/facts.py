"""Facts: what is claimed of a person, the sentences that it rests on, and what people said of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from fullpass.admin.base import person_text
from fullpass.admin.chat_text import spoken_by
from fullpass.admin.fact_filters import WaitingForReview, WhyQuarantined
from fullpass.admin.fact_history import FactHistory
from fullpass.admin.fact_page import fact_page
from fullpass.admin.fact_words import status_sentence
from fullpass.admin.masking import masked
from fullpass.admin.narrowed import NarrowedList, only_value, profile_id_of_row
from fullpass.admin.paging import IndexedValues
from fullpass.admin.reviewing import PERMISSION, Reviewing
from fullpass.desk.names import spoken
from fullpass.models import Chunk, Conversation, Evidence, Fact, Review
from fullpass.templatetags.desk import badge

QUOTE_CHARS = 140  # of a statement or a quote in a list


@admin.register(Fact)
class FactAdmin(Reviewing, FactHistory, NarrowedList):
    list_display = ["said_of_them", "kind", "dates", "sureness", "person"]
    list_filter = [
        "status", ("category", IndexedValues), "source", WhyQuarantined, WaitingForReview, "corrected",
        "vanished",
    ]  # fmt: skip
    ordering = ["-profile_id", "category", "-last_seen"]
    sorted_within = ["kind", "dates", "sureness"]
    list_select_related = ["profile"]
    search_fields = ["=profile__user_id"]
    search_help_text = "A user id; within one person whose text is shown, also words or a fact id"
    words_in = "statement"
    hashed_in = ["=key"]

    class Media:
        css = {"all": ["fullpass/fact.css"]}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Fact]:
        """With what a page reads along, in a query or two for all of its rows."""
        facts = super().get_queryset(request)
        if request.resolver_match and request.resolver_match.url_name == "fullpass_fact_changelist":
            first = Evidence.objects.order_by("observed_at", "pk").only("fact_id", "quote")[:1]
            return facts.prefetch_related(Prefetch("evidence", queryset=first, to_attr="first_evidence"))
        return facts.select_related(
            "profile__client", "profile__current_version__run", "run", "superseded_by__superseded_by"
        )

    @admin.display(description="Statement, first quote")
    def said_of_them(self, fact: Fact) -> SafeString:
        """What is claimed, and below it the words that it rests on."""
        statement = format_html('<span class="text">{}</span>', _shortened(fact.statement, fact.profile_id))
        quotes: Sequence[Evidence] = getattr(fact, "first_evidence", ())
        if not quotes:
            return statement
        quote = _shortened(quotes[0].quote, fact.profile_id)
        return format_html('{}<q class="text beneath">{}</q>', statement, quote)

    @admin.display(description="Said", ordering="last_seen", empty_value="-")
    def dates(self, fact: Fact) -> SafeString:
        """The first and the last date, and in how many messages."""
        seen = {date_format(at, "Y-m-d"): None for at in (fact.first_seen, fact.last_seen) if at}
        lines = [" to ".join(seen)] if seen else []
        if fact.times_said > 1:
            lines.append(f"{fact.times_said} times")
        return format_html_join(SafeString("<br>"), "{}", ([line] for line in lines))

    @admin.display(description="Confidence", ordering="confidence")
    def sureness(self, fact: Fact) -> str:
        return f"{fact.confidence:.2f}"

    @admin.display(description="Category, status", ordering="category")
    def kind(self, fact: Fact) -> SafeString:
        """The category, the status, why it is quarantined, and the source where it is not the person."""
        source = "" if fact.source == Fact.Source.SAID else fact.get_source_display()
        why = spoken(fact.quarantine_reason) if fact.status == Fact.Status.QUARANTINED else ""
        said = '{} <span class="beneath">{} {}</span>'
        told = ", ".join(filter(None, (why, source)))
        return format_html(said, spoken(fact.category), badge(fact.status), told)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        fact: Fact = context["original"]
        first = request.GET.get("from", "")
        context |= fact_page(fact, int(first) - 1 if first.isdecimal() and 0 < len(first) < 7 else 0)
        context |= {
            "title": f"Fact of {fact.profile}",
            "subtitle": None,
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
    list_display = ["quoted", "its_fact", "state", "its_conversation", "by", "said_at"]
    list_display_links = ["quoted"]
    ordering = ["-id"]
    list_select_related = ["fact", "conversation"]
    search_fields = ["=message_id"]
    search_help_text = "A message id; of one person whose text is shown, also a fact id"
    hashed_in = ["=fact__key"]
    whose = "fact__profile"
    quoted = person_text(
        "quote", "Quote", profile_id=lambda each: each.fact.profile_id, shorten_to=QUOTE_CHARS
    )
    fields = ["fact", "said", "conversation", "chunk", "message_id", "by", "observed_at", "start"]
    readonly_fields = ["said", "by"]
    said = person_text("quote", "Quote", profile_id=lambda each: each.fact.profile_id)

    def narrowed_to(self, request: HttpRequest) -> int | None:
        """The person of the fact, chunk or conversation whose evidence is shown."""
        for model in (Fact, Chunk, Conversation):
            if asked := only_value(request, f"{model._meta.model_name}__id__exact"):
                return profile_id_of_row(model, asked)
        return None

    @admin.display(description="Fact")
    def its_fact(self, evidence: Evidence) -> SafeString:
        url = reverse("admin:fullpass_fact_change", args=[evidence.fact_id])
        return format_html('<a href="{}">{}</a>', url, evidence.fact.key)

    class Media:
        css = {"all": ["fullpass/fact.css"]}

    @admin.display(description="Said by")
    def by(self, evidence: Evidence) -> str:
        return spoken_by(evidence)

    @admin.display(description="Status of the fact")
    def state(self, evidence: Evidence) -> SafeString:
        return badge(evidence.fact.status)

    @admin.display(description="Conversation")
    def its_conversation(self, evidence: Evidence) -> SafeString:
        url = reverse("admin:fullpass_conversation_change", args=[evidence.conversation_id])
        title = _shortened(evidence.conversation.title or "Untitled", evidence.fact.profile_id)
        return format_html('<a class="text" href="{}">{}</a>', url, title)

    @admin.display(description="Said", empty_value="-")
    def said_at(self, evidence: Evidence) -> str:
        return date_format(evidence.observed_at, "Y-m-d H:i") if evidence.observed_at else ""


@admin.register(Review)
class ReviewAdmin(NarrowedList):
    list_display = ["fact_key", "verdict", "person", "reviewer", "created_at"]
    list_filter = ["verdict"]
    ordering = ["-id"]
    list_select_related = ["profile"]
    search_fields = ["=profile__user_id", "=reviewer"]
    search_help_text = (
        "A user id or the name of a reviewer; within one person whose text is shown, also a fact id"
    )
    hashed_in = ["=fact_key"]
    now, before, why = (
        person_text("statement", "Corrected to"),
        person_text("statement_before", "From"),
        person_text("note"),
    )
    fields = [
        "person", "fact_key", "category", "verdict", "status_before", "status", "before", "now", "why",
        "reviewer", "created_at", "run",
    ]  # fmt: skip
    readonly_fields = ["person", "now", "before", "why"]
