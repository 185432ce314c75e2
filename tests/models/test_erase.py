"""Erasing a person while others work for them."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.utils import timezone

from fullpass.erase import erase_person, erase_profile
from fullpass.models import FullPassRun, Profile
from tests.known import known_person
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


def rows() -> dict[str, int]:
    """How many rows each table has, those that join two included."""
    models = apps.get_app_config("fullpass").get_models(include_auto_created=True)
    return {model._meta.label: model._base_manager.count() for model in models}


def test_everything_of_the_person_goes_and_everything_of_another_stays():
    known_person("zoe")
    only_zoe = rows()
    mara = known_person("mara")
    call = mara.model_calls.create(act="extract", stage="extract", started_at=timezone.now(), seconds=1)
    call.chunks.set(mara.chunks.all())
    mara.engine_results.create(act="extract", input_hash="x", engine="offline", result=[])
    mara.client.uploads.create(user_id="mara", storage_path="local/mara/x.json")
    assert erase_person(mara.client, "mara")
    assert rows() == only_zoe
    assert only_zoe["fullpass.Evidence"]
