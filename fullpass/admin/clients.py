"""Clients: made and configured here, paused one by one, told where callbacks go."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.views.decorators.debug import sensitive_variables

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.admin.categories import CategoriesField
from fullpass.admin.switching import Switching
from fullpass.admin.verbs import note_action, verb, verb_paths
from fullpass.audit import write_down
from fullpass.desk.client_figures import ClientFigures
from fullpass.desk.shown_once import seal_of, shown_once, still_holds
from fullpass.models import Client
from fullpass.pipeline.types import CATEGORIES

DEFAULT_KINDS = ", ".join(category.heading for category in CATEGORIES)


class ClientForm(forms.ModelForm):
    """The settings of a client, checked by its own rules."""

    categories = CategoriesField(
        label="Kinds of facts",
        help_text=f"Without any row: {DEFAULT_KINDS}. Name: lower-case letters, digits and underscores. "
        "What belongs there is told to the model in these words. Details: names of what is kept beside a "
        "statement, with commas between them. Clear a row to remove it. Runs that have begun keep the kinds "
        "that they began with.",
    )

    class Meta:
        model = Client
        fields = ["slug", "name", "storage_prefix", "keeps_exports", "holds_for_review", "categories"]
        help_texts = {
            "slug": "What commands and storage call it: lower-case letters, digits and hyphens. It stays.",
            "keeps_exports": "Uploaded exports stay in storage after they were read.",
        }


@admin.register(Client)
class ClientAdmin(Switching, ReadOnlyAdmin):
    form = ClientForm
    change_form_template = "admin/fullpass/client/change_form.html"
    list_display = [
        "slug", "name", "state", "holds_for_review", "keeps_exports", "gets_callbacks", "created_at",
    ]  # fmt: skip
    list_filter = ["paused", "holds_for_review", "keeps_exports"]
    search_fields = ["slug", "name"]
    search_help_text = "A slug or a name"

    class Media:
        css = {"all": ["fullpass/start.css"]}

    @admin.display(description="Model calls", ordering="paused")
    def state(self, client: Client) -> str:
        return "Paused" if client.paused else "Allowed"

    @admin.display(description="Callbacks", boolean=True)
    def gets_callbacks(self, client: Client) -> bool:
        return bool(client.callback_url)

    # --- Made and changed

    def has_add_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("fullpass.add_client")

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return request.user.has_perm("fullpass.change_client")

    def get_readonly_fields(self, request: HttpRequest, obj: Client | None = None) -> list[str]:
        """What names files that are there already stays as it is."""
        if obj is None:
            return []
        used = obj.profiles.exists() or obj.uploads.exists()
        return ["slug", "kinds_of_facts", *(["storage_prefix"] if used else [])]

    def get_fields(self, request: HttpRequest, obj: Client | None = None) -> list[Any]:
        if self.has_change_permission(request, obj) or obj is None:
            return list(ClientForm.Meta.fields)
        kept = [name for name in ClientForm.Meta.fields if name != "categories"]
        return [*kept, "kinds_of_facts", "created_at"]

    @admin.display(description="Kinds of facts")
    def kinds_of_facts(self, client: Client) -> str:
        return ", ".join(category["heading"] for category in client.categories) or DEFAULT_KINDS

    def save_model(self, request: HttpRequest, obj: Client, form: forms.ModelForm, change: bool) -> None:
        if change:
            obj.save(update_fields=form.changed_data)  # a pause that came meanwhile stays
        else:
            obj.save()
        details = {"changed": form.changed_data} if change else {}
        action = "change_client" if change else "add_client"
        write_down(action, staff=request.user, client=obj, target=f"client {obj.slug}", details=details)

    def response_post_save_add(self, request: HttpRequest, obj: Client) -> HttpResponseRedirect:
        """To its own page, where it gets its key."""
        return HttpResponseRedirect(reverse("admin:fullpass_client_change", args=[obj.pk]))

    # --- Its page

    def get_urls(self) -> list[URLPattern]:
        callback = path(
            "<path:object_id>/set-callback/",
            self.admin_site.admin_view(self.set_callback),
            name="fullpass_client_set_callback",
        )
        own = verb_paths(self, ClientAdmin.pause, ClientAdmin.resume, ClientAdmin.end_callbacks)
        return [callback, *own, *super().get_urls()]

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        client = self.get_object(request, object_id)
        figures = ClientFigures.of(client) if client and self.has_view_permission(request, client) else None
        context = {"figures": figures, "default_kinds": DEFAULT_KINDS, **(extra_context or {})}
        context |= {"seal": seal_of(client)} if client else {}
        return super().change_view(request, object_id, form_url, context)

    @sensitive_variables("secret")
    def set_callback(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Post callbacks to the address that was posted, and show the new secret, this once."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not self.has_change_permission(request):
            raise PermissionDenied
        client = self.get_object(request, object_id)
        if client is None:
            raise Http404
        url = request.POST.get("callback_url", "").strip()
        try:
            if not url:
                raise ValidationError("Type an address that begins with https:// or http://.")
            with transaction.atomic():
                client = Client.objects.select_for_update().get(pk=client.pk)
                if not still_holds(client, request.POST.get("seal", "")):
                    return _secret_changed(request, client)
                secret = client.set_callback(url)
                note_action(request, self, client, "set_callback", client=client)
        except ValidationError as error:
            found = {"callback_url": url[:500], "callback_error": " ".join(error.messages)}
            return self.change_view(_as_read(request), object_id, extra_context=found)
        return shown_once(
            request,
            self.admin_site.each_context(request),
            title=f"Callbacks of {client.slug}",
            what="secret",
            secret=secret,
            words=f"It signs what is posted to {client.callback_url}. A secret before it signs nothing more.",
            back=("admin:fullpass_client_change", client.pk),
        )

    @verb("fullpass.change_client")
    def end_callbacks(self, request: HttpRequest, client: Client) -> str:
        client.set_callback("")
        note_action(request, self, client, "end_callbacks", client=client)
        return f"{client.slug} gets no callbacks any more."


def _as_read(request: HttpRequest) -> HttpRequest:
    """The same request as a look at the page: the form of the settings was not posted."""
    request.method = "GET"
    return request


def _secret_changed(request: HttpRequest, client: Client) -> HttpResponse:
    """The answer to a form that was sent again, as by loading the page with the secret once more."""
    told = "Nothing was changed: the secret is another than when the form was opened, and was shown then."
    messages.warning(request, f"{told} Whoever did not copy it makes a new one here.")
    return HttpResponseRedirect(f"{reverse('admin:fullpass_client_change', args=[client.pk])}#callbacks")
