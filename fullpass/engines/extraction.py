"""Map: chunks in, outcomes out, over a fixed pool of threads with bounded look-ahead."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

from fullpass.engines.protocol import Engine, EngineError, ServiceUnavailable
from fullpass.pipeline.types import Chunk, ChunkOutcome, Failure, Outcome

INTERRUPTED = Failure("service_error", "The model service failed before these chunks were read.")


@dataclass(frozen=True, slots=True)
class SegmentResult:
    """What came of chunks that went to the engine together.

    `error` is None and `outcomes` has one outcome per chunk, none of them PENDING; or `error` says why the
    engine could not read these chunks now, and `outcomes` is empty: they are as pending as before.
    """

    chunks: tuple[Chunk, ...]
    outcomes: tuple[ChunkOutcome, ...] = ()
    error: EngineError | None = None


def pack_segments(chunks: Iterable[Chunk], segment_tokens: int) -> Iterator[tuple[Chunk, ...]]:
    """Put neighbouring chunks together into segments of up to `segment_tokens` (estimated), lazily and in
    order.

    A chunk that is larger than that goes alone.
    """
    segment: list[Chunk] = []
    tokens = 0
    for chunk in chunks:
        if segment and tokens + chunk.token_count > segment_tokens:
            yield tuple(segment)
            segment, tokens = [], 0
        segment.append(chunk)
        tokens += chunk.token_count
    if segment:
        yield tuple(segment)


def extract_facts_parallel(
    engine: Engine, chunks: Iterable[Chunk], *, concurrency: int, stop: threading.Event
) -> Generator[SegmentResult, None, None]:
    """Have the engine read chunks with `concurrency` threads, or as many as it has a use for; yield each
    segment's result as it completes.

    `chunks` is read in the caller's thread and results are yielded there too: the caller may use its
    database connection for both. A thread gets its next segment once the caller has taken its last result,
    so what is paid for and not yet written down is never more than `concurrency` segments. Once `stop` is
    set, nothing new starts, and what is under way is still yielded. An error of the engine is yielded as
    data, so the caller decides whether to go on; anything else that a thread raises is raised here. Closing
    the generator waits for the calls under way and starts no other.
    """
    segments = pack_segments(chunks, engine.segment_tokens)
    threads = min(concurrency, engine.most_at_once)
    under_way: set[Future[list[SegmentResult]]] = set()
    with ThreadPoolExecutor(threads, thread_name_prefix="extract") as pool:
        try:
            while True:
                while len(under_way) < threads and not stop.is_set():
                    segment = next(segments, None)
                    if segment is None:
                        break
                    under_way.add(pool.submit(_read_segment, engine, segment, stop))
                if not under_way:
                    return
                done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
                for future in done:
                    yield from future.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _read_segment(engine: Engine, segment: tuple[Chunk, ...], stop: threading.Event) -> list[SegmentResult]:
    if stop.is_set():
        return []
    try:
        outcomes = engine.extract(segment)
    except EngineError as error:
        return [SegmentResult(segment, error=error)]
    pairs = list(zip(segment, outcomes, strict=True))
    read = [pair for pair in pairs if pair[1].outcome is not Outcome.PENDING]
    interrupted = [pair for pair in pairs if pair[1].outcome is Outcome.PENDING]
    results = []
    if read:
        results.append(
            SegmentResult(tuple(chunk for chunk, _ in read), tuple(outcome for _, outcome in read))
        )
    if interrupted:
        failure = interrupted[0][1].failure or INTERRUPTED
        waiting = tuple(chunk for chunk, _ in interrupted)
        results.append(SegmentResult(waiting, error=ServiceUnavailable(failure)))
    return results
