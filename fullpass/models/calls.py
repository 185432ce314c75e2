"""What was asked of a model: every call, and the answers that need not be paid again."""

from __future__ import annotations

from django.db import models

from fullpass.engines.protocol import Act
from fullpass.models.chats import Chunk
from fullpass.models.profiles import Profile
from fullpass.models.runs import FullPassRun


class EngineResult(models.Model):
    """An answer that passed its checks, kept by what was asked: the same question is never paid twice."""

    ACTS = [(act.value, act.value.capitalize()) for act in Act]

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="engine_results")
    act = models.CharField(max_length=12, choices=ACTS)
    input_hash = models.CharField(max_length=64, help_text="Of a chunk's content, or of the whole input.")
    engine = models.CharField(max_length=20)
    model = models.CharField(max_length=100)
    prompt_version = models.CharField(max_length=50)
    result = models.JSONField()
    set_aside = models.BooleanField(
        default=False, help_text="Asked again: it stands in for the new answer should that fail."
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["profile", "-created_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["profile", "act", "input_hash", "engine", "model", "prompt_version"],
                name="engine_result_once",
            )
        ]
        indexes = [
            models.Index(fields=["act", "id"]),
            models.Index(fields=["engine", "id"]),
            models.Index(fields=["input_hash"]),
        ]

    def __str__(self) -> str:
        return f"{self.get_act_display()} {self.input_hash[:12]}"


class ModelCall(models.Model):
    """One call to a model, whatever came of it. Counts and codes, no text."""

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="model_calls")
    run = models.ForeignKey(FullPassRun, on_delete=models.CASCADE, null=True, related_name="model_calls")
    act = models.CharField(max_length=12, choices=EngineResult.ACTS)
    stage = models.CharField(max_length=12, choices=FullPassRun.Stage.choices)
    model = models.CharField(max_length=100)
    started_at = models.DateTimeField()
    seconds = models.FloatField()
    input_tokens = models.PositiveIntegerField(default=0)
    output_tokens = models.PositiveIntegerField(default=0)
    cost_usd = models.DecimalField(max_digits=12, decimal_places=6, default=0)
    stop_reason = models.CharField(max_length=50, blank=True)
    error = models.CharField(max_length=50, blank=True)
    chunks = models.ManyToManyField(Chunk, related_name="model_calls", blank=True)

    class Meta:
        ordering = ["-started_at"]
        indexes = [
            models.Index(fields=["run", "started_at"]),
            models.Index(fields=["started_at", "id"]),
            models.Index(
                fields=["act", "started_at", "id"], include=["model", "error"], name="modelcall_by_act"
            ),
            models.Index(
                fields=["model", "started_at", "id"], include=["act", "error"], name="modelcall_by_model"
            ),
            models.Index(
                fields=["error", "started_at", "id"], include=["act", "model"], name="modelcall_by_error"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_act_display()} at {self.started_at:%Y-%m-%d %H:%M:%S}"
