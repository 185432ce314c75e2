"""Staff accept, correct and reject facts: one by one and many at once; MEMORY is mended at once."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from fullpass import reviews
from fullpass.admin import reviewing
from fullpass.models import AuditEntry, Fact, Profile
from fullpass.reviews import ReviewInvalid, review_facts
from tests.admin.desk_pages import do, page_of, reveal, said
from tests.admin.staff import make_staff, permissions
from tests.known import CHAIR, FACTS, KILN, MOVE, TEA, add_facts, known_person

pytestmark = pytest.mark.django_db
LIST = "admin:fullpass_fact_changelist"


@pytest.fixture
def mara() -> Profile:
    return known_person()


@pytest.fixture
def staff():
    return make_staff("Support", username="ida")


@pytest.fixture
def support(client, staff):
    client.force_login(staff)
    return client


def fact(key: str) -> Fact:
    return Fact.objects.get(key=key)


def in_bulk(client, action: str, facts, **more):
    data = {"action": action, "_selected_action": [str(each.pk) for each in facts], **more}
    return client.post(reverse(LIST), data, follow=True)


# --- One


def test_rejecting_a_fact_says_which_version_was_published_and_who_did_it(support, staff, mara):
    reveal(support, mara)
    answer = do(support, fact(TEA), "reject", note="by mail of the person")
    assert said(answer) == [f"Fact {TEA} is rejected. Version 4 was published with it."]
    review = mara.reviews.get()
    assert (review.verdict, review.reviewer, review.note) == ("rejected", "ida", "by mail of the person")
    entry = AuditEntry.objects.get(action="reject")
    assert (entry.action, entry.staff, entry.user_id) == ("reject", staff, "mara")
    assert entry.details == {"version": 4, "reviews": [review.pk]}
    assert "by mail" not in str(entry.details)
    mara.refresh_from_db()
    assert "tea" not in mara.current_version.memory_md
    do(support, mara, "hide")
    assert 'formaction="' not in page_of(support, fact(TEA))  # nothing can be done while it is masked


def test_accepting_brings_it_back(support, mara):
    reveal(support, mara)
    do(support, fact(TEA), "reject")
    assert said(do(support, fact(TEA), "accept")) == [
        f"Fact {TEA} is accepted. Version 5 was published with it."
    ]
    assert said(do(support, fact(TEA), "accept")) == [
        f"Fact {TEA} is accepted. Readers have version 5 as before: it says the same."
    ]


def test_correcting_gives_it_another_statement(support, mara):
    reveal(support, mara)
    answer = do(support, fact(TEA), "correct", statement="Drinks oolong tea", note="said so")
    assert said(answer)[-1].startswith(f"Fact {TEA} is corrected. Version 4")
    assert (fact(TEA).statement, fact(TEA).corrected) == ("Drinks oolong tea", True)
    mara.refresh_from_db()
    assert "oolong" in mara.current_version.memory_md


def test_saying_the_same_in_other_spaces_corrects_nothing(support, mara):
    reveal(support, mara)
    for status in ("active", "rejected", "quarantined"):
        Fact.objects.filter(key=TEA).update(status=status)
        answer = do(support, fact(TEA), "correct", statement=" Drinks green\r\ntea ")
        assert said(answer)[-1] == reviewing.UNCHANGED
        assert (fact(TEA).status, fact(TEA).corrected) == (status, False)
    assert not mara.reviews.exists()
    assert not AuditEntry.objects.filter(action="correct").exists()


def test_one_form_has_one_note_for_every_verdict_and_enter_in_it_presses_no_button(support, mara):
    assert "To accept, correct or reject it, reveal" in page_of(support, fact(TEA))
    reveal(support, mara)
    page = page_of(support, fact(TEA))
    form = page.split('class="verdict"')[1].split("</form>")[0]
    assert page.count('name="note"') == form.count('<textarea name="note"') == 1
    assert form.count('<textarea name="statement"') == 1
    for verb in ("accept", "reject", "correct"):
        assert reverse(f"admin:fullpass_fact_{verb}", args=[fact(TEA).pk]) in form
    fields = [part.split(">")[0] for part in form.split("<input ")[1:]]
    assert all('type="hidden"' in field for field in fields)
    bulk = support.get(reverse(LIST)).content.decode()
    assert '<textarea name="note"' in bulk
    assert '<input type="text" name="note"' not in bulk


def test_correcting_what_was_rejected_brings_it_back(support, mara):
    reveal(support, mara)
    do(support, fact(TEA), "reject")
    do(support, fact(TEA), "correct", statement="Drinks oolong tea")
    assert fact(TEA).status == "active"


def test_nobody_judges_what_they_cannot_read(support, mara):
    for verb in ("accept", "correct", "reject"):
        answer = do(support, fact(TEA), verb, statement="Drinks oolong tea")
        assert said(answer) == [reviewing.UNREAD]
    for action in ("accept_facts", "reject_facts"):
        answer = in_bulk(support, action, [fact(TEA), fact(KILN)])
        assert said(answer) == [f"Nothing is done to 2 facts of mara. {reviewing.UNREAD}"]
    assert not mara.reviews.exists()


def test_a_refusal_is_a_sentence_and_changes_nothing(support, mara):
    reveal(support, mara)
    assert "at least one letter" in said(do(support, fact(TEA), "correct", statement="!!"))[-1]
    assert "at most 1,000" in said(do(support, fact(TEA), "correct", statement="x" * 1_001))[-1]
    assert "at most 2,000" in said(do(support, fact(TEA), "reject", note="x" * 2_001))[-1]
    Fact.objects.filter(key=CHAIR).update(status="quarantined", category="gossip")
    assert "no known category" in said(do(support, fact(CHAIR), "accept"))[-1]
    assert not mara.reviews.exists()


def test_without_the_permission_there_is_no_button_and_no_way(client, mara):
    colleague = make_staff()
    colleague.user_permissions.add(*permissions("view_fact", "reveal_profile"))
    client.force_login(colleague)
    assert "Reject" not in page_of(client, fact(TEA))
    assert do(client, fact(TEA), "reject").status_code == 403
    assert "reject_facts" not in client.get(reverse(LIST)).content.decode()
    in_bulk(client, "reject_facts", [fact(TEA)])
    assert not mara.reviews.exists()
    assert client.get(reverse("admin:fullpass_fact_reject", args=[fact(TEA).pk])).status_code == 405


# --- Many


def test_many_are_rejected_with_one_version_a_person(support, mara):
    noor = known_person("noor")
    reveal(support, mara), reveal(support, noor)
    answer = in_bulk(support, "reject_facts", Fact.objects.filter(key__in=[TEA, KILN]), note="test account")
    assert said(answer) == [
        "2 facts of mara: rejected. Version 4 was published with it.",
        "2 facts of noor: rejected. Version 4 was published with it.",
    ]
    for person in (mara, noor):
        assert person.versions.count() == 4
        assert set(person.reviews.values_list("verdict", "reviewer", "note")) == {
            ("rejected", "ida", "test account")
        }
    lines = AuditEntry.objects.filter(action="reject_facts").order_by("user_id")
    assert [(line.user_id, line.details) for line in lines] == [
        (person.user_id, {"facts": 2, "version": 4, "reviews": reviews_of(person)}) for person in (mara, noor)
    ]


def reviews_of(person) -> list[int]:
    return list(person.reviews.order_by("pk").values_list("pk", flat=True))


def test_the_line_of_many_leads_to_what_was_said_of_which_facts(support, mara):
    reveal(support, mara)
    in_bulk(support, "accept_facts", Fact.objects.filter(key=MOVE))
    in_bulk(support, "reject_facts", Fact.objects.filter(key__in=[TEA, KILN]))
    entry = AuditEntry.objects.get(action="reject_facts")
    (url,) = re.findall(r'href="([^"]*)">2 reviews</a>', page_of(support, entry))
    behind = support.get(unescape(url)).context["cl"].queryset
    assert {(review.fact_key, review.verdict) for review in behind} == {
        (TEA, "rejected"),
        (KILN, "rejected"),
    }
    mara.reviews.all().delete()
    assert "2 reviews</a>" not in page_of(support, entry)


def test_many_are_accepted_of_those_who_are_revealed_alone(support, mara):
    for person in (mara, known_person("noor")):
        review_facts(person, [TEA, KILN], status="rejected")
    reveal(support, mara)
    assert said(in_bulk(support, "accept_facts", Fact.objects.filter(key=TEA))) == [
        "1 fact of mara: accepted. Version 5 was published with it.",
        f"Nothing is done to 1 fact of noor. {reviewing.UNREAD}",
    ]
    rejected = Fact.objects.filter(status="rejected")
    assert set(rejected.values_list("profile__user_id", "key")) == {
        ("mara", KILN),
        ("noor", KILN),
        ("noor", TEA),
    }


def test_refusals_are_named_and_the_rest_is_done(support, mara):
    reveal(support, mara)
    Fact.objects.filter(key=CHAIR).update(status="quarantined", category="gossip")
    answer = in_bulk(support, "accept_facts", Fact.objects.all())
    assert any(text.startswith("4 facts of mara: accepted.") for text in said(answer))
    assert any(text.startswith(f"Fact {CHAIR} of mara is left as it is.") for text in said(answer))
    assert mara.reviews.count() == 4


def test_more_than_the_most_are_refused_and_nothing_is_done(support, mara, monkeypatch):
    monkeypatch.setattr(reviewing, "MOST_AT_ONCE", 2)
    assert said(in_bulk(support, "reject_facts", Fact.objects.all())) == [
        "At most 2 facts at once are reviewed: choose fewer."
    ]
    assert not mara.reviews.exists()
    monkeypatch.setattr(reviews, "MOST_AT_ONCE", 2)
    with pytest.raises(ReviewInvalid):
        review_facts(mara, [TEA, KILN, MOVE], status="rejected")


def test_many_at_once_say_what_each_would_by_itself_in_few_queries(mara):
    one, all_at_once = known_person("one"), known_person("all")
    for key in (TEA, KILN):
        reviews.review_fact(one, key, status="rejected", note="n", reviewer="r")
    done = review_facts(all_at_once, [TEA, KILN, "no-such-fact"], status="rejected", note="n", reviewer="r")
    assert (set(done.keys), done.published) == ({TEA, KILN}, True)
    assert done.refused == {"no-such-fact": "This person has no such fact."}
    columns = ("memory_md", "memory_lines", "sections", "fact_states", "statements", "soulprint_text")
    one.refresh_from_db(), all_at_once.refresh_from_db()
    for name in columns:
        assert getattr(one.current_version, name) == getattr(all_at_once.current_version, name)
    again = review_facts(all_at_once, [TEA, KILN], status="rejected", note="n", reviewer="r")
    assert (set(again.keys), again.published) == ({TEA, KILN}, False)
    assert all_at_once.reviews.count() == 2

    run = mara.runs.get()
    many = {f"{n:016x}": ("preferences", f"Likes tea number {n}", "active") for n in range(300)}
    add_facts(run, many)
    with CaptureQueriesContext(connection) as queries:
        review_facts(mara, [*many], status="rejected")
    assert len(queries) < 60
    assert Fact.objects.filter(status="rejected", profile=mara).count() == 300
    assert set(FACTS) & set(many) == set()
