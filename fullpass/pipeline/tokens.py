"""How many tokens a text costs, estimated from its characters: no tokenizer, no network, any script."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

_ASCII_LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def estimate_tokens(text: str) -> int:
    """Estimate the tokens of `text`.

    Longer text never costs less, and `estimate_tokens(a + b) <= estimate_tokens(a) + estimate_tokens(b)`,
    so a text that is put together from parts costs at most the sum of its parts.
    """
    raw = text.encode("utf-8", "surrogatepass")
    wide = len(raw) - len(text)
    return -(-(len(text) + 2 * wide) // 4)


_BLOCK = 1024  # characters that are estimated at once; keeps the search for a limit linear in what fits


def fit_prefix(text: str, start: int, tokens: int) -> tuple[int, int]:
    """Give the largest `end` such that `text[start:end]` fits into `tokens`, and what it costs at most.

    Little text beyond `end` is read. Blocks are estimated one by one, so up to a token for each of them is
    counted too much, never too little.
    """
    end, spent = start, 0
    while end < len(text):
        block = text[end : end + _BLOCK]
        cost = estimate_tokens(block)
        if spent + cost > tokens:
            head = block[: _fitting_head(block, tokens - spent)]
            return end + len(head), spent + estimate_tokens(head)
        spent += cost
        end += len(block)
    return end, spent


def fit_suffix(text: str, tokens: int) -> int:
    """Give the smallest `start` such that `text[start:]` fits into `tokens`, counted as in `fit_prefix`."""
    start = len(text)
    while start > 0:
        block = text[max(start - _BLOCK, 0) : start]
        cost = estimate_tokens(block)
        if cost > tokens:
            return start - len(block) + _start_of_fitting_tail(block, tokens)
        tokens -= cost
        start -= len(block)
    return start


def _fitting_head(text: str, tokens: int) -> int:
    """Give the largest end below `len(text)` such that `text[:end]` fits into `tokens`; 0 if none does."""
    return max(bisect_right(range(len(text)), tokens, key=lambda end: estimate_tokens(text[:end])) - 1, 0)


def _start_of_fitting_tail(text: str, tokens: int) -> int:
    """Give the smallest start above 0 such that `text[start:]` fits into `tokens`, else `len(text)`."""
    return bisect_left(range(1, len(text)), -tokens, key=lambda start: -estimate_tokens(text[start:])) + 1
