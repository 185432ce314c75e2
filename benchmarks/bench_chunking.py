"""Speed of token estimates and of chunking beside the simplest code that does such a thing.

    python -m benchmarks.bench_chunking

All times of a line are taken in one run, the best of several, so their ratios hold on any machine. The
simplest chunker cuts every 8,000 characters; its chunks are then counted with `estimate_tokens`.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from fullpass.pipeline.chunking import CHUNK_TOKENS, chunk_conversation
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import Conversation, Message, Role

WORDS = re.findall(
    r"\w+",
    "I my we the a of in to and for with on garden sister Lisbon project deadline week coffee nurse "
    "decided moved prefer working because really think about plan house children school language",
)
CHINESE = "我最近在考虑换工作但是没有晋升的机会你觉得应该怎么办和妻子还有两个孩子住上海所以搬家不太现实"
WORD_OR_MARK = re.compile(r"\w+|[^\w\s]")
ROUNDS = 5


def english(characters: int, chance: random.Random) -> str:
    sentences: list[str] = []
    length = 0
    while length < characters:
        words = chance.choices(WORDS, k=chance.randint(5, 20))
        sentences.append(" ".join(words).capitalize() + ". ")
        length += len(sentences[-1])
    return "".join(sentences)[:characters]


def chinese(characters: int, chance: random.Random) -> str:
    sentences = (
        "".join(chance.choices(CHINESE, k=chance.randint(8, 30))) + "。" for _ in range(characters // 8)
    )
    return "".join(sentences)[:characters]


def conversation(text: str, message_characters: int) -> Conversation:
    at = datetime(2025, 3, 2, tzinfo=UTC)
    starts = range(0, len(text), message_characters)
    messages = tuple(
        Message(f"m{n}", (Role.USER, Role.ASSISTANT)[n % 2], text[start : start + message_characters], at)
        for n, start in enumerate(starts)
    )
    return Conversation("bench", "Bench", at, at, messages)


def by_length(talk: Conversation) -> list[str]:
    """Chunks as the simplest code makes them: every four characters a token."""
    text = "\n\n".join(f"{message.role}: {message.text}" for message in talk.messages)
    return [text[start : start + 4 * CHUNK_TOKENS] for start in range(0, len(text), 4 * CHUNK_TOKENS)]


def estimate_messages(talk: Conversation) -> int:
    return sum(estimate_tokens(message.text) for message in talk.messages)


def seconds(work: Callable[[], object]) -> float:
    """Give the time of the best round."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def compare_estimates(samples: dict[str, str]) -> None:
    print(f"{'estimate_tokens':24}{'MB/s':>8}{'regex split MB/s':>18}{'ratio':>8}")
    for name, text in samples.items():
        size = len(text.encode()) / 1e6
        ours = seconds(partial(estimate_tokens, text))
        split = seconds(partial(WORD_OR_MARK.findall, text))
        print(f"{name:24}{size / ours:8.0f}{size / split:18.0f}{split / ours:8.1f}")
    brief = "How are you today, M"
    each = seconds(lambda: [estimate_tokens(brief) for _ in range(100_000)]) / 100_000
    print(f"{'20 characters':24}{each * 1e6:8.2f} µs a call")


def compare_chunkers(samples: dict[str, str]) -> None:
    print(
        f"\n{'chunk_conversation':24}{'MB/s':>8}{'to one estimate':>18}{'to by_length':>14}"
        f"{'largest chunk':>16}{'by_length':>11}"
    )
    for name, text in samples.items():
        for message_characters in (400, 4000, len(text)):
            talk = conversation(text, message_characters)
            ours = seconds(partial(chunk_conversation, talk))
            estimate = seconds(partial(estimate_messages, talk))
            naive = seconds(partial(by_length, talk))
            largest = max(chunk.token_count for chunk in chunk_conversation(talk))
            naive_largest = max(map(estimate_tokens, by_length(talk)))
            print(
                f"{f'{name}, {message_characters:,}':24}{len(text.encode()) / 1e6 / ours:8.0f}"
                f"{ours / estimate:18.1f}{ours / naive:14.0f}{largest:16,}{naive_largest:11,}"
            )


def compare_sizes(chance: random.Random) -> None:
    print("\ntime a character, in relation to the first: 1 is linear")
    sizes = (300_000, 3_000_000)
    for name, message_characters in (("one message", 10**9), ("messages of 100", 100)):
        text = english(sizes[-1], chance)
        talks = [conversation(text[:size], message_characters) for size in sizes]
        times = [seconds(partial(chunk_conversation, talk)) for talk in talks]
        base = times[0] / sizes[0]
        shown = "  ".join(
            f"{size:,}: {spent / size / base:.2f}" for size, spent in zip(sizes, times, strict=True)
        )
        print(f"{name:24}{shown}")


def main() -> None:
    chance = random.Random(1)
    samples = {"english": english(1_000_000, chance), "chinese": chinese(300_000, chance)}
    compare_estimates(samples)
    compare_chunkers(samples)
    compare_sizes(chance)


if __name__ == "__main__":
    main()
