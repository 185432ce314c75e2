"""The seed of a test run: fresh each time, or the one of a run that failed."""

from __future__ import annotations

import os
import random


def fresh_seed() -> int:
    """Draw a seed, or take that of EVALUATION_SEED, so that a failure can be seen again."""
    return int(os.environ.get("EVALUATION_SEED") or random.randrange(1_000_000))
