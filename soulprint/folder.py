"""Exports in a folder of this machine."""

from __future__ import annotations

import errno
import os
from collections.abc import Container, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.exceptions import SuspiciousFileOperation
from django.core.files.base import File
from django.core.files.storage import FileSystemStorage

from soulprint.storages import StorageRefused, StorageUnavailable

NOT_A_FILE = (errno.EISDIR, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL)
REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS)


class ExportFolder(FileSystemStorage):
    """Files below `location`; nothing is reached by way of a symbolic link.

    Raises FileNotFoundError, SuspiciousFileOperation for a path that leads elsewhere, and StorageFault.
    """

    def path(self, name: str) -> str:
        """The file behind a name. Raises SuspiciousFileOperation when a link lies on the way."""
        path = Path(super().path(name))
        root = Path(self.location)
        if path.resolve() != root.resolve() / path.relative_to(root):
            raise SuspiciousFileOperation("A symbolic link lies on the way.")
        return str(path)

    def exists(self, name: str) -> bool:
        """Whether there is a file of that name; a folder is none."""
        try:
            with _faults_named():
                return Path(self.path(name)).is_file()
        except FileNotFoundError:  # also for a name that is too long to be one
            return False

    def size(self, name: str) -> int:
        with _faults_named():
            return super().size(name)

    def delete(self, name: str) -> None:
        """Remove a file; what is not there, or is a folder, stays as it is."""
        with _faults_named():
            Path(self.path(name)).unlink(missing_ok=True)

    def delete_folder(self, name: str, keep: Container[str] = ()) -> None:
        """Remove a folder with all that lies below it, except the files named in `keep`."""
        top = Path(super().path(name))
        self.path(str(Path(name).parent))
        with _faults_named():
            if top.is_symlink():
                top.unlink()
                return
            for folder, folders, files in os.walk(top, topdown=False):
                for path in (Path(folder, file) for file in files):
                    if str(path.relative_to(self.location)) not in keep:
                        path.unlink(missing_ok=True)
                for path in (Path(folder, inner) for inner in folders):
                    path.unlink() if path.is_symlink() else _remove_if_empty(path)
            _remove_if_empty(top)

    def _open(self, name: str, mode: str = "rb") -> File[Any]:
        with _faults_named():
            return super()._open(name, mode)  # type: ignore[misc]

    def _save(self, name: str, content: File[Any]) -> str:
        with _faults_named():
            saved: str = super()._save(name, content)  # type: ignore[misc]
        return saved


def _remove_if_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except FileNotFoundError:
        return
    except OSError as error:
        if error.errno != errno.ENOTEMPTY:
            raise


@contextmanager
def _faults_named() -> Iterator[None]:
    """Tell a path that names no file from a disk that is full, gone or closed to us."""
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        if error.errno in NOT_A_FILE:
            raise FileNotFoundError(error.errno, "no such file") from error
        fault = StorageRefused if error.errno in REFUSED else StorageUnavailable
        raise fault(errno.errorcode.get(error.errno or 0, type(error).__name__)) from error
