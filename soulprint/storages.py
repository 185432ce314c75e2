"""Where uploaded exports are kept, from one URL."""

from __future__ import annotations

import os
import re
from collections.abc import Container
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qs, unquote, urlsplit

OPTIONS = ("endpoint", "region")
CREDENTIALS = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,62}")


class StorageFault(Exception):
    """The storage did not do what it was asked to, and the path is not to blame. `cause` is a code."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


class StorageUnavailable(StorageFault):
    """The storage cannot be reached, or is at fault: the same may work later."""


class StorageRefused(StorageFault):
    """The storage refuses, for its credentials, its bucket or its permissions: these have to be mended."""


class FolderDeleting(Protocol):
    """What the storages of exports can do besides."""

    def delete_folder(self, name: str, keep: Container[str] = ()) -> None: ...


def storage_from_url(url: str) -> dict[str, Any]:
    """Django's storage configuration for `file:///folder` or `s3://bucket?endpoint=https://…&region=…`.

    The S3 credentials are those of the AWS variables, as boto3 reads them.
    """
    parts = urlsplit(url)
    if parts.scheme == "file":
        return {
            "BACKEND": "soulprint.folder.ExportFolder",
            "OPTIONS": {
                "location": unquote(parts.path),
                "file_permissions_mode": 0o600,
                "directory_permissions_mode": 0o700,
            },
        }
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    options = {
        "bucket_name": parts.netloc,
        "location": parts.path.strip("/"),
        "endpoint_url": query.get("endpoint"),
        "region_name": query.get("region"),
    }
    return {"BACKEND": "soulprint.bucket.ExportBucket", "OPTIONS": {k: v for k, v in options.items() if v}}


def what_to_mend(url: str) -> str:
    """What is wrong with the URL of a storage, as a sentence on what to do; "" when it can be used.

    Nothing is connected to and nothing is written.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return "It is no URL; use file:///folder or s3://bucket?endpoint=https://host."
    return _folder_mend(unquote(parts.path), parts.netloc) if parts.scheme == "file" else _bucket_mend(url)


def _folder_mend(folder: str, host: str) -> str:
    if host or not folder.startswith("/") or not folder.strip("/") or "\0" in folder:
        return "Name a folder by its absolute path: three slashes, as in file:///var/lib/soulprint/exports."
    place = Path(folder)
    while not place.exists():
        place = place.parent
    if not place.is_dir():
        return f"{place} is a file; name a folder."
    if not os.access(place, os.W_OK | os.X_OK):
        return f"The service may not write to {place}; give it the right to, or name another folder."
    return ""


def _bucket_mend(url: str) -> str:
    parts = urlsplit(url)
    if "@" in parts.netloc:
        return f"Credentials do not belong in it; set {' and '.join(CREDENTIALS)}."
    if not BUCKET.fullmatch(parts.netloc):
        return "Name the bucket, as in s3://exports?endpoint=https://host."
    query = parse_qs(parts.query, keep_blank_values=True)
    if unknown := [name for name in query if name not in OPTIONS]:
        return f"It takes the options {' and '.join(OPTIONS)}, not {unknown[0]}."
    endpoint = query.get("endpoint", ["https://default"])[-1]
    if not re.fullmatch(r"https?://[^/?#@\s]+(/[^?#\s]*)?", endpoint):
        return "The endpoint is a URL that begins with https:// (or http://)."
    missing = [name for name in CREDENTIALS if not os.environ.get(name)]
    if len(missing) == 1:
        return f"{missing[0]} is not set, but the other half of the credentials is; set both or none."
    return ""
