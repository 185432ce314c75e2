"""Values of any type from foreign JSON."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.exports.values import digest, identifier, instant, label, word

NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        NOON.timestamp(),
        int(NOON.timestamp()),
        str(NOON.timestamp()),
        Decimal(int(NOON.timestamp())),
        NOON.timestamp() * 1000,
        "2024-05-01T12:00:00Z",
        "2024-05-01T12:00:00.000000+00:00",
        "2024-05-01T12:00:00",
        " 2024-05-01 14:00:00+02:00 ",
    ],
)
def test_every_way_to_write_a_time_gives_the_same_moment(value):
    assert instant(value) == NOON


@pytest.mark.parametrize(
    "value",
    [None, 0, -1, "0", "-5", "", "soon", float("nan"), float("inf"), 10**400, "9" * 400, True, [], {}, "nan",
     "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59", 2**63, Decimal("NaN"), "2024-13-01"],
)  # fmt: skip
def test_what_is_no_time_is_missing(value):
    assert instant(value) is None
    assert instant(value, NOON.timestamp()) == NOON


@given(st.datetimes(datetime(1971, 1, 1), datetime(2099, 1, 1)), st.integers(-14, 14))
def test_a_time_with_any_offset_is_kept_exactly(moment, hours):
    aware = moment.replace(tzinfo=timezone(timedelta(hours=hours)))
    assert instant(aware.isoformat()) == aware.replace(microsecond=aware.microsecond)


def test_titles_are_one_clean_line():
    assert label(" A\n title\x00 ") == "A title"
    assert label(7) == "7"
    assert [label(x) for x in (None, True, [], {})] == [""] * 4


def test_the_first_usable_id_is_taken():
    assert identifier(None, "", "  ", 12, "b") == "12"
    assert identifier(None, []) == ""
    assert identifier("x" * 129) == digest("x" * 129)


def test_technical_names_are_shown_only_when_they_are_plain():
    assert (word("hologram_2"), word("My diary"), word("x" * 60)) == ("hologram_2", "unknown", "unknown")
