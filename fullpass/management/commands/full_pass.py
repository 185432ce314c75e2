"""The whole job in the foreground: an export in, MEMORY and the five sections out."""

from __future__ import annotations

import json
import os
import threading
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, NoReturn
from uuid import UUID

from django.core.management.base import CommandError, CommandParser
from django.db import InterfaceError, OperationalError
from django.utils import timezone
from rich.console import Console

from fullpass.exports import ExportError
from fullpass.management.base import BAD_INPUT, FAILED, INTERRUPTED, ClientCommand, check_user_id
from fullpass.management.interruption import interrupted_by_signals, stopped_by_signals
from fullpass.management.progress import progress_bar
from fullpass.management.report import print_report
from fullpass.models import FullPassRun
from fullpass.pipeline.types import Failure
from fullpass.runner.advance import advance
from fullpass.runner.export_files import exists
from fullpass.runner.failures import RunFailure
from fullpass.runner.holding import is_paused
from fullpass.runner.status import run_report
from fullpass.runner.submit import submit_foreground, worked_on_elsewhere

GOES_ON = "Nothing is lost: the same command goes on from here."
LAST_WORDS_SECONDS = 5.0


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
        client = self.get_client(options)
        export = options["export"]
        export = str(Path(export).resolve()) if exists(export) else export
        engine = "" if options["engine"] == "auto" else options["engine"]
        try:
            with interrupted_by_signals():
                submission = submit_foreground(client, user_id, export, engine=engine)
            run = submission.run
            if not submission.is_new and run.status == run.Status.COMPLETE:
                self.stderr.write(
                    "This export was read before; here is what came of it. Nothing was paid again."
                )
            interrupted = self._work(run, options)
        except ExportError as error:
            self._refuse(user_id, Failure(error.code, error.message), options)
        except RunFailure as error:
            self._refuse(user_id, error.failure, options)
        except (OperationalError, InterfaceError) as error:
            self._refuse(user_id, no_database(error), options, returncode=FAILED)
        except KeyboardInterrupt:
            nothing = Failure("interrupted", "Interrupted before anything was stored.")
            self._refuse(user_id, nothing, options, status="cancelled", returncode=INTERRUPTED)
        if not FullPassRun.objects.filter(pk=run.pk).exists():
            erased = Failure("erased", "The person was erased while the run was under way.")
            self._refuse(user_id, erased, options, status="cancelled", returncode=FAILED)
        if options["json"]:
            self._print_json(run_report(run))
        elif run.status == run.Status.COMPLETE:
            print_report(run, self.stdout, self.style)
        if interrupted:
            why = "The facts wait to be reviewed before MEMORY is written." if run.held else "Interrupted."
            raise CommandError(f"{why} {GOES_ON}", returncode=INTERRUPTED)
        if run.status != run.Status.COMPLETE:
            raise CommandError(self._why(run), returncode=FAILED)

    def _work(self, run: FullPassRun, options: dict[str, Any]) -> bool:
        """Work on the run until it has ended; whether somebody interrupted it."""
        stop = threading.Event()
        hidden = options["verbosity"] == 0
        end_at_once = partial(self._end_at_once, run.pk, options)
        with stopped_by_signals(stop, end_at_once) as asked, progress_bar(run, hidden=hidden) as on_progress:
            while run.is_active and not run.held and not stop.is_set():
                if is_paused(run):
                    raise paused()
                claimed = advance(run, stop=stop, on_progress=on_progress)
                run.reload()
                if run.is_active and not claimed:
                    raise worked_on_elsewhere(run)
                if run.is_active and run.wake_at:
                    self._wait(run.wake_at, stop)
        if run.is_active and not run.held and not asked.is_set():
            raise paused() if is_paused(run) else worked_on_elsewhere(run)
        return run.is_active

    def _wait(self, wake_at: datetime, stop: threading.Event) -> None:
        seconds = max((wake_at - timezone.now()).total_seconds(), 0)
        self.stderr.write(f"The model service does not answer; the next attempt is in {seconds:.0f} s.")
        stop.wait(seconds)

    def _end_at_once(self, run_id: UUID, options: dict[str, Any]) -> None:
        """Say how far the run is and end this process, whatever its threads are waiting for."""

        def say() -> None:
            Console(stderr=True).show_cursor()  # the progress bar hid it
            if options["json"]:
                self._print_json(run_report(FullPassRun.objects.get(pk=run_id)))
            self.stderr.write(f"Interrupted. {GOES_ON}")

        words = threading.Thread(target=say, daemon=True)  # with a database connection of its own
        words.start()
        words.join(LAST_WORDS_SECONDS)
        os._exit(INTERRUPTED)

    def _refuse(
        self,
        user_id: str,
        failure: Failure,
        options: dict[str, Any],
        *,
        status: str = "failed",
        returncode: int = BAD_INPUT,
    ) -> NoReturn:
        if options["json"]:
            error = {"code": failure.code, "message": failure.message, "stage": "ingest"}
            nothing: dict[str, Any] = dict.fromkeys(("ledger", "tokens", "cost_usd", "seconds"))
            nothing["run_id"] = (failure.code == "run_active" and failure.cause) or None
            refused = {**nothing, "user_id": user_id, "status": status, "stage": "ingest", "error": error}
            self._print_json({**refused, "versions": []})
        raise CommandError(f"{failure.message} [{failure.code}]", returncode=returncode)

    def _print_json(self, report: dict[str, Any]) -> None:
        self.stdout.write(json.dumps(report, ensure_ascii=False))
        self.stdout.flush()

    def _why(self, run: FullPassRun) -> str:
        if not run.error_code:
            return f"The run was {run.status} at {run.stage}. The same command takes it up again."
        cause = f" ({run.error_cause})" if run.error_cause else ""
        return (
            f"The run {run.status} at {run.error_stage or run.stage}: {run.error_message} "
            f"[{run.error_code}]{cause}\nThe same command tries again, from where it stopped."
        )


def paused() -> RunFailure:
    """What to tell while no model may be called."""
    return RunFailure("paused", f"Model calls are paused; `manage.py pause --resume` ends that. {GOES_ON}")


def no_database(error: OperationalError | InterfaceError) -> Failure:
    """What to tell when the database cannot be used, such as one that is locked or a disk that is full."""
    said = str(error).partition("\n")[0]
    return Failure("no_database", f"The database cannot be used now: {said}. {GOES_ON}")
