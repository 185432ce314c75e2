"""Whoever may only look is told who can do the rest."""

from __future__ import annotations

import pytest

from fullpass.models import FullPassRun
from tests.admin import person_pages
from tests.admin.desk_pages import page_of
from tests.admin.staff import make_staff, permissions
from tests.known import known_person

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
REVEAL, RETRY = "Somebody of the group Support can reveal it.", "somebody of the group Support can retry it."


@pytest.fixture
def run():
    known_person()
    FullPassRun.objects.update(status="failed", error_code="no_credit", error_message="No credit is left.")
    return FullPassRun.objects.select_related("profile").get()


def test_whoever_may_only_look_is_told_who_reveals_and_who_retries(client, run):
    looker = make_staff()
    looker.user_permissions.set(permissions("view_fullpassrun", "view_profile"))
    client.force_login(looker)
    page = page_of(client, run)
    assert REVEAL in page and RETRY in page
    assert "Reveal</button>" not in page and "Retry</button>" not in page


def test_whoever_may_do_it_is_not_sent_to_others(client, run):
    client.force_login(make_staff("Support"))
    page = page_of(client, run)
    assert REVEAL not in page and RETRY not in page
    assert "Reveal</button>" in page and "Retry</button>" in page


def test_support_is_told_who_erases_and_a_lead_erases(client, run):
    told = "Somebody of the group Support lead can erase the person."
    client.force_login(make_staff("Support"))
    assert told in person_pages.page_of(client, run.profile)
    client.force_login(make_staff("Support lead"))
    page = person_pages.page_of(client, run.profile)
    assert told not in page and "Erase this person" in page
