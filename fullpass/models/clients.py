"""Who may call: a client is a web app."""

from __future__ import annotations

import secrets
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator, URLValidator
from django.db import models

from fullpass.models.categories import check_categories

PREFIX = RegexValidator(
    r"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*\Z",
    "Use folders of letters, digits, dots, underscores and hyphens, with a slash between them.",
)
SLUG = RegexValidator(r"^[a-z0-9][a-z0-9-]{0,62}\Z", "Use lower-case letters, digits and hyphens.")


class Client(models.Model):
    """A web app. Profiles, uploads and keys belong to one client, which sees no other's."""

    slug = models.CharField(max_length=63, unique=True, validators=[SLUG])
    name = models.CharField(max_length=200, blank=True)
    storage_prefix = models.CharField(
        max_length=200,
        blank=True,
        validators=[PREFIX],
        help_text="Exports of this client lie below it, and no other's; empty means the slug.",
    )
    keeps_exports = models.BooleanField(default=False, help_text="Keep uploaded exports after ingest.")
    holds_for_review = models.BooleanField(
        default=False, help_text="Its runs wait for a review of their facts before MEMORY is written."
    )
    categories = models.JSONField(
        default=list,
        blank=True,
        validators=[check_categories],
        help_text="Kinds of facts, each with name, heading, belongs and details; empty: the default five.",
    )
    paused = models.BooleanField(default=False, help_text="No model is called for its profiles.")
    callback_url = models.CharField(
        max_length=500, blank=True, validators=[URLValidator(schemes=["http", "https"])]
    )
    callback_secret = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["slug"]

    def __str__(self) -> str:
        return self.slug

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the client. Raises ValidationError for a prefix that cannot be: every way of saving asks."""
        if self.storage_prefix:
            PREFIX(self.storage_prefix)
        self.clean()
        super().save(*args, **kwargs)

    def clean(self) -> None:
        """Raise ValidationError when the exports of this client and of another would lie in each other, or
        when its callbacks could not be signed.
        """
        if self.callback_url and not self.callback_secret:
            message = "A callback needs a secret too, so that the web app can tell it from others'."
            raise ValidationError({"callback_secret": ValidationError(message, "no_secret")})
        own = f"{self.prefix}/".casefold()
        for other in Client.objects.exclude(pk=self.pk).exclude(slug=self.slug):
            its = f"{other.prefix}/".casefold()
            if own.startswith(its) or its.startswith(own):
                message = "The exports of %(other)s lie in %(its)s; name a folder beside it."
                raise ValidationError(message, "nested_prefix", {"other": other.slug, "its": other.prefix})

    def set_callback(self, url: str) -> str:
        """Post callbacks to `url` from now on, "" to post none; gives the new secret that signs them.

        The secret before it signs nothing any more. Raises ValidationError, with nothing changed in the
        database, when the address is none.
        """
        self.callback_url, self.callback_secret = url, secrets.token_urlsafe(32) if url else ""
        self.full_clean()
        self.save(update_fields=["callback_url", "callback_secret"])
        return self.callback_secret

    @property
    def prefix(self) -> str:
        """The folder that this client's storage paths lie in, without a slash at either end."""
        return (self.storage_prefix or self.slug).strip("/")

    def folder_of(self, user_id: str) -> str:
        """The folder of a person's exports: `prefix/user_id`, a dot at the beginning written as `=2E`.

        So "." and ".." are folders too, none is hidden, and no two persons share one.
        """
        name = f"=2E{user_id[1:]}" if user_id.startswith(".") else user_id
        return f"{self.prefix}/{name}"
