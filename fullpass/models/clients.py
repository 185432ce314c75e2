"""Who may call: a client is a web app."""

from __future__ import annotations

from django.core.validators import RegexValidator, URLValidator
from django.db import models

SLUG = RegexValidator(r"^[a-z0-9][a-z0-9-]{0,62}$", "Use lower-case letters, digits and hyphens.")


class Client(models.Model):
    """A web app. Profiles, uploads and keys belong to one client, which sees no other's."""

    slug = models.CharField(max_length=63, unique=True, validators=[SLUG])
    name = models.CharField(max_length=200, blank=True)
    storage_prefix = models.CharField(
        max_length=200, blank=True, help_text="Exports of this client lie below it; empty means the slug."
    )
    keeps_exports = models.BooleanField(default=False, help_text="Keep uploaded exports after ingest.")
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

    @property
    def prefix(self) -> str:
        """The folder that this client's storage paths lie in, without a slash at either end."""
        return (self.storage_prefix or self.slug).strip("/")
