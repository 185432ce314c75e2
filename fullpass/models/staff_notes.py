"""What staff tell each other about a person or a run."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from fullpass.models.profiles import Profile
from fullpass.models.runs import FullPassRun


class StaffNote(models.Model):
    """A note of a member of staff, on a profile or on one of its runs. It goes with the person."""

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="staff_notes")
    run = models.ForeignKey(
        FullPassRun, on_delete=models.CASCADE, null=True, blank=True, related_name="staff_notes"
    )
    staff = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True)
    by = models.CharField(max_length=200, help_text="Their name at that time.")
    text = models.TextField(max_length=2000)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-id"]
        verbose_name = "note"

    def __str__(self) -> str:
        return f"Note {self.pk}"
