"""From what a page shows one gets to what it is about."""

from __future__ import annotations

import pytest
from django.db.models import Model
from django.urls import reverse

from fullpass.models import (
    Chunk,
    Conversation,
    Fact,
    ForgottenConversation,
    FullPassRun,
    Notice,
    ProfileVersion,
    Review,
    StaffNote,
    StageLog,
)
from tests.admin import person_pages
from tests.admin.desk_pages import do, list_of, page_of
from tests.admin.staff import make_staff
from tests.known import TEA, known_person

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support"))
    return client


@pytest.fixture
def mara():
    mara = known_person()
    mara.forgotten_conversations.create(external_id="c-0")
    mara.notices.create(kind=Notice.Kind.READY, channel=Notice.Channel.CALLBACK)
    mara.reviews.create(fact_key=TEA, verdict=Review.Verdict.ACCEPTED)
    mara.staff_notes.create(by="ann", text="Called.")
    return mara


def way_to(row: Model, text: str) -> str:
    """A link that reads so and leads to the page of the row."""
    url = reverse(f"admin:fullpass_{row._meta.model_name}_change", args=[row.pk])
    return f'<a class="text" href="{url}">{text}</a>'


@pytest.mark.parametrize(
    "model",
    [Chunk, Conversation, Fact, ForgottenConversation, Notice, ProfileVersion, Review, StaffNote],
)
def test_a_list_leads_from_each_row_to_its_person(support, mara, model):
    assert way_to(mara, "mara") in list_of(support, model)


def test_the_list_of_one_person_does_not_repeat_them(support, mara):
    assert "field-person" not in list_of(support, Fact, profile__id__exact=mara.pk)


def test_a_run_is_opened_by_when_it_was_handed_in(support, mara):
    run = FullPassRun.objects.get()
    url = reverse("admin:fullpass_fullpassrun_change", args=[run.pk])
    row = list_of(support, FullPassRun).split(f'<a href="{url}">')[1].split("</a>")[0]
    assert "Complete" in row and f"{run.created_at:%Y-%m-%d %H:%M}" in row


def test_a_stage_leads_to_its_run_by_the_person(support, mara):
    run = FullPassRun.objects.get()
    StageLog.objects.create(run=run, stage="extract", attempt=1, started_at=run.created_at)
    assert way_to(run, "mara") in list_of(support, StageLog)


def test_a_chunk_and_its_conversation_stand_below_their_person(support, mara):
    chunk = Chunk.objects.select_related("conversation").first()
    conversations = reverse("admin:fullpass_conversation_changelist")
    for row in (chunk, chunk.conversation):
        crumbs = page_of(support, row).split('<div class="breadcrumbs">')[1].split("</div>")[0]
        assert reverse("admin:fullpass_profile_change", args=[mara.pk]) in crumbs
        assert f"{conversations}?profile__id__exact={mara.pk}" in crumbs
    assert "<h1>Chunk of mara</h1>" in page_of(support, chunk)
    assert "<h1>Conversation of mara</h1>" in page_of(support, chunk.conversation)


def test_the_chunks_of_a_person_are_counted_with_the_way_to_them(support, mara):
    url = f"{reverse('admin:fullpass_chunk_changelist')}?profile__id__exact={mara.pk}"
    assert f'<a href="{url}">2</a>' in person_pages.page_of(support, mara)


def test_a_run_leads_to_the_comparison_of_what_it_made(support, mara):
    url = reverse("admin:fullpass_profile_compare", args=[mara.pk])
    page = page_of(support, FullPassRun.objects.get())
    assert f'<a href="{url}?from=1&amp;to=3">Compare version 1 with version 3</a>' in page


def test_the_history_of_a_row_stands_below_its_list(support, mara):
    url = reverse("admin:fullpass_notice_history", args=[Notice.objects.get().pk])
    crumbs = support.get(url).content.decode().split('<div class="breadcrumbs">')[1].split("</div>")[0]
    assert f'<a href="{reverse("admin:fullpass_notice_changelist")}">Notices</a>' in crumbs
    assert "Full pass" not in crumbs


def test_a_page_on_which_nothing_is_edited_has_no_row_of_buttons(client, mara):
    client.force_login(make_staff("Support lead"))
    notice = Notice.objects.get()
    assert "submit-row" not in page_of(client, notice)
    assert "submit-row" in page_of(client, mara.client)  # a client is changed here


def test_a_notice_is_sent_again_from_the_top_of_its_page(support, mara):
    notice = Notice.objects.get()
    page = page_of(support, notice)
    assert page.index("Send again") < page.index("What it says")
    assert do(support, notice, "send_again").status_code == 200
