"""Everything known about a person, as files that any assistant can load."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError, CommandParser

from fullpass.bundle import bundle_files
from fullpass.management.base import BAD_INPUT, ClientCommand


class Command(ClientCommand):
    help = (
        "Write MEMORY, the sections, the facts with their sources and the ledger of a person into a folder."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("user_id")
        parser.add_argument("--out", required=True, metavar="DIR", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        profile = self.get_profile(options)
        version = profile.current_version
        if version is None:
            raise CommandError(
                f"{profile.user_id!r} has no version yet; run full_pass first.", returncode=BAD_INPUT
            )
        folder: Path = options["out"]
        if folder.exists() and not folder.is_dir():
            raise CommandError(f"{folder} is a file; name a folder.", returncode=BAD_INPUT)
        files = bundle_files(version)
        try:
            write_files(folder, files)
        except OSError as error:
            raise CommandError(
                f"{folder} cannot be written to ({error.strerror}); choose another folder.",
                returncode=BAD_INPUT,
            ) from error
        self.stdout.write(f"{len(files)} files of version {version.number} in {folder}")


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write texts below a folder, made where it is missing, for nobody else to read. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = folder / name
        path.unlink(missing_ok=True)  # one written earlier may be readable by others
        path.touch(mode=0o600)
        path.write_text(text, encoding="utf-8")
