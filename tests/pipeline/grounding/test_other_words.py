"""One thing in the place of another, all else in the same words; and words that only say the same."""

import pytest

from tests.pipeline.grounding.test_support import problem, stands

WRONG = [
    ("I'm a plumber on call, keep it brief", "Is a carpenter on call."),
    ("I maintain a photo library named tessel", "Maintains a photo library named quarzo."),
    ("Ich arbeite an einem Spiel namens Moorlicht", "Arbeitet an einem Spiel namens Nebelherz."),
    ("Estoy escribiendo una novela llamada Cenizas", "Está escribiendo una novela llamada Mareas."),
    ("je code une appli appelée tournesol", "Code une appli appelée coquelicot."),
    ("I think zoos should be closed everywhere", "Thinks circuses should be closed everywhere."),
    ("Je pense que les zoos devraient fermer", "Pense que les cirques devraient fermer."),
    ("Creo que los exámenes deberían eliminarse", "Cree que los uniformes deberían eliminarse."),
    ("Ich bin Bäckerin und stehe um drei auf", "Ist Schreinerin und steht um drei auf."),
    ("Soy panadero y me levanto a las tres", "Es carnicero y se levanta a las tres."),
    ("Je suis infirmier, je travaille de nuit", "Est plombier et travaille de nuit."),
    ("I'm giving up wine for two months", "Is giving up bread for two months."),
    ("I eat lamb on Sundays", "Eats turkey on Sundays."),
    ("Prefiero los trenes a los autobuses", "Prefiere los barcos a los autobuses."),
    ("我2021年5月从武汉搬到了昆明", "用户2021年5月从武汉搬到贵阳。"),
    ("我在写一本叫“海雾”的小说", "用户在写小说“山雨”。"),
    ("我女儿朵朵今年上小学", "用户的女儿芽芽今年上小学。"),
    ("我今年从微信读书换到了掌阅", "用户今年从微信读书换到豆瓣。"),
]
HONEST = [
    ("I teach history at a secondary school in Hull", "Teaches history at a high school in Hull."),
    ("we're leaving Oslo in May", "Is moving from Oslo in May."),
    ("I write for a magazine about boats", "Writes for a journal about boats."),
    ("I live in a village near Bath", "Lives in a small town near Bath."),
    ("Vivo en un piso en Cádiz", "Vive en un apartamento en Cádiz."),
    ("I gather mushrooms every autumn", "Collects mushrooms every autumn."),
    ("the practice in Leeds treats forty patients a day", "The practice in Leeds sees forty patients a day."),
    ("Mi tienda vende unas 30 bicicletas al mes", "Su tienda despacha unas 30 bicicletas al mes."),
    ("Ich gehe am Sonntag zum Angeln an den See", "Fährt am Sonntag zum Angeln an den See."),
    ("我喜欢周末去公园跑步", "用户喜欢周末在公园慢跑。"),
    ("我在学弹吉他，已经三年了", "用户学吉他三年了。"),
]


@pytest.mark.parametrize(("quote", "statement"), WRONG)
def test_one_other_thing_does_not_stand(quote, statement):
    assert not stands(statement, quote)


@pytest.mark.parametrize(("quote", "statement"), HONEST)
def test_another_word_for_the_same_does_not(quote, statement):
    assert problem(statement, quote) == ""
