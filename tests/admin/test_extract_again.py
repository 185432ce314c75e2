"""Staff have one chunk extracted again: what it costs is told, the workers do it, what comes of it counts."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django_q.models import OrmQ

from fullpass.expense import cost_of_reading_again
from fullpass.models import AuditEntry, Chunk, Fact, FullPassRun, Profile
from fullpass.tasks import work
from tests.admin.desk_pages import do, page_of, reveal, said
from tests.admin.staff import make_staff, permissions
from tests.make import make_run
from tests.runner.passes import full_pass, write_export
from tests.standin.faults import Fault

pytestmark = [pytest.mark.heavy, pytest.mark.django_db]
INVENTED = "Collects antique barometers."


@pytest.fixture
def chunk(service, tmp_path) -> Chunk:
    """The chunk of a complete run in which the model had invented a fact."""
    chats = [
        {
            "id": "a",
            "title": "a",
            "create_time": 1.7e9,
            "messages": [{"role": "user", "content": "I live in Oslo."}],
        }
    ]
    service.faults.set([Fault("invented", act="extract")])
    assert full_pass(write_export(tmp_path / "export.json", chats)).code == 0
    service.faults.set([])
    assert Fact.objects.filter(statement=INVENTED).exists()
    return Chunk.objects.get()


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support"))
    return client


def test_the_page_tells_what_it_will_cost_and_the_button_sets_the_run_going(
    support, chunk, django_capture_on_commit_callbacks
):
    run = FullPassRun.objects.get()
    told = cost_of_reading_again(run, chunk.token_count).in_words
    assert told.startswith("about")
    assert f"A{told[1:]}." in page_of(support, chunk)
    with django_capture_on_commit_callbacks(execute=True):
        answer = do(support, chunk, "extract_again")
    url = reverse("admin:fullpass_fullpassrun_change", args=[run.pk])
    assert said(answer) == [
        f'The chunk is asked about anew by <a href="{url}">the run of mara</a>, '
        "which then makes facts, MEMORY and sections of it."
    ]
    page = answer.content.decode()
    assert f'<a href="{url}">run of {run.created_at:%Y-%m-%d %H:%M}</a> is under way.' in page
    assert "cannot be extracted again" not in page
    run.refresh_from_db()
    assert (run.status, run.stage, run.attempt) == ("pending", "extract", 2)
    assert [bell.task["func"] for bell in OrmQ.objects.all()] == ["fullpass.tasks.work"]
    entry = AuditEntry.objects.get()
    assert (entry.action, entry.user_id, entry.details) == ("extract_again", "mara", {"run": str(run.pk)})
    work()
    run.refresh_from_db()
    assert run.status == "complete"
    assert not Fact.objects.filter(statement=INVENTED).exists()
    reveal(support, Profile.objects.get())
    assert "antique barometers" not in page_of(support, chunk)


def test_while_a_run_is_active_it_is_refused_with_a_sentence(support, chunk):
    make_run(Profile.objects.get(), status="processing")
    assert "cannot be extracted again: another run of this person is active" in page_of(support, chunk)
    assert said(do(support, chunk, "extract_again")) == [
        "It cannot be extracted again: another run of this person is active."
    ]
    assert FullPassRun.objects.filter(status="complete").get().attempt == 1
    assert not AuditEntry.objects.exists()


def test_of_two_who_press_the_button_one_is_told_that_a_run_is_active(support, chunk):
    do(support, chunk, "extract_again")
    assert "is active" in said(do(support, chunk, "extract_again"))[0]
    assert FullPassRun.objects.get().attempt == 2


def test_a_chunk_that_no_run_has(support, chunk):
    FullPassRun.objects.all().delete()
    assert "no run has this chunk" in page_of(support, chunk)
    assert "No run has this chunk" in said(do(support, chunk, "extract_again"))[0]


def test_without_the_permission_there_is_no_button_and_no_way(client, chunk):
    colleague = make_staff()
    colleague.user_permissions.add(*permissions("view_chunk"))
    client.force_login(colleague)
    assert "again" not in page_of(client, chunk)
    assert do(client, chunk, "extract_again").status_code == 403
    assert FullPassRun.objects.get().status == "complete"
