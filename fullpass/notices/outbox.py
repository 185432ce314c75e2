"""Writing down what is to be told, in the transaction that makes it true. Sending comes afterwards."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.utils import timezone

from fullpass.models import FullPassRun, Notice, ProfileVersion
from fullpass.notices.bell import ring
from fullpass.notices.languages import language_for

Kind = Notice.Kind
Channel = Notice.Channel

# No chunk has an embedding; the field is part of what web apps expect.
CHUNKS_EMBEDDED = 0


def note_ready(run: FullPassRun) -> None:
    """The person can begin: this run made v1, or it was skipped and the sections that were there are enough.

    Call it when the quick pass is done; it says nothing when neither is so. Web app and person are told once
    a run.
    """
    made = run.versions.filter(kind=ProfileVersion.Kind.QUICK_PASS).exists()
    run.profile.refresh_from_db(fields=["current_version"])
    if not run.profile.generation or not (made or run.status == run.Status.SKIPPED):
        return
    if run.notices.filter(kind=Kind.READY).exists():
        return
    _note(run, Kind.READY, [*_callback(run, Kind.READY), *_mail(run, Kind.READY)])


def note_upgraded(run: FullPassRun) -> None:
    """The profile got smarter: v2, or a new MEMORY alone when the run ends without v2.

    Call it when the run has ended; it says nothing when there is nothing that the web app has not heard of.
    So a run that failed after its MEMORY and succeeded later is told twice to the web app, each time for
    something new. The person gets one mail a run.
    """
    news = run.versions.filter(kind__in=[ProfileVersion.Kind.MEMORY, ProfileVersion.Kind.FULL_PASS])
    told_at = run.notices.filter(kind=Kind.UPGRADED).values_list("created_at", flat=True).first()
    if told_at:
        news = news.filter(created_at__gt=told_at)
    if news.exists():
        _note(run, Kind.UPGRADED, [*_callback(run, Kind.UPGRADED), *_mail(run, Kind.UPGRADED)])


def note_failed(run: FullPassRun) -> None:
    """The run failed: the web app and staff are told, once an attempt. The person never hears of it.

    Whoever works on a run by a command sees its failure there, so staff are not told of that.
    """
    note_upgraded(run)
    _note(run, Kind.FAILED, [*_callback(run, Kind.FAILED), *_alert(run)])


def send_again(notice: Notice) -> bool:
    """Let a notice be sent once more, under the same id; False while it is being sent."""
    again = notice.send_again()
    if again:
        ring()
    return again


def _note(run: FullPassRun, kind: Kind, notices: list[Notice]) -> None:
    if not notices:
        return
    for notice in notices:
        notice.kind = kind
        notice.run, notice.profile, notice.run_attempt = run, run.profile, run.attempt
    # What was told is not told again: a notice that is there already stays as it is.
    Notice.objects.bulk_create(notices, ignore_conflicts=True)
    ring()


def _callback(run: FullPassRun, kind: Kind) -> list[Notice]:
    """What the web app is posted, field by field as it was agreed; nothing for one without an address."""
    if not run.profile.client.callback_url:
        return []
    notice_id, now = uuid4(), timezone.now()
    run.profile.refresh_from_db(fields=["current_version"])
    payload: dict[str, Any] = {
        "id": str(notice_id),
        "type": kind.value,
        "user_id": run.profile.user_id,
        "run_id": str(run.pk),
        "status": run.status,
        "soulprint_ready": bool(run.profile.generation),
        "memory_building": run.is_active,
        "chunks_embedded": CHUNKS_EMBEDDED,
        "processing_time": _seconds(run, now),
        "created_at": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    return [Notice(pk=notice_id, channel=Channel.CALLBACK, payload=payload, created_at=now)]


def _mail(run: FullPassRun, kind: Kind) -> list[Notice]:
    """One mail of a kind a run, when the person's address was given."""
    if not run.notify_email or run.notices.filter(channel=Channel.MAIL, kind=kind).exists():
        return []
    notice = Notice(channel=Channel.MAIL, payload={"language": language_for(run)})
    if not settings.MAIL_IS_CONFIGURED:
        notice.state, notice.last_error = Notice.State.OFF, "EMAIL_URL is not set."
    return [notice]


def _alert(run: FullPassRun) -> list[Notice]:
    if run.foreground or not settings.FULLPASS_ALERT_WEBHOOK_URL:
        return []
    payload = {
        "run_id": str(run.pk),
        "client": run.profile.client.slug,
        "stage": run.error_stage,
        "code": run.error_code,
        "sentence": _sentence(run),
    }
    return [Notice(channel=Channel.ALERT, payload=payload)]


def _sentence(run: FullPassRun) -> str:
    """Why it failed, for staff. What is wrong with an export may name files in it: these stay here."""
    if run.error_code == "unreadable_export":
        return f"The export cannot be read ({run.error_cause})."
    return run.error_message


def _seconds(run: FullPassRun, now: datetime) -> float:
    """From the first claim of the run to its end, or to now."""
    return round(((run.completed_at or now) - (run.started_at or now)).total_seconds(), 1)
