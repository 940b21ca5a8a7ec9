from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from tests.twin_server.small_city import NOW
from twin_server.access.config import Slowing, parse_config
from twin_server.access.errors import SignInSlowed
from twin_server.access.store import AccessStore, failures

SLOW = Slowing(2, timedelta(seconds=2), timedelta(seconds=30), timedelta(hours=1))
KEYS = {"account wang": SLOW}


def count(store: AccessStore, now=NOW, keys=KEYS) -> int:
    """Seconds to wait, 0 when the try was counted."""
    try:
        with store.writing() as link:
            failures.count_try(link, keys, now=now)
    except SignInSlowed as slowed:
        return slowed.wait_s
    return 0


@pytest.mark.parametrize(
    ("number", "seconds"), [(1, 0), (2, 0), (3, 2), (4, 4), (5, 8), (6, 16), (7, 30), (999, 30)]
)
def test_delays_double_up_to_the_longest(number: int, seconds: int) -> None:
    assert failures.delay(SLOW, number) == timedelta(seconds=seconds)


def test_failures_are_slowed_and_blocked_tries_count_for_nothing(store: AccessStore) -> None:
    assert [count(store) for _ in range(3)] == [0, 0, 0]
    assert [count(store) for _ in range(10)] == [2] * 10
    later = NOW + timedelta(seconds=2)
    assert count(store, later) == 0
    assert count(store, later) == 4


def test_a_success_forgets_the_account_but_not_the_address(store: AccessStore) -> None:
    both = {"account wang": SLOW, "address a": SLOW}
    assert [count(store, keys=both) for _ in range(2)] == [0, 0]
    with store.writing() as link:
        failures.take_back(link, account="account wang", address="address a")
    assert [count(store), count(store), count(store)] == [0, 0, 0]
    assert [count(store, keys={"address a": SLOW}) for _ in range(3)] == [0, 0, 2]


def test_quiet_hours_forget(store: AccessStore) -> None:
    assert [count(store) for _ in range(3)] == [0, 0, 0]
    later = NOW + timedelta(hours=2)
    assert [count(store, later) for _ in range(3)] == [0, 0, 0]
    with store.writing() as link:
        failures.forget_old(link, before=later + timedelta(hours=1))
    assert count(store, later) == 0


def test_many_tries_at_once_do_not_slip_by(store: AccessStore) -> None:
    waits: list[int] = []
    threads = [threading.Thread(target=lambda: waits.append(count(store))) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(waits) == [0, 0, 0, *[2] * 9]


def test_the_product_allows_typing_errors() -> None:
    assert parse_config({}).failures["account"].free >= 3
