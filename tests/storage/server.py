"""A real S3-compatible server that checks signatures: rclone over a folder."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

ACCESS_KEY, SECRET_KEY, BUCKET = "AKTEST", "secret-of-a-test", "exports"
STARTED = re.compile(r"Starting s3 server on \[(http://127\.0\.0\.1:\d+)/\]")


class S3Server:
    """Serves one bucket from `folder`, until the context ends. `stop` and `start` keep its address."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / BUCKET
        self.folder.mkdir(parents=True)
        self.endpoint = ""
        self._process: subprocess.Popen[str] | None = None

    @property
    def url(self) -> str:
        """For EXPORT_STORAGE_URL."""
        return f"s3://{BUCKET}?endpoint={self.endpoint}"

    def files(self) -> list[str]:
        """The keys of the bucket."""
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return sorted(str(path.relative_to(self.folder)) for path in found)

    def start(self) -> None:
        address = self.endpoint.removeprefix("http://") or "127.0.0.1:0"
        program = str(Path(sys.executable).parent / "rclone")
        options = ["--addr", address, "--auth-key", f"{ACCESS_KEY},{SECRET_KEY}", "--config", "/dev/null"]
        self._process = subprocess.Popen(
            [program, "serve", "s3", *options, str(self.folder.parent)], stderr=subprocess.PIPE, text=True
        )
        assert self._process.stderr is not None
        said = []
        for line in self._process.stderr:
            said.append(line)
            if started := STARTED.search(line):
                self.endpoint = started[1]
                return
        raise RuntimeError(f"the S3 server did not start: {''.join(said)}")

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.communicate()
            self._process = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
