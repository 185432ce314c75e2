"""The page of a fact: where it was said, what became of it, where it stands, and what people said of it."""

from __future__ import annotations

import ast
import inspect
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from fullpass.admin.fact_words import (
    QUARANTINE_SENTENCES,
    STATUS_SENTENCES,
    how_sure,
    status_sentence,
    where_from,
    why_so_sure,
)
from fullpass.models import Evidence, Fact, Profile
from fullpass.pipeline import facts, types
from fullpass.pipeline.grounding import support
from fullpass.pipeline.weighing import confidence
from fullpass.reviews import review_fact
from tests.admin.desk_pages import list_of, page_of, reveal
from tests.admin.staff import make_staff
from tests.known import FACTS, KILN, LINES, MOVE, OLD_MOVE, SAID_AT, TEA, add_chunks, known_person

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
SCRIPT = "<script>alert(1)</script>"
RIGHT_TO_LEFT = "\u202e"


@pytest.fixture
def mara() -> Profile:
    profile = known_person()
    Fact.objects.filter(key=OLD_MOVE).update(superseded_by=Fact.objects.get(key=MOVE))
    return profile


@pytest.fixture
def staff(client):
    client.force_login(make_staff("Support"))
    return client


@pytest.fixture
def reader(staff, mara):
    """A member of staff to whom the person's text is shown."""
    reveal(staff, mara)
    return staff


def fact(key: str) -> Fact:
    return Fact.objects.get(key=key)


def returned_names(function) -> set[str]:
    """The names of constants that a function returns."""
    tree = ast.parse(inspect.getsource(function))
    returns = [node.value for node in ast.walk(tree) if isinstance(node, ast.Return)]
    return {value.id for value in returns if isinstance(value, ast.Name) and value.id.isupper()}


def test_every_reason_for_quarantine_and_every_status_has_a_sentence():
    reasons = {getattr(facts, name) for name in returned_names(facts._problem)}
    reasons |= {getattr(support, name) for name in returned_names(support.statement_problem)}
    assert len(reasons) >= 8
    assert reasons == QUARANTINE_SENTENCES.keys()
    assert {*Fact.Status} == STATUS_SENTENCES.keys()
    for reason in reasons:
        row = Fact(status="quarantined", quarantine_reason=reason)
        assert QUARANTINE_SENTENCES[reason] in status_sentence(row)
    unknown = Fact(status="quarantined", quarantine_reason="of_tomorrow")
    assert "of_tomorrow" in status_sentence(unknown)


@pytest.mark.parametrize("certainty", ["stated", "implied"])
@pytest.mark.parametrize("source", ["said", "saved_memory"])
@pytest.mark.parametrize("messages", [1, 2, 5])
@pytest.mark.parametrize("months", [0, 30])
def test_the_confidence_that_is_told_is_the_one_that_the_fact_has(certainty, source, messages, months):
    newest = SAID_AT + timedelta(days=30 * months)
    weighed = types.Fact(
        "id",
        "dates",
        "Moved",
        types.Certainty(certainty),
        types.FactSource(source),
        SAID_AT,
        SAID_AT,
        messages,
    )
    sure = confidence(weighed, newest)
    told = why_so_sure(Fact(certainty=certainty, source=source, times_said=messages, confidence=sure))
    assert told.startswith("1 less a doubt of ")
    last = told.removeprefix("1 less a doubt of ").split(", ")[-1]
    assert float(last.split("%")[0]) == pytest.approx(100 * (1 - sure), abs=0.02)
    assert ("assistant" in told) == (source == "saved_memory")
    assert (f"as {messages} messages say it" in told) == (messages > 1)
    assert ("with its age" in told) == (months > 0) or messages == 5  # where it is lost in rounding


def test_confidences_that_are_no_reckoning():
    assert why_so_sure(Fact(confidence=1, times_said=3)) == "a person confirmed it"
    assert "rests on no message" in why_so_sure(Fact(confidence=0))
    of_another_time = Fact(confidence=0.31, times_said=1, certainty="stated", source="said")
    assert "of the time when it was found" in why_so_sure(of_another_time)


def test_nothing_of_the_persons_text_is_on_the_page_until_it_is_revealed(staff, mara):
    Fact.objects.filter(key=MOVE).update(details={"city": "Lisbon by the sea"}, status="conflicting")
    page = page_of(staff, fact(MOVE))
    secrets = [statement for _, statement, _ in FACTS.values()] + [text for text, _ in LINES["dates"]]
    for secret in (*secrets, "Glaze tests", "green tea, never", "Lisbon", "city"):
        assert secret not in page
    assert "masked, 27 characters" in page
    assert "To accept, correct or reject it, reveal" in page


