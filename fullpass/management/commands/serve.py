"""Everything on one machine: web server, worker and admin."""

from __future__ import annotations

import secrets
import signal
import socket
import subprocess
import sys
import time
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser

STAFF = "staff"


class Command(BaseCommand):
    help = "Run the web server and a worker on 127.0.0.1, with a staff login that is printed once."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *args: Any, **options: Any) -> None:
        address = f"127.0.0.1:{options['port']}"
        if is_taken(options["port"]):
            raise CommandError(f"{address} is taken by another program; choose another PORT.", returncode=2)
        self._make_login()
        web = [sys.executable, "-m", "gunicorn", "soulprint.wsgi", "--bind", address]
        web += ["--worker-class", "gthread", "--threads", "8", "--no-control-socket"]
        worker = [sys.executable, "manage.py", "qcluster"]
        processes = [subprocess.Popen(web), subprocess.Popen(worker)]  # noqa: S603  our own commands
        self.stdout.write(f"The admin is at http://{address}/admin/ (Ctrl-C ends everything)")
        self.stdout.flush()
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            while all(process.poll() is None for process in processes):
                time.sleep(0.5)
        except KeyboardInterrupt:
            return
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                process.wait()
        raise CommandError("The web server or the worker ended; its message stands above.")

    def _make_login(self) -> None:
        users = get_user_model().objects
        if users.filter(username=STAFF).exists():
            self.stdout.write(
                f"The staff login is {STAFF}; `{sys.executable} manage.py changepassword {STAFF}` sets a "
                "new password."
            )
            return
        password = secrets.token_urlsafe(12)
        users.create_superuser(username=STAFF, password=password)
        self.stdout.write(f"Staff login, shown this once: {STAFF} / {password}")


def is_taken(port: int) -> bool:
    """Whether something listens on that port of this machine already."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
