"""What must not become a fact about the person, each trap by name; and the same words where they are one."""

from __future__ import annotations

import pytest

from fullpass.pipeline.types import Message, Outcome, Role
from tests.engines.offline.make import DAY, ENGINE, chunks, conversation, statements_in
from tests.engines.offline.scoring import messages

NOTHING_TO_KEEP = {
    "a question about oneself": "Am I allergic to penicillin if I got a rash once?",
    "a question without its mark": "do i have to be vegetarian to join",
    "a hypothetical": "If I were vegetarian, how would I get enough iron?",
    "a supposition": "Suppose I earn 80k and have two kids, how much tax would I pay?",
    "someone else's diet": "My friend is vegan and my boss hates garlic.",
    "what someone else believes": "My uncle thinks the moon landing was fake.",
    "somebody by pronoun": "He lives in Boston, works as a nurse and hates flying.",
    "a mail to be written": "Write me an email to my boss saying that I'm sick and can't come in.",
    "a text to be translated": "Translate to Spanish please: My name is Carol and I live in Ohio.",
    "a text to be mended": 'Correct the grammar: "I am working since 2010 as a teacher."',
    "a quotation": '"I believe that all men are created equal" - who said that?',
    "a cited mail": "What does he mean?\n\n> I believe you work too little. I hate rain.",
    "a pasted mail": "Answer this mail:\n\nFrom: Ann\nSubject: Leave\n\nI'm moving to Rome on 3 June.\nAnn",
    "a pasted letter": "Well?\n\nDear Sir,\n\nI was born here and I love slow travel.\n\nYours\nJo",
    "a transcript": "Summarise it:\nSpeaker 1: I moved to Leeds in 2003.\nSpeaker 2: I hate Leeds.",
    "code": '```python\nbio = "I am a vegan from Oslo"  # I prefer tabs\n```\nWhat does this print?',
    "inline code": "What does `I prefer tabs over spaces` do here?",
    "role-play": "Let's role-play. I am a candidate who has worked at Google for ten years.",
    "a game": "Let's play D&D. I'm a half-elf ranger and I live in a hollow oak.",
    "a story": "Write a first-person story that begins with: I was born on a ship.",
    "a passing state": "I'm so tired today. I have a headache right now.",
    "an opinion on the answer": "I like the second version more. I think it should be shorter.",
    "thanks": "I love it! I'll take the second version.",
    "a task at hand": "I have a list of 10 elements and I want to loop over it. I'm using Python 3.11.",
    "a bug": "I'm getting an error when I run npm install. I think there's a typo in line 3.",
    "a conditional with a plan": "Let's say I move to Spain next year and buy a house.",
    "a German question": "Bin ich gegen Pollen allergisch, wenn meine Augen jucken?",
    "a German hypothetical": "Wenn ich Veganer wäre, woher bekäme ich B12?",
    "a Spanish hypothetical": "Si fuera vegano, ¿de dónde sacaría el hierro?",
    "a French question": "Est-ce que je suis allergique si j'éternue ?",
    "a Chinese question": "我是不是对花粉过敏？",
}


@pytest.mark.parametrize("trap", NOTHING_TO_KEEP)
def test_no_fact_comes_from(trap):
    assert statements_in(NOTHING_TO_KEEP[trap]) == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("What should I cook? I'm allergic to penicillin, by the way.", "I'm allergic to penicillin."),
        ("I'm vegetarian, so how would I get enough iron?", "I'm vegetarian."),
        ("I'm allergic to eggs what can I bake", "I'm allergic to eggs."),
        ("What can I bake, since I'm allergic to eggs?", "I'm allergic to eggs."),
        (
            'My novel, "The Salt Road", is in its second draft.',
            'My novel, "The Salt Road", is in its second draft.',
        ),
        ("I hate rain and love snow.", "I love snow."),
        ("I love role-playing games.", "I love role-playing games."),
        ("You are now my tutor. I'm a nurse in Ghent.", "I'm a nurse in Ghent."),
        ("Act as a chef. I'm allergic to nuts.", "I'm allergic to nuts."),
        ("I'm Ada, a welder, originally from Turku.", "I'm originally from Turku."),
    ],
)
def test_the_same_words_are_kept_where_the_person_means_it(text, kept):
    assert kept in statements_in(text)


@pytest.mark.parametrize("split", ["dev", "held_out"])
def test_few_traps_of_the_corpus_are_fallen_into(split):
    traps = [message for message in messages(split) if message.get("trap")]
    caught = [m["id"] for m in traps if statements_in(m["text"], Role(m["role"]))]
    assert len(traps) > 40
    assert len(caught) <= 0.1 * len(traps), caught


def test_the_assistant_s_words_are_never_facts():
    said = "I live in Oslo. I am allergic to peanuts. My birthday is on 3 May."
    outcomes = ENGINE.extract(chunks(conversation(said, role=Role.ASSISTANT)))
    assert [outcome.outcome for outcome in outcomes] == [Outcome.EMPTY]


def test_a_game_goes_on_until_the_talk_ends():
    talk = conversation(
        "Let's play D&D, you are the master.", "I'm a dwarf. I hate elves and I live in a mine."
    )
    assert [fact for outcome in ENGINE.extract(chunks(talk)) for fact in outcome.facts] == []


def test_only_the_person_speaks_in_a_mixed_talk():
    both = (
        Message("m1", Role.USER, "I live in Turin.", DAY),
        Message("m2", Role.ASSISTANT, "I live in the cloud, and I love tea.", DAY),
    )
    talk = conversation()
    facts = [
        fact
        for chunk in chunks(type(talk)("c1", "t", DAY, DAY, both))
        for fact in ENGINE.extract([chunk])[0].facts
    ]
    assert [(fact.statement, fact.message_id) for fact in facts] == [("I live in Turin.", "m1")]
