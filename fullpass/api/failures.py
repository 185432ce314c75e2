"""What the verbs of the application refuse, as problems."""

from __future__ import annotations

from fullpass.api.problems import RETRY_SECONDS, Problem
from fullpass.runner.failures import RunFailure

CODES = {
    "path_refused": "invalid",
    "export_not_found": "unreadable_export",
    "storage_unavailable": "unavailable",
    "storage_refused": "unavailable",
    "busy": "unavailable",
    "worse_engine": "wrong_state",
    "run_active": "run_active",
    "idempotency_conflict": "idempotency_conflict",
}


def as_problem(error: RunFailure) -> Problem:
    """The problem to raise in its place."""
    failure = error.failure
    code = CODES[failure.code]
    if code == "invalid":
        return Problem(code, failure.message, errors={"storage_path": [failure.message]})
    if code == "run_active":
        return Problem(code, failure.message, run_id=failure.cause)
    if code == "unavailable":
        return Problem(code, failure.message, headers={"Retry-After": str(RETRY_SECONDS)})
    if code == "unreadable_export":
        return Problem(code, failure.message, reason=failure.code)
    return Problem(code, failure.message)
