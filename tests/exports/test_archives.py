"""Where conversations are found: bare files, ZIPs, shards, ZIPs inside ZIPs."""

import io
import random
import zipfile

import pytest

from fullpass.exports import Limits, open_export
from tests.exports.raw import as_file, chat, read_all, said, zipped


def ids(document):
    return [result.id for result in read_all(document)]


def a_chat(identity="c"):
    return chat(said("Hi"), id=identity)


def test_a_bare_file_is_read_from_a_path_and_from_an_open_file(tmp_path):
    path = tmp_path / "conversations.json"
    path.write_bytes(as_file([a_chat()]).getvalue())
    with open_export(path) as export:
        assert [result.id for result in export.read()] == ["c"]
        assert export.format == "chatgpt"
    with path.open("rb") as file:
        with open_export(file) as export:
            assert [result.id for result in export.read()] == ["c"]
        assert not file.closed


def test_an_export_can_be_read_again():
    file = zipped({"a.zip": zipped({"conversations.json": [a_chat()]}).getvalue()})
    with open_export(file, Limits(max_unpacked_bytes=1000)) as export:
        first = list(export.read())
        assert all(list(export.read()) == first for _ in range(9))


@pytest.mark.parametrize(
    "name", ["conversations.json", "My export/2026/conversations.json", "CONVERSATIONS.JSON"]
)
def test_conversations_are_found_at_any_depth_of_folders(name):
    assert ids(zipped({name: [a_chat()], "user.json": {"id": "u"}, "chat.html": b"<html>"})) == ["c"]


def test_shards_are_read_in_the_order_of_their_numbers():
    shards = {f"conversations-{n}.json": [a_chat(f"c{n}")] for n in (10, 9, 100, 0)}
    assert ids(zipped(shards)) == ["c0", "c9", "c10", "c100"]
    padded = {f"conversations-{n:03}.json": [a_chat(f"c{n}")] for n in (10, 9, 100, 0)}
    assert ids(zipped(padded)) == ["c0", "c9", "c10", "c100"]


def test_files_that_only_look_like_conversations_are_not_read():
    members = {
        "conversations.json": [a_chat()],
        "shared_conversations.json": [{"id": "s", "title": "stub"}],
        "__MACOSX/._conversations.json": b"\x00\x05\x16\x07",
        "__MACOSX/conversations.json": b"\x00",
        "._conversations.json": b"\x00",
        "file-abc.json": [a_chat("attachment")],
        "file-abc.zip": zipped({"conversations.json": [a_chat("attached")]}).getvalue(),
        "a1b2.dat": b"\x00",
    }
    with open_export(zipped(members)) as export:
        assert [result.id for result in export.read()] == ["c"]
        assert export.warnings == []


def test_one_empty_shard_does_no_harm():
    assert ids(zipped({"conversations-000.json": [], "conversations-001.json": [a_chat()]})) == ["c"]


def test_a_zip_beside_conversations_is_reported_unless_it_is_an_attachment():
    inner = zipped({"conversations.json": [a_chat("inner")]}).getvalue()
    members = {"conversations.json": [a_chat()], "file-1.zip": inner, "part-2.zip": inner}
    with open_export(zipped(members)) as export:
        assert [result.id for result in export.read()] == ["c"]
        assert export.warnings == ["Not understood and not read: files (1 .zip)."]


def test_a_zip_that_holds_only_zips_is_opened():
    inner = zipped({"conversations.json": [a_chat("one")]}).getvalue()
    other = zipped({"conversations-000.json": [a_chat("two")]}).getvalue()
    files_only = zipped({"memories.json": [{"conversations_memory": "Ann is a nurse."}]}).getvalue()
    outer = zipped({"file-10.zip": other, "file-9.zip": inner, "file-11.zip": files_only})
    assert ids(outer) == ["one", "two", "saved_memory"]
    assert ids(zipped({"deeper/again.zip": outer.getvalue()})) == ["one", "two", "saved_memory"]


