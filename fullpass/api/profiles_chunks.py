"""What was read: the chunks of the newest export."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from fullpass.api.base import ListView
from fullpass.api.profiles_shapes import query_parameter, query_text
from fullpass.api.schema import problems
from fullpass.fact_records import iso
from fullpass.models import Chunk, Conversation, FullPassRun, Profile, RunChunk
from fullpass.pipeline.formatting import render_chunk


class ChunkRow(serializers.Serializer):
    """A part of a conversation, as a model reads it."""

    id = serializers.UUIDField()
    conversation_id = serializers.CharField()
    conversation_title = serializers.CharField()
    conversation_created_at = serializers.DateTimeField(allow_null=True)
    conversation_updated_at = serializers.DateTimeField(allow_null=True)
    chunk_index = serializers.IntegerField(help_text="From 0.")
    total_chunks = serializers.IntegerField(help_text="Of the conversation.")
    chunk_tier = serializers.ChoiceField(Chunk.Tier.values)
    token_count = serializers.IntegerField(help_text="An estimate, labels and overlap included.")
    message_count = serializers.IntegerField(help_text="Messages that it holds a part of.")
    outcome = serializers.ChoiceField(RunChunk.Outcome.values, help_text="What became of it in the run.")
    text = serializers.CharField(
        help_text="With roles and dates; it begins with the end of the chunk before (the overlap)."
    )

    def to_representation(self, instance: RunChunk) -> dict[str, Any]:
        chunk = instance.chunk
        return {
            "id": str(chunk.id),
            "conversation_id": chunk.conversation.external_id,
            "conversation_title": chunk.conversation.title,
            "conversation_created_at": iso(chunk.started_at),
            "conversation_updated_at": iso(chunk.ended_at),
            "chunk_index": chunk.chunk_index,
            "total_chunks": instance.total_chunks,
            "chunk_tier": chunk.chunk_tier,
            "token_count": chunk.token_count,
            "message_count": chunk.message_count,
            "outcome": instance.outcome,
            "text": render_chunk(chunk.to_chunk(instance.total_chunks)),
        }


EXAMPLE = {
    "id": "7a1f0c52-4f7e-5d0e-9a39-0e6d5a1c2b3d",
    "conversation_id": "c-17",
    "conversation_title": "Glaze tests",
    "conversation_created_at": "2025-03-02T10:15:00Z",
    "conversation_updated_at": "2025-03-02T10:42:00Z",
    "chunk_index": 0,
    "total_chunks": 1,
    "chunk_tier": "medium",
    "token_count": 21,
    "message_count": 2,
    "outcome": "extracted",
    "text": "User (2025-03-02): please keep it short\n\nAssistant (2025-03-02): I will.",
}


class ChunksView(ListView):
    @extend_schema(
        operation_id="chunks",
        summary="List what was read",
        description=(
            "The chunks of the newest export that was read to its end, conversation by conversation. Empty "
            "before that."
        ),
        tags=["profiles"],
        parameters=[
            query_parameter("conversation", "Only chunks of this conversation, by its id in the export.")
        ],
        responses={
            200: OpenApiResponse(ChunkRow(many=True), examples=[OpenApiExample("chunk", value=EXAMPLE)]),
            **problems("not_found"),
        },
    )
    def get(self, request: Request, user_id: str) -> Response:
        conversation = query_text(request, "conversation")
        profile = self.profile_or_404(user_id)
        rows = RunChunk.objects.filter(run=newest_read(profile))
        if conversation is not None:
            rows = rows.filter(chunk__conversation_id=Conversation.id_for(profile.pk, conversation))
        return self.page_of(rows.select_related("chunk__conversation", "chunk__previous"), ChunkRow, "id")


def newest_read(profile: Profile) -> FullPassRun | None:
    """The newest run that has stored its export, None without one."""
    return profile.runs.exclude(stage=FullPassRun.Stage.INGEST).order_by("-created_at").first()
