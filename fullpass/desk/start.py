"""What the start page shows to a member of staff, and its search box."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode

from fullpass.desk.attention import Loose, matters, runs_url
from fullpass.desk.audit_words import sentence_of
from fullpass.desk.charts import HEIGHT, TONES, WIDTH, cost_chart, runs_chart, share
from fullpass.desk.failure_words import meaning_of
from fullpass.desk.figures import Failed, RunFigures
from fullpass.desk.periods import CHOICES, Period, period_named
from fullpass.models import AuditEntry, Client, FullPassRun, Profile
from fullpass.queue.health import health

LATEST = 8  # failed runs, and actions of staff


def start_page(request: HttpRequest) -> dict[str, Any]:
    """The context of the start page, as far as the member of staff may look."""
    may = request.user.has_perm
    context: dict[str, Any] = {}
    if may("fullpass.view_fullpassrun"):
        context |= _how_runs_go(period_named(request.GET.get("period")))
    if may("fullpass.view_auditentry"):
        entries = AuditEntry.objects.all()[:LATEST]
        context["actions"] = [(entry, sentence_of(entry)) for entry in entries]
    return context


def _how_runs_go(period: Period) -> dict[str, Any]:
    figures, clients = RunFigures.of(period), list(Client.objects.all())
    if not figures.total and not FullPassRun.objects.exists():
        return {"is_empty": True, "clients": clients}
    dead = FullPassRun.objects.dead_owners()
    workers = health(dead)
    alive = [cluster for cluster in workers.clusters if cluster["state"] == "ok"]
    steps, daily = figures.steps, period.is_daily
    return {
        "period": period,
        "periods": [(name, words) for name, (words, *_) in CHOICES.items()],
        "figures": figures,
        "states": _states(figures),
        "matters": matters(figures, workers, Loose.of(figures, clients, dead)),
        "switch": workers.switch,
        "clients": clients,
        "runs_chart": runs_chart(steps, daily=daily),
        "cost_chart": cost_chart(steps, daily=daily),
        "chart": (WIDTH, HEIGHT),
        "failures": [(failed, *_behind(failed, period)) for failed in figures.failures],
        "queue": workers.queue,
        "oldest": timedelta(seconds=workers.queue["oldest_waiting_seconds"]),
        "clusters": workers.clusters,
        "alive": len(alive),
        "failed_runs": _failed_runs(),
    }  # fmt: skip


def _states(figures: RunFigures) -> list[dict[str, Any]]:
    """Each status with its number, its share of all and its list."""
    return [
        {
            "value": status,
            "label": FullPassRun.Status(status).label,
            "tone": TONES[FullPassRun.Status(status)],
            "number": number,
            "share": share(number, figures.total),
            "url": runs_url(status__exact=status, age=figures.period.name),
        }
        for status, number in figures.by_status.items()
        if number
    ]


def _behind(failed: Failed, period: Period) -> tuple[str, str]:
    """Where the runs that stand failed are listed, and where the stages are whose failure runs got past."""
    common = {"stage__exact": failed.stage, "error_code": failed.code, "age": period.name}
    stages = urlencode({"got_past": "yes", **common})
    url = reverse("admin:fullpass_stagelog_changelist")
    return runs_url(status__exact="failed", **common), f"{url}?{stages}"


def _failed_runs() -> list[tuple[FullPassRun, str, bool]]:
    """The newest failed runs, each with what its code means and whether it can be retried."""
    runs = FullPassRun.objects.failed().select_related("profile__client").order_by("-created_at")
    newest = list(runs.defer("reading", "counts", "options")[:LATEST])
    # By their ids: asked along with the runs, the database would look through the chunks of all runs.
    ids = [run.pk for run in newest]
    retriable = set(FullPassRun.objects.retriable().filter(pk__in=ids).values_list("pk", flat=True))
    return [(run, meaning_of(run.error_code), run.pk in retriable) for run in newest]


def find(request: HttpRequest) -> HttpResponse:
    """Lead to the one person of that user id or the run of that id; to a list where several clients have
    such a person; back, with a sentence, where there is nobody.
    """
    wanted = request.GET.get("q", "").replace("\0", "").strip()
    if not request.user.has_perms(["fullpass.view_profile", "fullpass.view_fullpassrun"]):
        raise PermissionDenied
    run_id = _run_id(wanted)
    if run_id and FullPassRun.objects.filter(pk=run_id).exists():
        return HttpResponseRedirect(reverse("admin:fullpass_fullpassrun_change", args=[run_id]))
    people = list(Profile.objects.filter(user_id=wanted).values_list("pk", flat=True)[:2])
    if len(people) == 1:
        return HttpResponseRedirect(reverse("admin:fullpass_profile_change", args=people))
    if people:
        query = urlencode({"q": wanted})
        return HttpResponseRedirect(f"{reverse('admin:fullpass_profile_changelist')}?{query}")
    messages.warning(request, _erased(wanted) or _nobody(wanted))
    return HttpResponseRedirect(reverse("admin:index"))


def _run_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _erased(wanted: str) -> str:
    """That there was such a person, from the line that their erasure left; "" where there was none."""
    entry = AuditEntry.objects.filter(action="erase", user_id=wanted).first() if wanted else None
    if entry is None:
        return ""
    return f"The person {wanted[:128]} was erased on {entry.created_at:%Y-%m-%d}, by {entry.by}."


def _nobody(wanted: str) -> str:
    if not wanted:
        return "Type a user id or a run id."
    return (
        f"There is no person and no run {wanted[:128]}. Type the whole user id or run id, as it is written."
    )
