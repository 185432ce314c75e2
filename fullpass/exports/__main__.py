"""Tell what a file is: `python -m fullpass.exports FILE`; `-` is standard input, which has to be a file too.

Prints one JSON object, `{"format", "packed", "conversations"}` or `{"code", "found", "message"}`. A process
of its own can be held to an amount of memory and time, whatever is in the file.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
from pathlib import Path
from typing import Any

from fullpass.exports import ExportError, Limits, open_export
from fullpass.exports.detection import ZIP_STARTS
from fullpass.exports.results import MIB


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m fullpass.exports")
    parser.add_argument("file", help="an export, or - for standard input")
    parser.add_argument("--unpacked-mb", type=int, default=8192, help="the most that is unpacked")
    parser.add_argument("--memory-mb", type=int, default=2048, help="the most memory that it takes")
    parser.add_argument("--seconds", type=int, default=600, help="the most time of a processor")
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (options.memory_mb * MIB,) * 2)
    resource.setrlimit(resource.RLIMIT_CPU, (options.seconds, options.seconds + 5))
    sys.stdout.write(json.dumps(told(options)) + "\n")


def told(options: argparse.Namespace) -> dict[str, Any]:
    """What is known of the export, or why it cannot be read."""
    limits = Limits(max_unpacked_bytes=options.unpacked_mb * MIB)
    try:
        with sys.stdin.buffer if options.file == "-" else Path(options.file).open("rb") as file:
            packed = file.read(len(ZIP_STARTS[0])) in ZIP_STARTS
            with open_export(file, limits) as export:
                conversations = export.check()
            return {"format": export.format, "packed": packed, "conversations": conversations}
    except ExportError as error:
        code, found = error.args
    except MemoryError:
        code, found = "too_complex", f"{options.memory_mb:,} MB of memory"
    return {"code": code, "found": found, "message": ExportError(code, found).message}


if __name__ == "__main__":
    main()
