"""The runs of a client: which there are, what they did, and three verbs."""

from __future__ import annotations

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from fullpass.api.base import ClientView, ListView
from fullpass.api.problems import Problem
from fullpass.api.process_full import accepted
from fullpass.api.schema import problems
from fullpass.api.shapes import Accepted, RunInList, Stage, Status
from fullpass.models import FullPassRun
from fullpass.models.profiles import USER_ID
from fullpass.runner.status import run_status
from fullpass.tasks import ring


class RunFilter(serializers.Serializer):
    status = serializers.ChoiceField(FullPassRun.Status.choices, required=False)
    user_id = serializers.RegexField(USER_ID.regex, max_length=128, required=False, trim_whitespace=False)


class RunsView(ListView):
    @extend_schema(
        operation_id="runs",
        summary="Your runs, the newest first",
        parameters=[RunFilter],
        responses={200: RunInList(many=True), **problems()},
    )
    def get(self, request: Request) -> Response:
        asked = RunFilter(data=request.query_params.dict())
        asked.is_valid(raise_exception=True)
        runs = FullPassRun.objects.select_related("profile").filter(profile__client=self.client)
        if "status" in asked.validated_data:
            runs = runs.filter(status=asked.validated_data["status"])
        if "user_id" in asked.validated_data:
            runs = runs.filter(profile__user_id=asked.validated_data["user_id"])
        return self.page_of(runs, RunInList, "-created_at")


class RunView(ClientView):
    @extend_schema(
        operation_id="run",
        summary="How far a run is",
        parameters=[OpenApiParameter("run_id", str, OpenApiParameter.PATH)],
        responses={200: Status, **problems("not_found")},
    )
    def get(self, request: Request, run_id: str) -> Response:
        return Response(run_status(self.run_or_404(run_id)))


class StagesView(ListView):
    @extend_schema(
        operation_id="run_stages",
        summary="What a run did, stage by stage",
        parameters=[OpenApiParameter("run_id", str, OpenApiParameter.PATH)],
        responses={200: Stage(many=True), **problems("not_found")},
    )
    def get(self, request: Request, run_id: str) -> Response:
        return self.page_of(self.run_or_404(run_id).stage_logs.all(), Stage, "id")


class RetryView(ClientView):
    throttle_scope = "submit"

    @extend_schema(
        operation_id="retry_run",
        summary="Let a failed or cancelled run go on where it stopped",
        parameters=[OpenApiParameter("run_id", str, OpenApiParameter.PATH)],
        request=None,
        responses={202: Accepted, **problems("not_found", "wrong_state", "run_active")},
    )
    def post(self, request: Request, run_id: str) -> Response:
        run = self.run_or_404(run_id)
        if not run.retry():
            raise _not_retried(run)
        ring(run)
        return accepted(request, run)


class CancelView(ClientView):
    @extend_schema(
        operation_id="cancel_run",
        summary="End a run; what it published stays",
        parameters=[OpenApiParameter("run_id", str, OpenApiParameter.PATH)],
        request=None,
        responses={202: Accepted, **problems("not_found", "wrong_state")},
    )
    def post(self, request: Request, run_id: str) -> Response:
        run = self.run_or_404(run_id)
        if not run.cancel():
            raise Problem("wrong_state", f"The run is {run.status}: there is nothing to cancel.")
        return accepted(request, run)


class ReleaseView(ClientView):
    @extend_schema(
        operation_id="release_run",
        summary="Let a run go on that waits for a review of its facts",
        description="For clients whose runs wait before MEMORY is written; `held` in the list of runs tells.",
        parameters=[OpenApiParameter("run_id", str, OpenApiParameter.PATH)],
        request=None,
        responses={202: Accepted, **problems("not_found", "wrong_state")},
    )
    def post(self, request: Request, run_id: str) -> Response:
        run = self.run_or_404(run_id)
        if not run.end_hold():
            raise Problem("wrong_state", f"The run is {run.status} and waits for no review.")
        ring(run)
        return accepted(request, run)


def _not_retried(run: FullPassRun) -> Problem:
    active = FullPassRun.objects.active().filter(profile_id=run.profile_id).exclude(pk=run.pk).first()
    if active is not None and run.can_retry:
        message = f"Run {active.pk} of this person is active; wait for it, or cancel it."
        return Problem("run_active", message, run_id=str(active.pk))
    return Problem("wrong_state", f"The run cannot be retried: {run.why_not_retried or 'try again'}.")
