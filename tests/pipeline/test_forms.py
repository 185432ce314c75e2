"""When two stems count as forms of one word."""

import pytest

from fullpass.pipeline.forms import is_form_of
from fullpass.pipeline.grounding.inflection import keys
from fullpass.pipeline.language import fold, stem


def folded(word: str) -> str:
    return fold(word).casefold()


@pytest.mark.parametrize(
    ("one", "other"),
    [("nací", "nació"), ("duzen", "geduzt"), ("restoring", "restoration")],
)
def test_stems_of_one_word_are_forms_of_each_other(one: str, other: str) -> None:
    assert is_form_of(stem(folded(one)), stem(folded(other)))


@pytest.mark.parametrize(("one", "other"), [("car", "cart"), ("gestern", "stern"), ("tea", "ten")])
def test_short_words_that_are_alike_are_no_forms_of_each_other(one: str, other: str) -> None:
    assert not is_form_of(stem(folded(one)), stem(folded(other)))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "organise", "organized"),
        ("en", "flies", "flying"),
        ("de", "baue", "gebaut"),
        ("de", "nehme", "nimmt"),
        ("es", "empecé", "empieza"),
        ("fr", "écris", "écrivent"),
        ("it", "gioco", "giochi"),
        ("pt", "durmo", "dorme"),
        ("nl", "woon", "wonen"),
        ("ru", "пишу", "писать"),
        ("ru", "ем", "ест"),
    ],
)
def test_forms_of_a_word_have_a_key_in_common(language: str, one: str, other: str) -> None:
    assert keys(folded(one), language) & keys(folded(other), language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [("en", "hours", "horses"), ("es", "pero", "perro"), ("de", "kaufen", "laufen"), ("fr", "vend", "vient")],
)
def test_other_words_have_no_key_in_common(language: str, one: str, other: str) -> None:
    assert not keys(folded(one), language) & keys(folded(other), language)
