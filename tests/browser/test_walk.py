"""Support's day from the start page on: what failed and why, the retry, what came of it, and a claim that
was wrong. And what somebody without the permissions meets.
"""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.urls import reverse
from playwright.sync_api import expect

from fullpass import tasks
from fullpass.models import AuditEntry, Fact, FullPassRun, Profile, Review
from tests.admin.staff import permissions
from tests.runner.passes import full_pass

pytestmark = pytest.mark.django_db(transaction=True)
SAMPLE = Path(__file__).parent.parent.parent / "samples" / "claude-export.json"
WHY = "The model service was overloaded for too long."


@pytest.fixture
def failed_run():
    """A run that failed half-way, as after an outage."""
    full_pass(SAMPLE, user_id="mara")
    FullPassRun.objects.update(
        status="failed", stage="consolidate", error_stage="consolidate", error_code="service_overloaded",
        error_message=WHY, error_cause="529 overloaded_error", completed_at=None,
    )  # fmt: skip
    return FullPassRun.objects.get()


def let_a_worker_work():
    """What the queue's workers do when the bell rings, in a thread of its own."""

    def work():
        tasks.work()
        connection.close()

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()


def button(page, name):
    return page.get_by_role("button", name=name, exact=True).first


def link(page, name, *, exact=True):
    return page.get_by_role("link", name=name, exact=exact).first


def test_a_failed_run_is_found_understood_retried_and_watched_to_its_end(desk_of, failed_run):
    desk = desk_of("Support")
    page = desk.page
    desk.go("/admin/")
    link(page, "Open the run of mara").click()
    expect(page.get_by_role("heading", name="Why it failed")).to_be_visible()
    assert WHY in desk.text()
    assert "What to do:" in desk.text()
    assert "529 overloaded_error" not in desk.text()
    page.get_by_text("Technical cause").click()
    assert "529 overloaded_error" in desk.text()
    button(page, "Retry").click()
    expect(page.locator(".messagelist")).to_contain_text("to go on at consolidate, attempt 2")
    expect(page.get_by_role("heading", name="Why it failed")).to_have_count(0)
    let_a_worker_work()
    expect(page.locator("#now .run-head .badge").first).to_have_text("Complete")
    assert AuditEntry.objects.get().action == "retry"


def test_v1_and_v2_are_compared_a_fact_is_traced_and_corrected_and_an_older_version_comes_back(desk_of):
    full_pass(SAMPLE, user_id="mara")
    desk = desk_of("Support lead", name="lea")
    page = desk.page
    desk.go("/admin/")
    page.get_by_label("Find a person or a run").fill("mara")
    button(page, "Find").click()
    button(page, "Reveal").click()
    link(page, "Compare").click()
    expect(page.get_by_role("heading", name="Sections", exact=True)).to_be_visible()
    expect(page.locator("ins").first).to_be_visible()
    expect(page.locator("del").first).to_be_visible()

    link(page, "Soulprint").click()
    page.locator(".sources summary").first.click()
    page.locator(".sources[open] a[href*='/fact/']").first.click()
    page.wait_for_url("**/fact/*/change/")
    fact = Fact.objects.get(pk=page.url.split("/fact/")[1].split("/")[0])
    expect(page.locator("#content")).to_contain_text(fact.statement)
    quote = fact.evidence.order_by("observed_at", "pk").first().quote
    link(page, "In its chunk").click()
    expect(page.locator("mark").first).to_be_visible()
    marks = [" ".join(mark.split()) for mark in page.locator("mark").all_inner_texts()]
    assert " ".join(quote.split()) in marks

    page.go_back()
    page.get_by_text("Correct it", exact=True).click()
    page.locator("#review-statement").fill("Lives in Reykjavik since spring.")
    button(page, "Correct").click()
    expect(page.locator(".messagelist")).to_contain_text("is corrected")
    assert "Lives in Reykjavik since spring." in desk.text()
    profile = Profile.objects.get()
    assert "Reykjavik" in profile.current_version.memory_md

    desk.go(reverse("admin:fullpass_profile_versions", args=[profile.pk]))
    before = profile.current_version.number
    page.locator("summary", has_text="to version 1…").click()
    button(page, "Go back to version 1").click()
    expect(page.locator(".messagelist")).to_be_visible()
    profile.refresh_from_db()
    assert profile.current_version.number == before + 1
    assert (profile.current_version.kind, profile.current_version.copied_from.number) == ("rollback", 1)
    actions = list(AuditEntry.objects.order_by("pk").values_list("action", "by"))
    assert [action for action, _ in actions][:2] == ["reveal", "correct"]
    assert {by for _, by in actions} == {"lea"}


def test_without_the_permissions_there_are_no_buttons_and_no_text(desk_of, failed_run):
    desk = desk_of(name="eve")
    page, profile = desk.page, Profile.objects.get()
    assert desk.go(reverse("admin:fullpass_fullpassrun_change", args=[failed_run.pk])) == 403
    User.objects.get(username="eve").user_permissions.add(
        *permissions("view_fullpassrun", "view_profile", "view_fact", "view_chunk")
    )
    desk.go(reverse("admin:fullpass_fullpassrun_change", args=[failed_run.pk]))
    assert WHY in desk.text()
    for name in ("Retry", "Restart…", "Cancel…"):
        expect(page.get_by_role("button", name=name)).to_have_count(0)
    desk.go(reverse("admin:fullpass_profile_change", args=[profile.pk]))
    expect(page.get_by_role("button", name="Reveal")).to_have_count(0)
    fact = profile.facts.first()
    desk.go(reverse("admin:fullpass_fact_change", args=[fact.pk]))
    assert fact.statement not in desk.text()
    for name in ("Accept", "Reject", "Correct"):
        expect(page.get_by_role("button", name=name)).to_have_count(0)
    assert not Review.objects.exists()
