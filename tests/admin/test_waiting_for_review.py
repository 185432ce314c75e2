"""A run that waits for a review of its facts: told on the start page, and the way to its facts."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from fullpass.models import Fact, FullPassRun
from tests.admin.desk_pages import page_of
from tests.admin.staff import make_staff
from tests.admin.start_page import alive, links, page
from tests.known import KILN, known_person
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
TOLD = "1 run waits for a review of the facts."


@pytest.fixture
def held(client):
    """A run that is held, of one person; another of somebody else that goes on."""
    alive()
    make_run(make_profile("ann"), status="processing")
    run = known_person().runs.get()
    FullPassRun.objects.filter(pk=run.pk).update(status="processing", stage="memory", held=True)
    run.facts.exclude(key=KILN).update(run=None)
    client.force_login(make_staff("Support"))
    return FullPassRun.objects.select_related("profile__client").get(pk=run.pk)


def test_the_start_page_tells_of_it_and_leads_to_it(client, held):
    (url,) = links(page(client), TOLD)
    assert [run.pk for run in client.get(url).context["cl"].result_list] == [held.pk]


def test_once_it_goes_on_nothing_is_told(client, held):
    held.end_hold()
    assert TOLD not in page(client)


def test_its_page_leads_to_its_facts_and_tells_no_end(client, held):
    FullPassRun.objects.update(started_at=held.created_at, progress=50)
    html = page_of(client, held)
    url = f"{reverse('admin:fullpass_fact_changelist')}?profile__id__exact={held.profile_id}&amp;waiting=yes"
    assert f'<a href="{url}">Review its facts</a>' in html
    assert "through at about" not in html
    behind = client.get(url.replace("&amp;", "&")).context["cl"].result_list
    assert {fact.key for fact in behind} == {KILN}
    assert Fact.objects.filter(profile=held.profile).count() > 1


def test_the_page_of_another_run_says_nothing_of_it(client, held):
    other = FullPassRun.objects.exclude(pk=held.pk).get()
    FullPassRun.objects.filter(pk=other.pk).update(created_at=other.created_at - timedelta(hours=1))
    assert "Review its facts" not in page_of(client, other)
