"""Files that are to go: noted down first, then deleted, and deleted later where the storage is down."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import cast

from django.core.exceptions import SuspiciousOperation
from django.core.files.storage import default_storage
from django.db.models import F
from django.utils import timezone

from fullpass.models import Removal, Upload
from soulprint.storages import FolderDeleting, StorageFault, StorageUnavailable

logger = logging.getLogger(__name__)
AGAIN_AFTER = timedelta(minutes=5)  # times the number of attempts
AT_MOST_AFTER = timedelta(days=1)


def remove(paths: Iterable[str]) -> None:
    """Delete files from storage, and folders with all below them (named with a slash at the end).

    What cannot be deleted now is tried again by the sweeper.
    """
    carry_out(note(paths))


def note(paths: Iterable[str], due_at: datetime | None = None) -> list[str]:
    """Write down that files are to go, for a transaction that makes it true. Gives their paths."""
    named = list(paths)
    due_at = due_at or timezone.now()
    Removal.objects.bulk_create(
        [Removal(path=path, due_at=due_at) for path in named],
        update_conflicts=True,
        unique_fields=["path"],
        update_fields=["due_at"],
    )
    return named


def carry_out(paths: Iterable[str]) -> int:
    """Delete what was noted and is due, and forget it. Gives how many of the paths are gone.

    A storage that is down is not asked for one file after the other.
    """
    gone = 0
    for removal in Removal.objects.filter(path__in=list(paths), due_at__lte=timezone.now()):
        try:
            _delete(removal.path)
        except StorageFault as fault:
            logger.warning("removal %s: the storage is at fault, %s", removal.pk, fault.cause)
            wait = min(AGAIN_AFTER * (removal.attempts + 1), AT_MOST_AFTER)
            Removal.objects.filter(pk=removal.pk).update(
                attempts=F("attempts") + 1, last_error=fault.cause[:100], due_at=timezone.now() + wait
            )
            if isinstance(fault, StorageUnavailable):
                break
        else:
            removal.delete()
            gone += 1
    return gone


def carry_out_all() -> int:
    """Delete everything that is due. Gives how many files and folders are gone."""
    return carry_out(Removal.objects.filter(due_at__lte=timezone.now()).values_list("path", flat=True))


def _delete(path: str) -> None:
    """Delete a file or folder, except what was handed in anew meanwhile. Raises StorageFault."""
    handed_in = Upload.objects.filter(storage_path__startswith=path).values_list("storage_path", flat=True)
    try:
        if path.endswith("/"):
            cast(FolderDeleting, default_storage).delete_folder(path.rstrip("/"), set(handed_in))
        elif path not in set(handed_in):
            default_storage.delete(path)
    except SuspiciousOperation:
        logger.warning("a path that was to be deleted leads out of the storage and is left alone")
