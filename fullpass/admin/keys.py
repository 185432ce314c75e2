"""API keys: made here once a form, shown once, revoked for ever."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.signing import BadSignature, Signer
from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, reverse
from django.utils import timezone
from django.utils.safestring import SafeString
from django.views.decorators.debug import sensitive_variables

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.admin.verbs import Refused, note_action, verb, verb_paths
from fullpass.desk.shown_once import shown_once
from fullpass.models import ApiKey, Client
from fullpass.templatetags.desk import badge

PERMISSION = "fullpass.manage_apikey"
SIGNER = Signer(salt="fullpass.admin.keys")
LIVES = {"": "Never", "30": "In 30 days", "90": "In 90 days", "365": "In a year"}


class NewKeyForm(forms.Form):
    """What is to be known of a key before it is made."""

    client = forms.ModelChoiceField(Client.objects.all(), empty_label="Choose a client")
    name = forms.CharField(max_length=100, help_text="What it is for, such as “web app, production”.")
    expires = forms.ChoiceField(choices=list(LIVES.items()), required=False, label="Ends")
    # What the key will go by: a form that is sent again would make the same key, and there is one of each.
    goes_by = forms.CharField(
        widget=forms.HiddenInput,
        initial=lambda: SIGNER.sign(ApiKey.new_prefix()),
        error_messages={"required": "Open this page anew: it came without what a key is made from."},
    )

    def clean_goes_by(self) -> str:
        try:
            return SIGNER.unsign(self.cleaned_data["goes_by"])
        except BadSignature as error:
            raise ValidationError("Open this page anew: what a key is made from is damaged.") from error

    @sensitive_variables()
    def make(self) -> tuple[ApiKey, str]:
        """The row of the new key, and the key itself."""
        fields = self.cleaned_data
        days = fields["expires"]
        ends_at = timezone.now() + timedelta(days=int(days)) if days else None
        named = {"prefix": fields["goes_by"], "name": fields["name"]}
        return ApiKey.make(fields["client"], **named, expires_at=ends_at)


class StateFilter(admin.SimpleListFilter):
    title = "state"
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [("usable", "Usable"), ("expired", "Expired"), ("revoked", "Revoked")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[ApiKey]) -> QuerySet[ApiKey]:
        now = timezone.now()
        open_ = queryset.filter(revoked_at__isnull=True)
        match self.value():
            case "usable":
                return open_.filter(Q(expires_at__isnull=True) | Q(expires_at__gt=now))
            case "expired":
                return open_.filter(expires_at__lte=now)
            case "revoked":
                return queryset.filter(revoked_at__isnull=False)
        return queryset


@admin.register(ApiKey)
class ApiKeyAdmin(ReadOnlyAdmin):
    change_form_template = "admin/fullpass/apikey/change_form.html"
    change_list_template = "admin/fullpass/apikey/change_list.html"
    list_display = ["prefix", "client", "name", "state", "last_used_at", "created_at", "expires_at"]
    list_filter = [StateFilter, "client"]
    list_select_related = ["client"]
    search_fields = ["=prefix", "name", "=client__slug"]
    search_help_text = "A key's prefix (the part between the underscores), its name, or a client's slug"
    fields = ["prefix", "client", "name", "state", "created_at", "expires_at", "last_used_at", "revoked_at"]
    readonly_fields = ["state"]

    @admin.display(description="State")
    def state(self, key: ApiKey) -> SafeString:
        if key.revoked_at:
            return badge("rejected", "Revoked")
        return badge("active", "Usable") if key.is_usable else badge("cancelled", "Expired")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(PERMISSION)

    def get_urls(self) -> list[URLPattern]:
        return verb_paths(self, ApiKeyAdmin.revoke) + super().get_urls()

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        return super().changelist_view(request, {"title": "API keys", **(extra_context or {})})

    @sensitive_variables("key")
    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Ask what the key is for; make it and show it, in the answer to that POST and never again."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        site = {**self.admin_site.each_context(request), "opts": self.opts}
        form = NewKeyForm(request.POST or None, initial={"client": request.GET.get("client")})
        if request.method != "POST" or not form.is_valid():
            context = {**site, "title": "New key", "form": form}
            return render(request, "admin/fullpass/apikey/new_key.html", context)
        try:
            with transaction.atomic():
                row, key = form.make()
                note_action(request, self, row, "make_key", client=row.client, prefix=row.prefix)
        except IntegrityError:
            return _made_already(request, ApiKey.objects.get(prefix=form.cleaned_data["goes_by"]))
        return shown_once(
            request,
            site,
            title=f"A key of {row.client.slug}",
            what="key",
            secret=key,
            words=f"It is “{row.name}” of client {row.client.slug}; here it goes by {row.prefix}.",
            back=("admin:fullpass_apikey_change", row.pk),
        )

    @verb(PERMISSION)
    def revoke(self, request: HttpRequest, key: ApiKey) -> str:
        if request.POST.get("sure") != "yes":
            raise Refused("Nothing was revoked: tick that you are sure first.")
        with transaction.atomic():
            if not key.revoke():
                raise Refused(f"Key {key.prefix} is revoked already.")
            note_action(request, self, key, "revoke_key", client=key.client, prefix=key.prefix)
        return f"Key {key.prefix} of {key.client.slug} opens nothing any more."


def _made_already(request: HttpRequest, key: ApiKey) -> HttpResponse:
    """The answer to a form that was sent again, as by loading the page with the key once more."""
    told = f"Key {key.prefix} was made and shown already; no other was made. Whoever did not copy it"
    messages.warning(request, f"{told} revokes it here and makes a new one.")
    return HttpResponseRedirect(reverse("admin:fullpass_apikey_change", args=[key.pk]))
