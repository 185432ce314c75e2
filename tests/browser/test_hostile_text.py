"""Text that wants to do harm, in a browser: nothing runs, nothing sticks out of the window of a telephone."""

from __future__ import annotations

import pytest

from tests.admin.hostile import make_hostile_person
from tests.admin.test_hostile_text import pages
from tests.browser.test_every_page import reveal_in

pytestmark = pytest.mark.django_db(transaction=True)


def test_harm_does_nothing_and_breaks_no_page(desk_of, tmp_path):
    profile = make_hostile_person(tmp_path)
    desk = desk_of("Support lead", width=390)
    reveal_in(desk, profile)
    faults = [desk.overflow() for path in pages(profile) if desk.go(path) == 200]
    assert faults
    assert not "\n".join(filter(None, faults))
