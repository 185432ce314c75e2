"""Staff goes back to an older version by one button, and the log says who did."""

from __future__ import annotations

import pytest
from django.urls import reverse

from fullpass.models import AuditEntry, Profile
from fullpass.reviews import review_fact
from tests.admin.person_pages import page_of, url_of
from tests.admin.staff import make_staff
from tests.known import MOVE, TEA, known_person
from tests.make import make_run

pytestmark = pytest.mark.django_db


def back_to(client, profile: Profile, number: int, **more) -> str:
    version = profile.versions.get(number=number)
    url = reverse("admin:fullpass_profileversion_roll_back", args=[version.pk])
    return client.post(url, more, follow=True).content.decode()


@pytest.fixture
def lead(client):
    client.force_login(make_staff("Support lead", username="lea"))
    return client


def test_a_lead_goes_back_and_readers_get_the_older_version_again(lead):
    mara = known_person()
    history = page_of(lead, mara, "versions")
    assert "Go back to version 1" in history
    assert "Go back to version 3" not in history
    folds = [part.split("</details>")[0] for part in history.split('<details class="roll-back">')[1:]]
    assert ["/roll-back/" in fold and "Readers get a copy of" in fold for fold in folds] == [True, True]
    assert history.count("/roll-back/") == 2  # no way back outside of the folds
    page = back_to(lead, mara, 1, next=url_of(mara, "versions"))
    assert "Version 4 goes back to version 1." in page
    assert "Rollback to version 1" in " ".join(page.split())
    mara.refresh_from_db()
    assert (mara.current_version.number, mara.current_version.made_by) == (4, "lea")
    entry = AuditEntry.objects.get(action="roll_back")
    assert (entry.by, entry.user_id, entry.details) == ("lea", "mara", {"back_to": 1, "made": 4})


def test_a_rejected_fact_does_not_come_back(lead):
    mara = known_person()
    review_fact(mara, TEA, status="rejected")
    page = back_to(lead, mara, 2)
    assert "Version 5 goes back to version 2; what people said of 1 fact since then holds." in page
    mara.refresh_from_db()
    assert mara.current_version.memory_lines["preferences"] == []
    review_fact(mara, MOVE, status="rejected")
    assert "Version 7 goes back to version 3; what people said of 2 facts since then" in back_to(
        lead, mara, 3
    )


def test_what_cannot_be_done_is_told_and_leaves_no_line(lead):
    mara = known_person()
    assert "Readers have version 3 already." in back_to(lead, mara, 3)
    run = make_run(mara)
    assert "A run of this person is under way" in back_to(lead, mara, 1)
    page = page_of(lead, mara, "versions")
    assert "Going back has to wait" in page
    assert "Go back to version" not in page
    assert str(run.pk) in page
    assert mara.versions.count() == 3
    assert not AuditEntry.objects.filter(action="roll_back").exists()


def test_support_without_the_permission_sees_no_button_and_is_refused(client):
    mara = known_person()
    client.force_login(make_staff("Support"))
    assert "Go back to version" not in page_of(client, mara, "versions")
    url = reverse("admin:fullpass_profileversion_roll_back", args=[mara.versions.get(number=1).pk])
    assert client.post(url).status_code == 403
    assert client.get(url).status_code == 405
    assert mara.versions.count() == 3
