"""One full pass over an export in a database of its own, by the commands that everybody uses.

Everything is real: the file, its reader, the database with its constraints, the run with its stages and its
ledger. It happens in child processes with a temporary SQLite database, because a process of Django has one
database for good: this way no query of an evaluation can reach the real one, whatever it is, and everything
that a pass leaves behind lies in one folder, where secrets can be searched for.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from fullpass.evaluation.results import Results, Usage, read_facts, read_lines

PERSON = "evaluation"
FAILED = "CommandError: "
FAR_AWAY = ("REDIS_URL", "EMAIL_URL", "FULLPASS_ALERT_WEBHOOK_URL", "FULLPASS_PROFILE_URL")


class PassFailed(Exception):
    """The full pass did not complete; the text is what it said."""


class Passes:
    """Runs the project's commands in `folder`, apart from everything else, with the given settings."""

    def __init__(self, manage: Path, folder: Path, settings: Mapping[str, str]) -> None:
        self._manage = manage
        self._folder = folder
        self._database = folder / "evaluation.sqlite3"
        self._said: dict[str, str] = {}
        self._environment = {
            **os.environ,
            **dict.fromkeys(FAR_AWAY, ""),
            **settings,
            "DATABASE_URL": f"sqlite:///{self._database}",
            "EXPORT_STORAGE_URL": f"file://{folder / 'exports'}",
        }

    def full_pass(self, export: Path, engine: str) -> Results:
        """Read the export with that engine and give what came of it. Raises PassFailed."""
        self._command("migrate")
        said = self._command("full_pass", str(export), "--user-id", PERSON, "--engine", engine, "--json")
        report = json.loads(said.splitlines()[-1])
        out = self._folder / "out"
        self._command("export_profile", PERSON, "--out", str(out))
        return self._results(report, out)

    def _command(self, *arguments: str) -> str:
        done = subprocess.run(  # noqa: S603  our own commands
            [sys.executable, str(self._manage), *arguments, "--verbosity", "0"],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        self._said[f"what {arguments[0]} said"] = done.stdout + done.stderr
        if done.returncode:
            raise PassFailed(_reason(done.stderr) or done.stdout.strip())
        return done.stdout

    def _results(self, report: Mapping[str, Any], out: Path) -> Results:
        files = {path.name: path.read_text(encoding="utf-8") for path in sorted(out.iterdir())}
        memory = json.loads(files["memory.json"])
        with closing(sqlite3.connect(self._database)) as database:
            calls = database.execute("SELECT count(*) FROM fullpass_modelcall").fetchone()[0]
            own = database.execute("SELECT total(facts_in_own_words) FROM fullpass_runchunk").fetchone()[0]
            tables = "\n".join(database.iterdump())
        usage = Usage(
            calls,
            report["tokens"]["input"],
            report["tokens"]["output"],
            report["cost_usd"],
            report["seconds"],
        )
        return Results(
            engine=memory["engine"],
            model=memory["model"],
            facts=read_facts(out / "facts.jsonl"),
            lines=read_lines(memory),
            left_out=tuple(memory["left_out"]),
            memory=files["MEMORY.md"],
            sections=files["sections.json"],
            ledger=report["ledger"],
            in_own_words=int(own),
            usage=usage,
            texts={"the database": tables, **files, **self._said},
        )


def _reason(said: str) -> str:
    """Give the sentence with which a command failed, without advice for a run that has no future."""
    marked = (line.removeprefix(FAILED) for line in said.splitlines() if line.startswith(FAILED))
    return next(marked, said.strip())
