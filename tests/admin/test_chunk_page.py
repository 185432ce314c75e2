"""The page of a chunk: its text with all quotes marked, what became of it, and what the model said."""

from __future__ import annotations

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from fullpass.models import Chunk, EngineResult, Evidence, Fact, ModelCall, Profile, RunChunk
from tests.admin.desk_pages import list_of, page_of, reveal
from tests.admin.staff import make_staff
from tests.known import CHAIR, KILN, MOVE, OLD_MOVE, TEA, add_chunks, known_person

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
SCRIPT = "<script>alert(1)</script>"
TEXT = "I drink green tea, never coffee."


@pytest.fixture
def mara() -> Profile:
    return known_person()


@pytest.fixture
def staff(client):
    client.force_login(make_staff("Support"))
    return client


@pytest.fixture
def reader(staff, mara):
    reveal(staff, mara)
    return staff


def place_quotes(chunk: Chunk, quotes: dict[str, tuple[int, int]]) -> dict[str, Evidence]:
    """Let these alone be the quotes in a chunk of one message, fact → start and end in it."""
    Evidence.objects.filter(chunk=chunk).exclude(fact__key__in=quotes).delete()
    for key, (start, end) in quotes.items():
        quote = {"quote": chunk.text[start:end], "start": start}
        Evidence.objects.filter(chunk=chunk, fact__key=key).update(**quote)
    return {each.fact.key: each for each in chunk.evidence.select_related("fact")}


def text_part(page: str) -> str:
    return page[page.index("<h2>Text</h2>") : page.index("<h2>Facts told here</h2>")]


def words_in(html: str) -> str:
    """What a reader reads, without the numbers that lead to facts."""
    return re.sub(r"<[^>]*>", "", re.sub(r'<a class="ref".*?</a>', "", html))


def test_overlapping_adjacent_and_equal_quotes_are_all_marked_and_lead_to_their_facts(reader, mara):
    chunk = Chunk.objects.get(chunk_index=0)
    quotes = {TEA: (2, 17), KILN: (8, 24), MOVE: (24, 31), OLD_MOVE: (24, 31)}
    places = place_quotes(chunk, quotes)
    html = text_part(page_of(reader, chunk))
    assert TEXT in words_in(html)
    marked = re.findall(
        r"<mark[^>]*><a href=\"/admin/fullpass/fact/([0-9a-f-]+)/change/\">(.*?)</a></mark>", html
    )
    assert [text for _, text in marked] == ["drink ", "green tea", ", never", " coffee"]
    for key, evidence in places.items():
        assert f'<span id="e{evidence.pk}"></span>' in html
        assert f'class="ref" href="/admin/fullpass/fact/{Fact.objects.get(key=key).pk}/change/"' in html
    assert html.count('class="several"') == 2


def test_a_quote_that_was_found_when_the_next_chunk_was_read_is_marked_in_both(reader, mara):
    first, second = add_chunks(mara.runs.get(), "c-20", ["I keep bees on the roof.", "They are calm."])
    second.overlap_length = len("bees on the roof.")
    second.save()
    Evidence.objects.filter(chunk=first).exclude(fact__key=TEA).delete()
    Evidence.objects.filter(chunk=first).update(chunk=second, quote="bees on the roof", start=7)
    assert "bees on the roof</a></mark>" in text_part(page_of(reader, first))
    page = page_of(reader, second)
    assert "17 characters repeated from the chunk before" in page
    apart = page[page.index("<details>") : page.index("<h2>Text</h2>")]
    assert "bees on the roof</a></mark>" in apart
    assert "They are calm." not in apart
    assert "They are calm." in text_part(page)
    assert f"/admin/fullpass/chunk/{first.pk}/change/" in page
    assert f"/admin/fullpass/chunk/{second.pk}/change/" in page_of(reader, first)


def test_each_message_has_its_role_its_date_and_its_id(reader, mara):
    html = text_part(page_of(reader, Chunk.objects.get(chunk_index=1)))
    assert "User" in html
    assert "2025-03-02 10:15, message m-1" in html


