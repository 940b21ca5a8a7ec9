"""The intake within the server of the twin: this process takes in observations, unless another one does."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from gridtwin.sensing.errors import IntakeRuns
from gridtwin.sensing.intake.process import running_intake
from twin_server.city import City

_TAKEN_OVER_S = 5.0
_log = logging.getLogger(__name__)


@contextmanager
def owned_intake(city: City, *, is_needed: bool = False, every_s: float = _TAKEN_OVER_S) -> Iterator[None]:
    """Take in observations of the workspace until the block ends.

    Where another process does, only look, and take over within `every_s` when that one has ended.

    Raises:
        IntakeRuns: another process does, and `is_needed`.
        BadSensingTable: settings or rules of the city cannot be used.
    """
    owner = _Owner(city)
    if not owner.take() and is_needed:
        raise owner.refusal
    watch = threading.Thread(target=owner.watch, args=(every_s,), name="intake owner", daemon=True)
    watch.start()
    try:
        yield
    finally:
        owner.ending.set()
        watch.join()
        owner.let_go()


class _Owner:
    """Has the intake of a city, or waits for it."""

    def __init__(self, city: City) -> None:
        self.ending = threading.Event()
        self.refusal = IntakeRuns()
        self._city = city
        self._sensing = city.sensing
        self._held = ExitStack()

    def take(self) -> bool:
        """Begin to take in, if no other process does."""
        try:
            self._sensing.intake = self._held.enter_context(running_intake(self._city.path))
        except IntakeRuns as error:
            if not str(self.refusal):
                _log.info("%s", error)
            self.refusal = error
            return False
        return True

    def watch(self, every_s: float) -> None:
        """Try again and again until it is had or given up."""
        while self._sensing.intake is None and not self.ending.wait(every_s):
            try:
                if self.take():
                    _log.warning("the process that took in observations has ended; this one does so now")
            except Exception:  # noqa: BLE001 - tried again; what reads the workspace goes on
                _log.exception("the intake cannot be begun")

    def let_go(self) -> None:
        """Finish what is in hand and end."""
        self._sensing.intake = None
        self._held.close()
