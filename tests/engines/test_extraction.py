"""The pool that has chunks read: what is handed out, what comes back, and how it ends."""

import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import cast

import pytest

from fullpass.engines.extraction import SegmentResult, extract_facts_parallel, pack_segments
from fullpass.engines.protocol import Engine, EngineError, ServiceUnavailable
from fullpass.pipeline.types import Chunk, ChunkOutcome, Failure, Outcome, Role, Span
from tests.threads import LIMIT_SECONDS

EMPTY = ChunkOutcome(Outcome.EMPTY)
DOWN = Failure("service_overloaded", "The model service is overloaded.")


def chunk(number: int, tokens: int = 100) -> Chunk:
    span = Span("m", Role.USER, None, 0, f"text {number}")
    return Chunk("conv", "title", number, 1, (), (span,), tokens, f"hash-{number}")


def chunks(count: int) -> list[Chunk]:
    return [chunk(number) for number in range(count)]


class OneByOne:
    """An engine that reads one chunk a call, and does with it what the test says."""

    segment_tokens = 100
    most_at_once = 100

    def __init__(self) -> None:
        self.started: list[int] = []

    def extract(self, segment: Sequence[Chunk]) -> list[ChunkOutcome]:
        (only,) = segment
        self.started.append(only.index)
        return self.read(only)

    def read(self, only: Chunk) -> list[ChunkOutcome]:
        return [EMPTY]


def parallel(
    engine: OneByOne, source: Iterable[Chunk], concurrency: int, stop: threading.Event | None = None
) -> Generator[SegmentResult, None, None]:
    stop = stop or threading.Event()
    return extract_facts_parallel(cast(Engine, engine), source, concurrency=concurrency, stop=stop)


def test_small_chunks_share_a_segment_and_large_ones_go_alone() -> None:
    sizes = [2_000, 2_000, 2_000, 2_000, 7_000, 100, 5_900, 1]
    packed = pack_segments([chunk(n, size) for n, size in enumerate(sizes)], 6_000)
    assert [[each.token_count for each in segment] for segment in packed] == [
        [2_000, 2_000, 2_000],
        [2_000],
        [7_000],
        [100, 5_900],
        [1],
    ]


def test_segments_are_packed_lazily() -> None:
    def endless() -> Iterator[Chunk]:
        number = 0
        while True:
            yield chunk(number)
            number += 1

    assert [each.index for each in next(pack_segments(endless(), 250))] == [0, 1]


def test_every_chunk_comes_back_once_with_its_own_outcome() -> None:
    class Saying(OneByOne):
        segment_tokens = 300

        def extract(self, segment: Sequence[Chunk]) -> list[ChunkOutcome]:
            return [ChunkOutcome(Outcome.FAILED, failure=Failure("x", each.content_hash)) for each in segment]

    results = list(parallel(Saying(), chunks(50), 4))
    pairs = [pair for result in results for pair in zip(result.chunks, result.outcomes, strict=True)]
    assert sorted(each.index for each, _ in pairs) == list(range(50))
    assert all(outcome.failure and outcome.failure.message == each.content_hash for each, outcome in pairs)


def test_as_many_chunks_are_read_at_once_as_allowed() -> None:
    class Crowd(OneByOne):
        together = threading.Barrier(3)

        def read(self, only: Chunk) -> list[ChunkOutcome]:
            self.together.wait(timeout=LIMIT_SECONDS)  # breaks unless three are here at once
            return [EMPTY]

    assert len(list(parallel(Crowd(), chunks(9), 3))) == 9


def test_reading_ahead_is_bounded() -> None:
    taken: list[int] = []

    def source() -> Iterator[Chunk]:
        for number in range(1_000):
            taken.append(number)
            yield chunk(number)

    results = parallel(OneByOne(), source(), 2)
    next(results)
    assert len(taken) <= 2 + 1
    results.close()


