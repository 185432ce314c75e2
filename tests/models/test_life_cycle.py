"""How a run begins, ends and begins again."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from fullpass.models import LeaseLost
from fullpass.pipeline.types import Failure
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db


def test_a_person_has_at_most_one_active_run():
    profile = make_profile()
    make_run(profile)
    with pytest.raises(IntegrityError), transaction.atomic():
        make_run(profile)
    make_run(make_profile("someone.else"))


def test_a_failed_run_says_where_and_why_and_can_be_retried():
    run = make_run(stage="sections")
    run.claim("me")
    run.set_failed(Failure("service_down", "The service is down.", "529"))
    run.refresh_from_db()
    assert (run.status, run.error_stage, run.error_code) == ("failed", "sections", "service_down")
    assert run.failure == Failure("service_down", "The service is down.", "529")
    assert run.can_retry
    assert run.retry()
    assert (run.status, run.stage, run.attempt, run.failure) == ("pending", "sections", 2, None)


@pytest.mark.parametrize("status", ["pending", "processing", "complete", "skipped"])
def test_only_failed_and_cancelled_runs_can_be_retried(status):
    run = make_run(status=status)
    assert not run.can_retry
    assert not run.retry()
    assert run.status == status


def test_a_run_is_not_retried_while_another_of_the_person_is_active():
    profile = make_profile()
    failed = make_run(profile, status="failed")
    make_run(profile)
    assert not failed.retry()
    assert failed.status == "failed"


def test_cancelling_takes_the_run_away_from_its_worker():
    run = make_run()
    run.claim("me")
    assert type(run).objects.get(pk=run.pk).cancel()
    with pytest.raises(LeaseLost), run.checkpoint():
        pass
    assert not type(run).objects.get(pk=run.pk).cancel()
