"""Making data smaller: halves of a chunk, and conversations that shall fit on the wire."""

from hypothesis import given
from hypothesis import strategies as st

from fullpass.engines.anthropic.budget import fit_conversations, wire_tokens
from fullpass.engines.anthropic.splitting import halves, halves_of_chunk
from tests.engines.anthropic.made import chunk, conversation

SAID = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60).filter(str.strip)


@given(said=st.lists(SAID, min_size=1, max_size=6))
def test_the_halves_of_a_chunk_are_the_whole_of_it(said: list[str]) -> None:
    whole = chunk(*said)
    parts = halves_of_chunk(whole)
    if parts is None:
        assert sum(len(span.text) for span in whole.spans) == 1
        return
    first, second = parts
    assert first.body
    assert second.body
    assert [span for span in (*first.spans, *second.spans) if not span.text] == []
    texts = dict(zip((f"msg-{n}" for n in range(1, 9)), said, strict=False))
    for span in (*first.spans, *second.spans):
        assert texts[span.message_id][span.start : span.end] == span.text
    text, start, end = ("".join(span.text for span in part.spans) for part in (whole, first, second))
    assert text.startswith(start)
    assert text.endswith(end)
    assert len(text) <= len(start) + len(end) < len(text) * 1.2 + 1
    assert {part.content_hash for part in parts} == {whole.content_hash}


def test_a_chunk_is_cut_between_words() -> None:
    parts = halves_of_chunk(chunk("alpha beta gamma delta"))
    assert parts is not None
    assert [part.body[0].text for part in parts] == ["alpha beta ", "gamma delta"]


def test_a_chunk_is_cut_between_sentences_and_both_halves_read_those_before_the_cut() -> None:
    said = [f"On day {number} we saw a heron, and it rained." for number in range(40)]
    parts = halves_of_chunk(chunk(" ".join(said)))
    assert parts is not None
    first, second = (part.body[0].text.strip() for part in parts)
    assert all(sentence in first or sentence in second for sentence in said)
    assert first.startswith(said[0]) and first.endswith("rained.") and second.startswith("On day")
    both = [sentence for sentence in said if sentence in first and sentence in second]
    assert 1 <= len(both) <= 6


def test_a_chunk_of_several_messages_is_cut_between_them() -> None:
    said = ["I like tea. " * 20, "I am a nurse. " * 20, "I grow beans. " * 20, "I play the lute. " * 20]
    parts = halves_of_chunk(chunk(*said))
    assert parts is not None
    first, second = parts
    assert [span.message_id for span in first.spans] == ["msg-1", "msg-2"]
    assert [span.message_id for span in second.spans] == ["msg-2", "msg-3", "msg-4"]
    assert second.spans[0].text.startswith("I am a nurse.")


def test_several_chunks_are_halved_in_the_middle() -> None:
    assert halves(range(2, 7)) == (range(2, 4), range(4, 7))


@given(
    lengths=st.lists(st.tuples(st.integers(1, 40), st.integers(1, 400)), min_size=1, max_size=8),
    tokens=st.integers(1_600, 6_000),
)
def test_conversations_fit_and_none_is_dropped(lengths: list[tuple[int, int]], tokens: int) -> None:
    given_ones = [
        conversation(*["word " * size] * count, id_=f"conv-{number}")
        for number, (count, size) in enumerate(lengths)
    ]
    fitting = fit_conversations(given_ones, tokens)
    assert [each.id for each in fitting] == [each.id for each in given_ones]
    assert all(each.messages for each in fitting)
    assert sum(wire_tokens(each) for each in fitting) <= tokens
    share = tokens // len(given_ones)
    assert all(a == b for a, b in zip(given_ones, fitting, strict=True) if wire_tokens(a) <= share)
