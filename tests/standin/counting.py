"""What the stand-in was asked and what it answered, so that nothing paid twice goes unseen."""

from __future__ import annotations

import hashlib
import threading
from collections import Counter
from typing import Any

from tests.standin.blocks import Data


class Counting:
    """Counters of one server. `answered` counts proper answers by act and by what they were about."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.reset()

    def reset(self) -> None:
        with self._lock:
            self._under_way = 0
            self._counts: dict[str, Any] = {"requests": 0, "widest": 0, "input_tokens": 0, "output_tokens": 0}
            self._by: dict[str, Counter[str]] = {kind: Counter() for kind in ("act", "status", "fault")}
            self._answered: dict[str, Counter[str]] = {}

    def enter(self) -> None:
        with self._lock:
            self._counts["requests"] += 1
            self._under_way += 1
            self._counts["widest"] = max(self._counts["widest"], self._under_way)

    def leave(self, act: str, status: int, fault: str) -> None:
        """Note the end of a request; status 0 stands for a connection that was dropped."""
        with self._lock:
            self._under_way -= 1
            self._by["act"][act] += 1
            self._by["status"][str(status)] += 1
            if fault:
                self._by["fault"][fault] += 1

    def answered(self, act: str, data: Data, input_tokens: int, output_tokens: int, *, proper: bool) -> None:
        with self._lock:
            self._counts["input_tokens"] += input_tokens
            self._counts["output_tokens"] += output_tokens
            if proper:
                self._answered.setdefault(act, Counter()).update(digests(act, data))

    def report(self) -> dict[str, Any]:
        """Give all counters; `repeated` counts what was properly answered more than once, by act."""
        with self._lock:
            return {
                **self._counts,
                **{f"by_{kind}": dict(counter) for kind, counter in self._by.items()},
                "answered": {act: dict(counter) for act, counter in self._answered.items()},
                "repeated": {
                    act: sum(1 for times in counter.values() if times > 1)
                    for act, counter in self._answered.items()
                },
            }


def digests(act: str, data: Data) -> list[str]:
    """Give what a request was about: each conversation part of an extract, else the data as a whole."""
    if act == "extract":
        return [conversation.digest for conversation in data.conversations]
    return [hashlib.sha256(repr(data).encode()).hexdigest()[:16]]
