"""Handing in an export: which run it is, old or new."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from fullpass.models import Client, FullPassRun, Profile
from fullpass.models.owners import this_owner
from fullpass.pipeline.types import CATEGORIES
from fullpass.records import load_categories
from fullpass.runner.engines import build_engine, resolve_engine_name
from fullpass.runner.export_files import delete_upload, export_file, sha256
from fullpass.runner.failures import RunFailure
from fullpass.runner.ingest import inspect_export


@dataclass(frozen=True)
class Submission:
    """A run for an export. `is_new` is false when the same export was handed in before."""

    run: FullPassRun
    is_new: bool


def submit_foreground(client: Client, user_id: str, path: str, *, engine: str = "") -> Submission:
    """The run for an export that a command works on itself; nothing is stored for an export that is bad.

    The same export (by SHA-256) with the same engine is the same run: unfinished it goes on with its next
    attempt, complete it is returned as it is. Raises ExportError, and RunFailure with `run_active` while
    another export of the person is worked on, `worse_engine` when rules would displace a model's work,
    or `no_key` when the engine has none.
    A file that is gone, as an upload is after its ingest, is not missed by a run that has read it.
    """
    name = resolve_engine_name(engine)
    if name == "anthropic" and not settings.ANTHROPIC_API_KEY:
        raise RunFailure("no_key", "The anthropic engine needs a key; set ANTHROPIC_API_KEY.")
    profile = client.profiles.filter(user_id=user_id).first()
    try:
        with export_file(path, client) as file:
            digest = sha256(file)
    except RunFailure:
        known = _run_that_read(profile, path, name) if profile else None
        if known is None:
            raise
        return _resumed(known, known.export_path)
    known = _run_of(profile, digest, name) if profile else None
    if known is not None:
        return _resumed(known, path)
    if profile is not None:
        _refuse_while_active(profile)
        if not engine and would_displace_a_model(profile, name):
            raise RunFailure(
                "worse_engine",
                "This person's profile was written by a model; set ANTHROPIC_API_KEY, or ask for "
                "--engine offline to have it replaced by rules.",
            )
    inspected = inspect_export(path, client)
    about = {
        "export_path": path,
        "export_sha256": digest,
        "export_format": inspected.format,
        "counts": {"expected": inspected.conversations},
        **pinned(client, name),
    }
    return Submission(_made(client, user_id, about), is_new=True)


def _made(client: Client, user_id: str, about: Mapping[str, Any]) -> FullPassRun:
    """A new run of the person, who need not be known yet. Raises RunFailure when another was faster."""
    with transaction.atomic():
        profile, _ = Profile.objects.get_or_create(client=client, user_id=user_id)
        try:
            with transaction.atomic():
                return profile.runs.create(foreground=True, forced=True, **about)
        except IntegrityError as error:
            _refuse_while_active(profile)
            message = "Another process handed in or erased chats of this person just now; try again."
            raise RunFailure("run_active", message) from error


def pinned(client: Client, engine_name: str) -> dict[str, Any]:
    """Engine, model, prompts, categories and settings, as they are kept on a run for all its life."""
    kinds = load_categories(client.categories) or CATEGORIES
    engine = build_engine(engine_name, categories=kinds, on_call=lambda call: None, stop=threading.Event())
    return {
        "engine": engine.name,
        "model": engine.model,
        "prompt_version": engine.prompt_version,
        "options": {
            "chunk_tokens": settings.FULLPASS_CHUNK_TOKENS,
            "chunk_overlap_tokens": settings.FULLPASS_CHUNK_OVERLAP_TOKENS,
            "reduce_above_tokens": settings.FULLPASS_REDUCE_ABOVE_TOKENS,
            "v2_conversations": settings.FULLPASS_V2_CONVERSATIONS,
            "max_failed_chunks": settings.FULLPASS_MAX_FAILED_CHUNKS,
            **({"categories": client.categories} if client.categories else {}),
            "min_conversations": settings.FULLPASS_MIN_CONVERSATIONS,
        },
    }


def would_displace_a_model(profile: Profile, engine: str) -> bool:
    """Whether rules would take the place of what a model wrote, which somebody has to ask for."""
    current = profile.current_version
    return engine == "offline" and current is not None and current.engine not in ("", "offline")


def _run_of(profile: Profile, digest: str, engine: str) -> FullPassRun | None:
    """The newest run for the same export and engine; None without one that can go on or is complete."""
    return _usable(profile.runs.filter(export_sha256=digest, engine=engine))


def _run_that_read(profile: Profile, path: str, engine: str) -> FullPassRun | None:
    """The newest run that has read the file which was at `path`, None without one."""
    paths = [path, str(Path(path).resolve())]
    runs = profile.runs.filter(export_path__in=paths, engine=engine)
    return _usable(runs.exclude(stage=FullPassRun.Stage.INGEST))


def _usable(runs: QuerySet[FullPassRun]) -> FullPassRun | None:
    run = runs.exclude(status=FullPassRun.Status.SKIPPED).order_by("-created_at").first()
    if run is None or (run.status in run.ENDED_BADLY and run.is_overtaken):
        return None
    return run


def _resumed(run: FullPassRun, path: str) -> Submission:
    """The known run, made ready to go on when it is unfinished. Raises RunFailure while another has it.

    A run that the workers began becomes this command's own in the same step that shows it to be free.
    """
    if run.can_retry and not run.retry(foreground=True):
        profile = Profile.objects.filter(pk=run.profile_id).first()
        if profile is not None:  # else the person was erased meanwhile, and the run counts as cancelled
            _refuse_while_active(profile)
    if run.is_active:
        before = run.export_path
        if not run.claim(this_owner(), foreground=True, forced=True, held=False, export_path=path):
            raise worked_on_elsewhere(run)
        run.release()
        if before != path:  # the file has moved: an upload of the same content is not needed any more
            delete_upload(before, run.profile.client)
    return Submission(run, is_new=False)


def worked_on_elsewhere(run: FullPassRun) -> RunFailure:
    """The failure to raise when another process has the run."""
    message = f"Run {run.pk} is being worked on by another process; wait for it."
    return RunFailure("run_active", message, str(run.pk))


def _refuse_while_active(profile: Profile) -> None:
    active = profile.runs.active().first()
    if active is not None:
        raise RunFailure(
            "run_active",
            f"Run {active.pk} of this person is still active; wait for it, or cancel it with cancel_run.",
            str(active.pk),
        )
