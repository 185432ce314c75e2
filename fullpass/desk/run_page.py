"""Everything about a run, gathered for its page in a bounded number of queries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Count

from fullpass.advice import advice_on
from fullpass.desk.chunk_strip import HEIGHT, chunks_url, strip_of
from fullpass.desk.ledger_sums import sums_of
from fullpass.desk.run_timeline import by_act, calls_of, timeline
from fullpass.desk.run_words import RunTime, chunks_in_words, found_nothing, what_goes_on
from fullpass.models import FullPassRun, ProfileVersion, RunChunk
from fullpass.pipeline.types import Outcome
from fullpass.run_verbs import RunVerb, hindrances, standing
from fullpass.runner.ledger import ledger_of
from fullpass.runner.progress import Reading
from fullpass.runner.status import estimated_completion

BY_PEOPLE = (ProfileVersion.Kind.REVIEW, ProfileVersion.Kind.ROLLBACK)  # of versions that a run did not make
NOTICES_SHOWN, VERSIONS_SHOWN, CODES_SHOWN = 20, 20, 8


def run_page(run: FullPassRun, staff: User | AnonymousUser) -> dict[str, Any]:
    """The context of the page of a run, whose profile and client are selected along."""
    pinned = ((name.replace("_", " "), value) for name, value in run.options.items() if name != "categories")
    kinds = [("categories", ", ".join(category.name for category in run.categories))]
    return {"person": run.profile, "options": [*pinned, *kinds], **run_now(run, staff)}


def run_now(run: FullPassRun, staff: User | AnonymousUser) -> dict[str, Any]:
    """What changes while the run goes on."""
    called = calls_of(run)
    ledger, stands = ledger_of(run), standing(run)
    logs = list(run.stage_logs.all())
    versions = (
        run.versions.exclude(kind__in=BY_PEOPLE)
        .order_by("-number")
        .only("number", "kind", "generation", "created_at")
    )
    return {
        "run": run,
        "words": what_goes_on(run, is_paused=run.is_active and run.is_paused),
        "progress": 100.0 if run.status == run.Status.COMPLETE else round(run.progress, 1),
        "chunks_in_words": chunks_in_words(run.reading.get("chunks", {})),
        "time": RunTime.from_stages(run, logs),
        "found_nothing": found_nothing(run),
        "expected": estimated_completion(run, Reading.kept_on(run) or Reading({}, {})),
        "advice": advice_on(run.error_code, run.error_cause) if run.error_code else "",
        "verbs": _verbs(run, staff, stands),
        "hindrances": hindrances(run, stands),
        "attempts": timeline(run, logs, called),
        "acts": by_act(called),
        "strip": strip_of(run),
        "strip_height": HEIGHT,
        "outcomes": _outcomes(run, ledger["chunks"]),
        "failed_codes": _failed_codes(run, ledger["chunks"]),
        "sums": sums_of(ledger),
        "secrets": [(kind.replace("_", " "), number) for kind, number in ledger["secrets"].items()],
        "versions": list(versions[:VERSIONS_SHOWN]),
        "notices": list(run.notices.order_by("-created_at")[:NOTICES_SHOWN]),
    }


def _verbs(
    run: FullPassRun, staff: User | AnonymousUser, stands: Sequence[tuple[RunVerb, str]]
) -> list[tuple[RunVerb, str]]:
    """What this member of staff can do with the run now, each with what it does and costs, in words."""
    allowed = [verb for verb, reason in stands if not reason and staff.has_perm(verb.permission)]
    return [(verb, f"{verb.tells(run)} {_cost_in_words(run, verb)}".strip()) for verb in allowed]


def _cost_in_words(run: FullPassRun, verb: RunVerb) -> str:
    if verb.cost is None:
        return ""
    expense = verb.cost(run)
    if expense is None:
        return "What it costs is known once the export was read."
    return f"{expense.in_words[0].upper()}{expense.in_words[1:]}."


def _outcomes(run: FullPassRun, chunks: dict[str, int]) -> list[tuple[str, str, int, str]]:
    """Each outcome that chunks have: its name, in words, how many, and where their list is."""
    return [
        (outcome.value, outcome.label, chunks[outcome.value], chunks_url(run, outcome__exact=outcome.value))
        for outcome in RunChunk.Outcome
        if chunks[outcome.value]
    ]


def _failed_codes(run: FullPassRun, chunks: dict[str, int]) -> list[tuple[str, str, int, str]]:
    """Why chunks failed or were refused: the code, its sentence, how many, and what to do; most first."""
    if not chunks["failed"] + chunks["refused"]:
        return []
    bad = run.run_chunks.filter(outcome__in=[Outcome.FAILED, Outcome.REFUSED]).order_by()
    rows = bad.values_list("failure_code", "failure_message").annotate(number=Count("id"))
    most = rows.order_by("-number")[:CODES_SHOWN]
    return [(code, sentence, number, advice_on(code)) for code, sentence, number in most]
