"""Exports may hold any value in any place: it is read or reported, and never a crash."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from fullpass.exports import ExportError, Limits, open_export
from tests.exports.raw import as_file, chat, holding, read_one, said

anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


def paths(value, prefix=()):
    yield prefix
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from paths(inner, (*prefix, key))


def replaced(value, path, new):
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(value[path[0]], path[1:], new)
    return copy


CONTEXT = {"content_type": "user_editable_context", "user_profile": "x", "user_instructions": "y"}
HEARD = {"content_type": "multimodal_text", "parts": [{"text": "x", "direction": "in"}]}
CARRYING = {"user_context_message_data": {"about_user_message": "x"}}
SOUND = [
    chat(
        said("Hi", id="m", create_time=5.0, weight=1, recipient="all", metadata=CARRYING),
        holding(CONTEXT),
        holding(HEARD, "assistant"),
        create_time=1.0,
        update_time="2024-01-01T00:00:00Z",
        is_archived=True,
        is_do_not_remember=False,
    ),
    {
        "uuid": "u",
        "name": "N",
        "created_at": "2024-01-01",
        "chat_messages": [
            {"uuid": "m", "sender": "human", "text": "x", "content": [{"type": "text", "text": "y"}]},
            {"uuid": "n", "sender": "human", "text": "x", "attachments": [{}]},
        ],
    },
    {
        "id": "p",
        "createdAt": 1e12,
        "messages": [{"role": "user", "content": [{"text": "x"}], "timestamp": 5}],
    },
]


@settings(max_examples=500)
@given(st.data(), anything)
def test_any_value_in_any_place_is_read_or_reported_and_never_a_crash(data, value):
    conversation = data.draw(st.sampled_from(SOUND))
    path = data.draw(st.sampled_from(sorted(paths(conversation), key=repr)))
    result = read_one(replaced(conversation, path, value))
    tally = result.tally
    assert tally.found == tally.used + sum(tally.skipped.values())
    assert (result.conversation is None) == bool(result.reason)
    stored = [
        result.id,
        *(x for m in (result.conversation.messages if result.conversation else ()) for x in (m.id, m.text)),
    ]
    stored.append(result.conversation.title if result.conversation else "")
    assert all("\x00" not in text and text.encode() is not None for text in stored)


@given(anything)
def test_any_json_at_all_is_read_or_refused(document):
    try:
        with open_export(as_file(json.dumps(document).encode()), Limits()) as export:
            list(export.read())
    except ExportError as error:
        assert error.message