def test_chunks_are_taken_and_results_given_in_the_thread_of_the_caller() -> None:
    threads = set()

    def source() -> Iterator[Chunk]:
        for each in chunks(20):
            threads.add(threading.get_ident())
            yield each

    list(parallel(OneByOne(), source(), 3))
    assert threads == {threading.get_ident()}


def test_an_error_of_the_engine_is_data_and_the_others_go_on() -> None:
    class SometimesDown(OneByOne):
        def read(self, only: Chunk) -> list[ChunkOutcome]:
            if only.index == 3:
                raise ServiceUnavailable(DOWN)
            return [EMPTY]

    results = list(parallel(SometimesDown(), chunks(10), 2))
    (failed,) = [result for result in results if result.error]
    assert [each.index for each in failed.chunks] == [3]
    assert failed.outcomes == ()
    assert isinstance(failed.error, EngineError)
    assert len(results) == 10


def test_what_was_read_before_an_outage_comes_apart_from_what_was_not() -> None:
    class HalfWay(OneByOne):
        segment_tokens = 300

        def extract(self, segment: Sequence[Chunk]) -> list[ChunkOutcome]:
            return [EMPTY, *(ChunkOutcome(Outcome.PENDING, failure=DOWN) for _ in segment[1:])]

    read, waiting = parallel(HalfWay(), chunks(3), 1)
    assert ([each.index for each in read.chunks], read.outcomes, read.error) == ([0], (EMPTY,), None)
    assert [each.index for each in waiting.chunks] == [1, 2]
    assert isinstance(waiting.error, ServiceUnavailable)
    assert waiting.error.failure == DOWN


def test_after_stop_nothing_new_starts_and_what_is_under_way_still_comes() -> None:
    stop, may_end, handed_out = threading.Event(), threading.Event(), threading.Event()
    begun = threading.Barrier(3)

    class Slow(OneByOne):
        def read(self, only: Chunk) -> list[ChunkOutcome]:
            if only.index < 2:
                begun.wait(timeout=LIMIT_SECONDS)
                may_end.wait(timeout=LIMIT_SECONDS)
            return [EMPTY]

    def source() -> Iterator[Chunk]:
        for each in chunks(100):
            if each.index == 2:  # all before it are in the pool: two are read, the others wait there
                handed_out.set()
            yield each

    def stop_while_two_are_read() -> None:
        begun.wait(timeout=LIMIT_SECONDS)
        handed_out.wait(timeout=LIMIT_SECONDS)
        stop.set()
        may_end.set()

    stopper = threading.Thread(target=stop_while_two_are_read)
    stopper.start()
    engine = Slow()
    results = list(parallel(engine, source(), 2, stop))
    stopper.join()
    assert sorted(each.index for result in results for each in result.chunks) == [0, 1]
    assert sorted(engine.started) == [0, 1]


def test_a_stop_before_the_start_reads_nothing() -> None:
    stop = threading.Event()
    stop.set()
    engine = OneByOne()
    assert list(parallel(engine, chunks(5), 2, stop)) == []
    assert engine.started == []


def test_an_unexpected_exception_is_raised_and_ends_the_pool() -> None:
    class Broken(OneByOne):
        def read(self, only: Chunk) -> list[ChunkOutcome]:
            raise ZeroDivisionError

    engine = Broken()
    with pytest.raises(ZeroDivisionError):
        list(parallel(engine, chunks(1_000), 2))
    assert len(engine.started) <= 2
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("extract")]


def test_an_engine_that_loses_an_outcome_is_found_out() -> None:
    class Forgetful(OneByOne):
        def read(self, only: Chunk) -> list[ChunkOutcome]:
            return []

    with pytest.raises(ValueError, match="shorter"):
        list(parallel(Forgetful(), chunks(1), 1))


def test_closing_early_starts_nothing_more_and_leaves_no_thread() -> None:
    engine = OneByOne()
    results = parallel(engine, chunks(1_000), 2)
    next(results)
    results.close()
    assert len(engine.started) <= 2
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("extract")]
