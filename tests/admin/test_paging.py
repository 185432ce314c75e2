"""Lists of many rows: their pages and counts, and that only filters and whole ids narrow them."""

from __future__ import annotations

import pytest
from django.core.paginator import InvalidPage
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from fullpass.admin import paging
from fullpass.admin.paging import BoundedPaginator, indexed_values, search_exactly
from fullpass.models import Conversation, FullPassRun, ModelCall
from tests.admin.staff import make_staff
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db
LIST = "admin:fullpass_conversation_changelist"


def make_conversations(number, user_id="mara"):
    profile = make_profile(user_id)
    return Conversation.objects.bulk_create(
        Conversation(
            id=Conversation.id_for(profile.pk, f"c{n}"),
            profile=profile,
            external_id=f"c{n}",
            title=f"Secret {n}",
            token_count=n,
        )
        for n in range(number)
    )


@pytest.fixture
def few_are_counted(monkeypatch):
    monkeypatch.setattr(paging, "COUNTED", 20)


def pages(number, per_page=5):
    make_conversations(number)
    return BoundedPaginator(Conversation.objects.order_by("token_count"), per_page)


@pytest.mark.parametrize(
    ("rows", "words", "last"), [(0, "0", 1), (19, "19", 4), (20, "20", 4), (21, "more than 20", 4)]
)
def test_rows_are_counted_up_to_a_bound_and_no_further(few_are_counted, rows, words, last):
    found = pages(rows)
    assert (found.in_words, found.num_pages) == (words, last)


def test_a_page_holds_its_rows_in_order_and_reads_them_in_two_queries():
    found = pages(12)
    assert found.num_pages == 3
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert [each.token_count for each in found.page(2)] == [5, 6, 7, 8, 9]
    assert len(queries) == 2
    assert [each.token_count for each in found.page(3)] == [10, 11]


def test_a_page_beyond_the_last_is_none(few_are_counted):
    with pytest.raises(InvalidPage):
        pages(30).page(5)


def test_a_list_says_how_many_there_are_and_leads_to_the_last_page(client, few_are_counted, monkeypatch):
    make_conversations(30)
    monkeypatch.setattr("fullpass.admin.base.ReadOnlyAdmin.list_per_page", 10)
    client.force_login(make_staff("Support"))
    page = client.get(reverse(LIST)).content.decode()
    assert "more than 20 conversations" in page
    assert "p=2" in page
    assert "p=3" not in page
    assert client.get(reverse(LIST), {"p": "3"}).url.endswith("?e=1")


def test_a_search_finds_whole_ids_of_the_row_and_of_what_it_belongs_to():
    first, *_ = make_conversations(3, "mara")
    make_conversations(2, "bob")
    paths = ["id", "external_id", "profile__user_id", "last_run__id"]

    def found(term):
        return search_exactly(Conversation.objects.all(), paths, term).count()

    assert found(str(first.pk)) == 1
    assert found("c1") == 2
    assert found("mara") == 3
    assert found("mar") == found("c") == found("nobody") == found(str(make_run().pk)) == 0


def test_a_search_over_another_table_asks_for_its_ids_first():
    run = make_run(make_profile("mara"))
    with CaptureQueriesContext(connection) as queries:
        assert list(search_exactly(FullPassRun.objects.all(), ["profile__user_id"], "mara")) == [run]
    assert len(queries) == 2
    assert "JOIN" not in queries[1]["sql"]


@pytest.mark.parametrize(
    "lookup", ["title__startswith", "title", "external_id__contains", "profile__user_id"]
)
def test_no_address_asks_a_list_for_words_that_are_masked(client, lookup):
    make_conversations(1)
    client.force_login(make_staff("Support"))
    assert client.get(reverse(LIST), {lookup: "S"}).status_code == 400


def test_a_list_is_narrowed_by_its_filters_and_by_what_a_row_belongs_to(client):
    first, *_ = make_conversations(2)
    client.force_login(make_staff("Support"))
    for lookup, value in {
        "archived__exact": "0",
        "profile__id__exact": first.profile_id,
        "id": first.pk,
    }.items():
        assert client.get(reverse(LIST), {lookup: value}).status_code == 200
    assert client.get(reverse(LIST), {"nonsense": "1"}).url.endswith("?e=1")


def test_a_filter_lists_the_values_of_a_column_without_reading_every_row(client):
    profile = make_profile()
    for error in ("timeout", "", "overloaded", "timeout"):
        ModelCall.objects.create(profile=profile, started_at=timezone.now(), seconds=1, error=error)
    assert indexed_values(ModelCall, "error") == ["overloaded", "timeout"]
    client.force_login(make_staff("Support"))
    page = client.get(reverse("admin:fullpass_modelcall_changelist")).content.decode()
    assert "?error=timeout" in page
