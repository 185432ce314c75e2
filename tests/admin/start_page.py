"""Runs for the start page, and reading it."""

from __future__ import annotations

import random
import re
from datetime import timedelta
from decimal import Decimal
from html import unescape

from django.urls import reverse
from django.utils import timezone

from fullpass.models import Cluster, FullPassRun, ProfileVersion
from tests.make import make_profile, make_run


def run_of(number: int, *, ago: timedelta, seconds: float | None = None, **fields) -> FullPassRun:
    """A run of a person of its own, requested `ago`, that took `seconds` from its first claim to its end."""
    run = make_run(make_profile(f"person{number}", client=f"client{number % 3}"), **fields)
    asked = timezone.now() - ago
    begun = asked + timedelta(seconds=2) if seconds is not None else None
    ended = begun + timedelta(seconds=seconds) if begun else None
    times = {"created_at": asked, "started_at": begun, "completed_at": ended}
    FullPassRun.objects.filter(pk=run.pk).update(**times)
    run.refresh_from_db()
    return run


def made_runs(number: int = 60) -> list[FullPassRun]:
    """Runs of all kinds over forty days, some with a v1."""
    draw = random.Random(7)
    runs = []
    for n in range(number):
        status = draw.choice(["complete"] * 4 + ["failed"] * 3 + ["cancelled", "skipped", "processing"])
        failed = {
            "stage": draw.choice(["ingest", "extract"]),
            "error_code": draw.choice(["too_long", "bad_key"]),
        }
        run = run_of(
            n,
            ago=timedelta(days=40 * draw.random() ** 2),
            seconds=draw.expovariate(1 / 300) if status != "processing" else None,
            status=status,
            cost_usd=Decimal(draw.randrange(1, 2_000_000)) / 1_000_000,
            reading={"chunks": {"extracted": 90, "failed": draw.choice([0, 0, 2])}},
            **(failed if status == "failed" else {"stage": "publish"}),
        )
        if draw.random() < 0.7:
            version = ProfileVersion.objects.create(profile=run.profile, number=1, kind="quick_pass", run=run)
            at = run.created_at + timedelta(seconds=draw.uniform(5, 40))
            ProfileVersion.objects.filter(pk=version.pk).update(created_at=at)
        runs.append(run)
    return runs


def page(client, **query) -> str:
    answer = client.get(reverse("admin:index"), query)
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def alive() -> None:
    now = timezone.now()
    Cluster.objects.create(
        host="a", pid=1, name="a|1|1.0", workers=3, started_at=now, seen_at=now, last_worked_at=now
    )


def links(html: str, holding: str) -> list[str]:
    """The addresses of the links whose text holds those words."""
    found = re.findall(r'<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>', html, re.DOTALL)
    return [url for url, text in found if holding in re.sub(r"<[^>]+>", " ", text)]
