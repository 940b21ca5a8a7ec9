"""How long channels have been silent, counted only while somebody listens.

A start, a clock set back and a pause of the whole process begin the listening anew: what waits at the broker
is read first, before anybody is called silent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gridtwin.sensing.alarms.memory import Memory
from gridtwin.sensing.alarms.rules import Rule

_GAP_MS = 60_000  # moments come about once a second; after so long a pause nobody listened


@dataclass(slots=True)
class Silence:
    """When channels were heard, and since when somebody listens.

    Attributes:
        heard_ms: last arrival of each channel.
        listening_ms: since when without a break; None before the first moment.
        moment_ms: the last moment.
    """

    heard_ms: dict[int, int] = field(default_factory=dict)
    listening_ms: int | None = None
    moment_ms: int | None = None

    def hear(self, heard_ms: Mapping[int, int]) -> None:
        """When channels were last heard of, at the start."""
        self.heard_ms.update(heard_ms)

    def note(self, channel: int, received_ms: int) -> None:
        """A channel was heard of."""
        self.heard_ms[channel] = max(received_ms, self.heard_ms.get(channel, 0))

    def go_on(self, before: Silence) -> None:
        """Listen on where another one, with another register, listened."""
        self.listening_ms, self.moment_ms = before.listening_ms, before.moment_ms

    def listen(self, now_ms: int) -> None:
        """A moment passes."""
        if self.moment_ms is None or not 0 <= now_ms - self.moment_ms <= _GAP_MS:
            self.listening_ms = now_ms
        self.moment_ms = now_ms

    def is_silent(self, rule: Rule, channel: int, memory: Memory | None, *, limit_ms: int) -> bool:
        """Whether at the last moment nothing came for longer than the rule allows.

        A channel that was never heard of is expected since `memory.first_ms` and has `first_after_s` longer.
        """
        if self.moment_ms is None or self.listening_ms is None:
            return False
        if self.moment_ms - self.listening_ms <= limit_ms:
            return False
        heard = self.heard(channel)
        if heard is not None:
            return self.moment_ms - heard > limit_ms
        if memory is None or memory.first_ms is None:
            return False
        return self.moment_ms - memory.first_ms > max(limit_ms, rule.first_after_s * 1000)

    def heard(self, channel: int) -> int | None:
        """When a channel was heard of; not later than the last moment, whatever a wrong clock said."""
        heard = self.heard_ms.get(channel)
        if heard is not None and self.moment_ms is not None and heard > self.moment_ms:
            heard = self.heard_ms[channel] = self.moment_ms
        return heard
