"""The audit log as sentences."""

from __future__ import annotations

from fullpass.models import AuditEntry

# What is said of an action. {person} is the id of the person, {target} the row that it was done to, {key} the
# prefix of a key, {client} whose it is.
WORDS = {
    "reveal": "revealed the text of {person}",
    "bundle": "downloaded the archive of {person}",
    "forget_conversation": "had a conversation of {person} forgotten",
    "erase": "erased {person}",
    "roll_back": "went back to an older version of {person}",
    "retry": "retried a run of {person}",
    "retry_failed_chunks": "had the failed chunks of a run of {person} tried again",
    "restart": "restarted a run of {person} from the first chunk",
    "cancel": "cancelled a run of {person}",
    "accept_failures": "accepted the failed chunks of a run of {person}",
    "end_hold": "let a run of {person} go on that waited for a review",
    "extract_again": "had a chunk of {person} extracted again",
    "accept": "accepted a fact of {person}",
    "correct": "corrected a fact of {person}",
    "reject": "rejected a fact of {person}",
    "accept_facts": "accepted several facts of {person} at once",
    "reject_facts": "rejected several facts of {person} at once",
    "add_note": "left a note on {target}",
    "send_again": "sent a notice about {person} again",
    "make_key": "made key {key} of {client}",
    "revoke_key": "revoked key {key} of {client}",
    "add_client": "made {target}",
    "change_client": "changed the settings of {target}",
    "set_callback": "set where the callbacks of {target} go",
    "end_callbacks": "ended the callbacks of {target}",
    "pause": "paused {target}",
    "resume": "let {target} go on",
}


def sentence_of(entry: AuditEntry) -> str:
    """Who did what, without the date: "ann revealed the text of demo"."""
    person = entry.user_id or "a person"
    done = WORDS.get(entry.action, f"{entry.action.replace('_', ' ')}: {{target}}")
    named = {"person": person, "target": entry.target or person, "client": entry.client_slug}
    for name, value in {**named, "key": str(entry.details.get("prefix", ""))}.items():
        done = done.replace(f"{{{name}}}", value)
    reason = entry.details.get("reason") if entry.action in ("pause", "resume") else None
    whose = f" of {entry.client_slug}" if entry.action in ("pause", "resume") and entry.client_slug else ""
    return f"{entry.by or 'somebody'} {done}{whose}{f': {reason}' if reason else ''}"
