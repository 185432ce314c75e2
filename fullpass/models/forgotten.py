"""What a person wanted to be forgotten, so that no later export brings it back."""

from __future__ import annotations

from django.db import models

from fullpass.models.profiles import Profile


class ForgottenConversation(models.Model):
    """A conversation of a person that is not to be read again. Its id in the export, and nothing else."""

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="forgotten_conversations")
    external_id = models.CharField(max_length=200, help_text="The id in the export.")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["profile", "external_id"], name="forgotten_conversation_once_a_profile"
            )
        ]

    def __str__(self) -> str:
        return f"Forgotten conversation {self.external_id}"
