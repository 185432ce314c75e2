"""Files that are no exports, or damaged, or hostile: one clear error each."""

import io
import json
import random
import zipfile
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.exports import ExportError, Limits, open_export
from fullpass.exports.errors import SENTENCES
from tests.exports.raw import as_file, chat, read_all, said, zipped

GOOD = [chat(said("My diary says hello"), id=str(number)) for number in range(30)]
MIB = 1024 * 1024


@contextmanager
def refused(code):
    with pytest.raises(ExportError) as caught:
        yield
    assert caught.value.code == code
    assert caught.value.message == str(caught.value)
    assert "{" not in caught.value.message
    assert "diary" not in caught.value.message


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b" \n\t ", "empty_file"),
        (b"\xef\xbb\xbf", "empty_file"),
        (b"hello, this is my diary", "not_an_export"),
        (b"<!DOCTYPE html><p>diary", "not_an_export"),
        (b"\x1f\x8b\x08\x00rest", "not_an_export"),
        (b"\xff\xfe[\x00]\x00", "not_an_export"),
        (b"%PDF-1.7", "not_an_export"),
        (b'"just a diary"', "not_an_export"),
        (b"[]", "empty_export"),
        (b'{"conversations": []}', "empty_export"),
        (b"{}", "unknown_format"),
        (b'[{"name": "x", "posts": []}]', "unknown_format"),
        (b'["diary", "diary"]', "unknown_format"),
        (b"[1, 2, 3]", "unknown_format"),
        (b"[[[]]]", "unknown_format"),
        (b'{"id": "x", "messages": [{"diary": 1}]}', "unknown_format"),
        (b'[{"mapping": {"a": {"message": {"diary": 1}}}}]', "unknown_format"),
        (b"[", "truncated_json"),
        (b'{"conversations": [', "truncated_json"),
        (b'{"a" 1}', "malformed_json"),
    ],
)
def test_a_file_that_is_no_export_is_refused(content, code):
    with refused(code):
        read_all(content)


def test_an_unknown_format_is_refused_by_the_names_of_its_keys_only():
    with pytest.raises(ExportError) as caught:
        read_all([{"name": "Ann", "posts": ["diary"], "I met Bob": 1}])
    assert "the keys name, posts:" in caught.value.message
    assert "Bob" not in caught.value.message


def test_conversations_that_are_all_too_large_are_refused_by_name():
    with pytest.raises(ExportError, match=r"nothing that can be read \(too_large\)"):
        read_all([chat(said("x" * 5000))], Limits(max_conversation_bytes=1000))


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({}, "empty_zip"),
        ({"a.png": b"x", "user.json": {}}, "no_conversations"),
        ({"a.zip": zipped({}).getvalue()}, "no_conversations"),
        ({"a.zip": b"PK\x03\x04 nothing"}, "damaged_zip"),
        ({"conversations.json": b""}, "truncated_json"),
        ({"conversations.json": []}, "empty_export"),
        ({"conversations.json": [{"name": "x"}]}, "unknown_format"),
        ({"shared_conversations.json": [{"id": "x", "title": "y"}]}, "no_conversations"),
    ],
)
def test_a_zip_without_conversations_is_refused(members, code):
    with refused(code):
        read_all(zipped(members))


@pytest.mark.parametrize("kept", [0.05, 0.5, 0.9, 0.999])
def test_a_zip_that_was_cut_off_is_refused(kept):
    whole = zipped({"conversations.json": GOOD}).getvalue()
    with refused("damaged_zip"):
        read_all(whole[: int(len(whole) * kept)])


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.99])
def test_json_that_was_cut_off_is_refused(kept):
    whole = json.dumps(GOOD).encode()
    with refused("truncated_json"):
        read_all(whole[: int(len(whole) * kept)])


def test_json_that_was_cut_off_in_a_late_shard_is_refused():
    shards = {f"conversations-{n:03}.json": GOOD for n in range(3)}
    shards["conversations-003.json"] = json.dumps(GOOD).encode()[:-300]
    with open_export(zipped(shards)) as export, refused("truncated_json"):
        list(export.read())


def test_a_wrong_checksum_is_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("conversations.json", json.dumps(GOOD))
    with refused("damaged_zip"):
        read_all(file.getvalue().replace(b"hello", b"hullo", 1))


