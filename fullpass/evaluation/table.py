"""The figures as tables for the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console, Group
from rich.table import Table

from fullpass.evaluation.evaluation import Evaluation
from fullpass.evaluation.scores.sheet import Share

MISSES = 12  # shown; the JSON file holds all
NAMES = ("figure", "fault", "group", "part")  # columns of words


def render(evaluation: Evaluation, *, width: int = 100) -> str:
    """Give the tables as text, without colours."""
    console = Console(width=width, no_color=True, force_terminal=False)
    with console.capture() as capture:
        console.print(_tables(evaluation))
    return capture.get()


def _tables(evaluation: Evaluation) -> Group:
    score, usage = evaluation.score, evaluation.results.usage
    title = f"Seed {evaluation.seed}, {evaluation.results.engine} ({evaluation.results.model})"
    shares = _table(title, "figure", "value", "right of")
    for name, share in score.shares.items():
        shares.add_row(name.replace("_", " "), *_cells(share))
    faults = _table("There must be none", "fault", "found")
    for name, number in score.faults.items():
        faults.add_row(name.replace("_", " "), str(number))
    recall = _table("Recall by", "group", "part", "value", "right of")
    for group, parts in score.recall_by.items():
        for name, share in sorted(parts.items()):
            recall.add_row(group, name.replace("_", " "), *_cells(share))
    confidence = _table("Confidence", "above", "up to", "share right", "right of")
    for low, high, share in score.calibration:
        confidence.add_row(f"{low:.1f}", f"{high:.1f}", *_cells(share))
    costs = _table("Usage", "calls", "tokens in", "tokens out", "cost", "seconds")
    costs.add_row(
        str(usage.calls),
        f"{usage.input_tokens:,}",
        f"{usage.output_tokens:,}",
        f"${usage.cost_usd:.4f}",
        f"{usage.seconds:.1f}",
    )
    return Group(shares, faults, recall, confidence, costs, *_misses(evaluation))


def _misses(evaluation: Evaluation) -> Iterable[str]:
    misses = evaluation.score.misses
    for miss in misses[:MISSES]:
        yield f"{miss.figure}: {miss.planted or miss.found}: {miss.why}"
    if len(misses) > MISSES:
        yield f"and {len(misses) - MISSES} more; --out FILE.json writes all of them."


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left")
    for column in columns:
        table.add_column(
            column, justify="left" if column in ("figure", "fault", "group", "part") else "right"
        )
    return table


def _cells(share: Share) -> tuple[str, str]:
    value = "" if share.value is None else f"{share.value:.3f}"
    return value, f"{share.right} of {share.of}"
