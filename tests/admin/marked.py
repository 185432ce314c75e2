"""A person in whose every text stands a word that stands nowhere else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.apps import apps
from django.db import models
from django.utils import timezone

from fullpass import models as m
from tests.make import make_run
from tests.runner.passes import full_pass

WORD = "zebrafinch"
SAMPLE = Path(__file__).parent.parent.parent / "samples" / "claude-export.json"

# Every text that is kept. A person's own is masked; the rest is ids, codes, names of staff and clients, and
# sentences of ours.
OF_A_PERSON: dict[type[models.Model], set[str]] = {
    m.Conversation: {"title"},
    m.Chunk: {"text"},
    m.Evidence: {"quote"},
    m.Fact: {"statement", "details"},
    m.ProfileVersion: {"sections", "memory_md", "memory_lines", "statements", "soulprint_text"},
    m.Review: {"statement", "statement_before", "note"},
    m.FullPassRun: {"notify_email"},
    m.EngineResult: {"result"},
    m.StaffNote: {"text"},
}
OF_NOBODY: dict[type[models.Model], set[str]] = {
    m.Client: {"slug", "name", "storage_prefix", "categories", "callback_url", "callback_secret"},
    m.Profile: {"user_id"},
    m.Conversation: {"external_id"},
    m.Chunk: {"content_hash", "chunk_tier", "spans"},
    m.Evidence: {"message_id", "role"},
    m.Fact: {"key", "category", "certainty", "source", "status", "quarantine_reason", "conflicts_with"},
    m.ProfileVersion: {
        "kind", "generation", "engine", "model", "section_sources", "left_out", "fact_states", "made_by",
    },
    m.Review: {"fact_key", "category", "evidence_keys", "verdict", "status_before", "status", "reviewer"},
    m.FullPassRun: {
        "status", "stage", "export_path", "export_sha256", "export_format", "export_warnings", "language",
        "engine", "model", "prompt_version", "options", "lease_owner", "reading", "counts",
        "failures_accepted_by", "error_code", "error_message", "error_cause", "error_stage",
    },
    m.StageLog: {"stage", "status", "counts", "error_code", "error_message", "error_cause"},
    m.RunChunk: {"outcome", "failure_code", "failure_message", "failure_cause"},
    m.ModelCall: {"act", "stage", "model", "stop_reason", "error"},
    m.EngineResult: {"act", "input_hash", "engine", "model", "prompt_version"},
    m.StaffNote: {"by"},
    m.Notice: {"kind", "channel", "state", "payload", "last_error"},
    m.AuditEntry: {"by", "action", "client_slug", "user_id", "target", "details"},
    m.ApiKey: {"prefix", "hashed_key", "name"},
    m.Upload: {"user_id", "storage_path", "sha256", "format"},
    m.Removal: {"path", "last_error"},
    m.IdempotencyKey: {"key", "body_hash"},
    m.ForgottenConversation: {"external_id"},
    m.Cluster: {"name", "host"},
    m.ErasedSpend: {"client_slug"},
    m.PauseSwitch: {"by", "reason"},
}  # fmt: skip


# What a field holds where the person's would be empty
WHERE_EMPTY: dict[str, Any] = {
    "details": {"note": WORD}, "statements": {"nobody": WORD}, "title": WORD, "note": WORD, "statement": WORD,
    "statement_before": WORD, "memory_lines": {}, "sections": {}, "result": {},
}  # fmt: skip


def texts_of(model: type[models.Model]) -> set[str]:
    """The fields of a model that can hold words."""
    kinds = (models.CharField, models.TextField, models.JSONField)
    return {field.name for field in model._meta.concrete_fields if isinstance(field, kinds)}


def make_marked_person(tmp_path: Path) -> m.Profile:
    """A person with a row of every kind, and the word in each of their texts."""
    export = json.loads(SAMPLE.read_text())
    file = tmp_path / "export.json"
    file.write_text(json.dumps(_marked_values(export, {"text", "name", "content"})))
    assert full_pass(file, user_id="mara").code == 0
    profile = m.Profile.objects.get()
    run = m.FullPassRun.objects.get()
    _add_what_a_good_run_leaves_out(profile, run)
    for model, names in OF_A_PERSON.items():
        for row in model._default_manager.all():
            for name in names:
                value = getattr(row, name)
                if WORD not in json.dumps(value):
                    setattr(row, name, _marked(value) or WHERE_EMPTY.get(name, value or ""))
            row.save(update_fields=names)
    m.FullPassRun.objects.update(notify_email=f"{WORD}@example.com")
    return profile


def _add_what_a_good_run_leaves_out(profile: m.Profile, run: m.FullPassRun) -> None:
    now, fact, chunk = timezone.now(), profile.facts.first(), profile.chunks.first()
    failed = make_run(profile, status="failed", stage="extract", error_stage="extract", attempt=2,
                      error_code="service_overloaded", error_message="The model service is overloaded.",
                      error_cause="529 overloaded_error", completed_at=now)  # fmt: skip
    m.StageLog.objects.create(run=failed, stage="extract", attempt=1, status="failed", started_at=now,
                              error_code="service_overloaded")  # fmt: skip
    m.RunChunk.objects.create(run=failed, chunk=chunk, total_chunks=1, outcome="failed", token_count=9,
                              failure_code="invalid_answer", failure_message="No JSON.")  # fmt: skip
    call = m.ModelCall.objects.create(profile=profile, run=run, act="extract", stage="extract",
                                      error="timeout", started_at=now, seconds=1)  # fmt: skip
    call.chunks.add(chunk)
    m.Review.objects.create(profile=profile, run=run, fact_key=fact.key, category=fact.category,
                            verdict="corrected", statement="It is so", statement_before="It was so",
                            note="They told us")  # fmt: skip
    m.StaffNote.objects.create(profile=profile, run=failed, by="ann", text="They called")
    m.Notice.objects.create(profile=profile, run=run, kind="profile.ready", channel="mail", state="given_up",
                            payload={"language": "en"})  # fmt: skip
    m.Upload.objects.create(client=profile.client, user_id="mara", storage_path="local/mara/x")
    m.Removal.objects.create(path="local/mara/y", due_at=now)
    m.IdempotencyKey.objects.create(client=profile.client, key="k", run=run)
    m.ForgottenConversation.objects.create(profile=profile, external_id="gone")
    m.ApiKey.objects.create(client=profile.client, prefix="abc", hashed_key="x")
    m.Cluster.objects.create(name="c", host="h", pid=1, workers=1, started_at=now, seen_at=now)
    m.PauseSwitch.objects.create()
    m.ErasedSpend.objects.create(begins=now, client_slug="local", runs=1)
    m.AuditEntry.objects.create(action="reveal", by="ann", target="profile mara", user_id="mara")


def _marked_values(value: Any, names: set[str]) -> Any:
    """The word after each text under one of these names."""
    if isinstance(value, dict):
        return {
            name: f"{each} {WORD}" if name in names and isinstance(each, str) else _marked_values(each, names)
            for name, each in value.items()
        }
    return [_marked_values(each, names) for each in value] if isinstance(value, list) else value


def _marked(value: Any) -> Any:
    """The value with the word in each of its texts."""
    if isinstance(value, dict):
        return {name: _marked(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_marked(each) for each in value]
    return f"{value} {WORD}" if isinstance(value, str) else value


def unclassified() -> set[str]:
    """Texts of which nobody has said whether they are a person's."""
    return {
        f"{model.__name__}.{name}"
        for model in apps.get_app_config("fullpass").get_models()
        for name in texts_of(model) ^ (OF_A_PERSON.get(model, set()) | OF_NOBODY.get(model, set()))
    }