def test_nothing_of_what_was_said_is_on_the_page_until_it_is_revealed(staff, mara):
    chunk = Chunk.objects.get(chunk_index=0)
    kept = EngineResult.objects.create(
        profile=mara, act="extract", input_hash="h", engine="offline", model="rules", prompt_version="1",
        result=[{"statement": "Drinks green tea"}],
    )  # fmt: skip
    RunChunk.objects.filter(chunk=chunk).update(result=kept, outcome="extracted")
    page = page_of(staff, chunk)
    for secret in ("green tea", "Glaze tests", "Builds a gas kiln"):
        assert secret not in page
    assert "masked, 32 characters" in page
    assert f'<span id="e{chunk.evidence.first().pk}"></span>' in page
    assert "green tea" not in list_of(staff, Chunk) + list_of(staff, Evidence)
    assert "Glaze tests" not in list_of(staff, Chunk)
    reveal(staff, mara)
    assert "&quot;statement&quot;: &quot;Drinks green tea&quot;" in page_of(staff, chunk)
    assert "Glaze tests" in list_of(staff, Chunk)
    assert "green tea" in list_of(staff, Evidence)


def test_outcomes_and_calls_are_told(reader, mara):
    chunk, run = Chunk.objects.get(chunk_index=0), mara.runs.get()
    RunChunk.objects.filter(chunk=chunk).update(
        outcome="failed", failure_code="bad_answer", failure_message="The answer broke its rules."
    )
    call = ModelCall.objects.create(
        profile=mara, run=run, act="extract", stage="extract", model="haiku", started_at=timezone.now(),
        seconds=3.25, input_tokens=1234, output_tokens=56, cost_usd="0.001514", stop_reason="max_tokens",
        error="truncated",
    )  # fmt: skip
    call.chunks.add(chunk)
    page = page_of(reader, chunk)
    for told in (
        "The answer broke its rules.", "bad_answer", "1,234", "56", "$0.0015", "Cut off at its limit",
        "Truncated", "badge-bad",
    ):  # fmt: skip
        assert told in page


def test_hostile_text_is_shown_and_never_run(reader, mara):
    hostile = f"{SCRIPT}\u202e<img src=x onerror=alert(2)>" + "x" * 100_000
    chunk = add_chunks(mara.runs.get(), "c-66", [hostile])[0]
    place_quotes(chunk, {TEA: (3, 40), CHAIR: (20, 90_000)})
    page = page_of(reader, chunk)
    assert "<script>alert" not in page
    assert "<img" not in page
    assert hostile.replace("<", "&lt;").replace(">", "&gt;") in words_in(text_part(page))


def test_a_page_takes_few_queries_also_with_many_quotes(reader, mara):
    chunk = Chunk.objects.get(chunk_index=0)
    with CaptureQueriesContext(connection) as few:
        page_of(reader, chunk)
    one = chunk.evidence.first()
    for start in range(20):
        one.pk, one.start, one.quote = None, start, TEXT[start : start + 9]
        one.save()
    with CaptureQueriesContext(connection) as many:
        page_of(reader, chunk)
    assert len(few) == len(many) <= 20


def test_lists_of_chunks_and_evidence_are_narrowed_and_bounded(staff, mara):
    chunk = Chunk.objects.get(chunk_index=0)
    other = add_chunks(mara.runs.get(), "c-20", ["I keep bees on the roof."])[0]
    narrowed = list_of(staff, Chunk, conversation__id__exact=chunk.conversation_id)
    assert str(chunk.pk) in narrowed
    assert str(other.pk) not in narrowed
    assert "their text is masked" in narrowed
    assert str(other.pk) in list_of(staff, Chunk, q="c-20")
    assert str(chunk.pk) in list_of(staff, Chunk, profile__id__exact=mara.pk)
    of_fact = list_of(staff, Evidence, fact__id__exact=Fact.objects.get(key=TEA).pk)
    assert of_fact.count("/admin/fullpass/evidence/") >= 2
    assert "their text is masked" in of_fact
    assert "masked" in page_of(staff, Evidence.objects.first())
