"""A person's files are taken along, and a person is erased, by staff who may and with a line in the log."""

from __future__ import annotations

import io
import zipfile

import pytest

from fullpass.bundle import bundle_files
from fullpass.models import AuditEntry, Chunk, Fact, Profile
from tests.admin.desk_pages import reveal
from tests.admin.person_pages import page_of, url_of
from tests.admin.staff import make_staff, permissions
from tests.known import known_person
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support", username="sue"))
    return client


@pytest.fixture
def lead(client):
    client.force_login(make_staff("Support lead", username="lea"))
    return client


def erase(client, profile, typed: str):
    return client.post(url_of(profile, "erase"), {"user_id": typed}, follow=True)


def test_the_bundle_holds_what_the_api_gives_and_leaves_a_line(support):
    mara = known_person("ma:ra")
    reveal(support, mara)
    assert "Download the bundle" in page_of(support, mara)
    answer = support.post(url_of(mara, "bundle"))
    assert answer["Content-Type"] == "application/zip"
    assert 'filename="ma-ra.zip"' in answer["Content-Disposition"]
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as files:
        assert {name: files.read(name).decode() for name in files.namelist()} == bundle_files(
            mara.current_version
        )
    entry = AuditEntry.objects.get(action="bundle")
    assert (entry.by, entry.user_id, entry.details) == ("sue", "ma:ra", {"version": 3})


def test_there_is_no_bundle_while_the_person_is_masked_or_has_no_version(support):
    mara, new = known_person(), make_profile("new")
    assert "Download the bundle" not in page_of(support, mara)
    page = support.post(url_of(mara, "bundle"), follow=True).content.decode()
    assert "The bundle was not made: reveal the person&#x27;s text first." in page
    reveal(support, new)
    page = support.post(url_of(new, "bundle"), follow=True).content.decode()
    assert "The bundle was not made: there is no version yet." in page
    assert support.get(url_of(mara, "bundle")).status_code == 405
    assert not AuditEntry.objects.filter(action="bundle").exists()


def test_the_page_says_what_will_go_and_a_wrong_word_changes_nothing(lead):
    mara = known_person()
    page = page_of(lead, mara, "erase")
    for what, number in (
        ("Facts", 5),
        ("Chunks", 2),
        ("Pieces of evidence", 5),
        ("Versions", 3),
        ("Runs", 1),
    ):
        assert f'<th scope="row">{what}</th><td class="number">{number}</td>' in page
    for typed in ("", "Mara", "mara2", "ma ra"):
        page = erase(lead, mara, typed).content.decode()
        assert "nothing was erased" in page
    assert Profile.objects.filter(user_id="mara").exists()
    assert Fact.objects.count() == 5
    assert not AuditEntry.objects.filter(action="erase").exists()


def test_the_right_word_erases_the_person_and_the_log_outlives_them(lead):
    mara, ida = known_person(), known_person("ida")
    run = make_run(mara)
    assert "it is cancelled first" in page_of(lead, mara, "erase")
    answer = erase(lead, mara, " mara ")
    assert answer.redirect_chain[-1][0].endswith("/profile/")
    assert "mara is erased: every row and every file." in answer.content.decode()
    assert not Profile.objects.filter(user_id="mara").exists()
    assert not type(run).objects.filter(pk=run.pk).exists()
    assert Chunk.objects.filter(profile=ida).count() == 2
    entry = AuditEntry.objects.get(action="erase")
    assert (entry.by, entry.user_id, entry.client_slug) == ("lea", "mara", "local")
    assert entry.details["facts"] == 5
    assert lead.get(url_of(mara, "erase")).status_code == 404


def test_only_who_may_erase_sees_the_page(support):
    mara = known_person()
    assert "Erase" not in page_of(support, mara)
    assert support.get(url_of(mara, "erase")).status_code == 403
    assert support.post(url_of(mara, "erase"), {"user_id": "mara"}).status_code == 403
    assert Profile.objects.filter(user_id="mara").exists()


def test_a_bundle_needs_the_permission_to_look(client):
    mara, staff = known_person(), make_staff()
    staff.user_permissions.add(*permissions("reveal_profile"))
    client.force_login(staff)
    client.post(url_of(mara, "reveal"))
    assert client.post(url_of(mara, "bundle")).status_code == 403
