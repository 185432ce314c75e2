from django.contrib import admin

from fullpass.admin.base import ReadOnlyAdmin, ReadOnlyInline
from fullpass.admin.paging import IndexedValues
from fullpass.models import Evidence, Fact, Review


class EvidenceInline(ReadOnlyInline):
    model = Evidence
    fields = ["quote", "conversation", "message_id", "role", "observed_at", "chunk"]


@admin.register(Fact)
class FactAdmin(ReadOnlyAdmin):
    list_display = ["statement", "category", "status", "last_seen", "profile"]
    list_filter = ["status", ("category", IndexedValues), "source"]
    ordering, sortable_by = ["-profile_id", "category", "-last_seen"], ()
    list_select_related = ["profile"]
    search_fields = ["=key", "=profile__user_id"]
    search_help_text = "A fact id or a user id"
    inlines = [EvidenceInline]


@admin.register(Evidence)
class EvidenceAdmin(ReadOnlyAdmin):
    list_display = ["quote", "conversation__title", "role", "observed_at", "fact__category", "fact__status"]
    ordering, sortable_by = ["-id"], ()
    list_select_related = ["fact", "conversation"]
    search_fields = ["=message_id", "=fact__key"]
    search_help_text = "A message id or a fact id"


@admin.register(Review)
class ReviewAdmin(ReadOnlyAdmin):
    list_display = ["fact_key", "verdict", "profile", "reviewer", "created_at"]
    list_filter = ["verdict"]
    list_select_related = ["profile"]
    search_fields = ["=fact_key", "=profile__user_id", "reviewer"]
