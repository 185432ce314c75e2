"""What the commands share: the client, the person, the run, and exit code 2 for what cannot be used."""

from __future__ import annotations

import getpass
import os
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from fullpass.models import Client, FullPassRun, Profile
from fullpass.models.profiles import USER_ID

LOCAL = "local"  # the client of whoever works on this machine
BAD_INPUT, FAILED, INTERRUPTED = 2, 1, 130


class ClientCommand(BaseCommand):
    """A command that works for one client."""

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--client", default=LOCAL, metavar="SLUG", help="default: local")

    def get_client(self, options: dict[str, Any]) -> Client:
        slug = options["client"]
        if slug == LOCAL:
            return Client.objects.get_or_create(slug=LOCAL, defaults={"name": "This machine"})[0]
        client = Client.objects.filter(slug=slug).first()
        if client is None:
            raise CommandError(f"There is no client {slug!r}; check the slug.", returncode=BAD_INPUT)
        return client

    def get_profile(self, options: dict[str, Any]) -> Profile:
        """The person named by `user_id`, of that client."""
        user_id = check_user_id(options["user_id"])
        profile = self.get_client(options).profiles.filter(user_id=user_id).first()
        if profile is None:
            raise CommandError(
                f"Client {options['client']!r} has no user {user_id!r}; check both.", returncode=BAD_INPUT
            )
        return profile

    def get_run(self, options: dict[str, Any]) -> FullPassRun:
        """The run named by `run_id`, of that client."""
        try:
            run_id = UUID(options["run_id"])
        except ValueError:
            raise CommandError(
                f"{options['run_id']!r} is not a run id; it looks like {UUID(int=0)}.", returncode=BAD_INPUT
            ) from None
        run = FullPassRun.objects.filter(pk=run_id, profile__client=self.get_client(options)).first()
        if run is None:
            raise CommandError(f"Client {options['client']!r} has no run {run_id}.", returncode=BAD_INPUT)
        return run


def whoever_calls() -> str:
    """The name of the account that runs the command, for the audit log; its number where it has no name."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return f"uid {os.getuid()}"


def check_user_id(user_id: str) -> str:
    """The user id as it is. Raises CommandError when it cannot be one."""
    try:
        USER_ID(user_id)
    except ValidationError:
        raise CommandError(
            "The user id is not usable; use 1 to 128 of A-Z a-z 0-9 . _ : @ -", returncode=BAD_INPUT
        ) from None
    return user_id
