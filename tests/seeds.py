"""The seed of what tests draw at random: fresh each time, or the one of a test that failed."""

from __future__ import annotations

import os
import random

VARIABLE = "TEST_SEED"


def fresh_seed() -> int:
    """Draw a seed, or take that of TEST_SEED, so that a failure can be seen again.

    A test that fails tells the SEED of its module (tests/conftest.py).
    """
    return int(os.environ.get(VARIABLE) or random.randrange(1_000_000))
