"""What was told to whom, and what did not arrive."""

from __future__ import annotations

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from fullpass.admin.base import ReadOnlyAdmin, as_json
from fullpass.models import AuditEntry, Notice
from fullpass.notices.outbox import send_again


@admin.register(Notice)
class NoticeAdmin(ReadOnlyAdmin):
    list_display = [
        "created_at", "kind", "channel", "state", "profile", "attempts", "last_error", "next_attempt",
        "sent_at",
    ]  # fmt: skip
    list_filter = ["state", "channel", "kind", "profile__client"]
    list_select_related = ["profile"]
    search_fields = ["=id", "=profile__user_id", "=run__id"]
    search_help_text = "A notice id, a run id or a user id"
    actions = ["send_again"]
    what_it_says = as_json("payload")
    readonly_fields = ["id", "what_it_says", "next_attempt"]
    fields = [
        "id", "kind", "channel", "profile", "run", "run_attempt", "created_at", "state", "attempts",
        "last_error", "next_attempt", "claimed_until", "sent_at", "what_it_says",
    ]  # fmt: skip

    @admin.display(description="Next attempt", ordering="next_attempt_at")
    def next_attempt(self, notice: Notice) -> object:
        return notice.next_attempt_at if notice.state == notice.State.WAITING else None

    @admin.action(description="Send again, under the same id")
    def send_again(self, request: HttpRequest, queryset: QuerySet[Notice]) -> None:
        """Each notice that nobody is sending goes out once more; the others are named."""
        for notice in queryset:
            if send_again(notice):
                self.log_change(request, notice, "Sent again.")
                messages.success(request, f"Notice {notice.pk} is sent again.")
            else:
                messages.warning(request, f"Notice {notice.pk} is being sent right now.")

    def has_send_again_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("fullpass.send_notice")

    send_again.allowed_permissions = ["send_again"]  # type: ignore[attr-defined]


@admin.register(AuditEntry)
class AuditEntryAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "staff", "action", "target"]
    list_filter = ["action"]
    list_select_related = ["staff"]
    search_fields = ["target", "staff__username"]
