"""A run ends here."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandError, CommandParser

from fullpass.management.base import BAD_INPUT, ClientCommand


class Command(ClientCommand):
    help = "Cancel a run that is pending or under way. What it published stays."

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("run_id")

    def handle(self, *args: Any, **options: Any) -> None:
        run = self.get_run(options)
        if not run.cancel():
            raise CommandError(
                f"Run {run.pk} is {run.status}: there is nothing to cancel.", returncode=BAD_INPUT
            )
        self.stdout.write(f"Run {run.pk} is cancelled.")
