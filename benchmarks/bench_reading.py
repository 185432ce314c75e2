"""Reading an export beside `json.load` of the same file: processor time as a ratio, and peak memory.

python -m benchmarks.bench_reading [--megabytes 88]
"""

from __future__ import annotations

import argparse
import json
import resource
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from benchmarks.bulk_export import write_bulk_export
from fullpass.exports import Limits, open_export
from fullpass.exports.stream import JsonStream

WAYS = ("json.load and a walk to the root", "stream of JSON", "check", "read")
MEGABYTE = 1024 * 1024


def measured(way: str, path: Path) -> tuple[float, float]:
    """Processor seconds and this process's peak memory in MB of reading the bare JSON file at `path`."""
    started = time.process_time()
    if way == WAYS[0]:
        with path.open(encoding="utf-8") as file:
            for conversation in json.load(file):
                nodes, tip = conversation["mapping"], conversation["current_node"]
                while tip in nodes:
                    tip = nodes[tip]["parent"]
    elif way == WAYS[1]:
        with path.open("rb") as raw:
            assert all(JsonStream(raw.read, Limits().max_conversation_bytes).elements())
    else:
        with open_export(path) as export:
            assert export.check() if way == WAYS[2] else all(result.id for result in export.read())
    seconds = time.process_time() - started
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(megabytes: int = 88) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.json"
        write_bulk_export(path, conversations=megabytes * 57, target_bytes=megabytes * MEGABYTE)
        baseline = 0.0
        for way in WAYS:
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
                seconds, peak = alone.submit(measured, way, path).result()
            baseline = baseline or seconds
            print(f"  {way:34} {seconds / baseline:5.2f} × json.load  {seconds:6.2f} s  {peak:5.0f} MB peak")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--megabytes", type=int, default=88)
    main(parser.parse_args().megabytes)
