"""What the lists of the desk are called, the groups that they stand in, and codes in words."""

from __future__ import annotations

from django.db.models.options import Options

# Group → lists with the names that they go by; whatever is not named here is under the hood.
GROUPS: dict[str, dict[str, str]] = {
    "Runs": {
        "FullPassRun": "Runs",
        "StageLog": "Stages of runs",
        "RunChunk": "Chunks of runs",
        "ModelCall": "Model calls",
        "Cluster": "Clusters of workers",
        "PauseSwitch": "Pause switch",
    },
    "People": {
        "Profile": "People",
        "ProfileVersion": "Versions",
        "Conversation": "Conversations",
        "Chunk": "Chunks",
        "ForgottenConversation": "Forgotten conversations",
        "StaffNote": "Notes",
    },
    "Facts": {"Fact": "Facts", "Evidence": "Evidence", "Review": "Reviews"},
    "Clients and keys": {"Client": "Clients", "ApiKey": "API keys"},
    "Notices": {"Notice": "Notices"},
    "Staff": {
        "AuditEntry": "Audit log",
        "User": "Members of staff",
        "Group": "Groups",
        "ErasedSpend": "Cost of erased people",
    },
}
UNDER_THE_HOOD = "Under the hood"


# How a model ended its answer; what is not named here is told as it is.
ENDS = {
    "end_turn": "Finished",
    "stop_sequence": "Finished",
    "max_tokens": "Cut off at its limit",
    "model_context_window_exceeded": "Context was full",
    "refusal": "Refused",
}


def spoken(code: str) -> str:
    """A code as somebody would say it: "bad_key" is "Bad key"."""
    return code.replace("_", " ").capitalize() if code.islower() and code.isidentifier() else code


def name_of(opts: Options) -> str:
    """The name of a model's list."""
    named = {model: name for lists in GROUPS.values() for model, name in lists.items()}
    plural = str(opts.verbose_name_plural)
    return named.get(opts.object_name or "", plural[:1].upper() + plural[1:])
