"""The ledger: where every conversation, message, chunk and fact went."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import Count, F, Sum

from fullpass.models import Fact, FullPassRun
from fullpass.runner.failures import RunFailure

Ledger = dict[str, Any]
FACT_GROUPS = ("quarantined", "merged", "active", "superseded", "conflicting", "rejected")


def ledger_of(run: FullPassRun) -> Ledger:
    """The ledger as it stands; each group adds up at every moment."""
    outcomes = run.run_chunks.outcomes()
    return {
        "conversations": run.counts.get("conversations", {"found": 0, "read": 0, "unreadable": {}}),
        "messages": run.counts.get("messages", {"found": 0, "used": 0, "skipped": {}}),
        "chunks": {
            "total": sum(outcomes.values()),
            **{name: outcomes[name] for name in ("extracted", "empty", "refused", "failed", "pending")},
        },
        "facts": _facts_as_reviewed(run) if "facts" in run.counts else _facts_before_consolidation(run),
        "secrets": run.counts.get("secrets", {}),
    }


def _facts_before_consolidation(run: FullPassRun) -> dict[str, int]:
    """Until facts are related, each one that was not quarantined counts as active."""
    extracted, quarantined = run.run_chunks.fact_counts()
    groups = dict.fromkeys(FACT_GROUPS, 0)
    return {"extracted": extracted, **groups, "quarantined": quarantined, "active": extracted - quarantined}


def _facts_as_reviewed(run: FullPassRun) -> dict[str, int]:
    """What consolidation counted, moved by what people said of these facts since."""
    groups = dict(run.counts["facts"])
    since = run.reviews.filter(id__gt=run.counts.get("reviewed", 0)).exclude(status=F("status_before"))
    moves = since.order_by().values_list("status_before", "status").annotate(Count("id"))
    for before, after, number in moves:
        groups[before] -= number
        groups[after] += number
    return groups


def discrepancies(ledger: Ledger) -> list[str]:
    """Each group that does not add up, in words; empty when all do."""
    conversations, messages, chunks, facts = (
        ledger[name] for name in ("conversations", "messages", "chunks", "facts")
    )
    sums = {
        "conversations": (
            conversations["found"],
            conversations["read"] + sum(conversations["unreadable"].values()),
        ),
        "messages": (messages["found"], messages["used"] + sum(messages["skipped"].values())),
        "chunks": (chunks["total"], sum(n for name, n in chunks.items() if name != "total")),
        "facts": (facts["extracted"], sum(facts[name] for name in FACT_GROUPS)),
    }
    return [f"{name}: {total} is not {parts}" for name, (total, parts) in sums.items() if total != parts]


def reconcile(run: FullPassRun) -> None:
    """Hold the ledger against what is stored. Raises RunFailure when they differ."""
    with transaction.atomic():
        run.profile.lock()  # nobody reviews a fact between one count and the other
        ledger = ledger_of(run)
        facts_stored = _facts_stored(run, ledger["facts"])
    found = discrepancies(ledger)
    stored = run.conversations.aggregate(messages=Sum("message_count"))
    expected = {
        "conversations stored": (
            ledger["conversations"]["read"],
            run.conversations.filter(synthetic=False).count(),
        ),
        "messages stored": (run.counts["kept"], stored["messages"] or 0),
        "messages in chunks": (run.counts["kept"], messages_in_chunks(run)),
        "chunks still pending": (0, ledger["chunks"]["pending"]),
        "facts extracted": (
            ledger["facts"]["extracted"],
            run.run_chunks.fact_counts()[0] + run.counts.get("facts_kept", 0),
        ),
        **facts_stored,
    }
    found += [
        f"{name}: {stated} is not {seen}" for name, (stated, seen) in expected.items() if stated != seen
    ]
    if found:
        raise RunFailure(
            "ledger_mismatch",
            "What was counted and what is stored differ, so the run may not be complete.",
            "; ".join(found),
        )


def messages_in_chunks(run: FullPassRun) -> int:
    """Messages that begin in a chunk of the run: each message begins exactly once."""
    spans = run.run_chunks.values_list("chunk__spans", flat=True).iterator(chunk_size=500)
    return sum(start == 0 for rows in spans for _, _, _, start, _ in rows)


def _facts_stored(run: FullPassRun, facts: dict[str, int]) -> dict[str, tuple[int, int]]:
    rows = dict(Fact.objects.filter(run=run).order_by().values_list("status").annotate(Count("id")))
    return {f"{status} facts stored": (facts[status], rows.get(status, 0)) for status in Fact.Status.values}
