from __future__ import annotations

from twin_server.access.buckets import Buckets, Rate

RATE = Rate(per_second=2, burst=3)


def test_a_burst_passes_then_it_waits() -> None:
    buckets = Buckets()
    assert [buckets.take("a", RATE, moment_s=0) for _ in range(4)] == [0, 0, 0, 1]
    assert buckets.take("b", RATE, moment_s=0) == 0
    assert [buckets.take("a", RATE, moment_s=1) for _ in range(3)] == [0, 0, 1]


def test_it_never_holds_more_than_the_burst() -> None:
    buckets = Buckets()
    buckets.take("a", RATE, moment_s=0)
    assert [buckets.take("a", RATE, moment_s=3600) for _ in range(4)] == [0, 0, 0, 1]


def test_a_clock_that_jumps_back_gives_nothing_away() -> None:
    buckets = Buckets()
    assert [buckets.take("a", RATE, moment_s=10) for _ in range(3)] == [0, 0, 0]
    assert buckets.take("a", RATE, moment_s=0) == 1


def test_many_senders_take_little_memory() -> None:
    buckets = Buckets(largest=10)
    for number in range(100):
        buckets.take(str(number), RATE, moment_s=0)
    assert len(buckets._left) == 10
