"""The desk over 2,000 persons with 200,000 chunks and 1,000,000 facts: few queries a page, none of which
reads a whole table of many rows. Takes minutes: `python -m tests.on_postgresql python -m pytest -m crowded`.
"""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client

from fullpass.models import Fact
from tests.admin import crowd
from tests.admin.scale import DEEP, read_everything, scans_of, unread_lists
from tests.admin.staff import make_staff

pytestmark = [pytest.mark.slow, pytest.mark.crowded, pytest.mark.any_database]
MOST_QUERIES = 20


@pytest.fixture(scope="module")
def read(django_db_setup, django_db_blocker):
    """Everything that a lead of support reads, once."""
    with django_db_blocker.unblock():
        assert connection.vendor == "postgresql", "python -m tests.on_postgresql python -m pytest -m crowded"
        crowd.fill()
        lead = make_staff("Support lead", username="lead")
        client = Client()
        client.force_login(lead)
        try:
            yield read_everything(client)
        finally:
            lead.delete()
            crowd.empty()


def test_every_list_is_read_and_every_page_answers(read):
    assert not unread_lists(read)
    assert not [page for page in read.pages if page.status >= 400]


def test_lists_of_many_rows_are_read_a_thousand_pages_deep(read):
    deep = {page.url.split("?")[0] for page in read.pages if f"p={DEEP}" in page.url}
    assert deep >= {
        f"/admin/fullpass/{name}/" for name in ("fact", "chunk", "evidence", "modelcall", "runchunk")
    }


def test_no_page_takes_more_than_twenty_queries(read):
    assert not [page for page in read.pages if page.queries > MOST_QUERIES]


def test_no_query_reads_a_whole_table_of_many_rows(read):
    assert not read.scans


@pytest.mark.django_db
def test_such_a_query_would_have_been_found(read):
    assert scans_of(*Fact.objects.filter(statement__contains="tea").query.sql_with_params()) == {
        "fullpass_fact"
    }
