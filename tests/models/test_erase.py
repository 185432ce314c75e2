"""Erasing a person while others work for them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import connection
from django.utils import timezone

from fullpass.erase import erase_person, erase_profile
from fullpass.forget import forget_conversation
from fullpass.models import FullPassRun, Profile
from soulprint import databases
from soulprint.databases import overwrite_deleted
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


def in_files(mark: str) -> bool:
    database = Path(str(connection.settings_dict["NAME"]))
    files = database.parent.glob(f"{database.name}*")
    return any(mark.encode() in file.read_bytes() for file in files)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="files of a server are its own")
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("forgets", [erase_profile, lambda mara: forget_conversation(mara, "c-17")])
def test_nothing_stays_in_the_files_of_the_database_at_once(forgets):
    mara = known_person("mara")
    mark = f"mark{uuid4().hex}"
    mara.chunks.filter(conversation__external_id="c-17").update(text=f"I saw {mark} today. " * 900)
    assert in_files(mark)
    forgets(mara)
    assert not in_files(mark)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="only SQLite has one writer")
@pytest.mark.django_db(transaction=True)
def test_somebody_who_reads_all_the_time_does_not_keep_an_erase_from_its_end(monkeypatch):
    monkeypatch.setattr(databases, "WAIT_FOR_OTHERS", 50)
    mara = known_person("mara")
    with closing(sqlite3.connect(str(connection.settings_dict["NAME"]))) as reader:
        rows_read = reader.execute("SELECT id FROM fullpass_chunk")
        assert rows_read.fetchone()
        erase_profile(mara)
        assert not overwrite_deleted()
        rows_read.close()
    assert not Profile.objects.exists()
    assert overwrite_deleted()


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
    assert rows() == only_zoe | {"fullpass.ErasedSpend": 1}  # what was paid, of whom nothing is told
    assert only_zoe["fullpass.Evidence"]
