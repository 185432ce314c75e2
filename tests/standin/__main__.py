"""Run the stand-in as a process: python -m tests.standin --port 8100 --faults '[{"kind": "error"}]'."""

from __future__ import annotations

import argparse
import sys

from tests.standin.faults import read_faults
from tests.standin.server import StandIn


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.standin")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one; the address is printed")
    parser.add_argument("--faults", type=read_faults, default=[], help="a JSON list of faults")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    parser.add_argument("--seed", type=int, default=1, help="of the faults that strike by share")
    options = parser.parse_args()
    service = StandIn(options.port, options.faults, options.latency, options.seed)
    sys.stdout.write(f"{service.url}\n")
    sys.stdout.flush()
    service.serve()


if __name__ == "__main__":
    main()
