"""Stage extract: the facts of every chunk, in parallel, each chunk with an outcome of its own."""

from __future__ import annotations

from collections.abc import Sequence

from django.conf import settings

from fullpass.engines.extraction import SegmentResult, extract_facts_parallel
from fullpass.engines.protocol import Act, EngineError, ServiceUnavailable
from fullpass.models import EngineResult, FullPassRun, RunChunk
from fullpass.models.work import NO_FACTS
from fullpass.pipeline.facts import check_fact
from fullpass.pipeline.types import ChunkOutcome, Failure, Outcome
from fullpass.records import dump_findings
from fullpass.runner.failures import RunFailure
from fullpass.runner.pending import PendingChunks, count_facts, input_hash_of, store_outcomes
from fullpass.runner.remember import engine_identity
from fullpass.runner.session import Session

ACCEPTED = "failures_accepted"  # in the counts of a run: how many failed chunks staff accepted
SERVICE_FAULTS_AT_MOST = 3  # a chunk that the service fails on this often, while others succeed, has failed


def extract(session: Session) -> None:
    """Extract the pending chunks until none is left or the slice is over.

    Raises EngineError when the service is at fault, RunFailure when too many chunks failed.
    """
    run = session.run
    fault = _extract_pending(session)
    if fault is not None:
        raise fault
    if run.run_chunks.pending().exists():
        return  # the slice is over
    check_failed_share(run)
    extracted, quarantined = run.run_chunks.fact_counts()
    facts = {"facts": extracted, "quarantined": quarantined}
    counts = run.run_chunks.outcomes() | facts | {"in_own_words": run.run_chunks.facts_in_own_words()}
    with session.completing(counts):
        pass


def check_failed_share(run: FullPassRun) -> None:
    """Raise RunFailure when more chunks failed than allowed, and than a member of the staff accepted.

    Where chunks failed and not one was read, nobody can allow that.
    """
    outcomes = run.run_chunks.outcomes()
    failed, total = outcomes[Outcome.FAILED], sum(outcomes.values())
    accepted = run.counts.get(ACCEPTED, 0) if run.failures_accepted_by else 0
    is_allowed = failed <= max(total * run.options["max_failed_chunks"], accepted)
    if not failed or (is_allowed and outcomes[Outcome.EXTRACTED] + outcomes[Outcome.EMPTY]):
        return
    codes = sorted(set(run.run_chunks.filter(outcome=Outcome.FAILED).values_list("failure_code", flat=True)))
    raise RunFailure(
        "too_many_failed_chunks",
        f"{failed} of {total} chunks failed; a retry tries these again.",
        ", ".join(codes),
    )


def _extract_pending(session: Session) -> EngineError | None:
    """Work through the pending chunks; gives the error that ended it early, None without one."""
    pending = PendingChunks(session)
    fault: EngineError | None = None
    any_success = False
    results = extract_facts_parallel(
        session.engine, pending, concurrency=settings.FULLPASS_CONCURRENCY, stop=pending.no_more
    )
    for result in results:
        rows = pending.take(result.chunks)
        if result.error is None:
            any_success = True
            _save(session, rows, result)
        else:
            pending.no_more.set()
            fault = _worse(fault, result.error)
            if isinstance(result.error, ServiceUnavailable) and not session.stop.is_set():
                _save_service_fault(session, rows, result.error.failure, any_success)
        if session.is_over:
            pending.no_more.set()
        pending.count_done(rows)
    return fault


def _save(session: Session, rows: Sequence[RunChunk], result: SegmentResult) -> None:
    """Write the outcome of each chunk of a segment, with what was learned and paid."""
    answers = [
        EngineResult(
            **engine_identity(session),
            act=Act.EXTRACT,
            input_hash=input_hash_of(row),
            result=dump_findings(check_fact(fact, chunk, session.run.categories) for fact in outcome.facts),
        )
        for row, chunk, outcome in zip(rows, result.chunks, result.outcomes, strict=True)
        if outcome.failure is None
    ]
    with session.checkpoint(outage_since=None, claims_in_vain=0):
        kept = {
            answer.input_hash: answer
            for answer in EngineResult.objects.bulk_create(
                answers,
                update_conflicts=True,
                unique_fields=["profile", "act", "input_hash", "engine", "model", "prompt_version"],
                update_fields=["result", "set_aside", "created_at"],
            )
        }
        for row, outcome in zip(rows, result.outcomes, strict=True):
            if outcome.failure is None:
                row.result = kept[input_hash_of(row)]
                count_facts(row, row.result.result)
            else:
                _note_failure(row, outcome)
        store_outcomes(rows, OUTCOME_FIELDS)


OUTCOME_FIELDS = [
    "result",
    "outcome",
    *NO_FACTS,
    "service_faults",
    "failure_code",
    "failure_message",
    "failure_cause",
]


def _save_service_fault(
    session: Session, rows: Sequence[RunChunk], failure: Failure, others_succeeded: bool
) -> None:
    """A fault of the service leaves the chunks pending, unless it is these chunks that it fails on."""
    for row in rows:
        row.service_faults += others_succeeded
        if row.service_faults >= SERVICE_FAULTS_AT_MOST:
            _note_failure(row, ChunkOutcome(Outcome.FAILED, failure=failure))
    with session.checkpoint():
        store_outcomes(rows, OUTCOME_FIELDS)


def _note_failure(row: RunChunk, outcome: ChunkOutcome) -> None:
    failure = outcome.failure or Failure("unknown", "The chunk failed without a reason.")
    row.outcome = outcome.outcome.value
    row.failure_code, row.failure_message, row.failure_cause = failure.code, failure.message, failure.cause
    if row.result is not None:  # read again in vain: what was read before stands
        count_facts(row, row.result.result)


def _worse(first: EngineError | None, second: EngineError) -> EngineError:
    """Of two errors the one that no waiting mends, so that its cause is told."""
    if first is None or (
        isinstance(first, ServiceUnavailable) and not isinstance(second, ServiceUnavailable)
    ):
        return second
    return first
