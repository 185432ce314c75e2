"""Claude: conversations, memory, projects."""

from datetime import UTC, datetime

from fullpass.exports import open_export
from fullpass.pipeline.types import Role
from tests.exports.raw import read_all, texts, zipped


def message(sender="human", text="", blocks=(), **fields):
    content = [block if isinstance(block, dict) else {"type": "text", "text": block} for block in blocks]
    return {"uuid": "m", "sender": sender, "text": text, "content": content, **fields}


def conversation(*messages, **fields):
    return {"uuid": "c", "name": "", "chat_messages": list(messages), **fields}


def test_text_blocks_win_over_the_flat_text_that_repeats_the_thinking():
    thinking = {"type": "thinking", "thinking": "hmm"}
    (result,) = read_all(
        [
            conversation(
                message(text="flat", blocks=["block one", thinking, "block two"]),
                message("assistant", text="flat only", blocks=[thinking]),
                message(text=None),
            )
        ]
    )
    assert texts(result) == ["block one\n\nblock two", "flat only"]
    assert [m.role for m in result.conversation.messages] == [Role.USER, Role.ASSISTANT]
    assert dict(result.tally.skipped) == {"empty": 1}


def test_times_are_read_and_an_empty_name_is_an_empty_title():
    (result,) = read_all(
        [
            conversation(
                message(text="Hi", created_at="2025-03-01T10:00:00.5Z"), updated_at="2025-03-02T00:00:00Z"
            )
        ]
    )
    assert result.conversation.title == ""
    assert result.conversation.created_at == datetime(2025, 3, 2, tzinfo=UTC)
    assert result.conversation.messages[0].at == datetime(2025, 3, 1, 10, 0, 0, 500_000, tzinfo=UTC)


def test_messages_of_others_are_skipped_and_a_broken_list_stands_alone():
    broken = {"uuid": "b", "chat_messages": {"a": 1}}
    first, second = read_all([conversation(message("robot", "x"), "x", message(text="Hi")), broken])
    assert dict(first.tally.skipped) == {"unknown_role": 1, "malformed": 1}
    assert (second.conversation, second.reason, second.id) == (None, "malformed", "b")


def claude_zip(**members):
    chats = [conversation(message(text="Hi", attachments=[{"extracted_content": "long paper"}]))]
    return zipped({"conversations.json": chats, "users.json": [{}], **members})


def test_the_memory_of_claude_is_one_synthetic_conversation():
    memory = {
        "conversations_memory": "**Work**\nAnn is a nurse.",
        "project_memories": {"p": "Writes a novel."},
    }
    for document in (memory, [memory]):
        last = read_all(claude_zip(**{"memories.json": document}))[-1]
        assert (last.id, last.synthetic, last.tally.found) == ("saved_memory", True, 0)
        assert sorted(texts(last)) == ["**Work**\nAnn is a nurse.", "Writes a novel."]
        assert {m.role for m in last.conversation.messages} == {Role.SAVED_MEMORY}


def test_secrets_in_the_memory_of_claude_are_redacted_and_counted():
    last = read_all(claude_zip(**{"memories.json": {"conversations_memory": "Key AKIAIOSFODNN7EXAMPLE"}}))[-1]
    assert texts(last) == ["Key [redacted: aws_key]"]
    assert dict(last.tally.secrets) == {"aws_key": 1}


def test_projects_say_what_the_person_told_claude_in_their_settings():
    project = {
        "uuid": "p", "name": "Novel", "description": "A book about tides", "prompt_template": "Be strict.",
        "created_at": "2025-01-01T00:00:00Z", "docs": [{"content": "chapter"}, {"content": "chapter"}],
    }  # fmt: skip
    starter = project | {"name": "How to use Claude", "is_starter_project": True, "docs": []}
    for members in (
        {"projects.json": [project, starter]},
        {"projects/p.json": project, "projects/s.json": starter},
    ):
        with open_export(claude_zip(**members)) as export:
            last = list(export.read())[-1]
            assert (last.id, last.synthetic) == ("projects", True)
            assert texts(last) == ["Novel\n\nA book about tides\n\nBe strict."]
            assert last.conversation.messages[0].role is Role.CUSTOM_INSTRUCTIONS
            assert export.warnings == ["Not read: attachments (1).", "Not read: project documents (2)."]


def test_broken_memory_is_reported_and_costs_no_conversation():
    with open_export(claude_zip(**{"memories.json": b'[{"conversations_memory": "cut'})) as export:
        assert len(list(export.read())) == 1
        assert "Not read: damaged files of memories and projects (1)." in export.warnings
