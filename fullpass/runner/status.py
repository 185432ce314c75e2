"""What can be told about a run."""

from __future__ import annotations

from typing import Any

from django.db.models import Sum
from django.utils import timezone

from fullpass.models import FullPassRun
from fullpass.runner.ledger import ledger_of


def run_report(run: FullPassRun) -> dict[str, Any]:
    """Run, ledger, versions, tokens, cost in US dollars and seconds, as JSON-able data."""
    tokens, cost = usage_of(run)
    return {
        "run_id": str(run.id),
        "user_id": run.profile.user_id,
        "status": run.status,
        "stage": run.stage,
        "error": error_of(run),
        "ledger": ledger_of(run),
        "versions": [
            {"number": version.number, "kind": version.kind, "sections_version": version.generation or None}
            for version in run.versions.order_by("number")
        ],
        "tokens": tokens,
        "cost_usd": cost,
        "seconds": seconds_of(run),
    }


def usage_of(run: FullPassRun) -> tuple[dict[str, int], float]:
    """Tokens sent and received, and what they cost in US dollars; calls that failed included."""
    sums = run.model_calls.aggregate(
        input=Sum("input_tokens"), output=Sum("output_tokens"), cost=Sum("cost_usd")
    )
    return {"input": sums["input"] or 0, "output": sums["output"] or 0}, float(sums["cost"] or 0)


def error_of(run: FullPassRun) -> dict[str, str] | None:
    if not run.error_code:
        return None
    return {"code": run.error_code, "message": run.error_message, "stage": run.error_stage}


def seconds_of(run: FullPassRun) -> float:
    """From the first claim to the end, or to now."""
    if run.started_at is None:
        return 0.0
    return round(((run.completed_at or timezone.now()) - run.started_at).total_seconds(), 1)
