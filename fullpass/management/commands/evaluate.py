"""How good an engine is, measured on an export whose truth is known."""

from __future__ import annotations

import ipaddress
import json
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from fullpass.evaluation.cost import estimate
from fullpass.evaluation.evaluation import Evaluation, Prepared, prepared
from fullpass.evaluation.floors import UnusableFloor, broken, read_floor
from fullpass.evaluation.planted.forms import FORMS
from fullpass.evaluation.planted.whole import CONVERSATIONS, UnfitNumber
from fullpass.evaluation.running import PassFailed
from fullpass.evaluation.table import render
from fullpass.management.base import BAD_INPUT, FAILED, LOCAL

ENGINES = ("offline", "anthropic")
LARGEST_SEED = 1_000_000  # of those that are drawn
PASSED_ON = (
    "SECRET_KEY", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", "FULLPASS_MODEL", "FULLPASS_CONCURRENCY",
    "FULLPASS_CALL_ATTEMPTS", "FULLPASS_OUTAGE_LIMIT_SECONDS", "FULLPASS_CHUNK_TOKENS",
    "FULLPASS_CHUNK_OVERLAP_TOKENS", "FULLPASS_REDUCE_ABOVE_TOKENS", "FULLPASS_V2_CONVERSATIONS",
    "FULLPASS_MAX_FAILED_CHUNKS",
)  # fmt: skip


class Command(BaseCommand):
    help = (
        "Make an export whose truth is known, run the full pass over it in a database of its own, and print "
        "how much was found, how much of it is right, and what must never happen. The configured database is "
        "left alone. Exit codes: 0, 1 when a floor is broken, a fault was found or the pass failed, "
        "2 bad input."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--client", default=LOCAL, metavar="SLUG", help="makes no difference here")
        parser.add_argument(
            "--seed", metavar="N", help="of the export; default: a fresh one, which is printed"
        )
        parser.add_argument(
            "--engine", default="offline", metavar="NAME", help="offline (default) or anthropic"
        )
        parser.add_argument(
            "--format", default="chatgpt", metavar="NAME",
            help="of the export: chatgpt (default: classic and thin conversations, as they are mixed now), "
            "chatgpt-thin, claude, or messages (parsed already, as a web app stores them)",
        )  # fmt: skip
        parser.add_argument(
            "--conversations", default=CONVERSATIONS, metavar="N", help="at least, in the export"
        )
        parser.add_argument("--out", type=Path, metavar="FILE", help="write figures and misses as JSON")
        parser.add_argument("--json", action="store_true", help="print them as JSON in the last line")
        parser.add_argument(
            "--floor", nargs="+", action="extend", default=[], metavar="FIGURE=LEAST",
            help="such as recall=0.85 or recall.en=0.85",
        )  # fmt: skip
        parser.add_argument("--yes", action="store_true", help="pay for the calls without being asked")

    def handle(self, *args: Any, **options: Any) -> None:
        engine = _one_of("--engine", options["engine"], ENGINES)
        form = _one_of("--format", options["format"], list(FORMS))
        conversations = _whole("--conversations", options["conversations"])
        drawn = secrets.randbelow(LARGEST_SEED)
        seed = drawn if options["seed"] is None else _whole("--seed", options["seed"])
        out: Path | None = options["out"]
        if out is not None:
            _check_writable(out)
        if engine == "anthropic" and not settings.ANTHROPIC_API_KEY:
            raise CommandError(
                "The anthropic engine needs a key; set ANTHROPIC_API_KEY. [no_key]", returncode=BAD_INPUT
            )
        try:
            with prepared(seed, conversations, form) as export:
                floors = [read_floor(text, export.planted) for text in options["floor"]]
                self.stderr.write(f"Seed {seed}")
                if engine == "anthropic":
                    self._agree_to_pay(export, agreed=options["yes"])
                evaluation = export.evaluate(engine, Path(settings.BASE_DIR, "manage.py"), _settings())
        except (UnfitNumber, UnusableFloor) as error:
            raise CommandError(str(error), returncode=BAD_INPUT) from error
        except PassFailed as error:
            raise CommandError(f"The full pass failed: {error}", returncode=FAILED) from error
        colour = self.stdout.isatty() and not options["no_color"] and "NO_COLOR" not in os.environ
        self._tell(evaluation, out, as_json=options["json"], colour=colour)
        if found := broken(evaluation.score, floors):
            raise CommandError(f"Not good enough: {'; '.join(found)}.", returncode=FAILED)

    def _tell(self, evaluation: Evaluation, out: Path | None, *, as_json: bool, colour: bool) -> None:
        data = evaluation.as_json()
        if out is not None:
            write_file(out, json.dumps(data, ensure_ascii=False, indent=2) + "\n")
        self.stdout.write(render(evaluation, colour=colour))
        if as_json:
            self.stdout.write(json.dumps(data, ensure_ascii=False))

    def _agree_to_pay(self, export: Prepared, *, agreed: bool) -> None:
        """Print what the calls will cost. Raises CommandError unless that is agreed to, or nobody is paid."""
        cost = estimate(export.export, len(export.planted.facts), settings.FULLPASS_MODEL)
        price = "at a price that is not known" if cost.cost_usd is None else f"for about ${cost.cost_usd:.2f}"
        tokens = f"{cost.input_tokens:,} tokens in and {cost.output_tokens:,} out"
        self.stderr.write(f"About {cost.calls} calls, {tokens}, {price}.")
        if not agreed and not is_local(settings.ANTHROPIC_BASE_URL):
            raise CommandError("Nothing was paid yet; add --yes to go on.", returncode=BAD_INPUT)


def _one_of(option: str, given: str, known: Sequence[str]) -> str:
    if given not in known:
        raise CommandError(
            f"{option} {given!r} is not known; use one of {', '.join(known)}.", returncode=BAD_INPUT
        )
    return given


def _whole(option: str, given: Any) -> int:
    try:
        number = int(str(given))
    except ValueError:
        number = -1
    if number < 0:
        raise CommandError(f"{option} takes a whole number from 0, not {given!r}.", returncode=BAD_INPUT)
    return number


def _check_writable(out: Path) -> None:
    """See that a file can be written, before anything is read or paid."""
    folder = out.resolve().parent
    if not folder.is_dir():
        raise CommandError(f"There is no folder {folder} for --out; make it first.", returncode=BAD_INPUT)
    if out.is_dir():
        raise CommandError(f"--out {out} is a folder; name a file in it.", returncode=BAD_INPUT)
    with _telling_of(out):
        trial = _beside(out)
        trial.touch()
        trial.unlink()


def write_file(out: Path, text: str) -> None:
    """Write the whole file or none of it; a device is written to as it is. Raises CommandError."""
    with _telling_of(out):
        unfinished = out if out.exists() and not out.is_file() else _beside(out)
        unfinished.write_text(text, encoding="utf-8")
        if unfinished != out:
            unfinished.replace(out)


def _beside(out: Path) -> Path:
    return out.with_name(f".{out.name}.unfinished")


@contextmanager
def _telling_of(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CommandError(
            f"--out {out} cannot be written ({error.strerror}); choose another place.", returncode=BAD_INPUT
        ) from error


def is_local(url: str) -> bool:
    """Say whether a URL points at this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _settings() -> dict[str, str]:
    """What the passes take over from this process."""
    return {name: str(getattr(settings, name)) for name in PASSED_ON}