def test_a_quote_is_marked_in_its_message_with_its_conversation_its_date_and_its_chunk(reader, mara):
    long = "Before it all. " * 60 + "I love my red bicycle" + ", and so on" * 60
    chunk = add_chunks(mara.runs.get(), "c-18", [long])[0]
    Evidence.objects.filter(chunk=chunk).update(quote="I love my red bicycle", start=15 * 60)
    evidence = Evidence.objects.get(chunk=chunk, fact__key=TEA)
    page = page_of(reader, fact(TEA))
    assert "Before it all. <mark>I love my red bicycle</mark>, and so on" in page
    assert 200 < len(page[: page.index("<mark>I love")].rsplit('dir="auto">', 1)[1]) < 400
    assert f'/admin/fullpass/chunk/{chunk.pk}/change/#e{evidence.pk}"' in page
    assert "Glaze tests" in page
    assert "2025-03-02 10:15, user" in page
    assert "<mark>I drink green tea, never coffee.</mark>" in page


def test_a_quote_in_the_part_that_a_chunk_repeats_is_marked_too(reader, mara):
    first, second = add_chunks(mara.runs.get(), "c-19", ["I keep bees on the roof.", "They are calm."])
    second.overlap_length = 24
    second.save()
    Evidence.objects.filter(chunk=first).exclude(fact__key=KILN).delete()
    Evidence.objects.filter(chunk=first).update(chunk=second, quote="bees on the roof", start=7)
    assert "I keep <mark>bees on the roof</mark>." in page_of(reader, fact(KILN))


def test_many_places_are_shown_twenty_at_a_time(reader, mara):
    one = Evidence.objects.get(fact__key=TEA)
    for number in range(25):
        one.pk, one.observed_at = None, SAID_AT + timedelta(days=number + 1)
        one.save()
    first = page_of(reader, fact(TEA))
    assert first.count("In its chunk") == 20
    assert "?from=21" in first
    second = page_of(reader, fact(TEA), **{"from": "21"})
    assert second.count("In its chunk") == 6
    assert "?from=41" not in second
    assert page_of(reader, fact(TEA), **{"from": "x"}).count("In its chunk") == 20


def test_what_it_superseded_and_what_superseded_it_are_a_timeline_in_both_directions(reader, mara):
    Fact.objects.filter(key=OLD_MOVE).update(last_seen=SAID_AT - timedelta(days=400))
    for key, other in ((MOVE, OLD_MOVE), (OLD_MOVE, MOVE)):
        page = page_of(reader, fact(key))
        timeline = page[page.index('class="timeline"') : page.index("</ol>", page.index('class="timeline"'))]
        assert timeline.index("Moved to Porto") < timeline.index("Moved to Lisbon")
        assert f"/admin/fullpass/fact/{fact(other).pk}/change/" in timeline
        assert timeline.count("this fact") == 1
    assert 'class="timeline"' not in page_of(reader, fact(TEA))


def test_an_evolution_that_runs_in_a_circle_ends(reader, mara):
    Fact.objects.filter(key=MOVE).update(superseded_by=fact(OLD_MOVE))
    assert page_of(reader, fact(MOVE)).count("this fact") == 1


def test_what_it_contradicts(reader, mara):
    Fact.objects.filter(key=TEA).update(status="conflicting", conflicts_with=[KILN])
    page = page_of(reader, fact(TEA))
    assert "What it contradicts" in page
    assert "Builds a gas kiln" in page


def test_the_lines_and_fields_of_the_current_version_that_rest_on_it(reader, mara):
    page = page_of(reader, fact(TEA))
    assert "MEMORY, Preferences:" in page
    assert "Drinks green tea, never coffee" in page
    assert "MEMORY, Projects:" in page
    assert "User, interests:" in page
    assert "green tea; gas kiln; trail running" in page
    assert "Quill" in page
    assert "version 3" in page
    assert "rests on it" in page_of(reader, Fact.objects.get(statement="Owns a chair"))


def test_hostile_text_is_shown_and_never_run(reader, mara):
    hostile = f"{SCRIPT}{RIGHT_TO_LEFT}<img src=x onerror=alert(2)>" + "x" * 100_000
    chunk = add_chunks(mara.runs.get(), "c-66", [hostile])[0]
    chunk.conversation.title = f"{SCRIPT}{'y' * 400}"
    chunk.conversation.save()
    Fact.objects.filter(key=TEA).update(statement=hostile, details={SCRIPT: hostile}, category=SCRIPT)
    version = mara.current_version
    version.memory_lines = {SCRIPT: [{"text": hostile, "facts": [TEA]}]}
    version.save()
    mara.reviews.create(fact_key=TEA, verdict="rejected", note=hostile, reviewer=SCRIPT)
    page = page_of(reader, fact(TEA))
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert SCRIPT not in page
    assert "<img" not in page
    assert page.count("x" * 2_000) == 3 * 50  # behind a fold, as the quote, and to be corrected


