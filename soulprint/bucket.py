"""Exports in S3-compatible object storage."""

from __future__ import annotations

from collections.abc import Container, Iterator
from contextlib import contextmanager
from typing import Any

from boto3.exceptions import Boto3Error
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    NoAuthTokenError,
    NoCredentialsError,
    PartialCredentialsError,
)
from django.core.files.base import File
from s3transfer.exceptions import RetriesExceededError
from storages.backends.s3 import S3Storage

from soulprint.storages import StorageRefused, StorageUnavailable

MIB = 1024 * 1024
PARTS_AT_ONCE = 2
MAY_WORK_LATER = {408, 409, 429}
CANNOT_LIST = {404, 405, 501}
NO_CREDENTIALS = (NoCredentialsError, PartialCredentialsError, NoAuthTokenError)


class ExportBucket(S3Storage):  # type: ignore[misc]
    """Objects of a bucket, read and written with flat memory: what is read lies in an unnamed file meanwhile.

    Raises FileNotFoundError, SuspiciousOperation for a path that leads elsewhere, and StorageFault.
    """

    def __init__(self, **options: Any) -> None:
        """Speak what compatible servers understand: version 4 signatures, the bucket in the path."""
        config = Config(
            signature_version="s3v4",
            s3={"addressing_style": "path" if "endpoint_url" in options else "auto"},
            connect_timeout=5,
            read_timeout=60,
            retries={"mode": "standard", "total_max_attempts": 3},
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
        )
        transfers = TransferConfig(max_concurrency=PARTS_AT_ONCE, multipart_chunksize=5 * MIB)
        transfers.max_in_memory_upload_chunks = PARTS_AT_ONCE  # of each upload that is under way
        super().__init__(
            client_config=config,
            transfer_config=transfers,
            max_memory_size=4 * MIB,
            default_acl=None,
            file_overwrite=False,
            querystring_auth=True,
            **options,
        )

    def presigned_put(self, name: str, size: int, content_type: str, seconds: int) -> str:
        """A URL that takes one PUT of exactly `size` bytes of that type, for so many seconds."""
        with _faults_named():
            url: str = self.connection.meta.client.generate_presigned_url(
                "put_object",
                Params={
                    "Bucket": self.bucket_name,
                    "Key": self._normalize_name(name),
                    "ContentLength": size,
                    "ContentType": content_type,
                },
                ExpiresIn=seconds,
            )
        return url

    def size(self, name: str) -> int:
        with _faults_named():
            size: int = super().size(name)
        return size

    def exists(self, name: str) -> bool:
        with _faults_named():
            found: bool = super().exists(name)
        return found

    def delete(self, name: str) -> None:
        with _faults_named():
            super().delete(name)

    def delete_folder(self, name: str, keep: Container[str] = ()) -> None:
        """Remove every object below a folder, half uploaded ones too, except those named in `keep`."""
        below = f"{self._normalize_name(name)}/"
        kept_below = len(self.location) + 1 if self.location else 0
        with _faults_named():
            for found in self.bucket.objects.filter(Prefix=below):
                if found.key[kept_below:] not in keep:
                    found.delete()
            self._abort_unfinished(below)

    def _abort_unfinished(self, below: str) -> None:
        """Drop what was uploaded in part and never finished, where the server can list such uploads."""
        try:
            for unfinished in self.bucket.multipart_uploads.filter(Prefix=below):
                unfinished.abort()
        except ClientError as error:
            if _status(error) not in CANNOT_LIST:
                raise

    def _open(self, name: str, mode: str = "rb") -> File[Any]:
        with _faults_named():
            return super()._open(name, mode).open()

    def _save(self, name: str, content: File[Any]) -> str:
        with _faults_named():
            saved: str = super()._save(name, content)
        return saved


def _status(error: ClientError) -> int:
    return int(error.response["ResponseMetadata"]["HTTPStatusCode"])


@contextmanager
def _faults_named() -> Iterator[None]:
    """Tell an object that is not there from a service that is down, and from one that refuses us."""
    try:
        yield
    except ClientError as error:
        status = _status(error)
        code = error.response["Error"]["Code"]
        if status == 404 and code != "NoSuchBucket":
            raise FileNotFoundError(code) from error
        fault = StorageUnavailable if status >= 500 or status in MAY_WORK_LATER else StorageRefused
        raise fault(f"HTTP {status} {code}") from error
    except NO_CREDENTIALS as error:
        raise StorageRefused(type(error).__name__) from error
    except FileNotFoundError:
        raise
    except (BotoCoreError, Boto3Error, RetriesExceededError, OSError) as error:
        raise StorageUnavailable(type(error).__name__) from error
