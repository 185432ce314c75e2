"""Notes of staff: on a person or a run, for other staff alone, masked like what the person said."""

from __future__ import annotations

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.urls import reverse

from fullpass.models import AuditEntry, StaffNote
from fullpass.notes import LONGEST_NOTE, BadNote, add_note
from tests.admin.staff import make_staff, permissions
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


def url_of(row) -> str:
    return reverse(f"admin:fullpass_{row._meta.model_name}_add_note", args=[row.pk])


def page_of(client, row) -> str:
    url = reverse(f"admin:fullpass_{row._meta.model_name}_change", args=[row.pk])
    return client.get(url).content.decode()


def test_a_note_is_kept_with_its_author_and_leaves_a_line_without_its_text(client):
    run, staff = make_run(), make_staff("Support")
    client.force_login(staff)
    client.post(url_of(run), {"text": "  The chat of Oslo\r\nbroke it. "})
    note = StaffNote.objects.get()
    assert (note.text, note.by, note.run) == ("The chat of Oslo\nbroke it.", staff.username, run)
    assert note.profile == run.profile
    entry = AuditEntry.objects.get(action="add_note")
    assert (entry.user_id, "Oslo" in str(vars(entry))) == ("mara", False)


def test_a_note_is_masked_until_the_person_is_revealed_and_never_runs(client):
    run = make_run()
    add_note(run, "<script>alert('Oslo')</script>", make_staff())
    client.force_login(make_staff("Support"))
    page = page_of(client, run)
    assert "Oslo" not in page
    assert "masked, 30 characters" in page
    client.post(reverse("admin:fullpass_profile_reveal", args=[run.profile_id]))
    page = page_of(client, run)
    assert "&lt;script&gt;alert(&#x27;Oslo&#x27;)&lt;/script&gt;" in page
    assert "<script>alert" not in page


def test_the_list_of_notes_masks_as_well(client):
    add_note(make_profile(), "Lives in Oslo.", make_staff())
    client.force_login(make_staff("Support"))
    page = client.get(reverse("admin:fullpass_staffnote_changelist")).content.decode()
    assert "Oslo" not in page
    assert "masked, 14 characters" in page


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("", "is empty"), (" \x00\n ", "is empty"), ("x" * (LONGEST_NOTE + 1), "2,001 characters; 2,000 fit")],
)
def test_a_note_that_cannot_be_kept_is_told_in_a_sentence(text, sentence):
    with pytest.raises(BadNote) as bad:
        add_note(make_profile(), text, make_staff())
    assert sentence in str(bad.value)
    assert not StaffNote.objects.exists()


def test_a_refused_note_is_told_on_the_page(client):
    run = make_run()
    client.force_login(make_staff("Support"))
    answer = client.post(url_of(run), {"text": ""}, follow=True)
    assert "The note is empty" in answer.content.decode()


def test_a_secret_in_a_note_is_redacted():
    note = add_note(make_profile(), "Their key is sk-ant-api03-" + "aB3" * 31 + "AA.", make_staff())
    assert "aB3aB3" not in note.text
    assert "redacted" in note.text


def test_without_the_permission_there_is_no_form_and_a_post_is_refused(client):
    run, staff = make_run(), make_staff()
    staff.user_permissions.add(*permissions("view_fullpassrun", "view_staffnote"))
    client.force_login(staff)
    assert "Add a note" not in page_of(client, run)
    assert client.post(url_of(run), {"text": "x"}).status_code == 403


def test_a_run_shows_its_own_notes_and_those_on_the_person_and_not_those_of_other_runs(rf: RequestFactory):
    run = make_run()
    other = make_run(run.profile, status="failed")
    for about, length in ((run, 11), (run.profile, 22), (other, 33)):
        add_note(about, "x" * length, make_staff())
    request = rf.get("/")
    request.user = make_staff("Support")
    template = Template("{% load notes %}{% staff_notes row %}")

    def shown(row) -> list[int]:
        page = template.render(Context({"request": request, "row": row}))
        return [page.count(f"masked, {length} ") for length in (11, 22, 33)]

    assert shown(run) == [1, 1, 0]
    assert shown(run.profile) == [1, 1, 1]
