"""What a rule remembers of a channel between two values."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from enum import StrEnum


class Event(StrEnum):
    """What a rule says after a value or a moment."""

    RAISED = "raised"
    CLEARED = "cleared"


@dataclass(slots=True)
class Memory:
    """State of one rule at one channel.

    Attributes:
        is_active: the condition holds.
        is_muted: an operator cleared the alarm while the condition held; silent until it is over.
        since_ms: since when values are beyond the limit, for rules with a duration.
        back_ms: since when they are back, for rules that clear after a while.
        first_ms: since when a sensor that was never heard of is expected, for rules of silence.
        ended_ms: when the condition last ceased to hold, for members of combinations.
        times: values of the window (rate), or moments (repeat).
    """

    is_active: bool = False
    is_muted: bool = False
    since_ms: int | None = None
    back_ms: int | None = None
    first_ms: int | None = None
    ended_ms: int | None = None
    times: deque[tuple[int, float]] = field(default_factory=deque)

    def rewind(self, now_ms: int) -> bool:
        """Bring moments in the future back to now (a clock was wrong); whether there were any."""
        found = False
        for name in ("since_ms", "back_ms", "first_ms", "ended_ms"):
            moment = getattr(self, name)
            if moment is not None and moment > now_ms:
                setattr(self, name, now_ms)
                found = True
        if any(moment > now_ms for moment, _ in self.times):
            self.times = deque((min(moment, now_ms), value) for moment, value in self.times)
            found = True
        return found

    def kept(self) -> dict[str, object]:
        """What is worth keeping over a restart; empty for a memory in its first state."""
        values = {
            "is_active": self.is_active, "is_muted": self.is_muted, "since_ms": self.since_ms,
            "back_ms": self.back_ms, "first_ms": self.first_ms, "ended_ms": self.ended_ms,
            "times": [list(one) for one in self.times],
        }  # fmt: skip
        return {key: value for key, value in values.items() if value}

    @classmethod
    def of(cls, kept: dict[str, object]) -> Memory:
        """The memory that was kept."""
        made = cls()
        for key, value in kept.items():
            if key == "times":
                made.times = deque(tuple(one) for one in value)  # type: ignore[attr-defined]
            else:
                setattr(made, key, value)
        return made
