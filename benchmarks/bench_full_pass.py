"""The full pass, offline, beside `json.load` of the same file, in processor time; peak memory at two sizes.

python -m benchmarks.bench_full_pass [--megabytes 88 1000]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from benchmarks.bench_reading import MEGABYTE, WAYS, measured
from benchmarks.bulk_export import write_bulk_export

ROOT = Path(__file__).resolve().parent.parent


def full_pass(export: Path, folder: Path) -> tuple[float, float, int]:
    """Processor seconds, peak memory in MB and chunks of a full pass in its own process and database."""
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{folder / 'bench.sqlite3'}"}
    manage = [sys.executable, "manage.py"]
    subprocess.run([*manage, "migrate", "--verbosity", "0"], cwd=ROOT, env=environment, check=True)
    command = ["full_pass", str(export), "--user-id", "bench", "--engine", "offline", "--json"]
    with subprocess.Popen(
        [*manage, *command], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        report = json.loads(process.stdout.read().splitlines()[-1])
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, report["error"]
    seconds = usage.ru_utime + usage.ru_stime
    return seconds, usage.ru_maxrss / 1024, report["ledger"]["chunks"]["total"]


def main(sizes: tuple[int, ...] = (88,)) -> None:
    first_peak = 0.0
    for megabytes in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            export = folder / "export.json"
            write_bulk_export(export, conversations=megabytes * 57, target_bytes=megabytes * MEGABYTE)
            seconds, peak, chunks = full_pass(export, folder)
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
                baseline, _ = alone.submit(measured, WAYS[0], export).result()
        first_peak = first_peak or peak
        print(
            f"  {megabytes:5} MB, {chunks:6} chunks: {seconds / baseline:6.1f} × json.load  "
            f"{seconds:6.1f} s  {peak:5.0f} MB peak, {peak / first_peak:.2f} × the first"
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--megabytes", type=int, nargs="+", default=[88, 1000])
    main(tuple(parser.parse_args().megabytes))
