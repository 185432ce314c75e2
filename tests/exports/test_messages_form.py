"""The pre-parsed form that a web app stores."""

from datetime import UTC, datetime

from fullpass.exports import open_export
from fullpass.pipeline.types import Role
from tests.exports.raw import as_file, read_all, texts


def conversation(*messages, **fields):
    return {
        "id": "c",
        "title": "T",
        "createdAt": "2024-05-01T12:00:00Z",
        "messages": list(messages),
        **fields,
    }


def test_roles_contents_and_dates_are_read():
    document = [
        conversation(
            {"role": "user", "content": "Hi"},
            {"role": "assistant", "content": [{"type": "text", "text": "Hello"}, "there"]},
            {"role": "system", "content": "x"},
            {"role": "user", "content": None},
            "x",
        )
    ]
    with open_export(as_file(document)) as export:
        (result,) = export.read()
        assert export.format == "messages"
    assert texts(result) == ["Hi", "Hello\nthere"]
    assert [m.role for m in result.conversation.messages] == [Role.USER, Role.ASSISTANT]
    assert dict(result.tally.skipped) == {"system": 1, "empty": 1, "malformed": 1}
    assert result.conversation.created_at == datetime(2024, 5, 1, 12, tzinfo=UTC)


def test_times_in_milliseconds_are_understood():
    (result,) = read_all([conversation({"role": "user", "content": "Hi"}, createdAt=1_714_564_800_000)])
    assert result.conversation.created_at == datetime(2024, 5, 1, 12, tzinfo=UTC)


def test_messages_without_ids_get_the_same_ones_when_the_chat_grows():
    messages = [{"role": "user", "content": "same"}] * 3
    (short,), (long,) = read_all([conversation(*messages[:2])]), read_all([conversation(*messages)])
    assert [m.id for m in long.conversation.messages][:2] == [m.id for m in short.conversation.messages]
    assert len({m.id for m in long.conversation.messages}) == 3


def test_do_not_remember_and_broken_lists_hold_here_too():
    hidden = conversation({"role": "user", "content": "x"}, is_do_not_remember=True)
    results = read_all(
        [hidden, {"id": "b", "messages": "x"}, conversation({"role": "user", "content": "Hi"})]
    )
    assert [result.reason for result in results] == ["do_not_remember", "malformed", ""]
