"""What the codes of failures mean, in a sentence each, whichever run has them."""

from __future__ import annotations

from fullpass.engines.anthropic.failures import MESSAGES

# Codes of the engines say what they mean themselves, but for those that a run waits out before it fails.
_MEANINGS = {
    **MESSAGES,
    "service_overloaded": "The model service was overloaded for longer than is waited out.",
    "rate_limited": "The model service limited how fast we call it for longer than is waited out.",
    "service_unreachable": "The model service was out of reach for longer than is waited out.",
    "service_error": "The model service had a fault of its own for longer than is waited out.",
    "too_many_failed_chunks": "More chunks failed than is allowed.",
    "ledger_mismatch": "What was counted and what is stored differ, so the run may not be complete.",
    "export_changed": "Another file lies where the export was.",
    "export_not_found": "There is no file at the path of the export.",
    "export_not_readable": "The workers may not read the file of the export.",
    "unreadable_export": "The file is no export that can be read.",
    "storage_unavailable": "The storage of the exports was out of reach for longer than is waited out.",
    "storage_refused": "The storage of the exports refused access.",
    "worker_lost": "The worker was lost at this stage again and again.",
    "internal_error": "SoulPrint made a mistake here; it is ours to mend.",
    "unknown": "It failed without a reason.",
}


def meaning_of(code: str) -> str:
    """The sentence for a code, "" for one that has none."""
    return _MEANINGS.get(code, "")
