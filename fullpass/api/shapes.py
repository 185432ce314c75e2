"""What the calls about runs answer, as the schema describes it."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from fullpass.models import FullPassRun, StageLog
from fullpass.runner.status import error_of

NONE = ("none", "No run yet")


class Accepted(serializers.Serializer):
    run_id = serializers.UUIDField()
    user_id = serializers.CharField()
    status = serializers.ChoiceField(FullPassRun.Status.choices)
    status_url = serializers.URLField(help_text="Where its progress is told.")


class RunError(serializers.Serializer):
    code = serializers.CharField(help_text="Stable, for programs.")
    message = serializers.CharField(help_text="One sentence, for people.")
    stage = serializers.CharField(allow_blank=True)


class StageError(serializers.Serializer):
    code = serializers.CharField(help_text="Stable, for programs.")
    message = serializers.CharField(help_text="One sentence, for people.")


class ChunkCounts(serializers.Serializer):
    total = serializers.IntegerField()
    pending = serializers.IntegerField()
    extracted = serializers.IntegerField()
    empty = serializers.IntegerField()
    refused = serializers.IntegerField()
    failed = serializers.IntegerField()


class Tokens(serializers.Serializer):
    input = serializers.IntegerField()
    output = serializers.IntegerField()


class Status(serializers.Serializer):
    """How far a run is, and what readers of the profile get meanwhile."""

    user_id = serializers.CharField()
    run_id = serializers.UUIDField(allow_null=True)
    status = serializers.ChoiceField([*FullPassRun.Status.choices, NONE])
    stage = serializers.ChoiceField(FullPassRun.Stage.choices, allow_null=True)
    progress = serializers.FloatField(min_value=0, max_value=100)
    chunks = ChunkCounts()
    facts = serializers.IntegerField()
    started_at = serializers.DateTimeField(allow_null=True)
    completed_at = serializers.DateTimeField(allow_null=True)
    estimated_completion = serializers.DateTimeField(allow_null=True)
    error = RunError(allow_null=True)
    memory_ready = serializers.BooleanField()
    sections_ready = serializers.ListField(child=serializers.CharField())
    sections_pending = serializers.ListField(child=serializers.CharField())
    version = serializers.IntegerField(allow_null=True)
    sections_version = serializers.ChoiceField(["v1", "v2"], allow_null=True)
    tokens = Tokens()
    cost_usd = serializers.FloatField()


class RunInList(serializers.ModelSerializer):
    run_id = serializers.UUIDField(source="id")
    user_id = serializers.CharField(source="profile.user_id")
    error = serializers.SerializerMethodField()

    class Meta:
        model = FullPassRun
        fields = [
            "run_id", "user_id", "status", "stage", "attempt", "progress", "held", "created_at",
            "started_at", "completed_at", "engine", "model", "error",
        ]  # fmt: skip

    @extend_schema_field(RunError(allow_null=True))
    def get_error(self, run: FullPassRun) -> dict[str, Any] | None:
        return error_of(run)


class Stage(serializers.ModelSerializer):
    """One stage in one attempt of a run."""

    counts = serializers.DictField(help_text="What the stage counted; numbers and codes.")
    error = serializers.SerializerMethodField()

    class Meta:
        model = StageLog
        fields = ["stage", "attempt", "status", "started_at", "completed_at", "slices", "counts", "error"]

    @extend_schema_field(StageError(allow_null=True))
    def get_error(self, log: StageLog) -> dict[str, Any] | None:
        return {"code": log.error_code, "message": log.error_message} if log.error_code else None
