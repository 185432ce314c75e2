"""The plain admin: every model is there, read-only and searchable; a failed run can be retried."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.contrib import admin
from django.urls import reverse
from django_q.models import OrmQ

from fullpass import tasks
from fullpass.models import ApiKey, Client, EngineResult, FullPassRun, Profile
from tests.admin.desk_pages import reveal
from tests.admin.person_pages import page_of
from tests.make import make_profile, make_run
from tests.runner.passes import full_pass

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
SAMPLE = Path(__file__).parent.parent.parent / "samples" / "claude-export.json"
MADE_HERE, CHANGED_HERE = {Client, ApiKey}, {Client}
MODELS = [m for m in admin.site._registry if m._meta.app_label == "fullpass"]


def test_every_model_is_registered():
    from django.apps import apps

    assert set(MODELS) == set(apps.get_app_config("fullpass").get_models())


def test_every_list_search_and_row_can_be_seen_and_nothing_changed(admin_client):
    full_pass(SAMPLE)
    for model in MODELS:
        name = f"admin:fullpass_{model._meta.model_name}"
        assert admin_client.get(reverse(f"{name}_changelist")).status_code == 200
        assert admin_client.get(reverse(f"{name}_changelist"), {"q": "x"}).status_code == 200
        added = admin_client.get(reverse(f"{name}_add")).status_code
        assert added == (200 if model in MADE_HERE else 403)
        row = model.objects.first()
        if row:
            page = admin_client.get(reverse(f"{name}_change", args=[row.pk]))
            assert page.status_code == 200
            assert (b'name="_save"' in page.content) == (model in CHANGED_HERE)
            assert (
                admin_client.post(reverse(f"{name}_delete", args=[row.pk]), {"post": "yes"}).status_code
                == 403
            )


def test_what_was_learned_is_shown_and_runs_no_script(admin_client):
    full_pass(SAMPLE)
    profile = Profile.objects.get()
    version = profile.current_version
    version.memory_md = "# Memory\n\n- <script>alert(1)</script> [x](javascript:alert(2))\n"
    version.sections["soul"]["humor_style"] = "<img src=x onerror=alert(3)>"
    version.save()
    reveal(admin_client, profile)
    for name in ("soulprint", "compare"):
        page = page_of(admin_client, profile, name, memory="raw")
        assert "&lt;img src=x" in page
        assert "<script>alert" not in page
        assert 'href="javascript' not in page
        assert "<img" not in page
    assert "<ins>" in page
    assert "<del>" in page


def test_the_soulprint_page_is_for_staff_only(client, django_user_model):
    full_pass(SAMPLE)
    url = reverse("admin:fullpass_profile_soulprint", args=[Profile.objects.get().pk])
    assert client.get(url).status_code == 302
    client.force_login(django_user_model.objects.create_user("helper", is_staff=True))
    assert client.get(url).status_code == 403


def test_a_failed_run_is_retried_by_an_action_and_the_workers_are_told(
    admin_client, django_capture_on_commit_callbacks
):
    run = make_run(status="failed", stage="sections", error_code="service_overloaded")
    with django_capture_on_commit_callbacks(execute=True):
        page = admin_client.post(
            reverse("admin:fullpass_fullpassrun_changelist"),
            {"action": "retry_selected", "_selected_action": [str(run.pk)]},
            follow=True,
        )
    assert "1 run waits for a worker" in page.content.decode()
    assert FullPassRun.objects.get().status == "pending"
    assert [bell.task["func"] for bell in OrmQ.objects.all()] == ["fullpass.tasks.work"]


def test_the_queue_advances_a_retried_run_to_its_end():
    assert full_pass(SAMPLE).code == 0
    run = FullPassRun.objects.get()
    FullPassRun.objects.update(status="failed", stage="consolidate", completed_at=None)
    run.refresh_from_db()
    assert run.retry()
    tasks.work()
    run.refresh_from_db()
    assert run.status == "complete"


def test_an_answer_of_megabytes_is_shown_by_its_beginning_and_the_page_says_so(admin_client):
    profile = make_profile()
    row = EngineResult.objects.create(
        profile=profile, act="sections", engine="e", model="m", prompt_version="1",
        input_hash="h", result={"text": "<b>" + "w" * 3_000_000},
    )  # fmt: skip
    url = reverse("admin:fullpass_engineresult_change", args=[row.pk])
    page = admin_client.get(url).content.decode()
    assert "wwww" not in page and '<span class="masked">' in page
    reveal(admin_client, profile)
    page = admin_client.get(url).content.decode()
    assert "&lt;b&gt;www" in page and "of 3,000,019 characters are shown" in page
    assert len(page) < 200_000
