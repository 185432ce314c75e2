"""Everything on one machine: web server, worker and admin."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import sys
import time
from argparse import ArgumentTypeError
from types import FrameType
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser

from fullpass.management.children import Child, stop_all

STAFF = "staff"
GRACE = 60.0  # seconds to finish requests and slices; what is cut off then goes on at the next start
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Command(BaseCommand):
    help = "Run the web server and a worker on 127.0.0.1, with a staff login that is printed once."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=port, default=8000)

    def handle(self, *args: Any, **options: Any) -> None:
        self.address = f"127.0.0.1:{options['port']}"
        if is_taken(options["port"]):
            raise CommandError(
                f"{self.address} is taken by another program; choose another PORT.", returncode=2
            )
        self._make_login()
        self.signals = 0
        for number in SIGNALS:
            signal.signal(number, self._note_signal)
        children = [
            Child("The web server", web_server(), {"BIND": self.address, **web_defaults()}),
            Child("The worker", [sys.executable, str(settings.BASE_DIR / "manage.py"), "qcluster"]),
        ]
        try:
            self._watch(children, options["port"])
        finally:
            stop_all(children, GRACE, impatient=lambda: self.signals > 1)

    def _watch(self, children: list[Child], port: int) -> None:
        """Until somebody wants an end. Raises CommandError when a program dies again and again."""
        answers = False
        while not self.signals:
            if not answers and (answers := is_taken(port)):
                self._say(
                    f"SoulPrint is at http://{self.address}: the admin under /admin/, the API's description "
                    "under /api/docs/. Ctrl-C ends everything."
                )
            for child in children:
                if end := child.died():
                    if not child.start_again():
                        raise CommandError(f"{child.name} {end} each time; its message stands above.")
                    self._say(f"{child.name} {end} and was started again.")
            time.sleep(0.2)
        self._say("Finishing what is under way; once more ends at once.")

    def _note_signal(self, number: int, frame: FrameType | None) -> None:
        self.signals += 1

    def _say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()

    def _make_login(self) -> None:
        users = get_user_model().objects
        if users.filter(username=STAFF).exists():
            self._say(
                f"The staff login is {STAFF}; `{sys.executable} manage.py changepassword {STAFF}` sets a "
                "new password."
            )
            return
        password = secrets.token_urlsafe(12)
        users.create_superuser(username=STAFF, password=password)
        self._say(f"Staff login, shown this once: {STAFF} / {password}")


def port(text: str) -> int:
    """The number of a port. Raises ArgumentTypeError."""
    if not text.isdecimal() or not 0 < int(text) < 65_536:
        raise ArgumentTypeError(f"{text!r} is no port; name one from 1 to 65535.")
    return int(text)


def web_server() -> list[str]:
    """The command of the web server; its settings stand in gunicorn.conf.py."""
    root = settings.BASE_DIR
    config = ["--config", str(root / "gunicorn.conf.py"), "--chdir", str(root)]
    return [sys.executable, "-m", "gunicorn", "soulprint.wsgi", *config]


def web_defaults() -> dict[str, str]:
    """What suits one machine, where the environment says nothing."""
    return {"WEB_CONCURRENCY": os.environ.get("WEB_CONCURRENCY", "1")}


def is_taken(port: int) -> bool:
    """Whether something listens on that port of this machine already."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
