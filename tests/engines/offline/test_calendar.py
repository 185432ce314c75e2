"""Dates as people write them, resolved against the day of the message."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from fullpass.engines.offline.calendar import names_a_date, resolve_date, without_dates

AT = datetime(2025, 3, 2, tzinfo=UTC)  # a Sunday


@pytest.mark.parametrize(
    ("text", "code", "date"),
    [
        ("on 2025-07-19", "en", "2025-07-19"),
        ("on March 3rd 2025", "en", "2025-03-03"),
        ("on the 3rd of March, 2025", "en", "2025-03-03"),
        ("on 14 May", "en", "2025-05-14"),
        ("on 14 February", "en", "2026-02-14"),
        ("on the twentieth of october", "en", "2025-10-20"),
        ("in May 2026", "en", "2026-05"),
        ("in june", "en", "2025-06"),
        ("in 2008", "en", "2008"),
        ("next Friday", "en", "2025-03-07"),
        ("tomorrow", "en", "2025-03-03"),
        ("am 3. März 2025", "de", "2025-03-03"),
        ("am 1. Oktober", "de", "2025-10-01"),
        ("am 14.5.2025", "de", "2025-05-14"),
        ("el 5 de mayo de 2026", "es", "2026-05-05"),
        ("le 1er septembre", "fr", "2025-09-01"),
        ("9月1日", "zh", "2025-09-01"),
        ("2026年5月", "zh", "2026-05"),
        ("someday", "en", None),
        ("on 2025-13-40", "en", None),
    ],
)
def test_a_date_is_resolved(text, code, date):
    assert resolve_date(text, code, AT) == date


def test_a_birthday_keeps_no_year_that_nobody_named():
    assert resolve_date("her birthday is March 3rd", "en", AT, recurring=True) == "--03-03"
    assert resolve_date("born March 3rd 2015", "en", AT, recurring=True) == "2015-03-03"


def test_a_modal_verb_is_no_month():
    assert not names_a_date("you may march on", "en")
    assert names_a_date("in may", "en")


def test_what_is_left_without_the_date_is_the_event():
    assert " ".join(without_dates("My surgery is on 14 May 2025", "en").split()) == "My surgery is on"
