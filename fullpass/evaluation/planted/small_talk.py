"""What surrounds planted sentences: everyday requests and answers that hold nothing lasting about anybody."""

from __future__ import annotations

import random

QUESTIONS = {
    "en": [
        "Can you explain how a heat pump works?",
        "What does this error in my spreadsheet mean?",
        "Please shorten the paragraph below.",
        "How long should rice stand after cooking?",
        "Give me three synonyms for bright.",
        "What is the difference between a fjord and a bay?",
        "Could you turn this list into a table?",
        "How do I remove a stripped screw?",
        "Write a polite reply to this message.",
        "What time is it usually quiet at a museum?",
    ],
    "de": [
        "Kannst du mir diesen Absatz kürzen?",
        "Wie lange hält sich gekochter Reis im Kühlschrank?",
        "Was bedeutet diese Fehlermeldung?",
        "Welche Wörter reimen sich auf Licht?",
    ],
    "es": [
        "¿Puedes acortar este párrafo?",
        "¿Cuánto tiempo dura el arroz cocido en la nevera?",
        "¿Qué significa este mensaje de error?",
        "¿Qué palabras riman con luz?",
    ],
    "fr": [
        "Peux-tu raccourcir ce paragraphe ?",
        "Combien de temps se conserve le riz cuit ?",
        "Que signifie ce message d'erreur ?",
        "Quels mots riment avec lumière ?",
    ],
    "zh": ["请帮我润色这段文字。", "这个错误是什么意思？", "米饭放冰箱能保存多久？", "帮我把列表改成表格。"],
}
ANSWERS = {
    "en": [
        "Sure, here is a short overview in three steps.",
        "The message means that a cell refers to itself.",
        "Here is a tighter version.",
        "It depends on the temperature, but two hours is a good rule.",
        "Of course. Let me know whether the tone fits.",
        "A rubber band between screw and driver often helps.",
    ],
    "de": [
        "Gern, hier ist eine kürzere Fassung.",
        "Das hängt von der Temperatur ab.",
        "Hier sind drei Vorschläge.",
    ],
    "es": [
        "Claro, aquí tienes una versión más corta.",
        "Depende de la temperatura.",
        "Aquí van tres propuestas.",
    ],
    "fr": [
        "Bien sûr, voici une version plus courte.",
        "Cela dépend de la température.",
        "Voici trois propositions.",
    ],
    "zh": ["好的，下面是修改后的版本。", "这取决于温度。", "当然可以，请看下面的表格。"],
}
PASSAGES = [
    "The paragraph talks about the water cycle and how clouds form above warm land.",
    "Then it lists the parts of the engine, one after the other, with their weights.",
    "The table has four columns, and the last one holds the sums of each row.",
    "After the break the lecture goes on with the trade routes of the Middle Ages.",
    "The recipe asks for flour, water and a pinch of salt, stirred until smooth.",
    "In the second scene the curtain rises over an empty harbour at dawn.",
    "The manual says to press the reset button twice and to wait for the green light.",
    "Every sample was measured three times, and the median was written down.",
    "The bridge was opened in spring and carries two lanes and a footpath.",
    "Here the text repeats the first argument in other words and adds a footnote.",
]


def question(rng: random.Random, language: str = "en") -> str:
    return rng.choice(QUESTIONS[language])


def answer(rng: random.Random, language: str = "en") -> str:
    return rng.choice(ANSWERS[language])


def passage(rng: random.Random, characters: int) -> str:
    """Give prose of at least so many characters."""
    sentences: list[str] = []
    length = 0
    while length < characters:
        sentences.append(rng.choice(PASSAGES))
        length += len(sentences[-1]) + 1
    return " ".join(sentences)


def wall(rng: random.Random, words: int) -> str:
    """Give lower-case words without any punctuation or line break."""
    lexicon = sorted({word.strip(".,").lower() for sentence in PASSAGES for word in sentence.split()})
    return " ".join(rng.choice(lexicon) for _ in range(words))
