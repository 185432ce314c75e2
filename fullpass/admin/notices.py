"""What was told to whom, and what did not arrive."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import admin, messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString

from fullpass.admin.masking import masked
from fullpass.admin.narrowed import OfOnePerson
from fullpass.admin.verbs import Refused, note_action, verb, verb_paths
from fullpass.models import Notice
from fullpass.notices.outbox import send_again
from fullpass.notices.wording import wording_of
from fullpass.templatetags.desk import badge

PERMISSION = "fullpass.send_notice"


@admin.register(Notice)
class NoticeAdmin(OfOnePerson):
    change_form_template = "admin/fullpass/notice/change_form.html"
    list_display = ["created_at", "what", "how_it_went", "person", "when"]
    list_filter = ["state", "channel", "kind", "profile__client"]
    list_select_related = ["profile"]
    search_fields = ["=id", "=profile__user_id", "=run__id"]
    search_help_text = "A notice id, a run id or a user id"
    actions = ["send_all_again"]
    fields = [
        "id", "kind", "channel", "to", "how_it_stands", "when", "person", "run", "run_attempt",
        "created_at", "attempts", "last_error", "what_it_says",
    ]  # fmt: skip
    readonly_fields = ["id", "to", "how_it_stands", "when", "person", "what_it_says"]

    class Media:
        css = {"all": ["fullpass/start.css"]}

    def get_urls(self) -> list[URLPattern]:
        return verb_paths(self, NoticeAdmin.send_again) + super().get_urls()

    @admin.display(description="State", ordering="state")
    def how_it_stands(self, notice: Notice) -> SafeString:
        return badge(notice.state, notice.get_state_display())

    @admin.display(description="State", ordering="state")
    def how_it_went(self, notice: Notice) -> SafeString:
        """With what went wrong last, after how many attempts."""
        tried = "1 attempt" if notice.attempts == 1 else f"{notice.attempts} attempts"
        if not notice.last_error:
            return self.how_it_stands(notice)
        return format_html("{}<br>{} {}", self.how_it_stands(notice), notice.last_error, f"({tried})")

    @admin.display(description="What", ordering="kind")
    def what(self, notice: Notice) -> str:
        return f"{notice.get_kind_display()}, by {notice.get_channel_display().lower()}"

    @admin.display(description="Sent, or next attempt", ordering="next_attempt_at")
    def when(self, notice: Notice) -> str:
        if notice.sent_at and notice.state == notice.State.SENT:
            return f"sent {_moment(notice.sent_at)}"
        if notice.state != notice.State.WAITING:
            return "-"
        if notice.claimed_until and notice.claimed_until > timezone.now():
            return "is being sent now"
        return f"next attempt {_moment(notice.next_attempt_at)}"

    @admin.display(description="To")
    def to(self, notice: Notice) -> str:
        match notice.channel:
            case Notice.Channel.MAIL:
                return masked(notice.run.notify_email if notice.run else "", notice.profile_id) or "-"
            case Notice.Channel.CALLBACK:
                return notice.profile.client.callback_url or "the web app has no address any more"
        return "staff, by the webhook of this installation"

    @admin.display(description="What it says")
    def what_it_says(self, notice: Notice) -> SafeString:
        return format_html('<pre class="text">{}</pre>', wording_of(notice))

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        notice: Notice = context["original"]
        context |= {"title": f"Notice about {notice.profile}", "subtitle": self.what(notice)}
        return super().render_change_form(request, context, *args, **kwargs)

    # --- Again

    @verb(PERMISSION)
    def send_again(self, request: HttpRequest, notice: Notice) -> str:
        if not self._again(request, notice):
            raise Refused("It is being sent right now; look again in a moment.")
        return "It is sent again, under the same id."

    @admin.action(description="Send again, under the same id")
    def send_all_again(self, request: HttpRequest, queryset: QuerySet[Notice]) -> None:
        """Each notice that nobody is sending goes out once more; the others are named."""
        sent = 0
        for notice in queryset.select_related("profile__client", "run"):
            if self._again(request, notice):
                sent += 1
            else:
                messages.warning(request, f"Notice {notice.pk} is being sent right now.")
        if sent:
            messages.success(
                request, "1 notice is sent again." if sent == 1 else f"{sent} notices are sent again."
            )

    def has_send_all_again_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(PERMISSION)

    send_all_again.allowed_permissions = ["send_all_again"]  # type: ignore[attr-defined]

    def _again(self, request: HttpRequest, notice: Notice) -> bool:
        with transaction.atomic():
            again = send_again(notice)
            if again:
                note_action(request, self, notice, "send_again", profile=notice.profile, notice=notice.pk.hex)
        return again


def _moment(moment: datetime) -> str:
    return date_format(timezone.localtime(moment), "DATETIME_FORMAT")
