"""Verbs that a statement puts into another tense."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.conjugated import conjugated_otherwise, tenses_of


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Voy a alquilar un huerto en Jerez.", "Alquiló un huerto en Jerez."),
        ("Alquilé un huerto en Jerez.", "Quiere alquilar un huerto en Jerez."),
        ("Toco el oboe en la banda del pueblo.", "Tocaba el oboe en la banda del pueblo."),
        ("Je vais tapisser le salon.", "Tapissait le salon."),
        ("On a vendu la ferme à ma tante.", "Veut vendre la ferme à sa tante."),
        ("Je tapisse le salon.", "A tapissé le salon."),
        ("Vou pintar o barco em maio.", "O usuário pintou o barco em maio."),
        ("Sto per lasciare il coro.", "Ha lasciato il coro."),
        ("Ich putze den Zaun.", "Hat den Zaun geputzt."),
        ("Ich kaufe das Boot von Nele.", "Hat das Boot von Nele gekauft."),
        ("Ich habe das Boot von Nele gekauft.", "Möchte das Boot von Nele kaufen."),
    ],
)
def test_another_tense_is_noticed(sentence: str, statement: str) -> None:
    assert conjugated_otherwise(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Alquilé un huerto en Jerez.", "Alquiló un huerto en Jerez."),
        ("alquile un huerto en jerez", "Alquiló un huerto en Jerez."),  # dictated, without accents
        ("Voy a mudarme en marzo.", "Se mudará en marzo."),
        ("Toco el oboe.", "El usuario toca el oboe."),
        ("Tengo una gata que se llama Pipa.", "Tiene una gata llamada Pipa."),
        ("Tutéame siempre.", "Quiere ser tuteado siempre."),
        ("Je tapisse le salon.", "L'utilisatrice tapisse le salon."),
        ("Tutoie-moi.", "Préfère le tutoiement."),
        ("J'ai vendu la ferme.", "A vendu la ferme."),
        ("Pinto barcos.", "O usuário pinta barcos."),
        ("Penso che sia giusto.", "L'utente pensa che sia giusto."),
        ("Ich halte Bienen.", "Hält Bienen."),
        ("Ich habe das Boot gekauft.", "Hat das Boot gekauft."),
        ("Duz mich bitte.", "Möchte geduzt werden."),
        ("Antworte kurz.", "Möchte kurze Antworten."),
        ("I sold the boat.", "Wants to sell the boat."),  # English is looked at elsewhere
    ],
)
def test_the_same_tense_is_left_alone(sentence: str, statement: str) -> None:
    assert not conjugated_otherwise(statement, sentence)


def test_an_ending_that_may_be_of_two_tenses_has_both() -> None:
    assert tenses_of("hablamos", "es") == {"N", "P"}
    assert tenses_of("mude", "es") == {"N"}
    assert tenses_of("mude", "es", unaccented=True) == {"N", "P"}
    assert tenses_of("mesa", "fr") == frozenset()
