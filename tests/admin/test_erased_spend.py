"""What was spent stays counted when a person is erased, and nothing of it leads to them."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from fullpass.desk.charts import cost_chart
from fullpass.desk.figures import RunFigures
from fullpass.desk.periods import period_named
from fullpass.erase import erase_profile
from fullpass.models import ErasedSpend, FullPassRun
from tests.admin.staff import make_staff
from tests.admin.start_page import page, run_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def erased():
    """Three people of one client, two of the same hour and one of days ago, are erased; another stays."""
    kept = run_of(0, ago=timedelta(minutes=90), seconds=3, status="complete", cost_usd=Decimal("0.5"))
    gone = [
        run_of(number, ago=ago, seconds=3, status=status, cost_usd=Decimal(cost))
        for number, ago, status, cost in (
            (3, timedelta(hours=5), "complete", "1.25"),
            (6, timedelta(hours=5), "failed", "2.00"),
            (9, timedelta(days=3), "complete", "4.00"),
        )
    ]
    FullPassRun.objects.filter(pk=gone[1].pk).update(created_at=gone[0].created_at)
    for run in gone:
        erase_profile(run.profile)
    return kept


@pytest.mark.parametrize(("period", "cost"), [("24h", "3.75"), ("7d", "7.75"), ("30d", "7.75")])
def test_the_cost_does_not_fall(erased, period, cost):
    figures = RunFigures.of(period_named(period))
    assert figures.cost == Decimal(cost)
    assert figures.cost - figures.cost_of_erased == Decimal("0.5")
    assert figures.total == 1
    assert figures.runs_of_erased == (2 if period == "24h" else 3)
    charted = cost_chart(figures.steps, daily=period != "24h")
    assert any("for erased people" in column.words for column in charted)


def test_it_is_kept_by_hour_and_client_and_names_nobody(erased):
    rows = list(ErasedSpend.objects.order_by("begins"))
    assert [(row.runs, row.cost_usd, row.client_slug) for row in rows] == [
        (1, Decimal(4), "client0"),
        (2, Decimal("3.25"), "client0"),
    ]
    assert all((row.begins.minute, row.begins.second) == (0, 0) for row in rows)
    assert not {field.name for field in ErasedSpend._meta.get_fields()} & {"profile", "user_id", "run"}


def test_the_start_page_says_so(erased, client):
    client.force_login(make_staff("Support"))
    html = page(client, period="7d")
    assert "$7.75" in html
    assert "$7.25 of it went into 3 runs of people who were erased since" in html
