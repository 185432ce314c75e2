"""Erasing a person while others work for them."""

from __future__ import annotations

import pytest

from fullpass.erase import erase_profile
from fullpass.models import FullPassRun, Profile
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db


def test_a_run_that_begins_while_its_person_is_erased_is_cancelled_too(monkeypatch):
    profile = make_profile()
    lock, begun = Profile.lock, []

    def begin_and_lock(locked):
        if not begun:
            begun.append(make_run(profile))
        lock(locked)

    monkeypatch.setattr(Profile, "lock", begin_and_lock)
    erase_profile(profile)
    assert begun
    assert not FullPassRun.objects.exists()
    assert not Profile.objects.exists()


def test_a_person_who_was_erased_by_somebody_else_meanwhile():
    profile = make_profile()
    erase_profile(Profile.objects.get(pk=profile.pk))
    erase_profile(profile)


def test_an_erased_run_is_neither_claimed_nor_retried_nor_cancelled():
    run = make_run(status="failed")
    erase_profile(Profile.objects.get(pk=run.profile_id))
    assert not run.retry()
    assert not run.claim("me")
    assert not run.cancel()
    assert run.status == "cancelled"
