"""The audit log as sentences."""

from __future__ import annotations

from fullpass.models import AuditEntry

# What is said of an action. {person} is the id of the person, {target} the row that it was done to, {key} the
# prefix of a key, {client} whose it is.
WORDS = {
    "reveal": "revealed the text of {person}",
    "bundle": "downloaded the bundle of {person}",
    "forget_conversation": "had a conversation of {person} forgotten",
    "erase": "erased {person}",
    "roll_back": "went back to version {back_to} of {person}",
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
    "add_note": "left a note on {person}",
    "send_again": "sent a notice about {person} again",
    "make_key": "made key {key} of {client}",
    "revoke_key": "revoked key {key} of {client}",
    "add_client": "made {target}",
    "change_client": "changed the settings of {target}",
    "set_callback": "set where the callbacks of {target} go",
    "end_callbacks": "ended the callbacks of {target}",
    "make_account": "made the account {target}",
    "change_account": "changed the account {target}",
    "delete_account": "deleted the account {target}",
    "set_password": "changed the password of {target}",
    "make_group": "made the group {target}",
    "change_group": "changed the group {target}",
    "delete_group": "deleted the group {target}",
    "pause": "paused {target}",
    "resume": "let {target} go on",
}


# Of the rights of an account or a group: what of them is in the details, and how it is said.
RIGHTS = {
    "was": "it was named {}",
    "is_active": "may log in: {}",
    "is_staff": "staff: {}",
    "is_superuser": "superuser: {}",
    "groups_given": "put into {}",
    "groups_taken": "taken out of {}",
    "permissions_given": "given {}",
    "permissions_taken": "no longer {}",
    "fields": "{}",
}


def sentence_of(entry: AuditEntry) -> str:
    """Who did what, without the date: "ann revealed the text of demo"."""
    person = entry.user_id or "a person"
    done = WORDS.get(entry.action, f"{entry.action.replace('_', ' ')}: {{target}}")
    if entry.action == "add_note" and entry.target.startswith("Run "):
        done = "left a note on a run of {person}"
    named = {
        "person": person,
        "target": entry.target or person,
        "client": entry.client_slug,
        "key": str(entry.details.get("prefix", "")),
        "back_to": str(entry.details.get("back_to", "")),
    }
    for name, value in named.items():
        done = done.replace(f"{{{name}}}", value)
    reason = entry.details.get("reason") if entry.action in ("pause", "resume") else _rights(entry)
    whose = f" of {entry.client_slug}" if entry.action in ("pause", "resume") and entry.client_slug else ""
    return f"{entry.by or 'somebody'} {done}{whose}{f': {reason}' if reason else ''}"


def _rights(entry: AuditEntry) -> str:
    """What was changed of an account or a group, "" for any other entry."""
    if not entry.action.endswith(("_account", "_group")):
        return ""
    said = [
        words.format(_listed(entry.details[name])) for name, words in RIGHTS.items() if name in entry.details
    ]
    return "; ".join(said)


def _listed(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
