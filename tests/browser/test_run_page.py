"""The page of a run follows the run, and disturbs nobody who reads or writes there meanwhile."""

from __future__ import annotations

import pytest
from django.urls import reverse

from fullpass.models import FullPassRun, StaffNote
from tests.make import make_run

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_page_follows_its_run_to_the_end_and_what_is_being_typed_stays(desk_of):
    run = make_run(status="processing", stage="memory", progress=12)
    desk = desk_of("Support")
    desk.go(reverse("admin:fullpass_fullpassrun_change", args=[run.pk]))
    page = desk.page
    page.locator("#verb-cancel summary").click()
    page.get_by_label("Add a note").fill("Half a sent")
    FullPassRun.objects.update(progress=67)
    page.get_by_text("67 %").first.wait_for()
    assert page.locator("#verb-cancel").get_attribute("open") is not None
    assert page.get_by_label("Add a note").input_value() == "Half a sent"
    FullPassRun.objects.update(status="complete", progress=100)
    page.get_by_text("MEMORY and sections are published.").wait_for()
    assert page.locator("#run-now").get_attribute("data-active") == "no"
    assert not desk.grave_faults()
    page.get_by_role("button", name="Add note").click()
    page.get_by_text("The note is kept.").wait_for()
    assert StaffNote.objects.get().text == "Half a sent"


def test_a_button_that_came_with_a_refresh_works(desk_of):
    run = make_run(status="processing", stage="memory")
    desk = desk_of("Support", width=390)
    desk.go(reverse("admin:fullpass_fullpassrun_change", args=[run.pk]))
    FullPassRun.objects.update(status="failed", error_code="no_credit", error_message="No credit is left.")
    retry = desk.page.get_by_role("button", name="Retry", exact=True)
    retry.wait_for()
    assert "No credit is left." in desk.text()
    assert not desk.overflow()
    assert not desk.grave_faults()
    retry.click()
    told = desk.page.get_by_text("waits for a worker, to go on at memory, attempt 2.")
    told.wait_for()
    FullPassRun.objects.update(status="complete")
    told.wait_for(state="detached")  # what was told then is no longer so
    assert "MEMORY and sections are published." in desk.text()
