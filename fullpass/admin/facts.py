from django.contrib import admin

from fullpass.admin.base import ReadOnlyAdmin, ReadOnlyInline
from fullpass.models import Evidence, Fact, Review


class EvidenceInline(ReadOnlyInline):
    model = Evidence
    fields = ["quote", "conversation", "message_id", "role", "observed_at", "chunk"]


@admin.register(Fact)
class FactAdmin(ReadOnlyAdmin):
    list_display = ["statement", "category", "status", "last_seen", "profile"]
    list_filter = ["status", "category", "source"]
    list_select_related = ["profile"]
    search_fields = ["=key", "=profile__user_id", "statement"]
    search_help_text = "A fact id, a user id or words of the statement"
    inlines = [EvidenceInline]


@admin.register(Evidence)
class EvidenceAdmin(ReadOnlyAdmin):
    list_display = ["quote", "conversation__title", "role", "observed_at", "fact__category", "fact__status"]
    list_select_related = ["fact", "conversation"]
    search_fields = ["=message_id", "=fact__key"]
    search_help_text = "A message id or a fact id"


@admin.register(Review)
class ReviewAdmin(ReadOnlyAdmin):
    list_display = ["fact_key", "verdict", "profile", "reviewer", "created_at"]
    list_filter = ["verdict"]
    list_select_related = ["profile"]
    search_fields = ["=fact_key", "=profile__user_id", "reviewer"]
