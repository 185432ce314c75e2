"""The person, and the versions of what is known about them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from django.core.validators import RegexValidator
from django.db import models, transaction

from fullpass.models.clients import Client
from fullpass.pipeline.types import Sections

_NUMBER = re.compile(r"[0-9]{1,9}")  # of a version; a longer one is beyond what the column holds
USER_ID = RegexValidator(r"^[A-Za-z0-9._:@-]{1,128}\Z", "Use 1 to 128 of A-Z a-z 0-9 . _ : @ -")


class Profile(models.Model):
    """A person of a client. It points to the version that readers get."""

    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="profiles")
    user_id = models.CharField(max_length=128, validators=[USER_ID])
    current_version = models.ForeignKey(
        "ProfileVersion", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["client", "user_id"]
        verbose_name = "person"
        verbose_name_plural = "people"
        permissions = [
            ("reveal_profile", "Can reveal a person's text"),
            ("erase_profile", "Can erase a person"),
            ("roll_back_profile", "Can go back to an older version"),
        ]
        constraints = [models.UniqueConstraint(fields=["client", "user_id"], name="profile_once_a_client")]

    def __str__(self) -> str:
        return self.user_id

    @property
    def generation(self) -> str:
        """Of the sections that readers get; "" without any."""
        return self.current_version.generation if self.current_version else ""

    def lock(self) -> None:
        """Read the profile anew, and keep others from publishing until the end of the transaction."""
        self.refresh_from_db(from_queryset=Profile.objects.select_for_update())

    def publish(self, **fields: Any) -> ProfileVersion:
        """Make the next version and move the profile to it, both or neither."""
        with transaction.atomic():
            version = self.add_to_history(**fields)
            self.current_version = version
            self.save(update_fields=["current_version"])
        return version

    def add_to_history(self, **fields: Any) -> ProfileVersion:
        """Make the next version, and leave the profile where it is."""
        with transaction.atomic():
            self.lock()
            newest = self.versions.order_by("-number").values_list("number", flat=True).first()
            return ProfileVersion.objects.create(profile=self, number=(newest or 0) + 1, **fields)

    def version(self, name: str, *, without: Iterable[str] = ()) -> ProfileVersion | None:
        """The version of that number, or the newest of the generation "v1" or "v2"; None if there is none.

        Columns named in `without` are read only when they are asked for.
        """
        versions = self.versions.defer(*without)
        if name in ProfileVersion.Generation.values:
            return versions.filter(generation=name).order_by("-number").first()
        if not _NUMBER.fullmatch(name):
            return None
        return versions.filter(number=int(name)).first()


class ProfileVersion(models.Model):
    """What was known at one moment. Never changed: each publishing makes the next number."""

    class Kind(models.TextChoices):
        QUICK_PASS = "quick_pass", "Quick pass"
        HANDED_IN = "handed_in", "Handed in by the web app"
        MEMORY = "memory", "New MEMORY, sections as before"
        FULL_PASS = "full_pass", "Full pass"
        REVIEW = "review", "Review"
        ROLLBACK = "rollback", "Rollback"

    class Generation(models.TextChoices):
        """What the sections rest on."""

        V1 = "v1", "v1, from a sample"
        V2 = "v2", "v2, from the full pass"

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=20, choices=Kind.choices)
    generation = models.CharField(
        max_length=2, choices=Generation.choices, blank=True, help_text="Of the sections; empty without any."
    )
    run = models.ForeignKey(
        "FullPassRun", on_delete=models.SET_NULL, null=True, blank=True, related_name="versions"
    )
    copied_from = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    made_by = models.CharField(
        max_length=200, blank=True, help_text="Who reviewed or rolled back; empty where a program did it."
    )
    engine = models.CharField(max_length=20, blank=True)
    model = models.CharField(max_length=100, blank=True)
    sections = models.JSONField(default=dict)
    section_sources = models.JSONField(default=dict, help_text="Field to the facts and messages it rests on.")
    memory_md = models.TextField(blank=True)
    memory_lines = models.JSONField(default=dict, help_text="Category to lines with the ids of their facts.")
    left_out = models.JSONField(default=list, help_text="Ids of active facts that no line carries.")
    fact_states = models.JSONField(default=dict, help_text="Id to status of every fact, as of this version.")
    statements = models.JSONField(
        default=dict, help_text="Id to statement of the facts that were corrected, as of this version."
    )
    soulprint_text = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["profile", "-number"]
        verbose_name = "version"
        constraints = [models.UniqueConstraint(fields=["profile", "number"], name="version_number_once")]

    def __str__(self) -> str:
        return f"Version {self.number}"

    @property
    def origin(self) -> ProfileVersion:
        """The version that reviews mended or rollbacks brought back, as it was first published."""
        version = self
        while version.kind in (self.Kind.REVIEW, self.Kind.ROLLBACK) and version.copied_from:
            version = version.copied_from
        return version

    def to_sections(self) -> Sections | None:
        """The sections as the core reads them, None when this version has none."""
        from fullpass.records import load_sections

        return load_sections(self.sections, self.section_sources) if self.generation else None