def test_a_fact_has_its_persons_name_and_its_id_and_the_way_back_to_the_person(staff, mara):
    page = page_of(staff, fact(TEA))
    assert "<title>Fact of mara |" in page
    assert f"Fact {TEA}</p>" in page
    crumbs = page.split('class="breadcrumbs"')[1].split("</div>")[0]
    for address in (
        reverse("admin:fullpass_profile_changelist"),
        reverse("admin:fullpass_profile_change", args=[mara.pk]),
        f"{reverse('admin:fullpass_fact_changelist')}?profile__id__exact={mara.pk}",
    ):
        assert f'href="{address}"' in crumbs


def test_codes_are_shown_by_their_labels(reader, mara):
    Fact.objects.filter(key=TEA).update(source="saved_memory")
    Evidence.objects.filter(fact__key=TEA).update(role="saved_memory")
    evidence = Evidence.objects.get(fact__key=TEA)
    for page in (page_of(reader, fact(TEA)), page_of(reader, evidence), list_of(reader, Evidence)):
        assert "saved memory" in page.lower()
        assert "saved_memory" not in page
    assert "<dd>Preferences</dd>" in page_of(reader, fact(TEA))
    assert "Saved by the assistant" in list_of(reader, Fact)


def test_a_corrected_fact_says_whose_words_it_has_and_what_is_from_before(reader, mara):
    Fact.objects.filter(key=TEA).update(details={"decision": "Drinks green tea"})
    assert "before the correction" not in page_of(reader, fact(TEA))
    review_fact(mara, TEA, statement="Drinks oolong tea", reviewer="lena")
    page = page_of(reader, fact(TEA))
    assert "Said by the person; the words are those of a correction by lena" in page
    assert 'Decision <span class="small">(before the correction)</span>' in page
    assert "reckoned before the correction" in page
    review_fact(mara, TEA, statement="Drinks white tea")
    assert where_from(fact(TEA), mara.reviews.order_by("-pk")).endswith("of a correction")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"confidence": 1}, "A person confirmed or corrected it"),
        ({"confidence": 0}, "nothing is built on it"),
        ({"confidence": 0.85, "certainty": "implied", "times_said": 1},
         "It was only implied in 1 message: of 100 facts like it, about 15 are expected to be wrong."),
        ({"confidence": 0.994, "certainty": "stated", "times_said": 2},
         "It was stated in 2 messages: of 1,000 facts like it, about 6 are expected to be wrong."),
        ({"confidence": 0.9999, "certainty": "stated", "times_said": 9}, "fewer than 1 are expected"),
    ],
)  # fmt: skip
def test_the_confidence_is_told_in_a_sentence(given, told):
    assert told in how_sure(Fact(**given))


def test_an_accepted_fact_counts_as_certain_from_the_next_run_on(reader, mara):
    Fact.objects.filter(key=TEA).update(
        status="quarantined", confidence=0, quarantine_reason="quote_not_found"
    )
    assert "nothing is built on it" in page_of(reader, fact(TEA))
    review_fact(mara, TEA, status="active", reviewer="lena")
    page = page_of(reader, fact(TEA))
    assert "nothing is built on it" not in page
    assert "That was reckoned before it was accepted; the next run counts it as certain." in page


def test_what_people_said_of_it(reader, mara):
    mara.reviews.create(
        fact_key=TEA, verdict="corrected", statement="Drinks oolong", statement_before="Drinks green tea",
        note="by mail", reviewer="mara",
    )  # fmt: skip
    page = page_of(reader, fact(TEA))
    assert "<del>Drinks green tea</del> Drinks oolong" in page
    assert "by mail" in page


def test_a_page_takes_few_queries_also_with_much_evidence(reader, mara):
    with CaptureQueriesContext(connection) as few:
        page_of(reader, fact(TEA))
    for number in range(30):
        add_chunks(mara.runs.get(), f"more-{number}", ["I drink tea in the morning."])
    with CaptureQueriesContext(connection) as many:
        page_of(reader, fact(TEA))
    assert len(few) == len(many) <= 21  # one of them is the test's own
