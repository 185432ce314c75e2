"""How the runs of a period went, in numbers. It takes five queries, none of which reads chunks."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from django.db.models import Count, DurationField, ExpressionWrapper, F, Q, Sum

from fullpass.advice import advice_on
from fullpass.desk.durations import Spread, spread_of
from fullpass.desk.failure_words import meaning_of
from fullpass.desk.periods import Period
from fullpass.models import ErasedSpend, FullPassRun, ProfileVersion, StageLog

Status, Stage = FullPassRun.Status, FullPassRun.Stage
WENT_WELL = (Status.COMPLETE, Status.SKIPPED)
HAS_FAILED_CHUNKS = Q(status=Status.COMPLETE, reading__chunks__failed__gt=0)
HAS_READ = Q(reading__chunks__extracted__gt=0) | Q(reading__chunks__empty__gt=0)
FOUND_NOTHING = HAS_READ & Q(status=Status.COMPLETE, counts__facts__active=0, counts__facts__conflicting=0)


@dataclass(frozen=True)
class Failed:
    """How many runs stand failed at a stage with a code, and how many such failures runs got past."""

    stage: str
    code: str
    number: int
    got_past: int = 0

    @property
    def stage_name(self) -> str:
        return Stage(self.stage).label

    @property
    def meaning(self) -> str:
        return meaning_of(self.code)

    @property
    def advice(self) -> str:
        return advice_on(self.code)


@dataclass
class Step:
    """An hour or a day: the runs that were handed in then by status, and what they cost in US dollars."""

    begins: datetime
    runs: Counter[str] = field(default_factory=Counter)
    cost: Decimal = Decimal(0)
    runs_of_erased: int = 0
    cost_of_erased: Decimal = Decimal(0)


@dataclass(frozen=True)
class RunFigures:
    """The runs that were handed in within a period, as they stand now."""

    period: Period
    steps: list[Step]
    failures: list[Failed]  # the most frequent first, those that runs got past last
    with_failed_chunks: int  # of those that are complete
    without_facts: int  # of those that are complete and read something
    duration: Spread  # of complete ones, from the first claim to the end
    time_to_v1: Spread  # from the request to the sections of the quick pass

    @property
    def by_status(self) -> dict[str, int]:
        """Every status that there is, in the order of a run's life."""
        counted = sum((step.runs for step in self.steps), Counter[str]())
        return {status: counted[status] for status in Status.values}

    @property
    def total(self) -> int:
        return sum(self.by_status.values())

    @property
    def success_rate(self) -> float | None:
        """The share, in percent, of runs that are complete or were skipped among those and the failed ones.

        None where no run has come to an end.
        """
        numbers = self.by_status
        well = sum(numbers[status] for status in WENT_WELL)
        ended = well + numbers[Status.FAILED]
        return 100 * well / ended if ended else None

    @property
    def cost(self) -> Decimal:
        """In US dollars, of runs that failed and of people who were erased as well."""
        return sum((step.cost + step.cost_of_erased for step in self.steps), Decimal(0))

    @property
    def cost_of_erased(self) -> Decimal:
        """In US dollars, of runs of people who were erased since."""
        return sum((step.cost_of_erased for step in self.steps), Decimal(0))

    @property
    def runs_of_erased(self) -> int:
        """How many runs of people who were erased since were handed in; they count for the cost alone."""
        return sum(step.runs_of_erased for step in self.steps)

    @classmethod
    def of(cls, period: Period) -> RunFigures:
        runs = FullPassRun.objects.filter(created_at__gte=period.since)
        steps = {begins: Step(begins) for begins in period.steps()}
        failures: dict[tuple[str, str], int] = defaultdict(int)
        with_failed_chunks = without_facts = 0
        grouped = (
            runs.order_by()
            .annotate(begins=period.trunc("created_at"))
            .values_list("begins", "status", "stage", "error_code")
            .annotate(
                number=Count("pk"),
                cost=Sum("cost_usd"),
                imperfect=Count("pk", filter=HAS_FAILED_CHUNKS),
                empty=Count("pk", filter=FOUND_NOTHING),
            )
        )
        for begins, status, stage, code, number, cost, imperfect, empty in grouped:
            step = steps.setdefault(begins, Step(begins))  # one that came while this is read
            step.runs[status] += number
            step.cost += cost
            with_failed_chunks += imperfect
            without_facts += empty
            if status == Status.FAILED:
                failures[stage, code] += number
        _count_erased(period, steps)
        v1 = ProfileVersion.objects.filter(
            kind=ProfileVersion.Kind.QUICK_PASS, run__created_at__gte=period.since
        )
        return cls(
            period=period,
            steps=list(steps.values()),
            failures=_failures(period, failures),
            with_failed_chunks=with_failed_chunks,
            without_facts=without_facts,
            duration=spread_of(runs.filter(status=Status.COMPLETE), _between("started_at", "completed_at")),
            time_to_v1=spread_of(v1, _between("run__created_at", "created_at")),
        )


def _failures(period: Period, standing: dict[tuple[str, str], int]) -> list[Failed]:
    logs = StageLog.objects.got_past().filter(run__created_at__gte=period.since).order_by()
    rows = logs.values_list("stage", "error_code").annotate(Count("pk"))
    past = {(stage, code): number for stage, code, number in rows}
    found = [Failed(*each, standing.get(each, 0), past.get(each, 0)) for each in {*standing, *past}]
    return sorted(found, key=lambda failed: (-failed.number, -failed.got_past, failed.stage, failed.code))


def _count_erased(period: Period, steps: dict[datetime, Step]) -> None:
    """Add the hours of erased people that begin within the period."""
    hours = ErasedSpend.objects.filter(begins__gte=period.since).order_by()
    sums = hours.annotate(step=period.trunc("begins")).values_list("step")
    for begins, number, cost in sums.annotate(Sum("runs"), Sum("cost_usd")):
        step = steps.setdefault(begins, Step(begins))
        step.runs_of_erased += number
        step.cost_of_erased += cost


def _between(begin: str, end: str) -> ExpressionWrapper:
    return ExpressionWrapper(F(end) - F(begin), output_field=DurationField())
