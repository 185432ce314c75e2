"""Which runs hang, and which can be retried: asked of the database for all of them at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from fullpass.models import FullPassRun, PauseSwitch
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def old_run(name: str, **fields) -> FullPassRun:
    """A run that was made long ago; moments among the fields are hours from now."""
    moments = {key: timezone.now() + HOUR * value for key, value in fields.items() if type(value) is int}
    run = make_run(make_profile(name), **{**fields, **moments})
    FullPassRun.objects.filter(pk=run.pk).update(created_at=timezone.now() - 9 * HOUR)
    return run


def stuck() -> set[str]:
    return set(FullPassRun.objects.stuck().values_list("profile__user_id", flat=True))


def test_runs_that_nobody_works_on_are_stuck_and_those_that_rest_for_a_reason_are_not():
    old_run("waiting")
    old_run("lost", status="processing", lease_until=-1, heartbeat_at=-1, lease_owner="elsewhere")
    old_run("lost-command", status="processing", lease_until=-1, heartbeat_at=-1, foreground=True)
    old_run("between", status="processing", heartbeat_at=0)
    old_run("at-work", status="processing", lease_until=1, heartbeat_at=0)
    old_run("asleep", status="processing", wake_at=1, heartbeat_at=-1)
    old_run("held", status="processing", held=True, heartbeat_at=-1)
    old_run("failed", status="failed")
    make_run(make_profile("new"))
    assert stuck() == {"waiting", "lost", "lost-command"}
    PauseSwitch.objects.update_or_create(pk=1, defaults={"paused": True})
    assert stuck() == set()


def test_runs_that_ended_badly_are_retriable_unless_a_newer_one_is_there():
    failed, cancelled = make_run(status="failed"), make_run(make_profile("ann"), status="cancelled")
    make_run(make_profile("bob"), status="complete")
    overtaken = make_run(make_profile("cem"), status="failed")
    newer = make_run(overtaken.profile, status="cancelled", stage="extract")
    beside = make_run(make_profile("dee"), status="failed")
    make_run(beside.profile)
    retriable = set(FullPassRun.objects.retriable())
    assert retriable == {failed, cancelled, newer}
    assert {run for run in FullPassRun.objects.all() if not run.why_not_retried} == retriable
    assert set(FullPassRun.objects.overtaken()) == {overtaken}
