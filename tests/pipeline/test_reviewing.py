"""What a person said of a fact holds for all that is found later."""

from dataclasses import replace

from fullpass.pipeline.consolidation import consolidate_facts
from fullpass.pipeline.evidence import among, gather_evidence
from fullpass.pipeline.reviewing import Place, ReviewedFact, WithKept, as_reviewed
from fullpass.pipeline.types import FactStatus, Relations
from tests.pipeline.making import day, evidence, finding

QUOTE = "I drink green tea and fire my own kiln every week"
TEA = finding("The user drinks green tea.")
REVIEWED_ON = day(100)


def said(statement, quote=QUOTE, start=0, number=0, **fields):
    place = replace(evidence(day(number), quote=quote), start=start)
    return replace(finding(statement, **fields), evidence=(place,))


def reviewed(statement="The user drinks green tea.", **changes):
    fact = ReviewedFact(
        id=TEA.id,
        category="preferences",
        holds=True,
        confirmed=True,
        statement="",
        at=REVIEWED_ON,
        known_as=(statement,),
        places=(Place("c1", "m1", 0, len(QUOTE)),),
    )
    return replace(fact, **changes)


REJECTED = reviewed(holds=False, confirmed=False)


def left(found, *reviews):
    [each] = as_reviewed([found], reviews)
    return each


def test_a_rejected_fact_that_is_found_again_is_rejected():
    assert left(said("The user drinks green tea."), REJECTED).status is FactStatus.REJECTED


def test_other_words_for_the_same_evidence_are_the_rejected_fact():
    again = left(said("Has a cup of green tea each day."), REJECTED)
    assert (again.id, again.status) == (TEA.id, FactStatus.REJECTED)


def test_a_part_of_the_quote_that_tells_the_same_is_the_rejected_fact():
    assert left(said("Green tea is what the user drinks.", QUOTE[:17]), REJECTED).id == TEA.id


def test_what_stands_elsewhere_or_in_another_category_is_another_fact():
    for other in (
        said("Drinks tea.", start=len(QUOTE) + 5),
        said("Drinks green tea since 2019.", category="decisions"),
        said("Fires a kiln.", QUOTE[-10:], start=len(QUOTE) - 10),
    ):
        assert left(other, REJECTED) == other


def test_of_two_facts_in_the_same_words_only_the_one_that_was_rejected_goes():
    kiln = finding("The user fires a kiln.")
    beside = replace(REJECTED, beside={kiln.id: kiln.statement})
    found_again = said("Fires a kiln of their own.")
    assert left(found_again, beside) == found_again
    assert left(said("Loves green tea."), beside).status is FactStatus.REJECTED


def test_a_corrected_fact_keeps_its_words_whatever_is_extracted():
    corrected = reviewed(statement="The user drinks white tea.")
    for statement in ("The user drinks green tea.", "Has green tea each day."):
        again = left(said(statement), corrected)
        assert (again.id, again.statement) == (TEA.id, "The user drinks white tea.")


def test_a_quarantined_finding_that_was_accepted_is_active():
    doubtful = said("The user drinks tea.", status=FactStatus.QUARANTINED)
    accepted = left(replace(doubtful, id=TEA.id, quarantine_reason="unsupported_statement"), reviewed())
    assert (accepted.status, accepted.quarantine_reason) == (FactStatus.ACTIVE, "")


def consolidated(findings, reviews, relations):
    done = consolidate_facts(as_reviewed(findings, reviews), lambda _: relations, input_tokens=10_000)
    return {fact.id: fact for fact in done.facts}


def test_what_was_said_before_a_confirmation_does_not_supersede_it_what_was_said_after_does():
    earlier, later = said("The user gave up tea.", number=50), said("The user is done with tea.", number=200)
    for other, expected in ((earlier, FactStatus.ACTIVE), (later, FactStatus.SUPERSEDED)):
        relations = Relations(supersedes=((other.id, TEA.id),))
        other = replace(other, evidence=(replace(other.evidence[0], message_id="m9"),))
        facts = consolidated([said(TEA.statement), other], [reviewed()], relations)
        assert facts[TEA.id].status is expected


def test_a_correction_of_wording_alone_revives_nothing():
    other = said("The user gave up tea.", number=50)
    other = replace(other, evidence=(replace(other.evidence[0], message_id="m9"),))
    relations = Relations(supersedes=((other.id, TEA.id),))
    worded = reviewed(statement="The user drank green tea.", confirmed=False)
    facts = consolidated([said(TEA.statement), other], [worded], relations)
    assert (facts[TEA.id].status, facts[TEA.id].statement) == (
        FactStatus.SUPERSEDED,
        "The user drank green tea.",
    )


def test_what_a_person_confirmed_keeps_its_words_when_it_is_joined():
    early = replace(finding("Green tea is the user's drink.", 0), evidence=(evidence(day(0), message="m2"),))
    relations = Relations(same=((early.id, TEA.id),))
    corrected = reviewed(statement="The user drinks white tea.")
    facts = consolidated([early, said(TEA.statement, number=3)], [corrected], relations)
    assert facts[TEA.id].statement == "The user drinks white tea."
    assert facts[TEA.id].confidence == 1.0


def test_what_was_kept_comes_after_the_findings_unless_it_is_among_them():
    tea, kiln = said(TEA.statement), said("The user fires a kiln.", category="projects")
    stream = WithKept([tea], [tea, kiln])
    assert list(stream) == [tea, kiln] and stream.added == (kiln,)
    assert list(stream) == [tea, kiln]


def test_evidence_of_what_was_kept_is_gathered_with_that_of_its_conversation():
    def there(statement, conversation):
        place = replace(evidence(day(0), quote=QUOTE), conversation_id=conversation)
        return replace(finding(statement), evidence=(place,))

    found = [there("Drinks tea.", "c1"), there("Has a kiln.", "c2")]
    both = (*there("", "c1").evidence, *there("", "c3").evidence)
    kept = replace(there("Loves tea.", "c1"), evidence=both)
    joined = {kept.id: found[0].id}
    gathered = list(gather_evidence(among(found, [kept]), joined))
    assert [(fact, place.conversation_id) for fact, place in gathered] == [
        (found[0].id, "c1"), (found[1].id, "c2"), (found[0].id, "c3"),
    ]  # fmt: skip
