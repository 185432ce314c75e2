"""What only a browser shows of facts and lists: keys that do nothing, columns within the page."""

from __future__ import annotations

import pytest
from django.urls import reverse

from fullpass.models import Review
from tests.browser.test_every_page import reveal_in
from tests.known import TEA, known_person

pytestmark = pytest.mark.django_db(transaction=True)
CUT_OFF = "(each => each.scrollWidth - each.clientWidth)(document.querySelector('.results'))"


def test_enter_in_a_field_of_a_fact_says_nothing_and_a_note_goes_with_every_verdict(desk_of):
    mara = known_person()
    fact = mara.facts.get(key=TEA)
    desk = desk_of("Support", name="lena")
    page = desk.page
    reveal_in(desk, mara)
    desk.go(reverse("admin:fullpass_fact_change", args=[fact.pk]))
    address = page.url
    page.get_by_label("Note").fill("by mail")
    page.get_by_label("Note").press("Enter")
    page.get_by_text("Correct it", exact=True).click()
    page.get_by_label("What is true instead").press("Enter")
    assert page.url == address
    assert not Review.objects.exists()
    page.get_by_label("What is true instead").fill("Drinks oolong tea")
    page.get_by_role("button", name="Correct", exact=True).click()
    page.get_by_text("is corrected").wait_for()
    review = Review.objects.get()
    assert (review.verdict, review.statement, review.note.strip()) == (
        "corrected", "Drinks oolong tea", "by mail",
    )  # fmt: skip


def test_the_list_of_people_shows_all_of_its_columns(desk_of):
    known_person().runs.update(status="processing")
    desk = desk_of("Support")
    desk.go(reverse("admin:fullpass_profile_changelist"))
    assert desk.page.evaluate(CUT_OFF) == 0
