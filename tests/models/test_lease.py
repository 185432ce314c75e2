"""One worker at a time works on a run."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import timedelta

import psutil
import pytest
from django.utils import timezone

from fullpass.models import FullPassRun, LeaseLost, StageLog, lease
from fullpass.models.owners import is_dead, this_owner
from fullpass.pipeline.types import Failure
from tests.make import make_run

pytestmark = pytest.mark.django_db


def same(run: FullPassRun) -> FullPassRun:
    """The run as another worker sees it."""
    return FullPassRun.objects.get(pk=run.pk)


def test_a_claimed_run_cannot_be_claimed_again():
    run = make_run()
    other = same(run)
    assert run.claim("host|1|1.00|1")
    assert not other.claim("host|2|2.00|2")
    assert same(run).lease_owner == "host|1|1.00|1"


def test_of_two_workers_that_saw_the_same_state_one_wins():
    run, other = make_run(), None
    other = same(run)
    FullPassRun.objects.filter(pk=run.pk).update(lease_token=7)
    assert run.claim("a|1|1|1")
    assert not other.claim("b|1|1|1")


def test_an_expired_lease_is_free_and_its_former_holder_writes_nothing_more():
    run = make_run()
    assert run.claim("gone")
    FullPassRun.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    assert same(run).is_stale
    assert list(FullPassRun.objects.all().stale()) == [run]
    heir = same(run)
    assert heir.claim("heir")
    assert not run.heartbeat()
    with pytest.raises(LeaseLost), run.checkpoint(stage="extract"):
        StageLog.objects.create(run=run, stage="ingest", attempt=9, started_at=timezone.now())
    with pytest.raises(LeaseLost):
        run.set_complete()
    with pytest.raises(LeaseLost):
        run.set_failed(Failure("code", "sentence"))
    assert not run.release()
    assert same(run).lease_owner == "heir"
    assert not StageLog.objects.exists()


def test_a_checkpoint_writes_everything_or_nothing():
    run = make_run()
    run.claim("me")
    with pytest.raises(ZeroDivisionError), run.checkpoint(stage="extract"):
        StageLog.objects.create(run=run, stage="ingest", attempt=1, started_at=timezone.now())
        raise ZeroDivisionError
    assert same(run).stage == run.stage == "ingest"
    assert not StageLog.objects.exists()
    with run.checkpoint(stage="extract"):
        pass
    assert same(run).stage == run.stage == "extract"


def test_a_long_transaction_does_not_end_with_an_expired_lease(monkeypatch):
    run = make_run()
    assert run.claim("me")
    monkeypatch.setattr(lease, "LEASE", timedelta(milliseconds=40))
    with run.checkpoint():
        time.sleep(0.06)
        ended = timezone.now()
    run.refresh_from_db()
    assert run.lease_until > ended


def test_a_lease_of_a_dead_process_of_this_host_is_taken_over_at_once():
    code = "import django; django.setup(); from fullpass.models.owners import this_owner; print(this_owner())"
    dead = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    owner = dead.stdout.strip()
    assert is_dead(owner)
    run = make_run()
    assert same(run).claim(owner)
    assert run.claim(this_owner())


def test_a_living_process_and_one_of_another_host_keep_their_leases():
    assert not is_dead(this_owner())
    assert not is_dead("elsewhere@1@|1|1.00|1")
    assert not is_dead("")


def test_a_process_number_that_was_given_again_is_not_the_owner():
    host, pid, _, thread = this_owner().split("|")
    earlier = psutil.Process().create_time() - 1000
    assert is_dead(f"{host}|{pid}|{earlier:.2f}|{thread}")


def test_a_released_run_waits_until_it_is_woken():
    run = make_run()
    run.claim("me")
    later = timezone.now() + timedelta(minutes=5)
    assert run.release(wake_at=later)
    waiting = same(run)
    assert (waiting.lease_until, waiting.wake_at, waiting.status) == (None, later, "processing")
    assert waiting.claim("next")
    assert waiting.wake_at is None
