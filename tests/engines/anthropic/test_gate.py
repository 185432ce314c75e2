"""The gate's width, without a clock and without sleeping."""

import threading

import pytest

from fullpass.engines.anthropic.gate import GROW_AFTER, HALVING_PERIOD, Gate, StoppedError, shared_gate
from tests.threads import LIMIT_SECONDS

NEVER = threading.Event()


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def limit(gate: Gate, times: int) -> None:
    for _ in range(times):
        gate.limited()


def test_a_single_rate_limit_is_no_reason_to_slow_down(clock: Clock) -> None:
    gate = Gate(8, clock=clock)
    limit(gate, 2)
    assert gate.width == 8


def test_sustained_rate_limits_halve_the_width(clock: Clock) -> None:
    gate = Gate(8, clock=clock)
    limit(gate, 3)
    assert gate.width == 4


def test_the_width_halves_once_in_a_period_only(clock: Clock) -> None:
    gate = Gate(8, clock=clock)
    limit(gate, 8)
    assert gate.width == 4
    clock.now = HALVING_PERIOD
    limit(gate, 3)
    assert gate.width == 2


def test_one_call_is_always_let_through(clock: Clock) -> None:
    gate = Gate(3, clock=clock)
    for _ in range(5):
        clock.now += HALVING_PERIOD
        limit(gate, 3)
    assert gate.width == 1


def test_rate_limits_long_ago_are_forgotten(clock: Clock) -> None:
    gate = Gate(8, clock=clock)
    for _ in range(5):
        gate.limited()
        for _ in range(GROW_AFTER):
            gate.succeeded()
    assert gate.width == 8


def test_the_width_grows_back_by_one_after_a_run_of_successes(clock: Clock) -> None:
    gate = Gate(4, clock=clock)
    limit(gate, 3)
    widths = []
    for _ in range(3 * GROW_AFTER):
        gate.succeeded()
        widths.append(gate.width)
    assert widths == [2] * (GROW_AFTER - 1) + [3] * GROW_AFTER + [4] * (GROW_AFTER + 1)


def test_no_more_than_the_width_are_inside_at_once() -> None:
    gate = Gate(3)
    inside, most, lock = 0, 0, threading.Lock()
    crowd = threading.Barrier(3)

    def call() -> None:
        nonlocal inside, most
        with gate.place(NEVER):
            with lock:
                inside += 1
                most = max(most, inside)
            crowd.wait(timeout=LIMIT_SECONDS)  # breaks unless exactly three get in together
            with lock:
                inside -= 1

    threads = [threading.Thread(target=call) for _ in range(9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=LIMIT_SECONDS)
    assert most == 3
    assert not crowd.broken


def test_a_narrower_gate_lets_nobody_in_before_enough_have_left(clock: Clock) -> None:
    gate = Gate(2, clock=clock)
    stop = threading.Event()
    stop.set()
    with gate.place(NEVER):
        limit(gate, 3)
        with pytest.raises(StoppedError), gate.place(stop):
            pytest.fail("got in")
    with gate.place(NEVER):
        pass


def test_a_place_is_given_back_when_the_call_fails() -> None:
    gate = Gate(1)
    with pytest.raises(ZeroDivisionError), gate.place(NEVER):
        1 / 0  # noqa: B018
    with gate.place(NEVER):
        pass


def test_engines_for_the_same_service_share_a_gate() -> None:
    assert shared_gate("a model", 5) is shared_gate("a model", 5)
    assert shared_gate("a model", 5) is not shared_gate("another model", 5)


def test_a_gate_that_lets_nobody_through_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Gate(0)
