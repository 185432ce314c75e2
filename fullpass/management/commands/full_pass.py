"""The whole job in the foreground: an export in, MEMORY and the five sections out."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from django.core.management.base import CommandError, CommandParser
from django.utils import timezone

from fullpass.exports import ExportError
from fullpass.management.base import BAD_INPUT, FAILED, INTERRUPTED, ClientCommand, check_user_id
from fullpass.management.progress import progress_bar
from fullpass.management.report import print_report
from fullpass.models import FullPassRun
from fullpass.pipeline.types import Failure
from fullpass.runner.advance import advance
from fullpass.runner.failures import RunFailure
from fullpass.runner.status import run_report
from fullpass.runner.submit import submit_foreground


class Command(ClientCommand):
    help = (
        "Read a chat export and write who the person is. Exit codes: 0 complete, 1 failed, "
        "2 bad input, 130 interrupted (the same command goes on where it stopped)."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("export", metavar="EXPORT", help="a file, or a path in the export storage")
        parser.add_argument("--user-id", required=True, help="who the chats belong to")
        parser.add_argument("--engine", choices=["auto", "anthropic", "offline"], default="")
        parser.add_argument("--json", action="store_true", help="print one JSON object as the last line")

    def handle(self, *args: Any, **options: Any) -> None:
        user_id = check_user_id(options["user_id"])
        path = Path(options["export"])
        export = str(path.resolve()) if path.exists() else options["export"]
        engine = "" if options["engine"] == "auto" else options["engine"]
        try:
            submission = submit_foreground(self.get_client(options), user_id, export, engine=engine)
        except ExportError as error:
            self._refuse(user_id, Failure(error.code, error.message), options)
        except RunFailure as error:
            self._refuse(user_id, error.failure, options)
        run = submission.run
        if not submission.is_new and run.status == run.Status.COMPLETE:
            self.stderr.write("This export was read before; here is what came of it. Nothing was paid again.")
        interrupted = self._work(run, options)
        if options["json"]:
            self.stdout.write(json.dumps(run_report(run), ensure_ascii=False))
        elif run.status == run.Status.COMPLETE:
            print_report(run, self.stdout, self.style)
        if interrupted:
            raise CommandError(
                "Interrupted. Nothing is lost: the same command goes on from here.", returncode=INTERRUPTED
            )
        if run.status != run.Status.COMPLETE:
            raise CommandError(self._why(run), returncode=FAILED)

    def _work(self, run: FullPassRun, options: dict[str, Any]) -> bool:
        """Work on the run until it has ended; whether somebody interrupted it."""
        stop = threading.Event()
        with stopped_by_signals(stop), progress_bar(run, hidden=options["verbosity"] == 0) as on_progress:
            while run.is_active and not stop.is_set():
                if not advance(run, stop=stop, on_progress=on_progress):
                    run.refresh_from_db()
                    if run.is_active:
                        raise CommandError(
                            f"Run {run.pk} is being worked on by another process; wait for it.",
                            returncode=BAD_INPUT,
                        )
                run.refresh_from_db()
                if run.is_active and run.wake_at:
                    stop.wait(max((run.wake_at - timezone.now()).total_seconds(), 0))
        return run.is_active

    def _refuse(self, user_id: str, failure: Failure, options: dict[str, Any]) -> None:
        if options["json"]:
            error = {"code": failure.code, "message": failure.message, "stage": "ingest"}
            nothing = dict.fromkeys(("run_id", "ledger", "tokens", "cost_usd", "seconds"))
            refused = {**nothing, "user_id": user_id, "status": "refused", "stage": "ingest", "error": error}
            self.stdout.write(json.dumps({**refused, "versions": []}, ensure_ascii=False))
        raise CommandError(f"{failure.message} [{failure.code}]", returncode=BAD_INPUT)

    def _why(self, run: FullPassRun) -> str:
        cause = f" ({run.error_cause})" if run.error_cause else ""
        return (
            f"The run {run.status} at {run.error_stage or run.stage}: {run.error_message} "
            f"[{run.error_code}]{cause}\nThe same command tries again, from where it stopped."
        )


@contextmanager
def stopped_by_signals(stop: threading.Event) -> Iterator[None]:
    """The first Ctrl-C or TERM lets what is under way be finished and saved; the second ends at once."""

    def ask_to_stop(number: int, frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, ask_to_stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
