"""Handing in an export for the workers: a few queries, and none of the run's work."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import timedelta

from django.core.files.storage import default_storage
from django.db import IntegrityError, transaction
from django.utils import timezone

from fullpass.models import Client, FullPassRun, IdempotencyKey, Profile, Upload
from fullpass.runner.engines import resolve_engine_name
from fullpass.runner.export_files import failure_of, is_confined
from fullpass.runner.failures import RunFailure
from fullpass.runner.submit import Submission, pinned, would_displace_a_model
from soulprint.storages import StorageFault

KEYS_KEPT = timedelta(days=7)
LOOKS = 5  # at what others did at the same moment, before the caller is asked to come again


@dataclass(frozen=True)
class Request:
    """What a web app asks for. The counts are hints; `forced` reads on where v1 would be enough."""

    user_id: str
    storage_path: str
    conversation_hint: int | None = None
    message_hint: int | None = None
    notify_email: str = ""
    language: str = ""
    forced: bool = False

    def digest(self) -> str:
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()


def enqueue(client: Client, request: Request, idempotency_key: str = "") -> Submission:
    """The run for an export in storage, to be rung for when it is active.

    With a key that came before, the run of then. The same export (by storage path while a run is active, by
    SHA-256 when it was uploaded here) is the same run: a failed one goes on, a complete one is given as it is
    unless the request is forced, and so is a skipped one, which goes on when forced.

    Raises RunFailure: path_refused, export_not_found, storage_unavailable, storage_refused, run_active (its
    cause is the id of the run), worse_engine, idempotency_conflict, busy.
    """
    if not is_confined(request.storage_path, client):
        message = f"storage_path does not lie below {client.prefix}/, where your exports belong."
        raise RunFailure("path_refused", message)
    return _settled(lambda: _enqueued(client, request, idempotency_key))


def _settled(act: Callable[[], Submission]) -> Submission:
    """What `act` gives once no other request is in its way. Each look sees what the others did."""
    for _ in range(LOOKS):
        try:
            return act()
        except IntegrityError:  # a profile, run, upload or key was made by another request meanwhile
            continue
    raise RunFailure("busy", "Too many requests for this person at once; try again in a moment.")


def _enqueued(client: Client, request: Request, key: str) -> Submission:
    if key and (known := _answered(client, request, key)):
        return known
    file_is_there = _is_stored(request.storage_path)
    with transaction.atomic():
        people = Profile.objects.select_for_update()  # one request at a time, and no erase meanwhile
        profile, _ = people.get_or_create(client=client, user_id=request.user_id)
        upload = Upload.objects.filter(client=client, storage_path=request.storage_path).first()
        submission = _submission(profile, request, upload, file_is_there)
        if key:
            client.idempotency_keys.create(key=key, body_hash=request.digest(), run=submission.run)
    return submission


def _answered(client: Client, request: Request, key: str) -> Submission | None:
    """The run that the same key and body made before. Raises RunFailure when the body was another."""
    client.idempotency_keys.filter(created_at__lt=timezone.now() - KEYS_KEPT).delete()
    known = IdempotencyKey.objects.select_related("run__profile").filter(client=client, key=key).first()
    if known is None:
        return None
    if known.body_hash != request.digest():
        message = "This Idempotency-Key came with another body before; use a new key."
        raise RunFailure("idempotency_conflict", message)
    return Submission(known.run, is_new=False)


def _is_stored(path: str) -> bool:
    try:
        return default_storage.exists(path)
    except StorageFault as fault:
        raise failure_of(fault) from fault


def _submission(profile: Profile, request: Request, upload: Upload | None, file_is_there: bool) -> Submission:
    """The run for the request, in a transaction that holds the profile."""
    engine = resolve_engine_name()
    digest = upload.sha256 if upload else ""
    newest_first = profile.runs.order_by("-created_at")
    active = newest_first.active().first()
    if active is not None:
        if active.export_path != request.storage_path and (not digest or active.export_sha256 != digest):
            message = f"Run {active.pk} of this person is still active; wait for it, or cancel it."
            raise RunFailure("run_active", message, str(active.pk))
        return Submission(active, is_new=False)
    read_before = newest_first.filter(engine=engine)
    if digest:
        read_before = read_before.filter(export_sha256=digest)
    else:  # a file that is gone was read; one that lies there may be another by now
        read_before = read_before.filter(export_path=request.storage_path)
    known = read_before.first() if digest or not file_is_there else None
    if known is not None and _holds(known, request):
        return Submission(known, is_new=False)
    if not file_is_there:
        raise RunFailure("export_not_found", "There is no export at storage_path; upload it first.")
    if not request.forced and would_displace_a_model(profile, engine):
        message = "This person's profile was written by a model; with force it is replaced by rules."
        raise RunFailure("worse_engine", message)
    if upload is None:  # so that it is found when the person is erased
        profile.client.uploads.create(user_id=request.user_id, storage_path=request.storage_path)
    run = profile.runs.create(
        export_path=request.storage_path,
        export_sha256=digest,
        export_format=upload.format if upload else "",
        conversation_hint=request.conversation_hint,
        message_hint=request.message_hint,
        notify_email=request.notify_email,
        language=request.language,
        forced=request.forced,
        **pinned(profile.client, engine),
    )
    return Submission(run, is_new=True)


def _holds(run: FullPassRun, request: Request) -> bool:
    """Whether an ended run answers the request. What failed goes on, and what was skipped when forced."""
    if run.status == run.Status.COMPLETE or (run.status == run.Status.SKIPPED and not request.forced):
        return not request.forced
    if not run.retry(forced=request.forced):
        return False
    if run.stage == run.Stage.INGEST:  # the export is read where it lies now
        run.export_path = request.storage_path
        run.save(update_fields=["export_path"])
    return True
