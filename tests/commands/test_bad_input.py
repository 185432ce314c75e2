"""Bad input: one clear sentence, exit code 2, and everything as before."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from django.apps import apps

from fullpass.models import Client
from tests.runner.passes import full_pass, write_export

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
CONVERSATION = {
    "id": "c",
    "title": "t",
    "create_time": 1.7e9,
    "messages": [{"role": "user", "content": "I live in Oslo."}],
}


def zipped(path: Path, members: dict[str, bytes | str], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def not_a_zip(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5000))


def empty_file(path: Path) -> None:
    path.write_bytes(b"")


def empty_zip(path: Path) -> None:
    zipped(path, {})


def zip_without_conversations(path: Path) -> None:
    zipped(path, {"user.json": "{}", "chat.html": "<html>"})


def truncated_zip(path: Path) -> None:
    zipped(path, {"conversations.json": json.dumps([CONVERSATION] * 50)})
    path.write_bytes(path.read_bytes()[:-60])


def bomb(path: Path) -> None:
    zipped(path, {"conversations.json": b" " * 80_000_000})


def nested_bomb(path: Path) -> None:
    inner = json.dumps([CONVERSATION]).encode()
    name = "conversations.json"
    for depth in range(8):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr(name, inner)
        inner, name = buffer.getvalue(), f"{depth}.zip"
    path.write_bytes(inner)


def truncated_json(path: Path) -> None:
    path.write_text(json.dumps([CONVERSATION] * 50)[:-30])


def truncated_late_shard(path: Path) -> None:
    whole = json.dumps([CONVERSATION])
    zipped(path, {"conversations-000.json": whole, "conversations-001.json": whole[:-9]})


def unknown_format(path: Path) -> None:
    write_export(path, [{"tweets": [], "handle": "x"}])


def empty_list(path: Path) -> None:
    write_export(path, [])


def nothing_said(path: Path) -> None:
    write_export(path, [{**CONVERSATION, "messages": [{"role": "assistant", "content": "Hello."}]}])


BAD = {
    not_a_zip: "not_an_export",
    empty_file: "empty_file",
    empty_zip: "empty_zip",
    zip_without_conversations: "no_conversations",
    truncated_zip: "damaged_zip",
    bomb: "suspicious_compression",
    nested_bomb: "nested_too_deep",
    truncated_json: "truncated_json",
    truncated_late_shard: "truncated_json",
    unknown_format: "unknown_format",
    empty_list: "empty_export",
    nothing_said: "nothing_said",
}


def everything() -> dict[str, list]:
    """Every row of the application."""
    return {
        m.__name__: list(m.objects.order_by("pk").values())
        for m in apps.get_app_config("fullpass").get_models()
    }


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
def test_a_bad_export_is_refused_with_one_sentence_and_leaves_no_trace(make, tmp_path):
    good = write_export(tmp_path / "good.json", [CONVERSATION])
    assert full_pass(good).code == 0
    before = everything()
    for user_id in ("mara", "somebody-new"):
        bad = tmp_path / "bad"
        make(bad)
        done = full_pass(bad, user_id=user_id)
        assert done.code == 2
        assert done.report["error"]["code"] == BAD[make]
        assert done.report["run_id"] is None
        assert done.error.count("\n") == 0
        assert "Oslo" not in done.error
        assert everything() == before


def test_an_export_that_is_not_there(tmp_path):
    for path in (tmp_path / "missing.zip", "local/missing.zip", "local/../../x", "other/export.zip"):
        done = full_pass(path)
        assert (done.code, done.report["error"]["code"]) == (2, "export_not_found")


@pytest.mark.parametrize("user_id", ["", "a b", "x" * 129, "../etc", "mara\n"])
def test_an_unusable_user_id(user_id, tmp_path):
    done = full_pass(write_export(tmp_path / "good.json", [CONVERSATION]), user_id=user_id)
    assert done.code == 2


def test_an_unknown_client(tmp_path):
    done = full_pass(write_export(tmp_path / "good.json", [CONVERSATION]), client="nobody")
    assert (done.code, Client.objects.filter(slug="nobody").exists()) == (2, False)


def test_another_export_while_one_is_active_is_refused(tmp_path):
    from fullpass.models import FullPassRun

    first = write_export(tmp_path / "a.json", [CONVERSATION])
    assert full_pass(first).code == 0
    FullPassRun.objects.update(status="pending")
    other = write_export(tmp_path / "b.json", [CONVERSATION, {**CONVERSATION, "id": "d"}])
    done = full_pass(other)
    assert (done.code, done.report["error"]["code"]) == (2, "run_active")


def test_rules_do_not_displace_what_a_model_wrote_unless_asked_to(tmp_path):
    from fullpass.models import ProfileVersion

    assert full_pass(write_export(tmp_path / "a.json", [CONVERSATION])).code == 0
    ProfileVersion.objects.update(engine="anthropic")
    other = write_export(tmp_path / "b.json", [CONVERSATION, {**CONVERSATION, "id": "d"}])
    done = full_pass(other)
    assert (done.code, done.report["error"]["code"]) == (2, "worse_engine")
    assert full_pass(other, engine="offline").code == 0


def test_a_folder_is_told_from_a_missing_file(tmp_path):
    done = full_pass(tmp_path)
    assert (done.code, done.report["error"]["code"]) == (2, "export_not_found")
    assert "folder" in done.error


def test_the_anthropic_engine_without_a_key_is_refused_before_anything_is_stored(tmp_path):
    path = write_export(tmp_path / "a.json", [CONVERSATION])
    before = everything()
    done = full_pass(path, engine="anthropic")
    assert (done.code, done.report["error"]["code"]) == (2, "no_key")
    assert everything() == {**before, "Client": everything()["Client"]}
