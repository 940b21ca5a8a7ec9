"""What became of readings since an intake began, and how many come in a second."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from gridtwin.sensing.intake.pipeline import Taken
from gridtwin.sensing.moments import ms_of

_RATE_S = 60.0


@dataclass(slots=True)
class Counts:
    """What became of readings since the start: in = stored + duplicates + conflicts + refused."""

    rows_in: int = 0
    stored: int = 0
    duplicates: int = 0
    conflicts: int = 0
    refused: int = 0
    alarms: int = 0
    last_ms: int | None = None
    recent: deque[tuple[float, int]] = field(default_factory=deque)

    def add(self, taken: Taken, now: datetime, moment_s: float) -> None:
        """Count a batch."""
        for name in ("rows_in", "stored", "duplicates", "conflicts", "refused"):
            setattr(self, name, getattr(self, name) + getattr(taken, name))
        self.alarms += len(taken.transitions)
        self.last_ms = ms_of(now)
        self.recent.append((moment_s, taken.rows_in))

    def rate(self, moment_s: float) -> float:
        """Readings a second in the last minute."""
        while self.recent and self.recent[0][0] < moment_s - _RATE_S:
            self.recent.popleft()
        return sum(rows for _, rows in self.recent) / _RATE_S
