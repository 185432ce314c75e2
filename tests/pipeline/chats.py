"""Conversations for the tests of the pipeline: by hand, and at random."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st

from fullpass.pipeline.types import Conversation, Message, Role

MARCH = datetime(2025, 3, 2, 9, 30, tzinfo=UTC)
APRIL = datetime(2025, 4, 5, 18, 0, tzinfo=UTC)


def talk(*texts: str, at: datetime | None = MARCH, title: str = "A talk", name: str = "c1") -> Conversation:
    """The person and the assistant in turn."""
    roles = (Role.USER, Role.ASSISTANT)
    messages = tuple(Message(f"m{i}", roles[i % 2], text, at) for i, text in enumerate(texts))
    return Conversation(name, title, at, at, messages)


# Text of any kind: every script, halves of surrogate pairs, and what is hard to cut.
awkward = st.sampled_from(
    [
        "e.g. ",
        "3.14",
        "Dr. Who. ",
        "。",
        "？」",
        "\n\n",
        "\r\n",
        " " * 50,
        "👨‍👩‍👧",
        "🇩🇪",
        "e\u0301\u0301",
        "\ud83d",
        "\ude00",
    ]
)
anything = st.text(st.characters(), max_size=40)
texts = st.one_of(
    st.lists(st.one_of(anything, awkward, st.text("aZ9 .", max_size=80)), max_size=30).map("".join),
    st.tuples(st.one_of(anything, awkward), st.integers(1, 400)).map(lambda pair: pair[0] * pair[1]),
)
dates = st.one_of(st.none(), st.datetimes(timezones=st.just(UTC)))


@st.composite
def conversations(draw: st.DrawFn, *, min_messages: int = 0, max_messages: int = 12) -> Conversation:
    said = draw(
        st.lists(st.tuples(st.sampled_from(Role), texts, dates), min_size=min_messages, max_size=max_messages)
    )
    messages = tuple(Message(f"m{i}", role, text, at) for i, (role, text, at) in enumerate(said))
    return Conversation("c1", draw(anything), draw(dates), draw(dates), messages)
