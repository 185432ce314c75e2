from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.pipeline.boundaries import first_boundary, last_boundary
from tests.pipeline.chats import texts


def cut(text: str, most: int | None = None) -> list[str]:
    """The two parts of a text that is cut as near to `most` (its end but one) as is good."""
    end = last_boundary(text, 0, len(text) - 1 if most is None else most)
    return [text[:end], text[end:]]


@pytest.mark.parametrize(
    "sentences",
    [
        ["We met in May. ", "It was cold"],
        ["Did it rain? ", "It did not"],
        ['"Stop!" ', "he said that"],
        ["(It was late.) ", "We went home"],
        ["Well… ", "who knows"],
        ["我换工作了。", "现在很开心"],
        ["你好吗？」", "他问我"],
        ["会議は終わった。", "次は来週"],
        ["मैं ठीक हूँ। ", "और आप कैसे हैं"],
        ["كيف حالك؟ ", "أنا بخير"],
        ["Это было давно. ", "Теперь всё иначе"],
        ["ሰላም ነው።", "እንዴት ነህ"],
        ["no full stop here\n", "a new line though"],
        ["The price is 3.14 now. ", "It rose"],
        ["It was 1999. ", "I was nine"],
    ],
    ids=lambda sentences: sentences[0].strip(),
)
def test_text_is_cut_between_sentences(sentences: list[str]) -> None:
    assert cut("".join(sentences)) == sentences


@pytest.mark.parametrize(
    "stop",
    [
        "e.g. this",
        "i.e. that",
        "Dr. Who",
        "Mrs. Dalloway",
        "J. Smith",
        "z. B. so",
        "3.14",
        "v1.2.3",
        "3. März",
        "ca. zehn",
        "т. е. так",
        "approx. five",
        "www.example.com",
        "etc. and",
    ],
)
def test_a_stop_inside_a_sentence_is_no_place_to_cut(stop: str) -> None:
    text = f"One sentence. Another with {stop} in the middle of it"
    assert cut(text)[0] == "One sentence. "


def test_paragraphs_come_before_sentences_and_sentences_before_words() -> None:
    assert cut("One.\n\nTwo. Three four")[0] == "One.\n\n"
    assert cut("One. Two three")[0] == "One. "
    assert cut("One two three")[0] == "One two "
    assert cut("一二，三四五")[0] == "一二，"


def test_a_closing_quote_stays_with_its_sentence() -> None:
    text = "好。你好吗？」他"
    assert text[: last_boundary(text, 0, 6)] == "好。"
    assert text[: last_boundary(text, 0, 7)] == "好。你好吗？」"


def test_only_the_window_is_searched() -> None:
    text = "First. Second and third and fourth. Fifth"
    assert text[: last_boundary(text, 10, 30)] == "First. Second and third and "
    assert text[: last_boundary(text, 10, len(text))] == "First. Second and third and fourth. "


@pytest.mark.parametrize(
    "whole",
    [
        "👨‍👩‍👧‍👦",
        "👍🏽",
        "❤️",
        "🇩🇪",
        "e\u0301",
        "न\u093f",
        "\r\n",
        "\ud83d\ude00",
        "🏴\U000e0067\U000e0062\U000e007f",
        "\u1112\u1161\u11ab",
    ],
    ids=ascii,
)
def test_what_is_read_as_one_character_is_not_parted(whole: str) -> None:
    text = "x" + whole + whole + "x"
    for most in range(2, len(text)):
        end = last_boundary(text, 0, most)
        assert end in (1, 1 + len(whole), 1 + 2 * len(whole))
        start = first_boundary(text, most, len(text))
        assert start in (1 + len(whole), 1 + 2 * len(whole), len(text))


def test_a_row_of_flags_is_cut_between_flags() -> None:
    text = "🇩🇪🇯🇵" * 100
    assert all(last_boundary(text, 0, most) % 2 == 0 for most in range(2, 400))


def test_a_tower_of_accents_is_cut_all_the_same() -> None:
    text = "e" + "\u0301" * 1000
    assert last_boundary(text, 0, 500) == 500
    assert first_boundary(text, 500, 600) == 500


def test_the_rest_of_a_text_starts_with_a_sentence_else_a_word() -> None:
    text = "It was a very long day. We went home. And slept"
    assert text[first_boundary(text, 5, len(text)) :] == "We went home. And slept"
    assert text[first_boundary(text, 24, len(text)) :] == "We went home. And slept"
    assert text[first_boundary(text, 5, 20) :] == "a very long day. We went home. And slept"
    assert first_boundary(text, 0, 20) == 0


@given(texts, st.integers(0, 100), st.integers(0, 100))
def test_an_end_is_in_its_window_and_looks_at_one_character_beyond(text: str, least: int, size: int) -> None:
    least = min(least, len(text))
    most = min(least + size, len(text))
    end = last_boundary(text, least, most)
    assert least < end <= most or end == most
    assert end == last_boundary(text[: most + 1], least, most)


@given(texts, st.integers(0, 100), st.integers(0, 100))
def test_a_start_is_never_before_its_window(text: str, least: int, size: int) -> None:
    least = min(least, len(text))
    assert least <= first_boundary(text, least, min(least + size, len(text))) <= len(text)


@pytest.mark.parametrize("unit", [".", "。", "\n", " ", '."', "\n ", "，", "! ", "a.", "1."])
def test_a_window_full_of_marks_is_searched_in_linear_time(unit: str) -> None:
    text = unit * 200_000  # would take hours if each mark were looked at from all the others
    assert last_boundary(text, 0, len(text) - 1) > 0
    assert first_boundary(text, 1, len(text)) > 0
