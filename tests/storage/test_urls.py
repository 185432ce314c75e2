"""EXPORT_STORAGE_URL: what can be used, and what to mend where it cannot."""

from __future__ import annotations

import pytest

from soulprint.storages import storage_from_url, what_to_mend


@pytest.fixture(autouse=True)
def credentials(monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "key")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")


@pytest.mark.parametrize(
    "url",
    [
        "s3://exports",
        "s3://exports/folder/in/it",
        "s3://my.exports-1?endpoint=https://host.example.com:9000&region=eu-west-1",
        "s3://exports?endpoint=https://project.supabase.co/storage/v1/s3&region=eu-central-1",
        "s3://exports?endpoint=http://127.0.0.1:9000",
    ],
)
def test_a_bucket_that_can_be_used(url):
    assert what_to_mend(url) == ""
    assert storage_from_url(url)["BACKEND"] == "soulprint.bucket.ExportBucket"


@pytest.mark.parametrize(
    ("url", "mend"),
    [
        ("s3://", "Name the bucket"),
        ("s3://e?endpoint=https://h", "Name the bucket"),
        ("s3://exports?endpiont=https://host", "not endpiont"),
        ("s3://exports?endpoint=host:9000", "begins with https://"),
        ("s3://exports?endpoint=https://host/path?x=1", "begins with https://"),
        ("s3://exports?endpoint=", "begins with https://"),
        ("s3://key:sesame@exports", "AWS_ACCESS_KEY_ID"),
        ("s3://[exports", "s3://bucket"),
        ("file://exports", "three slashes"),
        ("file:///", "three slashes"),
        ("file:exports", "three slashes"),
        ("file:///etc/passwd", "is a file"),
        ("file:///etc/passwd/exports", "is a file"),
    ],
)
def test_what_cannot_be_used_is_told_with_the_mend(url, mend):
    found = what_to_mend(url)
    assert mend in found
    assert "sesame" not in found


def test_half_of_the_credentials(monkeypatch):
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    assert "AWS_SECRET_ACCESS_KEY is not set" in what_to_mend("s3://exports")


def test_a_folder_that_can_be_used(tmp_path):
    assert what_to_mend(f"file://{tmp_path}/a%20b/c") == ""
    assert storage_from_url(f"file://{tmp_path}/a%20b/c")["OPTIONS"]["location"] == f"{tmp_path}/a b/c"
