"""What is known about a person, where it was said, and the person's word on it."""

from __future__ import annotations

import re
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from fullpass.api.base import ClientView, ListView
from fullpass.api.body import Body
from fullpass.api.problems import Problem
from fullpass.api.profiles_shapes import EXAMPLE_FACT, FactShape, query_parameter, query_text
from fullpass.api.schema import problems
from fullpass.fact_records import fact_records
from fullpass.models import Fact, Profile
from fullpass.pipeline.facts import LONGEST_STATEMENT
from fullpass.reviews import LONGEST_NOTE, ReviewInvalid, ReviewRefused, review_fact

KEY = re.compile(r"[0-9A-Za-z_-]{1,64}")
MOST_QUOTES = 50  # of each fact in a list; the fact itself has them all


class FactRows(serializers.ListSerializer):
    def to_representation(self, data: Any) -> list[dict[str, Any]]:
        return list(fact_records(data, most_quotes=MOST_QUOTES))


class FactRow(FactShape):
    """A fact, with the first places where it was said."""

    class Meta:
        list_serializer_class = FactRows


class ReviewBody(Body):
    """What is to be said of the fact; at least a status or a statement."""

    status = serializers.ChoiceField([Fact.Status.ACTIVE.value, Fact.Status.REJECTED.value], required=False)
    statement = serializers.CharField(
        required=False, max_length=LONGEST_STATEMENT, help_text="What is true instead, in one sentence."
    )
    note = serializers.CharField(
        required=False, allow_blank=True, max_length=LONGEST_NOTE, help_text="Why, for your own records."
    )


class FactsView(ListView):
    @extend_schema(
        operation_id="facts",
        summary="List a person's facts",
        description=(
            "As the newest consolidation and the reviews since left them, in the order of their ids. "
            f"`evidence` holds the first {MOST_QUOTES} places where a fact was said; the fact itself has all."
        ),
        tags=["facts"],
        parameters=[
            query_parameter("category", "Only facts of this category, such as `projects`."),
            query_parameter("status", "Only facts with this status.", enum=Fact.Status.values),
        ],
        responses={
            200: OpenApiResponse(FactRow(many=True), examples=[OpenApiExample("fact", value=EXAMPLE_FACT)]),
            **problems("not_found"),
        },
    )
    def get(self, request: Request, user_id: str) -> Response:
        category, status = query_text(request, "category", longest=50), query_text(request, "status")
        if status is not None and status not in Fact.Status.values:
            detail = f"status: use one of {', '.join(Fact.Status.values)}."
            raise Problem("invalid", detail, errors={"status": [detail]})
        rows = _readable(self.profile_or_404(user_id))
        if category is not None:
            rows = rows.filter(category=category)
        if status is not None:
            rows = rows.filter(status=status)
        return self.page_of(rows, FactRow, "key")


class FactView(ClientView):
    @extend_schema(
        operation_id="fact",
        summary="Read a fact",
        tags=["facts"],
        responses={
            200: OpenApiResponse(FactShape, examples=[OpenApiExample("fact", value=EXAMPLE_FACT)]),
            **problems("not_found"),
        },
    )
    def get(self, request: Request, user_id: str, fact_id: str) -> Response:
        return Response(_fact_or_404(self.profile_or_404(user_id), fact_id))

    @extend_schema(
        operation_id="review_fact",
        summary="Reject, correct or accept a fact",
        description=(
            "`rejected` takes a fact away, whatever it was: it leaves MEMORY and the sections at once, as a "
            "new version, and later runs keep to it. `active` brings one back. A `statement` (1 to 1,000 "
            "characters, white space in runs becomes one space) says what is true instead. A rejected or "
            "quarantined fact is corrected together with `active`, else 409. A statement together with "
            "`rejected` is refused. The same again changes nothing and makes no new version."
        ),
        tags=["facts"],
        request=ReviewBody,
        examples=[
            OpenApiExample("reject", value={"status": "rejected", "note": "never"}, request_only=True),
            OpenApiExample("correct", value={"statement": "Prefers short answers"}, request_only=True),
        ],
        responses={
            200: OpenApiResponse(FactShape, examples=[OpenApiExample("fact", value=EXAMPLE_FACT)]),
            **problems("not_found", "wrong_state", body=True),
        },
    )
    def patch(self, request: Request, user_id: str, fact_id: str) -> Response:
        profile = self.profile_or_404(user_id)
        said = ReviewBody.of(request.data)
        if not KEY.fullmatch(fact_id):
            raise _no_fact()
        try:
            review_fact(profile, fact_id, **said, reviewer=f"client {self.client.slug}")
        except Profile.DoesNotExist as error:
            raise Problem("not_found", "There is no such person.") from error
        except Fact.DoesNotExist as error:
            raise _no_fact() from error
        except ReviewInvalid as error:
            raise Problem("invalid", str(error)) from error
        except ReviewRefused as error:
            raise Problem("wrong_state", str(error)) from error
        return Response(_fact_or_404(profile, fact_id))


def _readable(profile: Profile) -> QuerySet[Fact]:
    return profile.facts.select_related("superseded_by")


def _fact_or_404(profile: Profile, key: str) -> dict[str, Any]:
    found = _readable(profile).filter(key=key) if KEY.fullmatch(key) else ()
    for record in fact_records(found):
        return record
    raise _no_fact()


def _no_fact() -> Problem:
    return Problem("not_found", "This person has no such fact.")
