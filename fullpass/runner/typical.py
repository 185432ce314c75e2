"""How long the stages of a run take: as a rule, and as they lately did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median

from django.core.cache import cache

from fullpass.models import FullPassRun, StageLog

Stage = FullPassRun.Stage
LOOKED_BACK = 60  # stages
KEPT_SECONDS = 600  # in the cache


@dataclass(frozen=True)
class Rule:
    """Seconds that a stage takes, and how many tokens of chunks prolong it by one more (0: none do)."""

    seconds: float
    tokens_a_second: float = 0.0


# A model: ten calls at once, each of up to 6,000 tokens and some seven seconds; MEMORY and the sections are
# one long answer each. Rules: measured on one core, with 100 and with 2,000 conversations.
MODEL = {
    Stage.EXTRACT: Rule(7, 8_000),
    Stage.CONSOLIDATE: Rule(10, 100_000),
    Stage.MEMORY: Rule(35),
    Stage.SECTIONS: Rule(25),
    Stage.PUBLISH: Rule(1),
}
RULES = {
    Stage.EXTRACT: Rule(0.1, 25_000),
    Stage.CONSOLIDATE: Rule(0.1, 30_000),
    Stage.MEMORY: Rule(0.1, 100_000),
    Stage.SECTIONS: Rule(0.4),
    Stage.PUBLISH: Rule(0.2),
}


def usual_seconds(engine: str, stage: str, tokens: int) -> float:
    """How long one of the stages from extract on takes with chunks of so many tokens, as a rule."""
    rule = (RULES if engine == "offline" else MODEL)[Stage(stage)]
    return rule.seconds + (tokens / rule.tokens_a_second if rule.tokens_a_second else 0)


def recent_seconds(engine: str, model: str) -> Mapping[str, float]:
    """The median of how long each stage after extract lately took that engine and model, waiting left out.

    A stage that it never went through is no key. Looked up every ten minutes.
    """
    key = f"recent-seconds:{engine}:{model}".replace(" ", "_")
    known: dict[str, float] | None = cache.get(key)
    if known is None:
        known = _medians(engine, model)
        cache.set(key, known, KEPT_SECONDS)
    return known


def _medians(engine: str, model: str) -> dict[str, float]:
    stages = [stage.value for stage in MODEL if stage != Stage.EXTRACT]
    logs = StageLog.objects.filter(
        run__engine=engine, run__model=model, stage__in=stages, status=StageLog.Status.COMPLETE
    ).order_by("-id")[:LOOKED_BACK]
    taken: dict[str, list[float]] = {}
    for log in logs:
        if log.completed_at is not None:
            seconds = (log.completed_at - log.started_at).total_seconds() - log.waited_seconds
            taken.setdefault(log.stage, []).append(max(seconds, 0.0))
    return {stage: median(times) for stage, times in taken.items()}
