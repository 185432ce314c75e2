"""Conversations in the desk: what was said in them and what is known from them; and how one is forgotten."""

from __future__ import annotations

import pytest

from fullpass.models import AuditEntry, Chunk, Conversation, Fact, ForgottenConversation, Profile, Review
from tests.admin.desk_pages import do, list_of, page_of, reveal, said
from tests.admin.staff import make_staff
from tests.known import TEA, add_chunks, known_person
from tests.make import make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


@pytest.fixture
def mara() -> Profile:
    return known_person()


@pytest.fixture
def conversation(mara) -> Conversation:
    return Conversation.objects.get()


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support"))
    return client


@pytest.fixture
def lead(client):
    client.force_login(make_staff("Support lead"))
    return client


def test_its_chunks_its_dates_and_its_facts(support, mara, conversation):
    page = page_of(support, conversation)
    assert "Glaze tests" not in page
    assert "green tea" not in page
    reveal(support, mara)
    page = page_of(support, conversation)
    assert "Glaze tests" in page
    assert "Drinks green tea" in page
    assert "c-17" in page
    for chunk in Chunk.objects.all():
        assert f"/admin/fullpass/chunk/{chunk.pk}/change/" in page
    for fact in Fact.objects.all():
        assert f"/admin/fullpass/fact/{fact.pk}/change/" in page


def test_the_list_is_masked_narrowed_and_searched_by_ids(support, mara):
    known_person("noor")
    everyone = list_of(support, Conversation)
    assert "Glaze" not in everyone
    assert everyone.count("masked, 11 characters") == 2
    assert list_of(support, Conversation, q="c-17").count("masked, 11 characters") == 2
    assert list_of(support, Conversation, q="noor").count("masked, 11 characters") == 1
    narrowed = {"profile__id__exact": mara.pk}
    assert list_of(support, Conversation, **narrowed).count("masked, 11 characters") == 1
    assert "/admin/fullpass/conversation/" in list_of(support, Conversation, **narrowed)
    assert "0 conversations" in list_of(support, Conversation, **narrowed, q="glaze")
    reveal(support, mara)
    assert "Glaze tests" in list_of(support, Conversation, **narrowed, q="glaze")
    assert "Glaze" not in list_of(support, Conversation, q="noor")


def test_only_a_lead_forgets_a_conversation(support, conversation):
    assert "Forget this conversation" not in page_of(support, conversation)
    assert do(support, conversation, "forget", confirmation="c-17").status_code == 403
    assert Conversation.objects.exists()


def test_forgetting_asks_for_the_id_and_removes_all_that_rests_on_it_alone(lead, mara, conversation):
    add_chunks(mara.runs.get(), "c-18", ["I drink green tea, never coffee."])
    Fact.objects.get(key=TEA).evidence.exclude(conversation=conversation).delete()
    assert "Type its id, c-17, to confirm" in page_of(lead, conversation)
    assert "nothing was done" in said(do(lead, conversation, "forget", confirmation="c-1"))[0]
    assert Conversation.objects.filter(pk=conversation.pk).exists()
    answer = do(lead, conversation, "forget", confirmation=" c-17 ", next="/admin/fullpass/conversation/")
    assert said(answer) == [
        "Conversation c-17 is forgotten; no export brings it back. Version 4 was published without it."
    ]
    assert not Conversation.objects.filter(pk=conversation.pk).exists()
    assert not Fact.objects.filter(key=TEA).exists()
    assert ForgottenConversation.objects.get().external_id == "c-17"
    entry = AuditEntry.objects.get(action="forget_conversation")
    assert (entry.user_id, entry.details) == ("mara", {"version": 4})
    assert "Glaze" not in entry.target
    assert "c-17" in list_of(lead, ForgottenConversation)


def test_while_a_run_is_active_nothing_is_forgotten(lead, mara, conversation):
    make_run(mara, status="processing")
    answer = do(lead, conversation, "forget", confirmation="c-17")
    assert "A run of this person is under way" in said(answer)[0]
    assert Conversation.objects.filter(pk=conversation.pk).exists()


def test_reviews_are_listed_with_who_and_what_and_masked(support, mara):
    review = mara.reviews.create(
        fact_key=TEA, verdict="corrected", statement="Drinks oolong", statement_before="Drinks green tea",
        note="told by mail", reviewer="ida",
    )  # fmt: skip
    assert "ida" in list_of(support, Review)
    page = page_of(support, review)
    assert "oolong" not in page
    assert "told by mail" not in page
    reveal(support, mara)
    page = page_of(support, review)
    assert "Drinks oolong" in page
    assert "told by mail" in page
    assert "1 review" in list_of(support, Review, q=TEA, profile__id__exact=mara.pk)
    assert "0 reviews" in list_of(support, Review, q="oolong")


def test_a_title_that_is_hostile_is_shown_and_never_run(support, mara, conversation):
    conversation.title = "<script>alert(1)</script>\u202e" + "x" * 400
    conversation.save()
    reveal(support, mara)
    for page in (page_of(support, conversation), list_of(support, Conversation), list_of(support, Chunk)):
        assert "&lt;script&gt;" in page
        assert "<script>alert" not in page
