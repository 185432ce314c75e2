"""All model calls stop, or those for one client; or they go on."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from fullpass.management.base import BAD_INPUT, whoever_calls
from fullpass.models import Client, PauseSwitch
from fullpass.queue.pause import pause, resume


class Command(BaseCommand):
    help = "Let no model be called until --resume, for everybody or for one client. Nothing is lost."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--client", default="", metavar="SLUG", help="default: everybody")
        parser.add_argument("--resume", action="store_true", help="let the runs go on")
        parser.add_argument("--reason", default="", help="kept, and shown to staff")

    def handle(self, *args: Any, **options: Any) -> None:
        client = None
        if options["client"]:
            client = Client.objects.filter(slug=options["client"]).first()
            if client is None:
                raise CommandError(
                    f"There is no client {options['client']!r}; check the slug.", returncode=BAD_INPUT
                )
        if len(options["reason"]) > PauseSwitch.LONGEST_REASON:
            raise CommandError(
                f"--reason takes up to {PauseSwitch.LONGEST_REASON} characters.", returncode=BAD_INPUT
            )
        switch = resume if options["resume"] else pause
        switch(whoever_calls(), options["reason"], client)
        whose = f"of client {client.slug}" if client else "of all clients"
        end = "go on." if options["resume"] else "are paused; --resume lets them go on."
        self.stdout.write(f"The runs {whose} {end}")
