"""What the states of a fact mean, in sentences for staff."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fullpass.models import Fact, Review
from fullpass.pipeline import facts
from fullpass.pipeline.grounding import support
from fullpass.pipeline.types import FactSource
from fullpass.pipeline.weighing import doubt_of

STATUS_SENTENCES = {
    Fact.Status.ACTIVE: "It holds.",
    Fact.Status.SUPERSEDED: "It held earlier; a later statement took its place.",
    Fact.Status.CONFLICTING: (
        "It contradicts another fact, and the dates do not tell which of them holds. Both are shown."
    ),
    Fact.Status.QUARANTINED: "Its evidence did not hold. It stands neither in MEMORY nor in the sections.",
    Fact.Status.REJECTED: "A person said that it is wrong. Later runs keep to that.",
}

QUARANTINE_SENTENCES = {
    facts.EMPTY_STATEMENT: "The model gave a quote, but no statement.",
    facts.STATEMENT_TOO_LONG: (
        f"The statement has more than {facts.LONGEST_STATEMENT:,} characters; one sentence was asked for."
    ),
    facts.UNKNOWN_CATEGORY: "Its category is none of those that were configured for the run.",
    facts.QUOTE_NOT_FOUND: "The words that it quotes are in no message of its chunk.",
    facts.ASSISTANT_WORDS: "The words that it quotes are the assistant's, not the person's.",
    facts.PLANTED_ORDER: (
        "The words that it quotes are an order to an assistant in a text that the person pasted."
    ),
    support.CONTRADICTS: (
        "The statement says something else than its quote: another number, date or name, or the opposite."
    ),
    support.UNSUPPORTED: "The statement does not follow from its quote: they have next to nothing in common.",
}


def why_quarantined(code: str) -> str:
    """The reason in words; a code that nobody has explained is named as it is."""
    return QUARANTINE_SENTENCES.get(code, f"The reason is {code or 'not known'}.")


def status_sentence(fact: Fact) -> str:
    """What the status of the fact means, with the reason where it was quarantined."""
    sentence = STATUS_SENTENCES[Fact.Status(fact.status)]
    if fact.status == Fact.Status.QUARANTINED:
        return f"{why_quarantined(fact.quarantine_reason)} {sentence}"
    return sentence


def how_sure(fact: Fact, reviews: Sequence[Review] = ()) -> str:
    """What the confidence says, in a sentence: how often facts like it are expected to hold.

    `reviews` are those of it, newest first: one that accepts it or corrects it counts from the next run on.
    """
    if fact.confidence == 1:
        return "A person confirmed or corrected it, so it counts as certain."
    newest = reviews[0] if reviews else None
    is_accepted = newest is not None and newest.verdict == Review.Verdict.ACCEPTED
    later = ""
    if fact.status == Fact.Status.ACTIVE and (fact.corrected or is_accepted):
        what = "it was accepted" if is_accepted else "the correction"
        later = f" That was reckoned before {what}; the next run counts it as certain."
    if fact.confidence == 0 and later:
        return f"Nothing was built on it.{later}"
    if fact.confidence == 0:
        return "It was set aside, or rests on no message, so nothing is built on it."
    wrong, facts = (1 - fact.confidence) * 100, 100
    if wrong < 1:
        wrong, facts = wrong * 10, 1_000
    of_them = f"about {round(wrong)}" if round(wrong) else "fewer than 1"
    said = "It was only implied" if fact.certainty == Fact.Certainty.IMPLIED else "It was stated"
    messages = f"in {fact.times_said} message{'' if fact.times_said == 1 else 's'}"
    return f"{said} {messages}: of {facts:,} facts like it, {of_them} are expected to be wrong.{later}"


def where_from(fact: Fact, reviews: Iterable[Review]) -> str:
    """Who said it, and whose words a correction gave it; `reviews` are those of it, newest first."""
    if not fact.corrected:
        return fact.get_source_display()
    corrections = (each for each in reviews if each.verdict == Review.Verdict.CORRECTED)
    by = next((each.reviewer for each in corrections), "")
    return f"{fact.get_source_display()}; the words are those of a correction{f' by {by}' if by else ''}"


def why_so_sure(fact: Fact) -> str:
    """How the confidence came about: the doubt that is left after each thing that bears on it."""
    if fact.confidence == 1:
        return "a person confirmed it"
    if fact.confidence == 0:
        return "it was set aside, or rests on no message"
    said, messages = FactSource.SAID, fact.times_said
    steps = [
        (f"as it was {_CERTAINTIES[Fact.Certainty(fact.certainty)]}", doubt_of(fact.certainty, said, 1, 1)),
        ("as only the assistant noted it", doubt_of(fact.certainty, fact.source, 1, 1)),
        (f"as {messages} messages say it", doubt_of(fact.certainty, fact.source, messages, 1)),
    ]
    doubt = 1 - fact.confidence
    oldest = doubt_of(fact.certainty, fact.source, messages, 0)
    if not steps[-1][1] - _ROUNDED <= doubt <= oldest + _ROUNDED:
        return "by the rules of the time when it was found"
    steps.append(("with its age", doubt))
    told, before = [], 0.0
    for why, left in steps:
        if abs(left - before) > _ROUNDED:
            told.append(f"{left:.2%} {why}")
        before = left
    return f"1 less a doubt of {', '.join(told)}"


_ROUNDED = 0.0001  # what four digits tell apart
_CERTAINTIES = {Fact.Certainty.STATED: "stated", Fact.Certainty.IMPLIED: "only implied"}
