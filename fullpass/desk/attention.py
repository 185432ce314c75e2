"""What needs somebody's attention, in words, each with the way to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.http import urlencode

from fullpass.desk.figures import RunFigures
from fullpass.models import Client, FullPassRun, Notice
from fullpass.queue.health import Health

MOST_FAILURES = 5  # that are told one by one


@dataclass(frozen=True)
class Matter:
    """A sentence, where it leads, and what more there is to say; `tone` is bad or warn.

    `code` is what the failure goes by, for those who look it up.
    """

    tone: str
    text: str
    url: str
    more: str = ""
    code: str = ""


@dataclass(frozen=True)
class Loose:
    """What lies about: runs that nobody works on or that are held, notices given up, clients paused."""

    stuck: int
    held: int
    given_up: int
    paused_clients: list[Client]

    @classmethod
    def of(cls, figures: RunFigures, clients: list[Client], dead: list[str]) -> Loose:
        """`dead` are the owners of leases that live no more."""
        given_up = Notice.objects.filter(state=Notice.State.GIVEN_UP, created_at__gte=figures.period.since)
        stuck = Q(pk__in=FullPassRun.objects.stuck(dead).values("pk"))
        lies = {"stuck": Count("pk", filter=stuck), "held": Count("pk", filter=Q(held=True))}
        return cls(
            **FullPassRun.objects.active().aggregate(**lies),
            given_up=given_up.count(),
            paused_clients=[client for client in clients if client.paused],
        )


def matters(figures: RunFigures, health: Health, loose: Loose) -> list[Matter]:
    """The worst first: nobody works, runs failed or hang, then what is only to be known."""
    return [*_workers(health), *_failures(figures), *_runs(figures, loose), *_others(figures, loose)]


def runs_url(**filters: str) -> str:
    """The list of runs, narrowed."""
    return f"{reverse('admin:fullpass_fullpassrun_changelist')}?{urlencode(filters)}"


def _workers(health: Health) -> Iterator[Matter]:
    clusters = reverse("admin:fullpass_cluster_changelist")
    if health.problem:
        problem = health.problem.replace("`", "")
        yield Matter("bad", f"{problem[0].upper()}{problem[1:]}.", clusters)
    hung = [cluster["id"] for cluster in health.clusters if cluster["state"] == "hung"]
    if hung:
        names = ", ".join(hung)
        verb = "hangs: it lives and takes no work" if len(hung) == 1 else "hang: they live and take no work"
        yield Matter("bad", f"{_number(len(hung), 'cluster')} of workers {verb}.", clusters, names)


def _failures(figures: RunFigures) -> Iterator[Matter]:
    period = figures.period
    standing = [failed for failed in figures.failures if failed.number]
    for failed in standing[:MOST_FAILURES]:
        text = f"{_number(failed.number, 'run')} failed in the {period.words} at {failed.stage_name.lower()}."
        url = runs_url(
            status__exact="failed", stage__exact=failed.stage, error_code=failed.code, age=period.name
        )
        yield Matter("bad", text, url, failed.meaning, failed.code)
    if more := sum(failed.number for failed in standing[MOST_FAILURES:]):
        url = runs_url(status__exact="failed", age=period.name)
        yield Matter("bad", f"{_number(more, 'more run')} failed for other reasons.", url)


def _runs(figures: RunFigures, loose: Loose) -> Iterator[Matter]:
    if loose.stuck:
        whom = "it" if loose.stuck == 1 else "them"
        text = f"{_number(loose.stuck, 'run')} should go on, and nobody works on {whom}."
        yield Matter("bad", text, runs_url(stuck="yes"))
    if number := loose.held:
        text = f"{_number(number, 'run')} {'waits' if number == 1 else 'wait'} for a review of the facts."
        yield Matter("warn", text, runs_url(waiting="yes"), "Review the facts, then let the run go on.")
    if number := figures.with_failed_chunks:
        url = runs_url(failed_chunks="yes", status__exact="complete", age=figures.period.name)
        text = f"{_number(number, 'run')} of the {figures.period.words} finished with failed chunks."
        yield Matter("warn", text, url, "A retry of the failed chunks adds what they hold.")
    if number := figures.without_facts:
        url = runs_url(no_facts="yes", age=figures.period.name)
        text = f"{_number(number, 'run')} of the {figures.period.words} found no facts, so MEMORY is empty."
        yield Matter("warn", text, url, "Look into the chunks: who they are from, and in which language.")


def _others(figures: RunFigures, loose: Loose) -> Iterator[Matter]:
    if loose.given_up:
        url = f"{reverse('admin:fullpass_notice_changelist')}?state__exact={Notice.State.GIVEN_UP}"
        verb = "was" if loose.given_up == 1 else "were"
        text = f"{_number(loose.given_up, 'notice')} {verb} given up in the {figures.period.words}."
        yield Matter("warn", text, url, "Whoever they were for does not know; they can be sent again.")
    for client in loose.paused_clients:
        url = f"{reverse('admin:fullpass_client_change', args=[client.pk])}#calls"
        yield Matter("warn", f"Model calls of client {client.slug} are paused.", url)


def _number(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
