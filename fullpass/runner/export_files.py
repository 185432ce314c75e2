"""The file behind a run: opened for reading, wherever it lies."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast
from unicodedata import category

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.core.files.storage import default_storage
from django.db import transaction

from fullpass.exports import Limits
from fullpass.models import Client, FullPassRun, Upload
from fullpass.runner.failures import RunFailure, StorageDown
from fullpass.runner.removals import carry_out, note
from soulprint.storages import StorageFault, StorageUnavailable

HASHED_AT_ONCE = 1 << 20  # bytes
LONGEST_PATH = 1000  # characters
UNSEEN = ("Cc", "Cs", "Zl", "Zp")  # controls, halves of surrogate pairs, ends of lines


def limits() -> Limits:
    """The limits for unpacking, as configured."""
    return Limits(max_unpacked_bytes=settings.FULLPASS_MAX_UNPACKED_MB * 1024 * 1024)


@contextmanager
def export_file(path: str, client: Client) -> Iterator[BinaryIO]:
    """Open an export: an absolute path is a local file, all else lies in storage below the client's prefix.

    Raises RunFailure when there is no such file.
    """
    missing = RunFailure("export_not_found", "There is no such export; check the path.")
    if is_local(path):
        if exists(path) and not exists(path, only_files=True):
            raise RunFailure("export_not_found", "The path names a folder; name the export file in it.")
        if not exists(path, only_files=True):
            raise missing
        try:
            local = Path(path).open("rb")  # noqa: SIM115  what is read later may fail on its own
        except OSError as error:
            raise RunFailure(
                "export_not_readable",
                "The export cannot be read; check its permissions.",
                str(error.strerror),
            ) from error
        with local:
            yield local
        return
    if not is_confined(path, client):
        raise missing
    with stored_file(path) as file:
        yield file


@contextmanager
def stored_file(path: str) -> Iterator[BinaryIO]:
    """Open a file of the storage. One of a bucket is brought here whole first, to an unnamed file on disk.

    Raises RunFailure when there is none or the storage refuses (storage_refused), and StorageDown when it
    cannot be reached.
    """
    try:
        stored = default_storage.open(path, "rb")
    except (SuspiciousOperation, FileNotFoundError) as error:
        raise RunFailure("export_not_found", "There is no such export; check the path.") from error
    except StorageFault as fault:
        raise failure_of(fault) from fault
    with stored as file:
        yield cast(BinaryIO, file)


def failure_of(fault: StorageFault) -> RunFailure:
    """What a fault of the storage means for a run."""
    if isinstance(fault, StorageUnavailable):
        message = "The storage of the exports could not be reached; retry when it is back."
        return StorageDown("storage_unavailable", message, fault.cause)
    message = "The storage of the exports refused access; check EXPORT_STORAGE_URL and its credentials."
    return RunFailure("storage_refused", message, fault.cause)


def exists(path: str, *, only_files: bool = False) -> bool:
    """Whether something lies at a local path; False also when the path is none or may not be looked at."""
    try:
        return Path(path).is_file() if only_files else Path(path).exists()
    except (OSError, ValueError):
        return False


def is_local(path: str) -> bool:
    """Whether a run's export is a file of this machine, not one in storage."""
    return Path(path).is_absolute()


def delete_upload(path: str, client: Client) -> None:
    """Remove an export from storage when no run needs it any more, unless its client keeps them.

    A local file is never touched. A storage that is down is no hindrance: the sweeper tries again.
    """
    if is_local(path) or client.keeps_exports or not is_confined(path, client):
        return
    runs = FullPassRun.objects.active().filter(profile__client=client, export_path=path)
    if runs.filter(stage=FullPassRun.Stage.INGEST).exists():
        return
    with transaction.atomic():
        Upload.objects.filter(client=client, storage_path=path).delete()
        note([path])
    carry_out([path])


def is_confined(path: str, client: Client) -> bool:
    """Whether a storage path lies below the client's prefix, without any step back or hidden character."""
    parts = path.split("/")
    prefix = client.prefix.split("/")
    clean = all(part not in ("", ".", "..") for part in parts) and "\\" not in path
    clean = clean and len(path) <= LONGEST_PATH and not any(category(letter) in UNSEEN for letter in path)
    return clean and parts[: len(prefix)] == prefix and len(parts) > len(prefix)


def sha256(file: BinaryIO) -> str:
    """The SHA-256 of a file as hex digits; the file is read from the start and left at the start."""
    digest = hashlib.sha256()
    file.seek(0)
    while block := file.read(HASHED_AT_ONCE):
        digest.update(block)
    file.seek(0)
    return digest.hexdigest()
