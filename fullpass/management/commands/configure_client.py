"""What a web app wants done with its people's exports and facts."""

from __future__ import annotations

import json
from argparse import BooleanOptionalAction
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from fullpass.management.base import BAD_INPUT
from fullpass.models import Client

DEFAULT = "default"  # categories


class Command(BaseCommand):
    help = "Show the settings of a client, and change those that are named."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("client", metavar="CLIENT", help="the slug of the web app")
        parser.add_argument("--name")
        parser.add_argument(
            "--keeps-exports", action=BooleanOptionalAction, help="keep uploaded exports after ingest"
        )
        parser.add_argument(
            "--holds-for-review",
            action=BooleanOptionalAction,
            help="runs wait for a review of their facts before MEMORY is written",
        )
        parser.add_argument(
            "--categories",
            metavar="FILE",
            help="a JSON list of objects with name, heading, belongs and details; `default` for the five",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        client = Client.objects.filter(slug=options["client"]).first()
        if client is None:
            raise CommandError(
                f"There is no client {options['client']!r}; `create_api_key` makes one.", returncode=BAD_INPUT
            )
        for name in ("name", "keeps_exports", "holds_for_review"):
            if options[name] is not None:
                setattr(client, name, options[name])
        if options["categories"] is not None:
            client.categories = _categories(options["categories"])
        try:
            client.full_clean()
        except ValidationError as error:
            raise CommandError(" ".join(error.messages), returncode=BAD_INPUT) from None
        client.save()
        shown = ("slug", "name", "prefix", "keeps_exports", "holds_for_review", "paused", "callback_url")
        settings = {name: getattr(client, name) for name in shown} | {
            "categories": client.categories or DEFAULT
        }
        self.stdout.write(json.dumps(settings, ensure_ascii=False, indent=2))


def _categories(path: str) -> Any:
    if path == DEFAULT:
        return []
    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.", returncode=BAD_INPUT) from None
    except RecursionError:
        message = f"{path} is nested too deeply; write a list of objects."
        raise CommandError(message, returncode=BAD_INPUT) from None
    except ValueError:
        raise CommandError(f"{path} is no JSON; write a list of objects.", returncode=BAD_INPUT) from None
