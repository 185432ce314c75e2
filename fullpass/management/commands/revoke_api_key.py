"""A key opens nothing any more."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from fullpass.management.base import BAD_INPUT
from fullpass.models import ApiKey


class Command(BaseCommand):
    help = "Close an API key for ever, by its prefix (the part between the underscores) or the key itself."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("prefix", metavar="PREFIX")

    def handle(self, *args: Any, **options: Any) -> None:
        prefix = ApiKey.prefix_of(options["prefix"]) or options["prefix"]
        key = ApiKey.objects.select_related("client").filter(prefix=prefix).first()
        if key is None:
            raise CommandError(
                "There is no key with that prefix; the admin lists them.", returncode=BAD_INPUT
            )
        if not key.revoke():
            raise CommandError(f"Key {prefix} of {key.client} is revoked already.", returncode=BAD_INPUT)
        self.stdout.write(f"Key {prefix} of {key.client} is revoked.")
