"""Where a web app wants to be told of what happened."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from fullpass.management.base import BAD_INPUT
from fullpass.models import Client


class Command(BaseCommand):
    help = (
        "Set the address that a client's callbacks are posted to, and print the new secret that signs them, "
        "this once. Remarks go to standard error, so that SECRET=$(… set_callback CLIENT URL) works."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("client", metavar="CLIENT", help="the slug of the web app")
        parser.add_argument("url", metavar="URL", help='"" ends the callbacks')

    def handle(self, *args: Any, **options: Any) -> None:
        client = Client.objects.filter(slug=options["client"]).first()
        if client is None:
            raise CommandError(
                f"There is no client {options['client']!r}; create_api_key makes one.", returncode=BAD_INPUT
            )
        try:
            secret = client.set_callback(options["url"])
        except ValidationError as error:
            found = " ".join(error.messages)
            raise CommandError(
                f"{options['url']!r} cannot be posted to. {found}", returncode=BAD_INPUT
            ) from None
        if not client.callback_url:
            self.stderr.write(f"{client} gets no callbacks any more.")
            return
        self.stderr.write(f"Callbacks of {client} go to {client.callback_url}; here is the secret, once.")
        self.stdout.write(secret)
