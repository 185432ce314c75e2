"""A web app may call."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from fullpass.management.base import BAD_INPUT
from fullpass.models import ApiKey, Client


class Command(BaseCommand):
    help = (
        "Make an API key for a client and print it, this once. A client that is not there yet is made. "
        "Remarks go to standard error, so that KEY=$(… create_api_key NAME) works."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("client", metavar="CLIENT", help="the slug of the web app")
        parser.add_argument("--name", default="", help="what the key is for")
        parser.add_argument("--expires-in-days", type=int, metavar="N", help="default: never")

    def handle(self, *args: Any, **options: Any) -> None:
        days, name = options["expires_in_days"], options["name"]
        if days is not None and not 1 <= days <= 36_500:
            raise CommandError("--expires-in-days takes 1 to 36500.", returncode=BAD_INPUT)
        if len(name) > 100:
            raise CommandError("--name takes up to 100 characters.", returncode=BAD_INPUT)
        client = self._client(options["client"])
        ends_at = timezone.now() + timedelta(days=days) if days else None
        row, key = ApiKey.make(client, name=name, expires_at=ends_at)
        self.stderr.write(f"A key of {client}, shown this once; `revoke_api_key {row.prefix}` closes it.")
        self.stdout.write(key)

    def _client(self, slug: str) -> Client:
        client = Client.objects.filter(slug=slug).first()
        if client is not None:
            return client
        client = Client(slug=slug)
        try:
            client.full_clean()
        except ValidationError as error:
            found = " ".join(error.messages)
            raise CommandError(f"{slug!r} is no name for a client. {found}", returncode=BAD_INPUT) from None
        client.save()
        self.stderr.write(f"Client {client} is new; its exports lie below {client.prefix}/ in storage.")
        return client
