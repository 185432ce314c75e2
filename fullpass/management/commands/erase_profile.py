"""A person is forgotten."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandError, CommandParser

from fullpass.erase import erase_person
from fullpass.management.base import BAD_INPUT, ClientCommand, check_user_id


class Command(ClientCommand):
    help = "Cancel what runs for a person, then remove every row and stored file of theirs. It is final."

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("user_id")
        parser.add_argument("--yes", action="store_true", help="do not ask")

    def handle(self, *args: Any, **options: Any) -> None:
        client, user_id = self.get_client(options), check_user_id(options["user_id"])
        if not client.uploads.filter(user_id=user_id).exists():  # an upload may be all that there is
            self.get_profile(options)
        if not options["yes"] and self._typed(user_id) != user_id:
            raise CommandError("Nothing was erased; type the user id, or pass --yes.", returncode=BAD_INPUT)
        erase_person(client, user_id)
        self.stdout.write(f"{user_id} is erased.")

    def _typed(self, user_id: str) -> str:
        try:
            return input(f"Type {user_id} to erase this person: ")
        except EOFError:  # nobody is at a terminal
            return ""
