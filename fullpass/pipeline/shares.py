"""A budget shared out among those who want different amounts of it."""

from __future__ import annotations

from collections.abc import Sequence


def share_out(wanted: Sequence[int], budget: int) -> list[int]:
    """Give each what it wants up to one common limit, as high as `budget` allows: small wishes are met in
    full, large ones are cut to the same share. The shares never add up to more than `budget`."""
    left, takers = budget, len(wanted)
    for amount in sorted(wanted):
        limit = left // takers
        if amount > limit:
            return [min(amount, limit) for amount in wanted]
        left -= amount
        takers -= 1
    return list(wanted)
