"""A failed run goes on where it stopped."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandError, CommandParser

from fullpass.management.base import BAD_INPUT, ClientCommand
from fullpass.tasks import ring


class Command(ClientCommand):
    help = "Let a failed or cancelled run go on where it stopped; the workers take it up."

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("run_id")

    def handle(self, *args: Any, **options: Any) -> None:
        run = self.get_run(options)
        if not run.retry():
            reason = run.why_not_retried
            raise CommandError(f"Run {run.pk} cannot be retried: {reason}.", returncode=BAD_INPUT)
        ring(run)
        self.stdout.write(f"Run {run.pk} goes on at {run.stage}, attempt {run.attempt}.")
