"""Every page of the desk in a browser: nothing is run that should not, nothing sticks out, axe is content."""

from __future__ import annotations

import pytest
from django.urls import reverse

from fullpass.models import Profile
from tests.admin.desk_pages import main_pages
from tests.admin.marked import make_marked_person
from tests.admin.staff import make_staff
from tests.browser.watching import Desk

pytestmark = pytest.mark.django_db(transaction=True)
LOOKS = [("light", 1280), ("dark", 390)]  # each theme and each width once: a look takes its time


def reveal_in(desk: Desk, profile: Profile) -> None:
    desk.go(reverse("admin:fullpass_profile_change", args=[profile.pk]))
    desk.page.get_by_role("button", name="Reveal").first.click()
    desk.page.get_by_role("button", name="Mask it again").first.wait_for()


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_every_page_fits_its_window_and_can_be_read_by_everyone(desk_of, tmp_path, scheme, width):
    profile = make_marked_person(tmp_path)
    desk = desk_of("Support lead", scheme=scheme, width=width)
    reveal_in(desk, profile)
    faults: list[str] = []
    for path in main_pages():
        if desk.go(path) == 200:
            faults += [desk.overflow(), desk.cut_off(), *desk.grave_faults()]
    assert not "\n".join(filter(None, faults))


def test_the_login_fits_and_lets_in_who_has_the_password(browser, live_server, settings):
    make_staff("Support", username="ann")
    desk = Desk.open(browser.new_context(viewport={"width": 390, "height": 800}), live_server.url)
    desk.go("/admin/")
    assert not desk.overflow()
    assert not desk.grave_faults()
    desk.page.get_by_label("Username").fill("ann")
    desk.page.get_by_label("Password").fill("secret")
    desk.page.get_by_role("button", name="Log in").click()
    desk.page.get_by_role("button", name="Log out").wait_for()
    assert not desk.complaints
    desk.page.context.close()


def test_the_api_docs_run_under_the_policy(desk_of):
    desk = desk_of("Support")
    desk.go("/api/docs/")
    desk.page.locator(".opblock").first.wait_for()
