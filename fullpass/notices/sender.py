"""Sending what the outbox holds: one attempt at a time for each receiver, all receivers side by side."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass
from datetime import timedelta

from asgiref.sync import async_to_sync, sync_to_async
from django.utils import timezone

from fullpass.models import Notice
from fullpass.notices import alerts, callbacks, mail
from fullpass.notices.answers import Answer, Outcome
from fullpass.runner.failures import place_of

logger = logging.getLogger(__name__)

SENDING_SECONDS = 10  # after which no attempt begins, so that no worker is kept for long
KEPT = timedelta(days=30)  # what was sent, or given up
REMOVED_AT_ONCE = 1000

Channel = Notice.Channel


@dataclass(frozen=True)
class Receiver:
    """Whoever answers at one address: a web app, the mail server, or the webhook of staff."""

    channel: str
    client_id: int | None = None

    def claim(self) -> list[Notice]:
        """The next notice for this receiver, now ours to send; for staff, all of them. None: []."""
        due = Notice.objects.due().filter(channel=self.channel)
        if self.client_id is not None:
            due = due.filter(profile__client=self.client_id)
        number = alerts.GATHERED if self.channel == Channel.ALERT else 1
        ids = due.order_by("next_attempt_at", "created_at").values_list("pk", flat=True)[:number]
        return Notice.objects.select_related("profile__client", "run").claim(ids)


def send_due(seconds: float = SENDING_SECONDS) -> int:
    """Send what is due, for about `seconds` at most, and give the number of attempts.

    One sender at a time: while another is at it, it will find what is new. So a receiver that hangs keeps
    one worker, and never long. Errors of the database are raised; what was claimed is sent later.
    """
    if Notice.objects.under_way().exists():
        return 0
    _tidy_up()
    return async_to_sync(_send_all)(time.monotonic() + seconds)


async def _send_all(ends_at: float) -> int:
    """Serve all receivers until nothing is due, or time is up. One that fails is left alone until then."""
    attempts, resting = 0, set[Receiver]()
    while time.monotonic() < ends_at:
        receivers = await sync_to_async(_receivers)() - resting
        if not receivers:
            break
        async with asyncio.TaskGroup() as group:
            tasks = {receiver: group.create_task(_serve(receiver, ends_at)) for receiver in receivers}
        attempts += sum(task.result()[0] for task in tasks.values())
        resting |= {receiver for receiver, task in tasks.items() if task.result()[1]}
    return attempts


async def _serve(receiver: Receiver, ends_at: float) -> tuple[int, bool]:
    """(attempts made, whether the receiver is to be left alone)."""
    attempts = 0
    while time.monotonic() < ends_at:
        # Claimed right before it is sent: nobody is told of a person who was erased meanwhile.
        notices = await sync_to_async(receiver.claim)()
        if not notices:
            return attempts, attempts == 0
        attempts += 1
        answer = await _attempt(receiver.channel, notices)
        await sync_to_async(_settle)(notices, answer)
        if answer.rests or receiver.channel == Channel.ALERT:
            return attempts, True
    return attempts, True


async def _attempt(channel: str, notices: list[Notice]) -> Answer:
    try:
        match channel:
            case Channel.ALERT:
                return await alerts.send(notices)
            case Channel.MAIL:
                return await mail.send(notices[0])
            case _:
                return await callbacks.send(notices[0])
    except Exception as error:  # noqa: BLE001  whatever is wrong with one notice, the others are sent
        logger.error("notice %s failed: %s", notices[0].pk, place_of(error))
        return Answer(Outcome.AGAIN, f"SoulPrint made a mistake here ({type(error).__name__}).")


def _settle(notices: list[Notice], answer: Answer) -> None:
    for notice in notices:
        match answer.outcome:
            case Outcome.SENT:
                notice.set_sent()
            case Outcome.AGAIN:
                notice.set_unsent(answer.error, answer.retry_after)
            case Outcome.HOPELESS:
                notice.set_given_up(answer.error)
            case Outcome.OFF:
                notice.set_off(answer.error)
        logger.info("notice %s, %s: %s %s", notice.pk, notice, notice.state, notice.last_error)


def _receivers() -> set[Receiver]:
    """Whoever is to be told something now."""
    rows = Notice.objects.due().order_by().values_list("channel", "profile__client_id").distinct()
    found = {Receiver(channel, client if channel == Channel.CALLBACK else None) for channel, client in rows}
    if not alerts.may_be_sent():
        found.discard(Receiver(Channel.ALERT))
    return found


def _tidy_up() -> None:
    """Remove what is long settled, and give up what killed every sender."""
    Notice.objects.due().exhausted().update(
        state=Notice.State.GIVEN_UP, last_error="Every worker that sent it died."
    )
    old = Notice.objects.exclude(state=Notice.State.WAITING).filter(created_at__lt=timezone.now() - KEPT)
    Notice.objects.filter(pk__in=list(old.values_list("pk", flat=True)[:REMOVED_AT_ONCE])).delete()
