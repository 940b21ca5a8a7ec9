"""Messages gathered: acknowledged after their commit, kept while the store is away, held back."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from gridtwin.sensing.intake import gathering
from gridtwin.sensing.intake.gathering import Gatherer, Message
from gridtwin.sensing.intake.payloads import Reader
from gridtwin.sensing.intake.pipeline import Taken
from gridtwin.sensing.intake.profiles import load_profiles
from gridtwin.sensing.reading import Reading, Reason, Refusal
from gridtwin.store.errors import StoreFailure


@dataclass
class Store:
    """Takes readings as long as it is not away; a value of 666 breaks it."""

    is_away: bool = False
    taken: list[float] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    acknowledged: list[int] = field(default_factory=list)

    def take(self, readings: Sequence[Reading], refusals: Sequence[Refusal]) -> Taken:
        if self.is_away:
            raise StoreFailure("away")
        if any(one.value == 666 for one in readings):
            raise ArithmeticError("cannot be stored")
        self.taken += [one.value for one in readings]
        self.refused += refusals
        return Taken(len(readings), len(readings), 0, 0, 0)

    def acknowledge(self, batch: Sequence[Message]) -> None:
        assert len(batch) <= len(self.taken) + len(self.refused)
        self.acknowledged += [message.mid for message in batch]


def gatherer(store: Store, *, rows: int = 10, room_bytes: int = 10_000_000) -> Gatherer:
    reader = Reader(list(load_profiles({}, ["gridtwin_one"]).values()))
    return Gatherer(reader, store.take, store.acknowledge, rows=rows, wait_s=0.01, room_bytes=room_bytes)


def message(mid: int, value: object) -> Message:
    return Message("gridtwin/v1/A", str(value).encode(), 0, mid, 1, 1)


def until(condition: object) -> None:
    for _ in range(500):
        if condition():  # type: ignore[operator]
            return
        time.sleep(0.01)
    raise AssertionError("it did not happen")


@pytest.fixture
def store() -> Store:
    return Store()


def test_messages_are_stored_in_batches_and_then_acknowledged(store: Store) -> None:
    work = gatherer(store)
    thread = threading.Thread(target=work.work)
    thread.start()
    for mid in range(25):
        work.put(message(mid, mid))
    until(lambda: len(store.acknowledged) == 25)
    work.stop()
    thread.join()
    assert store.taken == list(range(25))
    assert store.acknowledged == list(range(25))
    assert work.held_bytes == 0


def test_nothing_is_acknowledged_while_the_store_is_away(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "_PAUSES_S", (0.01,))
    store.is_away = True
    work = gatherer(store)
    thread = threading.Thread(target=work.work)
    thread.start()
    for mid in range(5):
        work.put(message(mid, mid))
    until(lambda: work.failures >= 3)
    assert store.acknowledged == []
    store.is_away = False
    until(lambda: len(store.acknowledged) == 5)
    work.stop()
    thread.join()
    assert store.taken == list(range(5))


def test_a_batch_in_hand_is_not_acknowledged_when_it_is_stopped_meanwhile(store: Store) -> None:
    store.is_away = True
    work = gatherer(store)
    thread = threading.Thread(target=work.work)
    thread.start()
    work.put(message(1, 1))
    until(lambda: work.failures)
    work.stop()
    thread.join(5)
    assert not thread.is_alive()
    assert store.acknowledged == []


def test_one_message_that_breaks_the_store_does_not_hold_up_the_others(store: Store) -> None:
    work = gatherer(store)
    for mid, value in enumerate((1, 666, 2)):
        work.put(message(mid, value))
    thread = threading.Thread(target=work.work)
    thread.start()
    until(lambda: len(store.acknowledged) == 3)
    work.stop()
    thread.join()
    assert store.taken == [1, 2]
    assert [one.reason for one in store.refused] == [Reason.MALFORMED]


def test_whoever_brings_too_much_waits(store: Store) -> None:
    work = gatherer(store, room_bytes=1000)
    done = threading.Event()

    def bring() -> None:
        for mid in range(20):
            work.put(message(mid, mid))
        done.set()

    threading.Thread(target=bring, daemon=True).start()
    assert not done.wait(0.2)
    assert len(work) <= 3
    thread = threading.Thread(target=work.work)
    thread.start()
    assert done.wait(10)
    until(lambda: len(store.acknowledged) == 20)
    work.stop()
    thread.join()
