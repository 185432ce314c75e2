"""What a statement denies, held against what its sentence denies."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.denied_otherwise import denied_otherwise


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I left the choir and I don't regret it.", "Left the choir and regrets it."),
        ("I moved to Malmö, I never missed the farm.", "Moved to Malmö and missed the farm."),
        ("I paint boats.", "Does not paint boats."),
        ("I don't have to paint the boat.", "Does not paint the boat."),
        ("The boat has to be ready by June.", "The boat does not have to be ready by June."),
        ("I don't mind cold water.", "Minds cold water."),
        ("I don't paint boats, I carve spoons.", "Paints boats and does not carve spoons."),
        ("Not Vigo but Lugo is where I live.", "Lives in Vigo, not in Lugo."),
        ("I drink tea without milk.", "Drinks milk without tea."),
        ("I'd sell everything except the boat.", "Would sell everything and the boat."),
        ("The soup is far from done.", "The soup is done."),
        ("The boat is unfinished.", "The boat is finished."),
        ("I decided not to sell the boat.", "Has not decided to sell the boat."),
        ("I don't avoid leek.", "Avoids leek."),
        ("I can't stand leek.", "Can stand leek."),
        ("Ich mag den Chor, aber ich singe nicht.", "Mag den Chor und singt."),
        ("Außer sonntags rudere ich jeden Tag.", "Rudert jeden Tag, auch sonntags."),
        ("Lass die Grüße weg.", "Will Grüße."),
        ("Vivo en Lugo y no conduzco.", "Vive en Lugo y conduce."),
        ("Dejé el coro en mayo.", "No dejó el coro en mayo."),
        ("Sin red el gato duerme.", "El gato duerme."),
        ("Je ne mange plus de viande.", "Mange de la viande."),
        ("Je ne lis que des romans.", "Lit des romans."),
        ("Je regrette pas le bateau.", "Regrette le bateau."),
        ("I'm allergic to leek, not to chives, so chive soup is fine.", "Is allergic to leek and to chives."),
        (
            "I row without help from Ada, but with help from Bo.",
            "Rows with help from Ada, without help from Bo.",
        ),
        (
            "I'm not against boats, I'm against boats on the lake.",
            "Is against boats, not against boats on the lake.",
        ),
        (
            "I answer nobody after ten, except when my aunt calls.",
            "Answers nobody after ten, also their aunt's calls.",
        ),
        ("I hated leek once, but not any more.", "Hates leek."),
        ("Nobody on the boat sings.", "Everybody on the boat sings."),
        (
            "I'm far from sure that Bo rows, but I'm sure that Ada does.",
            "Is sure that Bo rows and that Ada does.",
        ),
        ("I was never without a boat.", "Was without a boat."),
        ("I doubt that the boat floats.", "Does not doubt that the boat floats."),
        ("Not every boat floats.", "No boat floats."),
        ("The index is not ready, the table is ready.", "The table is not ready, the index is ready."),
        ("I avoid leek, though not chives.", "Avoids leek and avoids chives."),
        ("My aunt rows, I don't.", "The user's aunt rows, and the user rows too."),
        ("My dad is sure that the boat floats, I'm not.", "Is sure that the boat floats, like their dad."),
        ("Non tutte le barche galleggiano.", "Tutte le barche galleggiano."),
        ("Bis auf sonntags rudere ich jeden Tag.", "Rudert jeden Tag, auch sonntags."),
        ("Me gustan todas las barcas menos la roja.", "Le gustan todas las barcas, también la roja."),
        ("Ça me dérange pas de ramer seul.", "Cela le dérange de ne pas ramer seul."),
        ("Nunca respondo e-mail no domingo, mas canto sempre.", "Sempre responde e-mail no domingo."),
    ],
)
def test_what_is_denied_otherwise_is_seen(sentence: str, statement: str) -> None:
    assert denied_otherwise(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I left the choir and I don't regret it.", "Left the choir and does not regret it."),
        ("I left the choir and I don't regret it.", "Left the choir."),
        ("I don't eat leek any more.", "No longer eats leek."),
        ("I don't eat leek.", "Avoids leek."),
        ("I quit the mill to bake.", "Quit the mill to bake."),
        ("I prefer tea to coffee.", "Prefers tea over coffee."),
        ("I'd rather walk than drive.", "Prefers walking to driving."),
        ("I only paint boats.", "Paints only boats."),
        ("I'm not painting a boat, I'm painting a barge.", "Is painting a barge, not a boat."),
        ("Please don't suggest leek in recipes.", "Does not want leek suggested in recipes."),
        ("Never use tables in your answers.", "Never wants tables in answers."),
        ("The house by the lake isn't ready yet.", "The lake house is not ready."),
        ("Den Hof am See verlängere ich nicht.", "Verlängert den Hof am See nicht."),
        ("Außer sonntags rudere ich jeden Tag.", "Rudert jeden Tag außer sonntags."),
        ("No me pongas emojis.", "No quiere emojis."),
        ("Nunca uso tarjeta.", "Nunca usa tarjeta."),
        ("Je ne mange plus de viande.", "Ne mange plus de viande."),
        ("La mer est loin, je ne nage pas.", "La personne ne nage pas."),
        ("I drink my coffee black and nothing after lunch.", "Drinks coffee black."),
        ("I dropped Evernote for Obsidian.", "Uses Obsidian instead of Evernote."),
        ("I left York for Leeds.", "Lives in Leeds."),
        ("They offered me the boat but I turned it down.", "Turned down the boat."),
        ("My aunt rows, I don't.", "The user's aunt rows."),
        ("Please skip the tables at the end.", "Wants the tables at the end skipped."),
        ("No como nunca carne.", "No come carne."),
        ("I'm left-handed.", "Is left-handed."),
        ("I can't stand leek until it is soft.", "Can't stand leek."),
        (
            "I'm unable to row, but I have no problem at all with sails.",
            "Is unable to row but has no problem with sails.",
        ),
        ("我不吃辣", "吃辣"),  # read elsewhere
    ],
)
def test_the_same_denial_in_other_places_is_the_same(sentence: str, statement: str) -> None:
    assert not denied_otherwise(statement, sentence)
