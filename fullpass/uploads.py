"""Exports that web apps hand in: checked and kept, awaited, and swept away when nobody needs them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from datetime import timedelta
from typing import BinaryIO
from uuid import uuid4

from django.conf import settings
from django.core.files.base import File
from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from fullpass.exports import ExportError
from fullpass.models import Client, FullPassRun, Upload
from fullpass.runner.removals import carry_out, carry_out_all, note

KEPT_UNUSED = timedelta(days=7)  # an upload that no run has read; also after its run failed or was cancelled
DIRECT_UPLOAD_SECONDS = 900  # in which an upload to a presigned URL has to begin
CHECK_SECONDS = 600  # of a processor
EXTENSIONS = {"application/zip": "zip", "application/json": "json"}


class NoDirectUpload(Exception):
    """The storage of this installation takes no uploads but ours."""


class ErasedMeanwhile(Exception):
    """The person was erased while their upload was coming in; nothing of it is kept."""


@dataclass(frozen=True)
class Checked:
    """What an export turned out to be. `packed` is true for a ZIP."""

    format: str
    packed: bool
    conversations: int


@dataclass(frozen=True)
class DirectUpload:
    """How a web app puts an export into the bucket itself, within so many seconds."""

    storage_path: str
    method: str
    url: str
    headers: dict[str, str]
    expires_in: int


def check_export(file: BinaryIO) -> Checked:
    """Go through an export on disk to its end. Raises ExportError.

    That is done by a process of its own: no file makes this one slow or large.
    """
    file.seek(0)  # which also writes what is still in memory
    limits = {"--unpacked-mb": settings.FULLPASS_MAX_UNPACKED_MB, "--seconds": CHECK_SECONDS}
    done = subprocess.run(  # noqa: S603  our own command
        [
            sys.executable,
            "-m",
            "fullpass.exports",
            "-",
            *(str(part) for pair in limits.items() for part in pair),
        ],
        stdin=file,
        capture_output=True,
        text=True,
        cwd=settings.BASE_DIR,
        env={**os.environ, "TMPDIR": settings.FILE_UPLOAD_TEMP_DIR},
        check=False,
    )
    os.lseek(file.fileno(), 0, os.SEEK_SET)  # the other process moved the place that both share
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        raise ExportError("too_complex", f"{CHECK_SECONDS} s of work")
    done.check_returncode()
    told = json.loads(done.stdout)
    if "code" in told:
        raise ExportError(told["code"], told["found"])
    return Checked(**told)


def keep_upload(client: Client, user_id: str, file: BinaryIO, size: int, sha256: str) -> Upload:
    """Check an export that has come in whole, and put it into storage.

    Raises ExportError, StorageFault and ErasedMeanwhile; nothing is left behind then.
    """
    checked = check_export(file)
    upload = _expected(client, user_id, "zip" if checked.packed else "json", size)
    try:
        default_storage.save(upload.storage_path, File(file))
    except BaseException:
        _discard(upload)
        raise
    known = {"sha256": sha256, "format": checked.format, "conversation_count": checked.conversations}
    if not Upload.objects.filter(pk=upload.pk).update(**known):
        _discard(upload)
        raise ErasedMeanwhile
    upload.refresh_from_db()
    return upload


def offer_direct_upload(client: Client, user_id: str, size: int, content_type: str) -> DirectUpload:
    """Let a web app put an export of exactly `size` bytes into the bucket itself.

    Size and type are part of the signature, so that the bucket takes nothing else. Raises NoDirectUpload
    where the storage is no bucket, and StorageFault.
    """
    presigned_put = getattr(default_storage, "presigned_put", None)
    if presigned_put is None:
        raise NoDirectUpload
    upload = _expected(client, user_id, EXTENSIONS[content_type], size)
    path, seconds = upload.storage_path, DIRECT_UPLOAD_SECONDS
    url = presigned_put(path, size, content_type, seconds)
    return DirectUpload(
        path, "PUT", url, {"Content-Type": content_type, "Content-Length": str(size)}, seconds
    )


def sweep_uploads() -> int:
    """Delete what was to be deleted and could not be, and uploads that nobody needs any more.

    These are the ones that no run has read for a week: never named, or named by runs that failed or were
    cancelled before they had read them. Clients that keep exports keep all but those that never came in.
    Gives how many files and folders went.
    """
    now = timezone.now()
    runs = FullPassRun.objects.filter(
        profile__client=OuterRef("client"), export_path=OuterRef("storage_path")
    )
    needed = runs.filter(Q(status__in=FullPassRun.ACTIVE) | Q(completed_at__gt=now - KEPT_UNUSED))
    old = Upload.objects.filter(~Exists(needed), created_at__lt=now - KEPT_UNUSED)
    never_came = Q(sha256="") & ~Exists(runs)
    gone = carry_out_all()
    for upload in old.filter(Q(client__keeps_exports=False) | never_came).iterator():
        _discard(upload)
        gone += 1
    return gone


def _expected(client: Client, user_id: str, extension: str, size: int) -> Upload:
    path = f"{client.folder_of(user_id)}/{uuid4()}.{extension}"
    return Upload.objects.create(client=client, user_id=user_id, storage_path=path, size=size)


def _discard(upload: Upload) -> None:
    with transaction.atomic():
        Upload.objects.filter(storage_path=upload.storage_path).delete()
        note([upload.storage_path])
    carry_out([upload.storage_path])
