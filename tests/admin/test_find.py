"""The search box of the start page."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.admin.staff import make_staff
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


def test_a_person_and_a_run_are_found_by_their_whole_ids(client):
    run = make_run(make_profile("ann@example.org"))
    client.force_login(make_staff("Support"))
    found = client.get(reverse("admin:find"), {"q": " ann@example.org "})
    assert found.url == reverse("admin:fullpass_profile_change", args=[run.profile_id])
    found = client.get(reverse("admin:find"), {"q": str(run.pk)})
    assert found.url == reverse("admin:fullpass_fullpassrun_change", args=[run.pk])


def test_a_user_id_of_several_clients_leads_to_their_list(client):
    make_profile("ann", client="shop")
    make_profile("ann", client="blog")
    client.force_login(make_staff("Support"))
    found = client.get(reverse("admin:find"), {"q": "ann"})
    assert found.url == reverse("admin:fullpass_profile_changelist") + "?q=ann"


@pytest.mark.parametrize("wanted", ["nobody", "", "\x00", "a" * 500, "<script>alert(1)</script>"])
def test_whoever_is_not_there_is_said_so(client, wanted):
    client.force_login(make_staff("Support"))
    answer = client.get(reverse("admin:find"), {"q": wanted}, follow=True)
    assert answer.status_code == 200
    assert "<script>alert" not in answer.content.decode()
    assert "user id" in answer.content.decode()


def test_finding_takes_the_permission_to_look(client):
    assert client.get(reverse("admin:find"), {"q": "ann"}).status_code == 302
    client.force_login(make_staff())
    assert client.get(reverse("admin:find"), {"q": "ann"}).status_code == 403
