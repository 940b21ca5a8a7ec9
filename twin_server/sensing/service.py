"""What the API needs of sensing: the store, the register, the intake if this process has it, the stream."""

from __future__ import annotations

from threading import RLock
from time import monotonic

from gridtwin.sensing.intake.running import Intake
from gridtwin.sensing.store.opening import SensingStore, open_sensing
from gridtwin.store import Workspace
from twin_server.sensing.hub import Hub
from twin_server.sensing.register import Register, fingerprint, read_register

_FRESH_S = 2.0
_AGAIN_S = 10.0


class Sensing:
    """Sensing of one workspace; opened at the first question.

    Args:
        workspace: an open workspace; it is not closed here.
        fresh_s: seconds for which the register is believed without asking.
    """

    def __init__(self, workspace: Workspace, *, fresh_s: float = _FRESH_S) -> None:
        self.workspace = workspace
        self.intake: Intake | None = None
        self.hub = Hub(self)
        self._fresh_s = fresh_s
        self._opened: SensingStore | None = None
        self._register: Register | None = None
        self._known: tuple[object, ...] = ()
        self._asked_at = self._read_at = 0.0
        self._lock = RLock()

    @property
    def store(self) -> SensingStore:
        """The sensing store; its pool of connections serves all threads."""
        with self._lock:
            if self._opened is None:
                self._opened = open_sensing(self.workspace)
            return self._opened

    @property
    def register(self) -> Register:
        """Channels, sectors and rules, read again after the layer `sensor` changed."""
        with self._lock:
            if self._register is not None and monotonic() - self._asked_at < self._fresh_s:
                return self._register
            found = fingerprint(self.workspace)
            if self._register is None or found != self._known:
                self._register, self._known = read_register(self.workspace, self.store), found
                self._read_at = monotonic()
            self._asked_at = monotonic()
            return self._register

    def read_again(self) -> Register:
        """The register anew, as it lacks a channel that was heard of; at most every few seconds."""
        with self._lock:
            if monotonic() - self._read_at > _AGAIN_S:
                self._known, self._asked_at = (), 0.0
            return self.register

    def close(self) -> None:
        """Let go of the store."""
        with self._lock:
            if self._opened is not None:
                self._opened.close()
                self._opened = None
