from django.contrib import admin

from fullpass.admin.base import ReadOnlyAdmin, ReadOnlyInline
from fullpass.models import Evidence, Fact, Review


class EvidenceInline(ReadOnlyInline):
    model = Evidence
    fields = ["quote", "conversation", "message_id", "role", "observed_at", "chunk"]


@admin.register(Fact)
class FactAdmin(ReadOnlyAdmin):
    list_display = ["statement", "category", "status", "confidence", "first_seen", "last_seen", "profile"]
    list_filter = ["status", "category", "source"]
    list_select_related = ["profile"]
    search_fields = ["=key", "=profile__user_id", "statement"]
    inlines = [EvidenceInline]


@admin.register(Evidence)
class EvidenceAdmin(ReadOnlyAdmin):
    list_display = ["quote", "fact", "conversation", "role", "observed_at"]
    list_select_related = ["fact", "conversation"]
    search_fields = ["=message_id", "=fact__key"]


@admin.register(Review)
class ReviewAdmin(ReadOnlyAdmin):
    list_display = ["fact_key", "verdict", "profile", "reviewer", "created_at"]
    list_filter = ["verdict"]
    list_select_related = ["profile"]
    search_fields = ["=fact_key", "=profile__user_id", "reviewer"]
