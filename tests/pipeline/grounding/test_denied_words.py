"""Words that a person said only where they deny something."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.denied_words import adds_a_denial, tells_what_was_denied


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I left the choir and I don't regret it.", "Regrets that they left the choir."),
        ("The soup was too thin, not salty.", "Thinks the soup was too salty."),
        ("I moved to Malmö, I never missed the farm.", "Moved to Malmö and missed the farm."),
        ("Ich mag den Chor, aber ich singe nicht.", "Mag den Chor und singt."),
        ("Vivo en Lugo y no conduzco.", "Vive en Lugo y conduce."),
        ("My exam is on 21 May, not on the 19th.", "Exam is on 19 May."),
        (
            "Don't use Perl in answers, I only write Lua.",
            "Only writes Perl and does not want Lua in answers.",
        ),
    ],
)
def test_what_was_denied_is_not_told(sentence: str, statement: str) -> None:
    assert tells_what_was_denied(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I left the choir and I don't regret it.", "Left the choir and does not regret it."),
        ("I left the choir and I don't regret it.", "Left the choir."),
        ("I don't eat pork.", "Avoids pork."),
        ("I quit the mill to bake.", "Left the mill to bake."),
        ("Call me Bo, not Robert.", "Prefers Bo to Robert."),
        ("I sing in a choir.", "Sings in a choir."),
    ],
)
def test_what_was_said_besides_may_be_told(sentence: str, statement: str) -> None:
    assert not tells_what_was_denied(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement", "adds"),
    [
        ("I paint boats.", "Does not paint boats.", True),
        ("Ich lese lieber auf Papier.", "Mag keine Zeitung auf Papier.", True),
        ("Réponds en latin.", "Ne veut pas de latin.", True),
        ("Dejé el coro en mayo.", "No dejó el coro en mayo.", True),
        ("Ahora solo nado.", "Ahora solo nada.", False),
        ("I gave up boats.", "Does not paint boats.", False),
        ("I only paint boats.", "Does not paint houses.", False),
        ("I hate leek.", "Does not like leek.", False),
        ("I paint boats, not houses.", "Does not paint houses.", False),
    ],
)
def test_a_denial_needs_one(sentence: str, statement: str, adds: bool) -> None:
    assert adds_a_denial(statement, sentence) is adds
