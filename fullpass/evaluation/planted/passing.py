"""What a person writes that says nothing lasting about them, however much it sounds so."""

from __future__ import annotations

import re

from fullpass.evaluation.planted.planting import Planter
from fullpass.evaluation.planted.small_talk import answer
from fullpass.evaluation.planted.truth import PlantedFact
from fullpass.evaluation.planted.vocabulary import SLOTS

A_CONVERSATION = 2  # such sentences
_SLOT = re.compile(r"\{(\w+)\}")

PASSING: dict[str, dict[str, str]] = {  # language → kind → sentence
    "en": {
        "hypothetical": "If I lived in {city}, I would probably take the tram every day, wouldn't I?",
        "supposed date": "Suppose my deadline were {full_date}: how many days would that leave?",
        "imagined decision": "Imagine I had decided to {action}; what would be the first step?",
        "undecided": "I can't decide whether to {action} or not, so give me the pros and cons.",
        "belief of another": "My colleague {name} thinks that {value} beats {rival}, is that common?",
        "taste of another": "My flatmate can't stand {food} on {dish}, what could I cook instead?",
        "fiction": "In my story the hero says: I moved to {city} because {reason}. Is that natural?",
        "role play": "Let's pretend that I am a pilot and live in {city}. You are the customs officer.",
        "to translate": "Translate this into Dutch: I have worked at {name} since {full_date}.",
        "to draft": "Write a card for my aunt that says: I love {liked} more than anything.",
        "to argue": "For the debate I have to argue that {value} matters more than {rival}.",
        "song": 'What does the line "I never drink {drink} in the {daytime}" mean in that song?',
        "passing state": "I have a headache today and I want to go home early.",
        "on the way": "I'm at the airport in {city} for an hour, where is the quiet corner?",
    },
    "de": {
        "hypothetical": "Wenn ich in {city} wohnen würde, bräuchte ich dann ein Auto?",
        "taste of another": "Mein Mitbewohner hasst {de_drink}, was kann ich ihm anbieten?",
        "to translate": "Übersetze ins Englische: Ich bin letztes Jahr nach {city} gezogen.",
        "passing state": "Ich bin heute müde und möchte früh nach Hause.",
    },
    "es": {
        "hypothetical": "Si yo viviera en {city}, ¿necesitaría un coche?",
        "taste of another": "Mi compañero de piso odia {es_liked}, ¿qué le propongo?",
        "to translate": "Traduce al inglés: me mudé a {city} el año pasado.",
        "passing state": "Hoy estoy cansado y quiero irme pronto a casa.",
    },
    "fr": {
        "hypothetical": "Si j'habitais à {city}, aurais-je besoin d'une voiture ?",
        "taste of another": "Mon colocataire déteste {fr_liked}, que puis-je lui proposer ?",
        "to translate": "Traduis en anglais : j'ai déménagé à {city} l'année dernière.",
        "passing state": "Aujourd'hui je suis fatigué et je veux rentrer tôt.",
    },
    "zh": {
        "hypothetical": "如果我住在上海，我需要买车吗？",
        "taste of another": "我的室友不喜欢{zh_drink}，我该给他准备什么？",
        "to translate": "把这句话翻译成英语：我去年搬到了北京。",
        "passing state": "我今天有点累，想早点回家。",
    },
}


def add_passing(planter: Planter) -> None:
    """Plant each of them once."""
    for language, sentences in PASSING.items():
        items = list(sentences.items())
        for at in range(0, len(items), A_CONVERSATION):
            conversation = planter.conversation()
            for kind, sentence in items[at : at + A_CONVERSATION]:
                values = {slot: SLOTS[slot].draw(planter.rng) for slot in _SLOT.findall(sentence)}
                if "name" in values:
                    values["name"] = planter.name()
                said = sentence.format(**values)
                planter.planted.passing.append(
                    PlantedFact(
                        category="",
                        sentence=said,
                        statement="",
                        keywords=(),
                        place=f"passing: {kind}",
                        topic=kind,
                        language=language,
                        conversation_id=conversation.id,
                        message_id=conversation.upcoming,
                        said_at=conversation.said_at,
                    )
                )
                conversation.say("user", said)
                conversation.say("assistant", answer(planter.rng, language))
            planter.end(conversation)
