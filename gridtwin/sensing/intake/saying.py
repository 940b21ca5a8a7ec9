"""What goes wrong again and again, said once, then at most each minute, and when it is over."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

_AGAIN_S = 60.0


@dataclass(slots=True)
class Complaints:
    """Says failures of works that are tried again soon, without filling the log.

    Attributes:
        log: where it is said.
        moment: seconds of a clock that only goes forward.
    """

    log: logging.Logger
    moment: Callable[[], float] = time.monotonic
    _failing: dict[str, float] = field(default_factory=dict)  # works, and when they failed last
    _said: dict[str, float] = field(default_factory=dict)  # texts, and when they were said last
    _since: float = 0.0
    _is_open: bool = False  # something was said whose end was not
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def failed(self, work: str, error: Exception, *, is_known: bool) -> None:
        """A work failed; an error that nobody foresaw is told with where it came from."""
        now, text = self.moment(), str(error) or type(error).__name__
        with self._lock:
            if not self._failing:
                self._since = now
            self._failing[work] = now
            last = self._said.get(text)
            if last is not None and now - last < _AGAIN_S:
                return
            self._said = {one: at for one, at in self._said.items() if now - at < 2 * _AGAIN_S} | {text: now}
            self._is_open = True
        level = logging.WARNING if is_known else logging.ERROR
        still = f" (for {now - self._since:.0f} s)" if now > self._since else ""
        self.log.log(level, "%s failed: %s%s", work, text, still, exc_info=None if is_known else error)

    def worked(self, work: str) -> bool:
        """A work was done; whether by that everything works again that had failed.

        What failed long ago and was not tried since holds up nothing.
        """
        if not self._failing:
            return False
        now = self.moment()
        with self._lock:
            self._failing.pop(work, None)
            self._failing = {one: at for one, at in self._failing.items() if now - at < _AGAIN_S}
            if self._failing:
                return False
            was_open, self._is_open = self._is_open, False
        if was_open:
            self.log.warning("%s works again, after %.0f s", work, now - self._since)
        return True
