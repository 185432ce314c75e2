"""What several calls about a person have in common: the sections, a version, a fact."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request

from fullpass.api.problems import Problem
from fullpass.bundle import fields_in_order
from fullpass.models import Fact, Profile, ProfileVersion
from fullpass.pipeline.sections import NOT_ENOUGH_DATA, SECTION_FIELDS

Shape = dict[str, Any]

OF_FACTS = ("fact_states", "statements", "left_out")  # columns of a version: long when the facts are many


def _section_shape(section: str, *, handed_in: bool = False) -> type[serializers.Field]:
    """Give the shape of a section; what is handed in may be null, or a string that says nothing."""
    more: Shape = {"nullable": True} if handed_in else {}
    text: Shape = {"type": "string", **more}
    texts: Shape = {"type": "array", "items": {"type": "string"}, **more}
    if handed_in:
        texts = {"oneOf": [texts, {"type": "string", "enum": ["", NOT_ENOUGH_DATA]}]}
    properties = {field.name: texts if field.is_list else text for field in SECTION_FIELDS[section]}

    @extend_schema_field({"type": "object", "properties": properties})
    class Section(serializers.JSONField):
        pass

    return Section


class SectionsShape(serializers.Serializer):
    """The five sections: field to a string ("not enough data" when unknown) or a list of strings.

    Each section is an empty object while there are no sections.
    """

    soul = _section_shape("soul")()
    identity = _section_shape("identity")()
    user = _section_shape("user")()
    agents = _section_shape("agents")()
    tools = _section_shape("tools")()


class HandedInSections(serializers.Serializer):
    """The five sections of a web app: field to a string or a list of strings.

    What is null or a string that says nothing counts as missing.
    """

    soul = _section_shape("soul", handed_in=True)()
    identity = _section_shape("identity", handed_in=True)()
    user = _section_shape("user", handed_in=True)()
    agents = _section_shape("agents", handed_in=True)()
    tools = _section_shape("tools", handed_in=True)()


class EvidenceShape(serializers.Serializer):
    """One place where a fact was said."""

    quote = serializers.CharField(help_text="The slice of the message as stored.")
    conversation_id = serializers.CharField()
    conversation_title = serializers.CharField()
    message_id = serializers.CharField()
    role = serializers.ChoiceField(["user", "assistant", "custom_instructions", "saved_memory"])
    observed_at = serializers.DateTimeField(allow_null=True)
    chunk_id = serializers.UUIDField()


class FactShape(serializers.Serializer):
    """One thing known about the person."""

    id = serializers.CharField(help_text="The same in every run.")
    category = serializers.CharField()
    statement = serializers.CharField()
    details = serializers.DictField(child=serializers.CharField())
    confidence = serializers.FloatField(min_value=0, max_value=1)
    certainty = serializers.ChoiceField(Fact.Certainty.values)
    source = serializers.ChoiceField(Fact.Source.values)  # type: ignore[assignment]
    status = serializers.ChoiceField(Fact.Status.values)
    quarantine_reason = serializers.CharField(allow_null=True)
    corrected = serializers.BooleanField(help_text="A person gave it another statement.")
    vanished = serializers.BooleanField(help_text="Its conversations are not in the newest export.")
    superseded_by = serializers.CharField(allow_null=True)
    first_seen = serializers.DateTimeField(allow_null=True)
    last_seen = serializers.DateTimeField(allow_null=True)
    times_said = serializers.IntegerField(help_text="Messages that it rests on.")
    evidence = EvidenceShape(many=True)


EXAMPLE_SECTIONS: Shape = {
    "soul": {
        "communication_style": "brief, direct",
        "tone_preferences": "dry",
        "boundaries": "not enough data",
        "humor_style": "not enough data",
        "formality_level": "informal",
        "emotional_patterns": "not enough data",
        "personality_traits": ["curious", "patient", "exact"],
    },
    "identity": {
        "ai_name": "Quill",
        "archetype": "calm archivist",
        "vibe": "unhurried",
        "emoji_style": "none",
        "signature_greeting": "Back at the desk.",
    },
    "user": {
        "name": "Mara",
        "location": "Lisbon",
        "occupation": "potter",
        "life_context": "runs a studio",
        "preferred_address": "Mara",
        "relationships": ["a sister, Ines"],
        "interests": ["glazes", "trail running"],
    },
    "agents": {
        "response_style": "short paragraphs",
        "context_adaptation": "not enough data",
        "memory_directives": "not enough data",
        "behavioral_rules": ["Ask before assuming", "Name sources", "No filler"],
        "do_not": ["Use emoji"],
    },
    "tools": {
        "output_preferences": "Markdown",
        "depth_preference": "details on request",
        "likely_usage": ["kiln logs"],
        "capabilities_emphasis": [],
    },
}
EXAMPLE_FACT: Shape = {
    "id": "9f2c41d07be85a36",
    "category": "preferences",
    "statement": "Prefers short answers",
    "details": {},
    "confidence": 0.85,
    "certainty": "stated",
    "source": "said",
    "status": "active",
    "quarantine_reason": None,
    "corrected": False,
    "vanished": False,
    "superseded_by": None,
    "first_seen": "2025-03-02T10:15:00Z",
    "last_seen": "2026-01-20T08:00:00Z",
    "times_said": 4,
    "evidence": [
        {
            "quote": "please keep it short",
            "conversation_id": "c-17",
            "conversation_title": "Glaze tests",
            "message_id": "m-3",
            "role": "user",
            "observed_at": "2025-03-02T10:15:00Z",
            "chunk_id": "7a1f0c52-4f7e-5d0e-9a39-0e6d5a1c2b3d",
        }
    ],
}


def sections_of(version: ProfileVersion | None) -> Shape:
    """The five sections of a version, each an empty object when it has none."""
    kept = fields_in_order(version.sections) if version else {}
    return {section: kept.get(section, {}) for section in SECTION_FIELDS}


def with_version(*without: str) -> QuerySet[Profile]:
    """People with the version that readers get, in one query; columns named in `without` are left out."""
    left_out = [f"current_version__{name}" for name in without]
    return Profile.objects.select_related("current_version").defer(*left_out)


def no_version(what: str) -> Problem:
    """The problem to raise where a person has none of what is asked for."""
    return Problem("not_found", f"This person has no {what}.")


def query_text(request: Request, name: str, *, longest: int = 200) -> str | None:
    """A parameter of the query, None when it was not sent. Raises Problem for what nothing can match."""
    value = request.query_params.get(name)
    if value is None:
        return None
    if "\0" in value or len(value) > longest:
        detail = f"{name}: use at most {longest} characters, none of them NUL."
        raise Problem("invalid", detail, errors={name: [detail]})
    return value


def query_parameter(name: str, description: str, **more: Any) -> OpenApiParameter:
    """How a parameter of the query is described in the schema."""
    return OpenApiParameter(name, OpenApiTypes.STR, OpenApiParameter.QUERY, description=description, **more)
