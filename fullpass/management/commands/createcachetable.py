"""Django's command, which finds the database that the cache lies in by itself."""

from __future__ import annotations

from django.conf import settings
from django.core.management.base import CommandParser
from django.core.management.commands import createcachetable

from soulprint.databases import CACHE


class Command(createcachetable.Command):
    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        if CACHE in settings.DATABASES:
            parser.set_defaults(database=CACHE)