def test_a_zip_with_a_password_is_refused():
    plain = zipped({"conversations.json": GOOD}).getvalue()
    flagged = bytearray(plain)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        flagged[plain.index(signature) + offset] |= 1
    with refused("encrypted_zip"):
        read_all(bytes(flagged))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, 9])
def test_a_compression_that_is_not_supported_is_refused(method):
    plain = bytearray(zipped({"conversations.json": GOOD}).getvalue())
    plain[plain.index(b"PK\x03\x04") + 8] = plain[plain.index(b"PK\x01\x02") + 10] = method
    with refused("unsupported_compression"):
        read_all(bytes(plain))


def test_zips_nested_too_deeply_are_refused():
    file = zipped({"conversations.json": GOOD})
    for _ in range(3):
        file = zipped({"inner.zip": file.getvalue()})
    with refused("nested_too_deep"):
        read_all(file)


def test_more_than_may_be_unpacked_is_refused_by_what_really_comes_out():
    noise = random.Random(1)
    chats = [chat(said(noise.randbytes(50_000).hex()), id=str(n)) for n in range(30)]
    file = zipped({"conversations.json": chats})
    with refused("too_large"):
        read_all(file, Limits(max_unpacked_bytes=2 * MIB))
    with refused("too_large"):
        read_all(zipped({"inner.zip": file.getvalue()}), Limits(max_unpacked_bytes=2 * MIB))
    with refused("too_large"):
        read_all(chats, Limits(max_unpacked_bytes=2 * MIB))
    assert len(read_all(chats, Limits(max_unpacked_bytes=4 * MIB))) == 30


@pytest.mark.parametrize("nested", [False, True])
def test_a_zip_bomb_is_refused(nested):
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", b"[" + b" " * (80 * MIB) + b"]")
    with refused("suspicious_compression"):
        read_all(zipped({"inner.zip": bomb.getvalue()}) if nested else bomb)


def test_a_table_of_contents_without_end_is_refused():
    with refused("damaged_zip"):
        read_all(zipped({f"file-{n}.dat": b"" for n in range(500)}), Limits(max_directory_bytes=10_000))


@pytest.mark.parametrize(
    "chats",
    [
        [chat(said("Hello", "assistant"))],
        [chat(said("x"), is_do_not_remember=True)],
        [chat(said(" "))],
        [{"mapping": {}}, {"title": "stub"}],
    ],
)
def test_an_export_in_which_the_person_says_nothing_is_refused_at_its_end(chats):
    with open_export(as_file(chats)) as export:
        results = export.read()
        for _ in chats:
            next(results)
        with refused("nothing_said"):
            next(results)


@given(st.data())
def test_a_zip_with_any_bytes_changed_is_read_or_refused(data):
    whole = bytearray(zipped({"a/conversations.json": GOOD[:2], "b.zip": b"x"}).getvalue())
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(4, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        read_all(bytes(whole))
    except ExportError as error:
        assert error.code in SENTENCES


def test_a_member_without_a_name_is_passed_over():
    whole = zipped({"conversations.json": GOOD[:2], "nameless": b"y"}).getvalue()
    nameless = whole.replace(b"nameless", b"\0ameless")  # zipfile ends a name at the first NUL
    assert len([result for result in read_all(nameless) if result.conversation]) == 2


def test_errors_can_be_sent_to_another_process():
    import pickle

    error = pickle.loads(pickle.dumps(ExportError("too_large", "8 MB")))  # noqa: S301
    assert (error.code, error.message) == ("too_large", ExportError("too_large", "8 MB").message)


@pytest.mark.parametrize("said_in", [None, 0, 2])
def test_checking_refuses_what_reading_refuses_and_counts_what_reading_finds(said_in):
    conversations = [
        {"id": str(nth), "messages": [{"role": "user" if nth == said_in else "assistant", "content": "Tea."}]}
        for nth in range(4)
    ]
    raw = json.dumps([*conversations, "broken"]).encode()
    for cut in (len(raw), len(raw) - 3):
        with open_export(io.BytesIO(raw[:cut])) as export:
            try:
                found = sum(not result.synthetic for result in export.read())
            except ExportError as error:
                with pytest.raises(ExportError) as raised:
                    export.check()
                assert raised.value.code == error.code
            else:
                assert export.check() == found
