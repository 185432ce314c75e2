"""What the codes of failures mean, in a sentence each, whichever run has them."""

from __future__ import annotations

from fullpass.engines.anthropic.failures import MESSAGES

# Codes of the engines say what they mean themselves, but for those that a run waits out before it fails.
_MEANINGS = {
    **MESSAGES,
    "service_overloaded": "The model service was overloaded for too long. Retry once it has room again.",
    "rate_limited": "The model service let us call it too slowly for too long. Retry later.",
    "service_unreachable": "The model service was out of reach for too long. Retry once it answers again.",
    "service_error": "The model service had a fault of its own for too long. Retry once it has recovered.",
    "too_many_failed_chunks": "More chunks failed than is allowed. A retry tries these again.",
    "ledger_mismatch": "What was counted and what is stored differ, so the run may not be complete.",
    "export_changed": "Another file lies where the export was. It has to be handed in again.",
    "export_not_found": "There is no file at the path of the export. It has to be handed in again.",
    "export_not_readable": "The file of the export may not be read. Its permissions have to be mended.",
    "unreadable_export": "The file is no export that can be read. The person has to make a new one.",
    "storage_unavailable": "The storage of the exports was out of reach for too long. Retry once it is back.",
    "storage_refused": "The storage of the exports refused access. Check EXPORT_STORAGE_URL.",
    "worker_lost": "The worker was lost again and again. See whether memory or time ran out, then retry.",
    "internal_error": "SoulPrint made a mistake here. It is ours to mend; the run's page has the cause.",
    "unknown": "The chunk failed without a reason.",
}


def meaning_of(code: str) -> str:
    """The sentence for a code, "" for one that has none."""
    return _MEANINGS.get(code, "")
