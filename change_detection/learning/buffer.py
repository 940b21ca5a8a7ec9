"""A replay buffer of training pairs, filled by producer processes, the same for the same seed.

Pair number i is made from the seed and i alone, lies in slot i modulo the size, and step k of the training
sees the pairs up to a number that follows from k. So neither the count of producers nor their speed can
change what is learned, and a run that is taken up again finds the same buffer.
"""

from __future__ import annotations

import multiprocessing
import queue
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.synchronize import Event
from typing import Any

import numpy as np
from numpy.typing import NDArray

from change_detection.learning.options import BufferOptions
from change_detection.learning.sources.pairs import UNKNOWN, PairSource, TrainingPair

Bytes = NDArray[np.uint8]
MakeSource = Callable[[], PairSource]

_FULL = 255
_AHEAD = 8  # pairs a producer may be ahead


@dataclass(frozen=True, slots=True)
class WeightedPair(TrainingPair):
    """A pair whose change is known for some pixels better than for others: `weight` 0 … 255."""

    weight: Bytes | None = None


class ReplayBuffer:
    """Pairs made and kept. Use as a context manager: it stops its producers."""

    def __init__(self, make: MakeSource, options: BufferOptions, *, seed: int, step: int = 0) -> None:
        self._options = options
        self._seed = seed
        self._slots: list[Bytes | None] = [None] * options.capacity
        self._made = max(0, self._due(step) - options.capacity)
        self._pairs = _produced(make, seed, self._made, options.workers)

    def batch(self, step: int, size: int) -> tuple[Bytes, Bytes]:
        """Pictures (N, 6, H, W) of both dates and masks (N, 4, H, W): change, buildings, weight of change."""
        due = self._due(step)
        while self._made < due:
            self._slots[self._made % self._options.capacity] = _packed(next(self._pairs))
            self._made += 1
        rng = np.random.default_rng([self._seed, 1, step])
        chosen = rng.integers(0, min(due, self._options.capacity), size)
        drawn = [_turned(slot, rng) for i in chosen if (slot := self._slots[int(i)]) is not None]
        stacked = np.stack(drawn)
        return stacked[:, :6], stacked[:, 6:]

    def close(self) -> None:
        """Stop the producers."""
        self._pairs.close()

    def __enter__(self) -> ReplayBuffer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _due(self, step: int) -> int:
        return max(1, self._options.first) + int(step * self._options.fresh_per_step)


class _Pairs:
    """Pairs in the order of their numbers, wherever they are made."""

    def __init__(self, iterator: Iterator[TrainingPair], stop: Callable[[], None]) -> None:
        self._iterator = iterator
        self.close = stop

    def __next__(self) -> TrainingPair:
        return next(self._iterator)


def pair_number(source: PairSource, seed: int, number: int) -> TrainingPair:
    """The pair of that number."""
    return source.pair(np.random.default_rng([seed, 0, number]))


def _produced(make: MakeSource, seed: int, start: int, workers: int) -> _Pairs:
    if workers < 1:
        source = make()
        return _Pairs((pair_number(source, seed, i) for i in _count(start)), lambda: None)
    # Not forked: the parent has threads of its own by now.
    context = multiprocessing.get_context("spawn")
    stop = context.Event()
    queues = [context.Queue(_AHEAD) for _ in range(workers)]
    processes = [
        context.Process(
            target=_produce, args=(make, seed, start + index, workers, (queues[index], stop)), daemon=True
        )
        for index in range(workers)
    ]
    for process in processes:
        process.start()

    def received() -> Iterator[TrainingPair]:
        for i in _count(0):
            yield _receive(queues[i % workers], processes[i % workers])

    def close() -> None:
        stop.set()
        for waiting in queues:
            waiting.cancel_join_thread()
        for process in processes:
            process.terminate()
            process.join()

    return _Pairs(received(), close)


def _count(start: int) -> Iterator[int]:
    while True:
        yield start
        start += 1


def _receive(waiting: Any, process: Any) -> TrainingPair:  # Any: the context's own queue and process
    while True:
        try:
            found = waiting.get(timeout=1.0)
        except queue.Empty:
            if not process.is_alive():
                raise RuntimeError(f"a producer of training pairs ended with {process.exitcode}") from None
            continue
        if isinstance(found, BaseException):
            raise found
        pair: TrainingPair = found
        return pair


def _produce(make: MakeSource, seed: int, start: int, step: int, ends: tuple[Any, Event]) -> None:
    """Body of a producer; it ends with its parent, however that ends."""
    import cv2  # noqa: PLC0415 (only in producers)

    cv2.setNumThreads(1)
    waiting, stop = ends
    parent = multiprocessing.parent_process()
    try:
        source = make()
        number = start
        while not stop.is_set():
            found = pair_number(source, seed, number)
            while not _put(waiting, found):
                if stop.is_set() or parent is None or not parent.is_alive():
                    waiting.cancel_join_thread()
                    return
            number += step
    except KeyboardInterrupt:
        waiting.cancel_join_thread()
    except Exception as error:  # noqa: BLE001 (the parent raises it again)
        waiting.put(error)


def _put(waiting: Any, pair: TrainingPair) -> bool:
    try:
        waiting.put(pair, timeout=1.0)
    except queue.Full:
        return False
    return True


def _packed(pair: TrainingPair) -> Bytes:
    """All of a pair as (10, H, W) bytes."""
    weight = getattr(pair, "weight", None)
    known = np.where(pair.ignore > 0, 0, _FULL if weight is None else weight).astype(np.uint8)
    # What is ignored is ignored for buildings too.
    buildings = [
        np.where(pair.ignore > 0, UNKNOWN, mask) for mask in (pair.building_before, pair.building_after)
    ]
    masks = [pair.change, *buildings, known]
    return np.concatenate(
        [pair.before.transpose(2, 0, 1), pair.after.transpose(2, 0, 1), np.stack(masks).astype(np.uint8)]
    )


def _turned(packed: Bytes, rng: np.random.Generator) -> Bytes:
    """One of the eight ways to lay a square down, and one of the two orders of dates."""
    turned = np.rot90(packed, int(rng.integers(4)), (1, 2))
    if rng.integers(2):
        turned = turned[:, :, ::-1]
    if rng.integers(2):
        turned = turned[[3, 4, 5, 0, 1, 2, 6, 8, 7, 9]]
    return np.ascontiguousarray(turned)
