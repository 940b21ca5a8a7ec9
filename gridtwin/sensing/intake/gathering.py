"""Messages of a broker gathered to batches; each is acknowledged when its batch is committed, not before."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from gridtwin.sensing.errors import IntakeRuns
from gridtwin.sensing.intake.payloads import Found, Reader
from gridtwin.sensing.intake.pipeline import Taken
from gridtwin.sensing.reading import Reading, Reason, Refusal, clean

# The store is away or full, or another process has the right to write: all of that passes.
_AWAY = (OSError, IntakeRuns)
_PAUSES_S = (0.5, 1.0, 2.0, 5.0, 10.0)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it came; `connection` counts the connections to the broker."""

    topic: str
    payload: bytes
    received_ms: int
    mid: int
    qos: int
    connection: int


@dataclass(slots=True)
class Gatherer:
    """Holds messages until they are taken.

    Attributes:
        reader: makes readings of them.
        take: stores readings, as `Intake.take`.
        acknowledge: tells the broker that messages are stored.
        rows, wait_s: a batch is so large at most and waits no longer for more.
        room_bytes: messages held; the next one waits.
    """

    reader: Reader
    take: Callable[[Sequence[Reading], Sequence[Refusal]], Taken]
    acknowledge: Callable[[Sequence[Message]], None]
    rows: int
    wait_s: float
    room_bytes: int
    held_bytes: int = 0
    failures: int = 0
    _messages: deque[Message] = field(default_factory=deque)
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _is_stopping: bool = False

    def put(self, message: Message) -> None:
        """Hold a message; waits while there is no room, which holds back the broker."""
        with self._changed:
            while self.held_bytes >= self.room_bytes and not self._is_stopping:
                self._changed.wait(1.0)
            self._messages.append(message)
            self.held_bytes += _size(message)
            if len(self._messages) in (1, self.rows):  # a thread woken by each message would do little else
                self._changed.notify_all()

    def stop(self) -> None:
        """Let `work` end after the batch in hand; what is not acknowledged the broker sends again."""
        with self._changed:
            self._is_stopping = True
            self._changed.notify_all()

    def work(self) -> None:
        """Store batches until stopped. Meant for a thread of its own."""
        while batch := self._next():
            if self._store(batch):
                self.acknowledge(batch)
            with self._changed:
                self.held_bytes -= sum(map(_size, batch))
                self._changed.notify_all()

    def __len__(self) -> int:
        return len(self._messages)

    def _next(self) -> list[Message]:
        """The next batch; empty when it is time to stop."""
        with self._changed:
            while not self._messages and not self._is_stopping:
                self._changed.wait(1.0)
            until = time.monotonic() + self.wait_s
            while len(self._messages) < self.rows and not self._is_stopping:
                left = until - time.monotonic()
                if left <= 0 or not self._changed.wait(left):
                    break
            if self._is_stopping:
                return []
            return [self._messages.popleft() for _ in range(min(self.rows, len(self._messages)))]

    def _store(self, batch: Sequence[Message]) -> bool:
        """Store a batch, again and again while the store is away; whether it is stored."""
        readings, refusals = self._read(batch)
        is_poisoned = False
        while not self._is_stopping:
            try:
                if is_poisoned:
                    self._store_singly(batch)
                else:
                    self.take(readings, refusals)
            except _AWAY as error:
                pause = _PAUSES_S[min(self.failures, len(_PAUSES_S) - 1)]
                self.failures += 1
                _log.warning("%d messages wait, next try in %s s: %s", len(batch), pause, error)
                with self._changed:
                    self._changed.wait_for(lambda: self._is_stopping, pause)
                continue
            except Exception:  # noqa: BLE001 - one message must not hold up all that follow
                _log.exception("a batch of %d messages cannot be stored; each is tried alone", len(batch))
                is_poisoned = True
                continue
            self.failures = 0
            return True
        return False

    def _store_singly(self, batch: Sequence[Message]) -> None:
        """Find the message that no store can take and keep it as refused, so that it holds up nobody."""
        for message in batch:
            try:
                self.take(*self._read([message]))
            except _AWAY:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, the message is kept as refused
                text = clean(f"{error}: {message.payload[:200]!r}", 300)
                refusal = Refusal(message.received_ms, clean(message.topic, 80), Reason.MALFORMED, text)
                self.take([], [refusal])

    def _read(self, batch: Sequence[Message]) -> Found:
        readings: list[Reading] = []
        refusals: list[Refusal] = []
        for message in batch:
            found = self.reader.read(message.topic, message.payload, message.received_ms)
            readings += found[0]
            refusals += found[1]
        return readings, refusals


def _size(message: Message) -> int:
    return len(message.payload) + 400  # with what Python keeps for it
