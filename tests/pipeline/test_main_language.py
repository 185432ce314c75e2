"""Which language something is written in, where that is clear."""

import pytest

from fullpass.pipeline.main_language import clear_language, in_other_language, language_name, main_language

CLEAR = {
    "I've been vegan since 2019": "en",
    "The user lives in Oslo.": "en",
    "Ich wohne in Oslo.": "de",
    "J'habite à Lille avec ma sœur": "fr",
    "Mi hija nació el 3 de marzo y siempre estoy con ella": "es",
    "我住在北京，我用 Python": "zh",
    "私は東京に住んでいます": "ja",
    "Я живу в Казани": "ru",
    "Я живу в Києві": "uk",
}


@pytest.mark.parametrize(("text", "language"), CLEAR.items())
def test_script_and_small_words_tell(text, language):
    assert clear_language(text) == language


@pytest.mark.parametrize(
    "text", ["", "PostgreSQL 17", "Projekt Nimbus: Wetterstation", "Kotlin over Java", "42"]
)
def test_names_and_numbers_do_not(text):
    assert clear_language(text) == ""


def test_two_texts_differ_only_where_both_are_clear():
    assert in_other_language("The user is vegan.", "Ich bin seit 2019 vegan")
    assert not in_other_language("The user is vegan.", "vegan")
    assert not in_other_language("Loves Die Hard", "I love Die Hard")
    assert not in_other_language("東京在住", "私は東京に住んでいます")


def test_the_main_language_is_that_of_most_texts():
    assert main_language(["Ich wohne in Oslo.", "The user is vegan.", "Wir sind umgezogen.", "ok"]) == "de"
    assert main_language(["ok", "42"]) == ""


def test_a_language_has_a_name():
    assert [language_name(tag) for tag in ("de", "pt-BR", "xx")] == ["German", "Portuguese (pt-BR)", "xx"]
