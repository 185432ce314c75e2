"""Forgetting a person: every row and every file of theirs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db import DEFAULT_DB_ALIAS, transaction
from django.db.models import Model
from django.utils import timezone

from fullpass.models import (
    Chunk,
    Client,
    Conversation,
    EngineResult,
    ErasedSpend,
    Evidence,
    Fact,
    FullPassRun,
    ModelCall,
    Profile,
    RunChunk,
    Upload,
)
from fullpass.runner.export_files import is_confined, is_local
from fullpass.runner.removals import carry_out, note
from fullpass.uploads import DIRECT_UPLOAD_SECONDS
from soulprint.databases import overwrite_deleted

# An upload to a presigned URL may have begun at the last moment, and take its time.
UPLOADS_MAY_ARRIVE = timedelta(seconds=DIRECT_UPLOAD_SECONDS) + timedelta(hours=1)

# The largest tables, and how their rows lead to the person; rows come before those that they point to.
BULK: dict[type[Model], str] = {
    Evidence: "fact__profile",
    Fact: "profile",
    RunChunk: "run__profile",
    EngineResult: "profile",
    ModelCall.chunks.through: "modelcall__profile",
    ModelCall: "profile",
    Chunk: "profile",
    Conversation: "profile",
}


def what_goes(profile: Profile) -> dict[str, int]:
    """How many rows of what an erase would remove now."""
    return {
        "conversations": profile.conversations.count(),
        "chunks": profile.chunks.count(),
        "facts": profile.facts.count(),
        "pieces of evidence": Evidence.objects.filter(fact__profile=profile).count(),
        "reviews": profile.reviews.count(),
        "versions": profile.versions.count(),
        "runs": profile.runs.count(),
        "model calls": profile.model_calls.count(),
        "kept answers of engines": profile.engine_results.count(),
        "notices": profile.notices.count(),
        "notes of staff": profile.staff_notes.count(),
        "uploads": Upload.objects.filter(client=profile.client, user_id=profile.user_id).count(),
    }


def erase_profile(profile: Profile) -> None:
    """Forget the person of a profile; see erase_person."""
    erase_person(profile.client, profile.user_id)


def erase_person(client: Client, user_id: str) -> bool:
    """Cancel what runs, then remove the person: rows and stored exports, whoever put them there.

    Exports are those that runs and uploads name, and all below the person's folder of the client. A worker in
    the middle of something loses its lease first, so nothing can reappear. What the
    storage cannot delete now is written down in the transaction that removes the rows, and deleted later.
    What the runs cost stays counted, without the person. False when nothing was known of the person.
    """
    while (found := _erased_at_rest(client, user_id)) is None:
        pass
    carry_out(found.paths)
    for path, due_at in found.may_arrive.items():
        note([path], due_at)
    transaction.on_commit(overwrite_deleted, robust=True)
    return found.known


@dataclass
class Found:
    """What there was of a person: the paths are to be deleted, now and when an upload may still arrive."""

    known: bool
    paths: set[str]
    may_arrive: dict[str, datetime] = field(default_factory=dict)


def _erased_at_rest(client: Client, user_id: str) -> Found | None:
    """Remove every row, and write down what is to be deleted. None when a run is active.

    While the profile is locked no run of it can begin, so none holds rows that this waits for.
    """
    for run in FullPassRun.objects.active().filter(profile__client=client, profile__user_id=user_id):
        run.cancel()
    with transaction.atomic():
        uploads = Upload.objects.filter(client=client, user_id=user_id)
        found = Found(known=uploads.exists(), paths={f"{client.folder_of(user_id)}/"})
        profile = _locked(client, user_id)
        if profile is not None:
            if profile.runs.active().exists():
                return None
            found.known = True
            named = profile.runs.values_list("export_path", flat=True)
            found.paths.update(path for path in named if not is_local(path) and is_confined(path, client))
            ErasedSpend.objects.keep(client.slug, profile.runs.all())
            Profile.objects.filter(pk=profile.pk).update(current_version=None)
            _delete_in_bulk(profile)
            profile.delete()
        for upload in uploads:
            found.paths.add(upload.storage_path)
            ends_at = upload.created_at + UPLOADS_MAY_ARRIVE
            if upload.size is not None and not upload.sha256 and ends_at > timezone.now():
                found.may_arrive[upload.storage_path] = ends_at
        uploads.delete()
        if found.known:
            note(found.paths)
    return found


def _delete_in_bulk(profile: Profile) -> None:
    """Delete the many rows, a statement a table; the cascade, which takes the rest, would load them all."""
    for model, path in BULK.items():
        model._base_manager.filter(**{path: profile})._raw_delete(DEFAULT_DB_ALIAS)


def _locked(client: Client, user_id: str) -> Profile | None:
    """The profile, held until the end of the transaction; None without one."""
    profile = client.profiles.filter(user_id=user_id).first()
    try:
        if profile is not None:
            profile.lock()
    except Profile.DoesNotExist:  # somebody else was faster
        return None
    return profile
