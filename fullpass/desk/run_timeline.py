"""The stages of a run, attempt by attempt, and what each of them called a model for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from django.db.models import Count, OuterRef, Q, Subquery, Sum
from django.utils import timezone

from fullpass.advice import advice_on
from fullpass.desk.names import spoken
from fullpass.models import FullPassRun, StageLog


@dataclass
class Calls:
    """Calls to a model, summed up; cost in US dollars, `seconds` of all calls together."""

    number: int = 0
    errors: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost: Decimal = Decimal(0)
    seconds: float = 0.0

    def add(self, other: Calls) -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)


@dataclass(frozen=True)
class CalledFor:
    """The calls of an act at a stage of an attempt. An attempt of 0 is from before the stages were logged."""

    act: str
    stage: str
    attempt: int
    calls: Calls


@dataclass(frozen=True)
class Step:
    """One stage in one attempt. `begins` and `width` are where its bar stands, in percent of the attempt."""

    log: StageLog
    took: timedelta
    begins: float
    width: float
    calls: Calls
    is_broken_off: bool = False

    @property
    def state(self) -> tuple[str, str]:
        """What became of it, as a state and in words."""
        if self.is_broken_off:
            return "cancelled", "Broken off"
        return self.log.status, self.log.get_status_display()

    @property
    def waited(self) -> timedelta | None:
        return timedelta(seconds=self.log.waited_seconds) if self.log.waited_seconds >= 1 else None

    @property
    def counts(self) -> list[tuple[str, object]]:
        """What was counted, but for zeros."""
        return [(name.replace("_", " "), number) for name, number in self.log.counts.items() if number]

    @property
    def advice(self) -> str:
        return advice_on(self.log.error_code, self.log.error_cause)


@dataclass
class Attempt:
    """One attempt; `is_over` when a newer one was asked for since."""

    number: int
    is_over: bool
    steps: list[Step] = field(default_factory=list)

    @property
    def ended(self) -> str:
        """How it ended, in words: at which stage, and by which failure."""
        if not self.steps:
            return ""
        last = self.steps[-1]
        why = f", {spoken(last.log.error_code).lower()}" if last.log.error_code else ""
        return f"{last.state[1].lower()} at {last.log.get_stage_display().lower()}{why}"


def calls_of(run: FullPassRun) -> list[CalledFor]:
    """The calls of a run by act, stage and attempt: one query."""
    begun = StageLog.objects.filter(
        run=OuterRef("run"), stage=OuterRef("stage"), started_at__lte=OuterRef("started_at")
    )
    rows = (
        run.model_calls.order_by()
        .annotate(attempt=Subquery(begun.order_by("-started_at").values("attempt")[:1]))
        .values_list("act", "stage", "attempt")
        .annotate(
            number=Count("id"),
            errors=Count("id", filter=~Q(error="")),
            sent=Sum("input_tokens"),
            answered=Sum("output_tokens"),
            cost=Sum("cost_usd"),
            took=Sum("seconds"),
        )
    )
    return [CalledFor(act, stage, attempt or 0, Calls(*sums)) for act, stage, attempt, *sums in rows]


def by_act(called: Iterable[CalledFor]) -> list[tuple[str, Calls]]:
    """The same by act, and all of them last where there are several acts."""
    acts: dict[str, Calls] = defaultdict(Calls)
    for each in called:
        acts[each.act].add(each.calls)
    total = Calls()
    for calls in acts.values():
        total.add(calls)
    return [*acts.items(), *([("all", total)] if len(acts) > 1 else [])]


def timeline(run: FullPassRun, logs: Sequence[StageLog], called: Sequence[CalledFor]) -> list[Attempt]:
    """The attempts of a run, the newest first, with their stages in the order of the work."""
    until = run.completed_at or timezone.now()
    calls: dict[tuple[str, int], Calls] = defaultdict(Calls)
    for each in called:
        calls[each.stage, each.attempt].add(each.calls)
    attempts: dict[int, list[StageLog]] = defaultdict(list)
    for log in logs:
        attempts[log.attempt].append(log)
    numbers = sorted({*attempts, run.attempt}, reverse=True) if attempts else []
    return [
        Attempt(number, number < run.attempt, _steps(run, attempts[number], calls, until))
        for number in numbers
    ]


def _steps(
    run: FullPassRun, logs: list[StageLog], calls: dict[tuple[str, int], Calls], until: datetime
) -> list[Step]:
    begun = min((log.started_at for log in logs), default=until)
    # One that was broken off by a newer attempt has no end of its own.
    ends = [log.completed_at or max(until, log.started_at) for log in logs]
    whole = max(((end - begun).total_seconds() for end in ends), default=0.0) or 1.0
    steps = []
    for log, end in sorted(zip(logs, ends, strict=True), key=lambda each: each[0].started_at):
        took = end - log.started_at
        begins = min(100 * (log.started_at - begun).total_seconds() / whole, 99.5)
        width = max(100 * took.total_seconds() / whole, 0.5)
        goes_on = run.is_active and log.attempt == run.attempt
        broken_off = log.status == log.Status.STARTED and not goes_on
        called = calls[log.stage, log.attempt]
        steps.append(Step(log, took, round(begins, 2), round(width, 2), called, broken_off))
    return steps
