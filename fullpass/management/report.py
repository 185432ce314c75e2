"""What a person reads at the end of a full pass."""

from __future__ import annotations

import textwrap
from typing import Any

from django.core.management.base import OutputWrapper
from django.core.management.color import Style

from fullpass.management.base import LOCAL
from fullpass.models import FullPassRun, Profile
from fullpass.pipeline.diff import diff_lines, diff_sections
from fullpass.runner.ledger import ledger_of
from fullpass.runner.status import seconds_of, usage_of

WIDTH = 100
DEMO = "demo"  # the person of the sample export, as `make demo` names them


def print_report(run: FullPassRun, out: OutputWrapper, style: Style) -> None:
    """MEMORY, what v2 changed against v1, the ledger, what the export lacks, and what to try next."""
    profile = run.profile
    profile.refresh_from_db()
    current, first = profile.current_version, profile.version("v1")
    if current is None:
        return
    out.write("\n" + current.memory_md.rstrip() + "\n")
    old, new = first.to_sections() if first else None, current.to_sections()
    if new is not None:
        out.write("\n# What v2 changed against v1\n")
        for line in diff_lines(diff_sections(old, new)):
            paint = {"-": style.ERROR, "+": style.SUCCESS}.get(line.strip()[0], str)
            out.write(paint(_wrapped(line)))
    out.write("\n# Ledger\n")
    for line in ledger_lines(ledger_of(run)):
        out.write(_wrapped(line))
    for warning in run.export_warnings:
        out.write(style.WARNING(_wrapped(f"  {warning}")))
    tokens, cost = usage_of(run)
    paid = f"{tokens['input']} tokens in, {tokens['output']} out, ${cost:.4f}"
    used = paid if any(tokens.values()) else "nothing paid"
    out.write(f"\nEngine {run.engine} ({run.model}), {seconds_of(run)} s, {used}")
    out.write("\n# What to try next\n")
    for command, gives in what_next(profile):
        out.write(f"  {command:<58} {gives}")


def what_next(profile: Profile) -> list[tuple[str, str]]:
    """Commands that make sense after a run, each with what it gives."""
    client = "" if profile.client.slug == LOCAL else f" --client {profile.client.slug}"
    export = f".venv/bin/python manage.py export_profile {profile.user_id}{client} --out out/"
    commands = [(export, "all of it as files, with sources"), ("make serve", "the same in a browser")]
    if profile.user_id == DEMO:
        commands.insert(1, ("make run EXPORT=path/to/your/export.zip", "your own chats"))
    return commands


def ledger_lines(ledger: dict[str, Any]) -> list[str]:
    """The ledger as sums that add up, a line a group."""
    conversations, messages, chunks, facts = (
        ledger[name] for name in ("conversations", "messages", "chunks", "facts")
    )
    return [
        _sum(
            "conversations",
            conversations["found"],
            {"read": conversations["read"]},
            conversations["unreadable"],
        ),
        _sum("messages", messages["found"], {"used": messages["used"]}, messages["skipped"]),
        _sum("chunks", chunks["total"], {k: v for k, v in chunks.items() if k != "total"}),
        _sum("facts", facts["extracted"], {k: v for k, v in facts.items() if k != "extracted"}),
        "  secrets redacted  " + (", ".join(_counted(ledger["secrets"])) or "none"),
    ]


def _wrapped(line: str) -> str:
    """A long line as several that fit a terminal, the later ones further in."""
    return textwrap.fill(line, WIDTH, subsequent_indent="      ", break_on_hyphens=False)


def _sum(name: str, total: int, *groups: dict[str, int]) -> str:
    parts = [part for group in groups for part in _counted(group)]
    return f"  {name:<17} {total} = " + (" + ".join(parts) or "0")


def _counted(group: dict[str, int]) -> list[str]:
    """The most first; what the database keeps as JSON comes back in an order of its own."""
    ordered = sorted(group.items(), key=lambda item: (-item[1], item[0]))
    return [f"{n} {label.replace('_', ' ')}" for label, n in ordered if n]
