"""Where a sentence ends."""

import pytest

from fullpass.pipeline.language import sentence_around, sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ada kam am 6. März 2014. Sie singt.", ["Ada kam am 6. März 2014", "Sie singt"]),
        ("Mein 50. Geburtstag war im Mai. Ja!", ["Mein 50. Geburtstag war im Mai", "Ja"]),
        ("I work for Dr. Weber. I like it.", ["I work for Dr. Weber", "I like it"]),
        ("I was born in 1990. March was cold.", ["I was born in 1990", "March was cold"]),
        ("My number is 7. I hate tea.", ["My number is 7", "I hate tea"]),
        ("She is 7. Janet is 9.", ["She is 7", "Janet is 9"]),
        ("我不吃香菜。好吗？", ["我不吃香菜", "好吗"]),
    ],
)
def test_a_number_that_counts_days_and_a_title_end_no_sentence(text, parts):
    assert sentences(text) == parts


def test_the_sentence_around_a_date_is_whole():
    text = "Hallo! Meine Tochter wurde am 6. März 2014 geboren. Und jetzt?"
    start = text.index("Tochter")
    assert sentence_around(text, start, start + 7) == "Meine Tochter wurde am 6. März 2014 geboren."
