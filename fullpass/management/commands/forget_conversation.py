"""A person wants one conversation to be forgotten."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandError, CommandParser

from fullpass.forget import forget_conversation
from fullpass.management.base import BAD_INPUT, ClientCommand, whoever_calls
from fullpass.models import Conversation
from fullpass.runner.failures import RunFailure


class Command(ClientCommand):
    help = (
        "Remove one conversation of a person with all that rests on it alone; no later export brings it back."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("user_id", metavar="USER_ID")
        parser.add_argument("conversation_id", metavar="CONVERSATION_ID", help="its id in the export")

    def handle(self, *args: Any, **options: Any) -> None:
        profile = self.get_profile(options)
        try:
            version = forget_conversation(profile, options["conversation_id"], by=whoever_calls())
        except Conversation.DoesNotExist:
            message = "This person has no such conversation; facts.jsonl of export_profile names them."
            raise CommandError(message, returncode=BAD_INPUT) from None
        except RunFailure as error:
            raise CommandError(
                f"{error.failure.message} [{error.failure.code}]", returncode=BAD_INPUT
            ) from None
        self.stdout.write(
            "Forgotten." if version is None else f"Forgotten; version {version.number} is without it."
        )
