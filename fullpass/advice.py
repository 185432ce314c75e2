"""What support does about a failure, by its code: of a run, a stage, a chunk, a call or a request."""

from __future__ import annotations

_WAIT = "The model service is at fault. See its status page; once it answers again, retry."
_SEE_KEY = "An administrator of the installation has to mend it; until then each retry fails the same way."
_FILE_AGAIN = (
    "The file itself is damaged. Ask for the export once more and hand in the new file; a "
    "retry reads the same one."
)
_OTHER_FILE = (
    "This is not an export as its maker delivers it. Ask for the whole ZIP, or for its conversations.json."
)
_NOTHING_TO_READ = (
    "There is nothing in it to learn from. Ask whether it is the right export; a retry changes nothing."
)
_NO_RUN = "Nothing was begun or changed: it was told to the caller at once."

ADVICE: dict[str, str] = {
    # The model service
    "service_overloaded": _WAIT,
    "rate_limited": (
        "Too much was asked of the model service at once. Retry later; when it comes often, "
        "raise the limits of the account or lower FULLPASS_CONCURRENCY."
    ),
    "service_unreachable": (
        "Nothing answers at the model service. Check the network of the workers and "
        "ANTHROPIC_BASE_URL, then retry."
    ),
    "service_error": _WAIT,
    "stopped": ("A worker was stopped in the middle. Nothing is lost: retry, should it not go on by itself."),
    "bad_request": (
        "The service does not take what is sent. Read the technical cause: when it names the "
        "text, retry the failed chunks; else it is ours to mend, so pass the run id on to the "
        "developers."
    ),
    "bad_key": (
        f"The API key of the model service is wrong or was revoked: set ANTHROPIC_API_KEY. {_SEE_KEY}"
    ),
    "no_key": f"ANTHROPIC_API_KEY is not set where the workers run. {_SEE_KEY}",
    "no_credit": (
        "Add credit to the account at the model service, then retry; the bulk action retries "
        "all such runs together."
    ),
    "not_allowed": f"The API key may not use this model: allow it, or set another key. {_SEE_KEY}",
    "model_unknown": (
        "Check FULLPASS_MODEL and ANTHROPIC_BASE_URL. The model is pinned on a run, so hand "
        "the export in again once another model is set."
    ),
    "refused": (
        "The model declined this text. Chunks that were declined count apart and fail no run. "
        "When it declined MEMORY or the sections, retry once; when it declines again, pass "
        "the run id on."
    ),
    "truncated": (
        "The answer did not fit. Retry once; when it fails again, pass the run id on to the developers."
    ),
    "too_long": (
        "The text does not fit the model. Pass the run id on to the developers; for a chunk, "
        "going on without it loses that chunk alone."
    ),
    "invalid_answer": (
        "The model answered in another form than asked. Retry: it often answers well the next time."
    ),
    # The chunks
    "too_many_failed_chunks": (
        "See in the strip which chunks failed and why. Retry tries these again. When they "
        "fail for good, a lead can accept the failures: the run goes on without them."
    ),
    "unknown": ("No reason came with it. Retry the failed chunks; when they fail again, pass the run id on."),
    # The books
    "ledger_mismatch": (
        "Something got lost between two stages, so nothing was published. A lead can restart "
        "the run; pass the run id and the technical cause on to the developers."
    ),
    "internal_error": (
        "A mistake of the software. Retry once; when it fails again, pass the run id and the "
        "technical cause on to the developers."
    ),
    "worker_lost": (
        "Workers die over this run. See their memory and time limits first, then retry; a "
        "retry alone may cost the next worker."
    ),
    # The export
    "unreadable_export": (
        "The sentence says what is wrong with the file. A retry reads the same file, so ask "
        "for the export once more and hand it in again."
    ),
    "export_changed": "Another file lies where the export was. Hand the right one in again.",
    "export_not_found": "The export is not where it was said to be. Hand it in again.",
    "export_not_readable": "The workers may not read the file. Mend its permissions, then retry.",
    "storage_unavailable": "The storage of the exports does not answer. Retry once it is back.",
    "storage_refused": f"The storage refuses our credentials: check EXPORT_STORAGE_URL. {_SEE_KEY}",
    "empty_file": _FILE_AGAIN,
    "not_an_export": _OTHER_FILE,
    "damaged_zip": _FILE_AGAIN,
    "empty_zip": _FILE_AGAIN,
    "encrypted_zip": (
        "It is protected by a password, which we never ask for. Ask for the conversations.json in it."
    ),
    "unsupported_compression": _OTHER_FILE,
    "no_conversations": _OTHER_FILE,
    "too_large": (
        "It is larger than this installation unpacks. An administrator can raise "
        "FULLPASS_MAX_UNPACKED_MB; then retry."
    ),
    "suspicious_compression": _FILE_AGAIN,
    "too_complex": _FILE_AGAIN,
    "nested_too_deep": "It is a ZIP in a ZIP in a ZIP. Ask for the inner file.",
    "truncated_json": _FILE_AGAIN,
    "malformed_json": _FILE_AGAIN,
    "unknown_format": _OTHER_FILE,
    "empty_export": _NOTHING_TO_READ,
    "nothing_said": _NOTHING_TO_READ,
    # Requests that no run came of
    "path_refused": f"The web app named a path outside of its own folder. {_NO_RUN}",
    "busy": f"Too many requests for one person at once; the web app tries again. {_NO_RUN}",
    "idempotency_conflict": f"The web app used a key twice for different requests. {_NO_RUN}",
    "run_active": "Another run of the person is active. Wait for it, or cancel it.",
    "worse_engine": f"Rules do not replace what a model wrote, unless that is asked for. {_NO_RUN}",
    "paused": "Model calls are paused. Whoever paused them says when they go on; nothing is lost.",
    "interrupted": f"The command was interrupted before anything was stored. {_NO_RUN}",
    "erased": ("The person was erased while the run was under way, as they wanted. There is nothing to do."),
    "no_database": "The database could not be used. The work goes on when it is back.",
}


def advice_on(code: str, cause: str = "") -> str:
    """What to do about a failure of that code. The `cause` of an unreadable export is a code of its own."""
    if code == "unreadable_export" and cause in ADVICE:
        return ADVICE[cause]
    return ADVICE.get(code, "No advice is written for this code. Pass it on to the developers.")
