"""How much of a text fits into a given cost, read no further than needed."""

from __future__ import annotations

from fullpass.pipeline.tokens import cost_of, seam

# Characters that are tried at once: large steps while they fit, then ever smaller ones. The answer is within
# the last step of the best one.
_STEPS = (1024, 128, 16, 4)


def fit_prefix(text: str, start: int, limit: int, *, begun: tuple[int, int] | None = None) -> tuple[int, int]:
    """Give where to end so that `text[start:end]` costs at most `limit` and nearly that, and what it costs.

    Costs are in thousandths of a token. At most about 1,000 characters beyond `end` are read. `begun` is an
    earlier answer for the same start and a lower limit, from which the search goes on.
    """
    end, cost = begun or (start, 0)
    for size in _STEPS:
        while end < len(text):
            step = text[end : end + size]
            longer = cost + cost_of(step) - (seam(text[end - 1], step) if end > start else 0)
            if longer > limit:
                break
            end, cost = end + len(step), longer
    return end, cost


def fit_suffix(text: str, limit: int) -> tuple[int, int]:
    """Give where to start so that `text[start:]` costs at most `limit` and nearly that, and what it costs."""
    start, cost = len(text), 0
    for size in _STEPS:
        while start > 0:
            step = text[max(start - size, 0) : start]
            longer = cost + cost_of(step) - (seam(step, text[start]) if start < len(text) else 0)
            if longer > limit:
                break
            start, cost = start - len(step), longer
    return start, cost
