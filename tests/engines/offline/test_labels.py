"""What stands under a label is told by it; what is spoken of in the talk, or breaks off, tells nothing."""

from __future__ import annotations

import pytest

from tests.engines.offline.make import facts_in, statements_in


@pytest.mark.parametrize(
    ("category", "line"),
    [
        ("projects", "Projekt: ein Leihladen für Werkzeug in Fulda."),
        ("projects", "Ziel: im Herbst den ersten Halbmarathon laufen."),
        ("beliefs", "Meine Haltung: Wasser gehört allen, nicht den Aktionären."),
        ("decisions", "Entscheidung: kein zweites Auto."),
        ("dates", "Hochzeit: 12. August 2027, am Strand."),
        ("projects", "Objetivo: correr la maratón de Valencia."),
        ("beliefs", "Mi postura: el agua es de todos."),
        ("decisions", "Decisión: nada de coche el año que viene."),
        ("projects", "Projet : un jardin partagé derrière l'école."),
        ("beliefs", "Ma position : l'eau appartient à tous."),
        ("decisions", "Décision : pas de deuxième voiture."),
        ("projects", "目标：跑完一次全程马拉松。"),
        ("beliefs", "我的观点：水资源属于所有人。"),
        ("dates", "截止日期：2027年3月3日。"),
    ],
)
def test_a_label_says_what_stands_behind_it(category, line):
    assert [(fact.category, fact.statement) for fact in facts_in(line)] == [(category, line)]


@pytest.mark.parametrize(
    "line", ["Ziel: 150 Wörter.", "Ziel: ein Text für die Webseite.", "Objetivo: 200 palabras."]
)
def test_a_label_of_the_task_at_hand_is_left_alone(line):
    assert statements_in(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "„Leidenschaft“ ist mir zu pathetisch.",
        "Ich mag den Titel.",
        "Kochen will ich selbst.",
        "Meine Schwester Wiebke kann das übernehmen.",
        "Beim Fest am 3. Mai im Garten darf, wer mag, eine Rede halten.",
        "Wir haben die Entscheidung für richtig gehalten.",
        "Wir haben am Dienstag zugesagt.",
        "Ich bin seit Ostern gereizt.",
        "Ich mache dienstags, sie macht samstags.",
        "Unser Roller ist in der Werkstatt, der Vergaser.",
        "Mein Kater hat auf das Sofa gespuckt.",
        "Meine Oma schläft schon.",
        "Ich finde das nicht schlimm.",
        "Ich liebe das sehr.",
        "Ich will das auch nicht mehr hören.",
        "Mi abuela todavía duerme.",
        "Mon fils a de la fièvre.",
        "我儿子发烧了。",
        "Me gusta el tono.",
        "Acepté el lunes.",
        "Mi hermana puede coserlo.",
        "Nuestra furgoneta está en el taller.",
        "J'aime bien le ton.",
        "Ma sœur peut le recoudre.",
        "Je suis crevée depuis Noël.",
        "我喜欢结尾。",
        "我的狗跑出去了。",
    ],
)
def test_what_the_talk_is_about_tells_nothing_for_good(line):
    assert statements_in(line) == []


@pytest.mark.parametrize(
    ("category", "line"),
    [
        ("preferences", "„Momo“ ist mein Lieblingsbuch."),
        ("preferences", "Ich mag den Herbst."),
        ("preferences", "Ich liebe das Watt."),
        ("preferences", "Ich hasse das Anstehen mehr als das Warten."),
        ("beliefs", "Ich finde das Erbrecht ungerecht."),
        ("decisions", "Mi hija tiene fiebre del heno."),
        ("preferences", "Ich mag den Ton von alten Radios."),
        ("decisions", "Meine Tante hat dreißig Jahre als Hebamme gearbeitet."),
        ("decisions", "Ich habe zwei Hunde aus Göttingen."),
        ("decisions", "Mi padre no puede caminar."),
        ("decisions", "Mon père ne peut pas marcher."),
        ("decisions", "我的狗去世了。"),
        ("decisions", "Meine Schwester kann die Gebärdensprache."),
        ("decisions", "Wir haben seit gestern eine Katze."),
        ("decisions", "Ich verwalte die Schlüssel in unserem Haus."),
        ("decisions", "Wir haben die Entscheidung getroffen, nach Kiel zu ziehen."),
    ],
)
def test_what_lasts_is_told_all_the_same(category, line):
    assert [(fact.category, fact.statement) for fact in facts_in(line)] == [(category, line)]
