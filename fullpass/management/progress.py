"""The progress bar of a foreground run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from fullpass.models import FullPassRun
from fullpass.runner.session import OnProgress


@contextmanager
def progress_bar(run: FullPassRun, *, hidden: bool = False) -> Iterator[OnProgress]:
    """One line a stage on the terminal (standard error), growing as the stage does."""
    labels = dict(FullPassRun.Stage.choices)
    columns = (
        TextColumn("{task.description:<12}"),
        BarColumn(bar_width=30),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), disable=hidden) as bar:
        tasks: dict[str, TaskID] = {}

        def show(stage: str, done: int, total: int) -> None:
            for name, task in tasks.items():
                if name != stage and not bar.tasks[task].finished:
                    whole = bar.tasks[task].total or 1
                    bar.update(task, completed=whole, total=whole)
            if stage not in tasks:
                tasks[stage] = bar.add_task(labels[stage], total=None)
            bar.update(tasks[stage], completed=done, total=total or None)

        yield show
        if run.status == FullPassRun.Status.COMPLETE:
            for task in tasks.values():
                whole = bar.tasks[task].total or 1
                bar.update(task, completed=whole, total=whole)