def test_a_delivery_of_claude_and_chatgpt_together_is_read_by_each_ones_form():
    claude = [{"uuid": "claude", "chat_messages": [{"sender": "human", "text": "Hi"}]}]
    parts = {
        "a.zip": zipped({"conversations.json": claude}).getvalue(),
        "b.zip": zipped({"conversations.json": [a_chat("chatgpt")]}).getvalue(),
    }
    with open_export(zipped(parts)) as export:
        assert export.format == "claude"
        assert [(result.id, len(result.conversation.messages)) for result in export.read()] == [
            ("claude", 1),
            ("chatgpt", 1),
        ]


def test_conversations_under_another_name_are_found_by_their_content():
    members = {"conversations (1).json": [a_chat()], "settings.json": {"theme": "dark"}, "broken.json": b"[{"}
    with open_export(zipped(members)) as export:
        assert [result.id for result in export.read()] == ["c"]
        assert export.warnings == ["Not understood and not read: files (2 .json)."]


def test_a_shard_that_the_manifest_names_and_that_is_missing_is_reported():
    files = [
        "conversations-000.json",
        {"path": "x/conversations-001.json"},
        "conversations-002.json",
        7,
        None,
    ]
    manifest = {"version": 1, "logical_files": {"conversations.json": {"files": files, "sharded": True}}}
    with open_export(
        zipped({"e/conversations-000.json": [a_chat()], "e/export_manifest.json": manifest})
    ) as export:
        assert len(list(export.read())) == 1
        assert export.warnings == [
            "Named by the manifest and missing: 2 files (conversations-001.json, conversations-002.json)."
        ]


@pytest.mark.parametrize(
    "manifest", [b"not json", b"", [], 7, {"logical_files": {"conversations.json": {"files": 3}}}]
)
def test_a_manifest_that_is_broken_or_strange_does_no_harm(manifest):
    assert ids(zipped({"conversations.json": [a_chat()], "export_manifest.json": manifest})) == ["c"]


def test_what_was_not_understood_is_counted_without_private_names():
    members = {"conversations.json": [a_chat()], "my diagnosis.pdf": b"x", "b.pdf": b"x", "c.My secret": b"x"}
    with open_export(zipped(members)) as export:
        assert export.warnings == ["Not understood and not read: files (2 .pdf, 1 other)."]


def test_content_types_that_were_not_understood_are_counted():
    strange = {"author": {"role": "user"}, "content": {"content_type": "hologram", "data": 1}}
    with open_export(as_file([chat(said("Hi"), strange, strange)])) as export:
        list(export.read())
        assert export.warnings == ["Not read: messages of type hologram (2)."]


def test_temporary_files_and_members_are_closed_after_use():
    inner = zipped({"conversations.json": [a_chat()]}).getvalue()
    export = open_export(zipped({"a.zip": inner}))
    export.close()
    with pytest.raises(ValueError, match="closed"):
        list(export.read())


def test_members_are_read_from_front_to_back():
    """A seek backwards in a deflated member would unpack it again from its beginning."""
    noise = random.Random(1)
    chats = [chat(said(noise.randbytes(2000).hex()), id=str(n)) for n in range(500)]
    file = zipped({"conversations.json": chats})
    reads = []

    class Watched(io.BytesIO):
        def read(self, size=-1):
            reads.append(self.tell())
            return super().read(size)

    with open_export(Watched(file.getvalue())) as export:
        reads.clear()
        assert len(list(export.read())) == 500
    assert reads[2:] == sorted(reads[2:])


def test_a_list_of_ten_thousand_shards_is_read():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(10_000):
            archive.writestr(f"conversations-{number}.json", "[]")
        archive.writestr("conversations-10000.json", as_file([a_chat()]).getvalue())
    with open_export(file, Limits()) as export:
        assert len(list(export.read())) == 1
